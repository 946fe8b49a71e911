import { usePane } from '../pane-context';
import { type Run } from '../state';
import { SCOPES, type Scope } from '../../excel/read/scope';
import { type Messages } from '../i18n';
import { type Progress } from './run';

/** Scope and button; while it runs, how far it is and the way out. */
export function RunBar({ scope, run }: { scope: Scope; run: Run }) {
  const { text, session } = usePane();
  const busy = run.state === 'busy';
  return (
    <div class="run-bar">
      <div class="run-row">
        <select
          class="field-input"
          aria-label={text.scope.label}
          value={scope}
          onChange={(event) => session.setScope(event.currentTarget.value as Scope)}
        >
          {SCOPES.map((name) => (
            <option key={name} value={name}>
              {text.scope[name]}
            </option>
          ))}
        </select>
        {/* Not `disabled` while busy: that would drop the focus of someone who works by keyboard. */}
        <button type="button" class="button primary" aria-disabled={busy} onClick={session.validate}>
          {text.run.button}
        </button>
      </div>
      {busy && <RunProgress progress={run.progress} />}
    </div>
  );
}

function RunProgress({ progress }: { progress: Progress }) {
  const { text, session } = usePane();
  const share = shareOf(progress);
  return (
    <div class="run-row">
      <div class="run-progress">
        <div
          class="progress"
          role="progressbar"
          aria-label={text.run.progress}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(share * 100)}
        >
          <div class="progress-done" style={{ width: `${share * 100}%` }} />
        </div>
        <p class="muted">{wordsOf(progress, text)}</p>
      </div>
      <button type="button" class="button small" onClick={session.cancel}>
        {text.cancel}
      </button>
    </div>
  );
}

/** Reading is taken for the first third of the way. */
function shareOf(progress: Progress): number {
  return progress.phase === 'reading' ? progress.share / 3 : 1 / 3 + (progress.done / progress.total) * (2 / 3);
}

function wordsOf(progress: Progress, text: Messages): string {
  if (progress.phase === 'reading')
    return progress.share > 0 ? text.run.readingShare(progress.share) : text.run.reading;
  return progress.sheet === ''
    ? text.run.finishing
    : text.run.reviewing(progress.sheet, progress.done, progress.total - 1);
}
