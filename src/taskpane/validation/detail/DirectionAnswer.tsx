import { useContext, useId, useMemo, useState } from 'preact/hooks';
import { changesOf } from '../../../core/changes/fix';
import { factsOf } from '../../../core/indicator/facts';
import { isSaid } from '../../../core/indicator/meaning/polarity';
import { POLARITIES, type Polarity } from '../../../core/knowledge/choices/polarities';
import { normalise } from '../../../core/language/normalise';
import { directionFix } from '../../../core/rules/finding/direction-cell';
import { saidOf } from '../../../core/settings';
import { cellName } from '../../../core/sheet/address';
import { type Cell } from '../../../core/table/model';
import { SettingsContext, SheetsContext, TablesContext, usePane } from '../../pane-context';
import { type ListedFinding } from '../list/grouping';
import { Offer, type OfferOfFindingProps } from './Offer';

interface DirectionAnswerProps extends OfferOfFindingProps {
  /** Open findings of the same rule, this one included. */
  readonly ofRule: readonly ListedFinding[];
}

/**
 * Answers the finding's question where it is asked: which way is better, for this indicator or for all that are asked about. The
 * choices never change places, and the one that somebody has made is marked: a second press must not take back the first. Arrow keys
 * only go from one to the next, because each choice is carried out at once.
 */
export function DirectionAnswer({ item, mending, ofRule }: DirectionAnswerProps) {
  const { text, session } = usePane();
  const words = text.direction;
  const { directionNames } = text.settings;
  const question = useId();
  const [isForAll, setForAll] = useState(false);
  const { subject, messageId, likely } = item.finding;
  const key = normalise(subject);
  const { said, read, cell } = useDirection(item, key);
  if (subject === '') return null;
  if (cell) return <ColumnAnswer item={item} mending={mending} cell={cell} said={said} />;
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

interface ColumnAnswerProps extends OfferOfFindingProps {
  readonly cell: Cell;
  readonly said: Polarity | null;
}

/** The column of directions wins over every setting: another answer is one that is written there. */
function ColumnAnswer({ item, mending, cell, said }: ColumnAnswerProps) {
  const { text } = usePane();
  const words = text.direction;
  const { directionNames } = text.settings;
  const { finding } = item;
  const table = useContext(TablesContext)[finding.table];
  const grid = useContext(SheetsContext).find(({ name }) => name === finding.sheet);
  const offers = useMemo(() => {
    if (!table || !grid) return [];
    return POLARITIES.flatMap((choice) => {
      const { fix } = choice === said ? {} : directionFix(table, grid, cell, choice);
      return fix ? [{ choice, fix, word: String(changesOf(fix, 'cell')[0]?.after ?? '') }] : [];
    });
  }, [table, grid, cell, said]);
  const place = cellName(cell.position);
  return (
    <>
      <p class="muted">{words.columnWins(place, cell.text)}</p>
      {offers.map(({ choice, fix, word }) => (
        <Offer
          key={choice}
          item={item}
          mending={mending}
          fix={fix}
          title={directionNames[choice]}
          apply={words.write(word, place)}
        />
      ))}
    </>
  );
}

/**
 * What somebody has said of the indicator, in the settings or on the sheet, and what we read of its name; `null` for neither. With the
 * cell of the row that says it, where there is one.
 */
function useDirection({ finding }: ListedFinding, key: string) {
  const settings = useContext(SettingsContext);
  const table = useContext(TablesContext)[finding.table];
  return useMemo(() => {
    const rows = table ? factsOf(table, settings).indicators : [];
    const named = rows.filter(({ indicator }) => normalise(indicator.name.text) === key);
    const row = named.find(({ indicator }) => indicator.row === finding.cell.row) ?? named[0];
    const known = row?.direction ?? null;
    const said = saidOf(settings.polarities, key) ?? (known && isSaid(known) ? known.polarity : null);
    if (known?.from === 'column') return { said: known.polarity, read: null, cell: row?.indicator.polarity ?? null };
    return { said, read: known?.polarity ?? null, cell: null };
  }, [settings, table, key, finding.cell.row]);
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
