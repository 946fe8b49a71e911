import { failureMessage } from '../../core/rules/failure';
import { usePane } from '../pane-context';
import { Notice } from '../parts/Notice';
import { ProblemNotice } from '../parts/ProblemNotice';
import { lazy } from '../shell/lazy';
import { type PaneState, outcomeIn } from '../state';
import { RunBar } from './RunBar';
import { Welcome } from './Welcome';
import { type Outcome } from './run';

/** Asked for as soon as a validation begins, so that it is here by the time there is something to show. */
const OutcomeView = lazy(() => import('./OutcomeView').then((module) => module.OutcomeView));

export function ValidationPage({ state }: { state: PaneState }) {
  const { session } = usePane();
  const { run } = state;
  const outcome = outcomeIn(run);
  return (
    <>
      <RunBar scope={state.scope} run={run} />
      {run.state === 'error' && (
        <div class="page-notice">
          <ProblemNotice problem={run.problem} onRetry={session.validate} />
        </div>
      )}
      {outcome && outcome.failures.length > 0 && <Failures failures={outcome.failures} />}
      {!outcome && state.highlighted && <OldHighlight />}
      {run.state === 'idle' && <Welcome />}
      {run.state !== 'idle' && <OutcomeView outcome={outcome} state={state} />}
    </>
  );
}

/** What we could not check, named; the rest of the list is whole. */
function Failures({ failures }: Pick<Outcome, 'failures'>) {
  const { language } = usePane();
  return (
    <div class="page-notice">
      <Notice tone="warning">
        {failures.map((failure) => (
          <p key={`${failure.rule?.id}|${failure.sheet}`}>{failureMessage(failure, language)}</p>
        ))}
        <p class="muted">{failures.map(detailsOfFailure).join(' · ')}</p>
      </Notice>
    </div>
  );
}

function detailsOfFailure({ rule, details }: Outcome['failures'][number]): string {
  return `${rule?.id ?? '-'}: ${details}`;
}

/** Cells that were coloured in an earlier session stay so until someone takes it off. */
function OldHighlight() {
  const { text, session } = usePane();
  return (
    <div class="page-notice">
      <Notice tone="info">
        <p>{text.highlight.old}</p>
        <div class="notice-actions">
          <button type="button" class="button small" onClick={session.toggleHighlight}>
            {text.highlight.remove}
          </button>
        </div>
      </Notice>
    </div>
  );
}
