import { LEVELS } from '../../core/knowledge/choices/levels';
import { type NotedCheck } from '../../core/settings';
import { dayOf } from '../i18n/format';
import { historyWords } from '../i18n/history-words';
import { usePane } from '../pane-context';
import { type Outcome } from '../validation/run';

interface HistoryCardProps {
  /** The check on the screen. */
  readonly outcome: Outcome | null;
  /** Latest first. */
  readonly checks: readonly NotedCheck[];
}

/** The checks that were noted, and the way to note the one on the screen: a check by itself leaves no trace in the workbook. */
export function HistoryCard({ outcome, checks }: HistoryCardProps) {
  const { text, language, session } = usePane();
  const words = historyWords(language);
  const canNote = outcome?.scope === 'workbook' && outcome.tables.length > 0;
  return (
    <section class="card report-card">
      <h3>{words.title}</h3>
      <p class="muted">{words.hint}</p>
      {checks.length === 0 && <p>{words.none}</p>}
      {checks.length > 0 && (
        <ul class="noted-checks" aria-label={words.title}>
          {checks.map((check) => (
            <li key={check.at}>
              <span class="row-title">{dayOf(check.at, language)}</span>{' '}
              <span class="muted">{text.tables.indicators(check.indicators)}</span>
              <br />
              {LEVELS.map((level) => text.levelCount[level](check.counts[level])).join(', ')}
            </li>
          ))}
        </ul>
      )}
      {outcome && !canNote && <p class="muted">{words.onlyWhole}</p>}
      <div class="actions">
        {canNote && (
          <button type="button" class="button" onClick={() => void session.noteCheck()}>
            {words.note}
          </button>
        )}
        {checks.length > 0 && (
          <button type="button" class="button" onClick={() => void session.clearHistory()}>
            {words.clear}
          </button>
        )}
      </div>
    </section>
  );
}
