import { acceptedWith } from '../../core/rules/accepted-words';
import { RULES } from '../../core/rules/catalogue';
import { type AcceptedFinding } from '../../core/settings';
import { settingsPageWords } from '../i18n/settings-page';
import { usePane } from '../pane-context';

interface AcceptedListProps {
  readonly accepted: readonly AcceptedFinding[];
  /** All sheets that there are; `null` where not all have been looked at. */
  readonly sheets: ReadonlySet<string> | null;
  /** Those that hold for a finding of now; `null` where not all findings are known. */
  readonly held: ReadonlySet<AcceptedFinding> | null;
}

/** What was accepted, why, and the way back. */
export function AcceptedList({ accepted, sheets, held }: AcceptedListProps) {
  const { text, language, session } = usePane();
  const words = settingsPageWords(language);
  const titleOf = (id: string) => RULES.find(({ meta }) => meta.id === id)?.meta.title[language] ?? id;
  return (
    <section class="settings-part">
      <h2>{words.accepted}</h2>
      {accepted.length === 0 ? (
        <p class="muted">{words.noneAccepted}</p>
      ) : (
        <ul class="card-list">
          {accepted.map((entry) => (
            <li
              key={`${entry.rule}|${entry.sheet}|${entry.subject}|${entry.column}|${entry.text}`}
              class="card accepted"
            >
              <p class="row-title">{titleOf(entry.rule)}</p>
              <p class="muted">{[entry.sheet, entry.subject, entry.column].filter(Boolean).join(' · ')}</p>
              {sheets?.has(entry.sheet) === false ? (
                <p>{words.sheetGone}</p>
              ) : (
                held?.has(entry) === false && <p>{words.findingGone}</p>
              )}
              {entry.text !== '' && <p>“{entry.text}”</p>}
              <p>{words.reason(acceptedWith(asShown(entry), language))}</p>
              <button type="button" class="button small" onClick={() => session.unaccept(entry)}>
                {text.accepting.revoke}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Entries of earlier versions do not say who and when. */
function asShown({ reason, person, at }: AcceptedFinding) {
  return { accepted: reason, ...(person && { acceptedBy: person }), ...(at && { acceptedAt: at }) };
}
