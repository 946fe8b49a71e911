import { useMemo, useState } from 'preact/hooks';
import { changesOf } from '../../core/changes/fix';
import { type IndicatorFill, type Uncomputable } from '../../core/forms/computed-cells';
import { cellName } from '../../core/sheet/address';
import { type Cell, type IndicatorTable } from '../../core/table/model';
import { bothOf } from '../i18n';
import { type FillCount, functionsPageWords } from '../i18n/functions-page';
import { usePane } from '../pane-context';
import { FixList } from '../validation/fixes/FixList';
import { type ListedFinding } from '../validation/list/grouping';

interface FillPreviewProps {
  readonly fills: readonly IndicatorFill[];
  readonly uncomputable: readonly Uncomputable[];
  readonly table: IndicatorTable;
  /** What a figure that stays is said to be wrong by. */
  readonly findings: readonly ListedFinding[];
  /** Plain formulas are written, which work out numbers only. */
  readonly isNative: boolean;
  readonly label: string;
  /** The words on the button. */
  readonly apply: (count: number) => string;
}

/** Longer lists are worked off in parts. */
const MOST_OBSTACLES = 8;

/**
 * What each row would say, to be left out row by row, and the button that writes it. A rating that would follow a figure that we call
 * wrong ourselves is left out until somebody wants it all the same.
 */
export function FillPreview(props: FillPreviewProps) {
  const { fills, uncomputable, table, findings, isNative, label, apply } = props;
  const { text, language, session } = usePane();
  const words = functionsPageWords(language).filling;
  const [picks, setPicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const doubted = useMemo(() => doubtedCells(fills, findings, table.sheet), [fills, findings, table]);
  if (fills.length === 0) return null;
  const isOn = ({ indicator, restsOn = [] }: IndicatorFill) =>
    picks.get(indicator) ?? !restsOn.some((cell) => doubted.has(placeOf(cell)));
  const chosen = fills.filter(isOn);
  const assumed = chosen.filter(({ isDirectionAssumed }) => isDirectionAssumed);
  const write = () => {
    if (chosen.length === 0) return;
    const count = countOf(chosen, table);
    void session.fill(
      chosen.map(({ fix }) => fix),
      {
        told: (done) => bothOf(functionsPageWords, ({ filling }) => filledWords(filling, done, chosen.length, count)),
        next: { on: 'part', part: 'fill' },
      },
    );
  };
  return (
    <>
      {doubted.size > 0 && <p role="status">{words.doubted(doubted.size, [...doubted].join(', '))}</p>}
      <ul class="fill-list" aria-label={label}>
        {fills.map((fill) => {
          const { indicator, fix, isDirectionAssumed, restsOn = [] } = fill;
          const notes = [
            isDirectionAssumed ? words.assumed : '',
            ...restsOn.map((cell) => words.restsOn(placeOf(cell), cell.text)),
            isBlankYet(fill, table) ? words.blankYet : '',
          ].filter(Boolean);
          return (
            <li key={indicator} class="fix-item">
              <input
                type="checkbox"
                aria-label={text.fixing.include(indicator)}
                checked={isOn(fill)}
                onChange={({ currentTarget: { checked } }) => setPicks(new Map([...picks, [indicator, checked]]))}
              />
              <div class="fix-item-words">
                <p class="muted">{[indicator, ...notes].join(' · ')}</p>
                <FixList
                  fix={fix}
                  home={table.sheet}
                  onVisit={({ sheet: visited, position }) => void session.goTo(visited, position)}
                />
              </div>
            </li>
          );
        })}
      </ul>
      {assumed.length > 0 && <p class="muted">{words.assumedHint(assumed.length)}</p>}
      {uncomputable.length > 0 && (
        <>
          <p class="muted">{words.uncomputable(uncomputable.length)}</p>
          <ul class="bullets muted">
            {uncomputable.slice(0, MOST_OBSTACLES).map(({ indicator, reason, cell }) => (
              <li key={indicator}>
                {indicator}: {words.obstacles[reason](cell ? placeOf(cell) : '', cell?.text ?? '', isNative)}
              </li>
            ))}
          </ul>
          {uncomputable.length > MOST_OBSTACLES && (
            <p class="muted">{words.more(uncomputable.length - MOST_OBSTACLES)}</p>
          )}
        </>
      )}
      <div class="actions">
        <button type="button" class="button primary" aria-disabled={chosen.length === 0} onClick={write}>
          {apply(chosen.length)}
        </button>
      </div>
    </>
  );
}

function placeOf({ position }: Cell): string {
  return cellName(position);
}

/** The typed achievements that ratings would follow although something is still open on them; mere advice leaves a figure standing, unless it asks which way is better. */
function doubtedCells(
  fills: readonly IndicatorFill[],
  findings: readonly ListedFinding[],
  sheet: string,
): ReadonlySet<string> {
  const rests = new Set(fills.flatMap(({ restsOn = [] }) => restsOn.map(placeOf)));
  const isOpen = ({ finding }: ListedFinding) =>
    finding.sheet === sheet &&
    finding.accepted === undefined &&
    (finding.level !== 'advice' || finding.rule.asks === 'direction');
  const open = new Set(findings.filter(isOpen).map(({ finding }) => cellName(finding.cell)));
  return new Set([...rests].filter((place) => open.has(place)));
}

function countOf(fills: readonly IndicatorFill[], table: IndicatorTable): FillCount {
  const holding = (role: string) => fills.filter((fill) => changesOfRole(fill, table, role).length > 0).length;
  return {
    achievements: holding('achievement'),
    ratings: holding('rating'),
    kept: fills.filter(({ restsOn }) => restsOn !== undefined).length,
    blank: fills.filter((fill) => isBlankYet(fill, table)).length,
  };
}

function changesOfRole({ fix }: IndicatorFill, { columns }: IndicatorTable, role: string) {
  const ofRole = new Set(columns.flatMap((column) => (column.role === role ? [column.index] : [])));
  return changesOf(fix, 'cell').filter(({ position }) => ofRole.has(position.column));
}

function isBlankYet(fill: IndicatorFill, table: IndicatorTable): boolean {
  const achievements = changesOfRole(fill, table, 'achievement');
  return achievements.length > 0 && achievements.every(({ shows }) => shows === '');
}

type FillingWords = ReturnType<typeof functionsPageWords>['filling'];

/** Exactly what was written; where Excel or an edit left something out, only how much. */
function filledWords(words: FillingWords, done: number, asked: number, count: FillCount): string {
  if (done === 0) return words.nothingWritten;
  return done < asked ? words.partly(done) : words.filled(count);
}
