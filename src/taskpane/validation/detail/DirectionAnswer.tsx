import { useContext, useId, useMemo, useState } from 'preact/hooks';
import { factsOf } from '../../../core/indicator/facts';
import { isSaid } from '../../../core/indicator/meaning/polarity';
import { POLARITIES, type Polarity } from '../../../core/knowledge/choices/polarities';
import { normalise } from '../../../core/language/normalise';
import { saidOf } from '../../../core/settings';
import { SettingsContext, TablesContext, usePane } from '../../pane-context';
import { type ListedFinding } from '../list/grouping';

interface DirectionAnswerProps {
  readonly item: ListedFinding;
  /** Open findings of the same rule, this one included. */
  readonly ofRule: readonly ListedFinding[];
}

/**
 * Answers the finding's question where it is asked: which way is better, for this indicator or for all that are asked about. The
 * choices never change places, and the one that somebody has made is marked: a second press must not take back the first. Arrow keys
 * only go from one to the next, because each choice is carried out at once.
 */
export function DirectionAnswer({ item, ofRule }: DirectionAnswerProps) {
  const { text, session } = usePane();
  const words = text.direction;
  const { directionNames } = text.settings;
  const question = useId();
  const [isForAll, setForAll] = useState(false);
  const { subject, messageId, likely } = item.finding;
  const key = normalise(subject);
  const { said, read } = useDirection(item, key);
  if (subject === '') return null;
  const alike = subjectsOf(ofRule.filter(({ finding }) => finding.messageId === messageId));
  const first = said ?? likely ?? POLARITIES[0];
  const assumed = said === null ? (likely ?? read) : null;
  return (
    <fieldset class="answer">
      <legend class="label" id={question}>
        {said === null ? words.question : words.chosen(directionNames[said].toLowerCase())}
      </legend>
      {assumed !== null && <p class="muted">{words.likely(directionNames[assumed].toLowerCase())}</p>}
      {alike.length > 1 && (
        <label class="check">
          <input type="checkbox" checked={isForAll} onChange={(event) => setForAll(event.currentTarget.checked)} />
          <span>{words.forAll(alike.length)}</span>
        </label>
      )}
      <div class="actions" role="radiogroup" aria-labelledby={question} onKeyDown={alongTheChoices}>
        {POLARITIES.map((choice) => (
          <button
            type="button"
            role="radio"
            key={choice}
            aria-checked={choice === said}
            tabIndex={choice === first ? 0 : -1}
            class="button small"
            onClick={() => session.answerDirection(isForAll ? alike : [key], choice)}
          >
            {directionNames[choice]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** What somebody has said of the indicator, in the settings or on the sheet, and what we read of its name; `null` for neither. */
function useDirection({ finding }: ListedFinding, key: string) {
  const settings = useContext(SettingsContext);
  const table = useContext(TablesContext)[finding.table];
  return useMemo(() => {
    const facts = table && factsOf(table, settings).indicators;
    const known = facts?.find(({ indicator }) => normalise(indicator.name.text) === key)?.direction ?? null;
    const said = saidOf(settings.polarities, key) ?? (known && isSaid(known) ? known.polarity : null);
    return { said, read: known?.polarity ?? null } satisfies Record<string, Polarity | null>;
  }, [settings, table, key]);
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function alongTheChoices(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const choices = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=radio]')];
  const at = choices.findIndex((choice) => choice === event.target);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  choices[(at + step + choices.length) % choices.length]?.focus();
}

/** The indicators' names as the settings know them. */
function subjectsOf(items: readonly ListedFinding[]): readonly string[] {
  return [...new Set(items.map(({ finding }) => normalise(finding.subject)).filter((subject) => subject !== ''))];
}
