import { useMemo, useState } from 'preact/hooks';
import { type CellChange } from '../../core/changes/cell';
import { type Fix, changesOf } from '../../core/changes/fix';
import { type IndicatorFill, type Uncomputable } from '../../core/forms/computed-cells';
import { type RenewedNotes } from '../../core/forms/formula-notes';
import { SCALE_QUESTION } from '../../core/forms/plain-formulas';
import { type RuleMeta } from '../../core/rules/rule';
import { areaName, cellArea, cellName, union } from '../../core/sheet/address';
import { type Cell, type IndicatorTable } from '../../core/table/model';
import { bothOf } from '../i18n';
import { type FillCount, functionsPageWords } from '../i18n/functions-page';
import { usePane } from '../pane-context';
import { FixList } from '../validation/fixes/FixList';
import { type ListedFinding } from '../validation/list/grouping';
import { obstacleWords } from './obstacle-words';

interface FillPreviewProps {
  readonly fills: readonly IndicatorFill[];
  /** Notes of the formula that say what is filled, and go with it. */
  readonly notes?: RenewedNotes;
  readonly uncomputable: readonly Uncomputable[];
  readonly table: IndicatorTable;
  /** What a figure that stays is said to be wrong by. */
  readonly findings: readonly ListedFinding[];
  /** Plain formulas are written, which work out numbers only. */
  readonly isNative: boolean;
  readonly label: string;
  /** The words on the button. */
  readonly apply: (count: number) => string;
  /** Formulas of ours that stand there already are made anew. */
  readonly isRenewal?: boolean;
}

/** Longer lists are worked off in parts. */
const MOST_OBSTACLES = 8;

/**
 * What each row would say, to be left out row by row, and the button that writes it. A rating that would follow a figure that we call
 * wrong ourselves is left out until somebody wants it all the same, and so is what follows a range, or a name of which policy moves the
 * target either way, whose direction nobody has told.
 */
export function FillPreview(props: FillPreviewProps) {
  const { fills, notes = NO_NOTES, uncomputable, table, findings, isNative, label, apply, isRenewal = false } = props;
  const { text, language, session } = usePane();
  const words = functionsPageWords(language).filling;
  const [picks, setPicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const doubted = useMemo(() => doubtedCells(fills, findings, table.sheet), [fills, findings, table]);
  const obstacles = <Obstacles uncomputable={uncomputable} isNative={isNative} sheet={table.sheet} />;
  if (fills.length === 0 && notes.changes.length === 0) return obstacles;
  const isOn = (fill: IndicatorFill) =>
    picks.get(fill.indicator) ??
    !(
      fill.impossible !== undefined ||
      waitsForDirection(fill) ||
      basisOf(fill).some((cell) => doubted.has(placeOf(cell)))
    );
  const chosen = fills.filter(isOn);
  const assumed = chosen.filter(({ isDirectionAssumed }) => isDirectionAssumed);
  const isIdle = fills.length > 0 && chosen.length === 0;
  const noteFixes = notes.changes.map((change): Fix => ({ kind: 'proposed', changes: [change] }));
  const noted = notes.changes.map(({ position }) => cellName(position)).join(', ');
  const named = chosen.filter(({ waitingRows }) => !waitingRows).length;
  const applyWords = () => (named === 0 && chosen.length > 0 ? words.renewWaiting : apply(named));
  const write = () => {
    if (isIdle) return;
    const others = fills.filter((fill) => !isOn(fill));
    const count = countOf(chosen, { uncomputable, others }, table);
    void session.fill([...chosen.map(({ fix }) => fix), ...noteFixes], {
      told: (done) =>
        bothOf(functionsPageWords, ({ filling }) =>
          filledWords(filling, done, { fills: chosen.length, noted, isRenewal }, count),
        ),
      next: { on: 'part', part: 'fill' },
    });
  };
  return (
    <>
      {doubted.size > 0 && <p role="status">{words.doubted(doubted.size, [...doubted.keys()].join(', '))}</p>}
      <ul class="fill-list" aria-label={label}>
        {fills.map((fill) => {
          const {
            indicator,
            fix,
            isDirectionAssumed,
            isEitherWay,
            openRanges = [],
            restsOn = [],
            impossible = [],
          } = fill;
          const name = fill.waitingRows ? words.waitingRows(rowsInWords(fill.waitingRows)) : indicator;
          const notes = [
            openRanges.length > 0 ? '' : isEitherWay ? words.eitherWay : isDirectionAssumed ? words.assumed : '',
            ...openRanges.map((cell) => words.openRange(placeOf(cell), cell.text)),
            ...restsOn.map((cell) => words.restsOn(placeOf(cell), cell.text)),
            ...impossible.map((obstacle) => obstacleWords(obstacle, language, isNative)),
            ...basisOf(fill).flatMap((cell) => {
              const rules = doubted.get(placeOf(cell)) ?? [];
              const titles = rules.map(({ title }) => title[language]).join('; ');
              return titles === '' ? [] : [words.open(placeOf(cell), cell.text, titles)];
            }),
            !fill.waitingRows && blankCells(fill, table, 'before').length > 0 ? words.blankYet : '',
            blankCells(fill, table, 'now').length > 0 ? words.blankThen : '',
            cellsShowing(fill, table, SCALE_QUESTION).length > 0 ? words.asksScale : '',
          ].filter(Boolean);
          return (
            <li key={indicator} class="fix-item">
              <input
                type="checkbox"
                aria-label={text.fixing.include(name)}
                checked={isOn(fill)}
                onChange={({ currentTarget: { checked } }) => setPicks(new Map([...picks, [indicator, checked]]))}
              />
              <div class="fix-item-words">
                <p class="muted">{[name, ...notes].join(' · ')}</p>
                {!fill.waitingRows && (isOn(fill) || !waitsForDirection(fill)) && (
                  <FixList
                    fix={fix}
                    home={table.sheet}
                    onVisit={({ sheet: visited, position }) => void session.goTo(visited, position)}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {assumed.length > 0 && <p class="muted">{words.assumedHint(assumed.length)}</p>}
      {notes.changes.length > 0 && (
        <>
          <p class="muted">{words.noteToo(noted)}</p>
          <FixList
            fix={{ kind: 'proposed', changes: notes.changes }}
            home={table.sheet}
            onVisit={({ sheet: visited, position }) => void session.goTo(visited, position)}
          />
        </>
      )}
      {notes.kept.map(({ cell }) => (
        <p key={cellName(cell)}>
          <button type="button" class="link" onClick={() => void session.goTo(table.sheet, cell)}>
            {cellName(cell)}
          </button>{' '}
          {words.noteKept}
        </p>
      ))}
      {obstacles}
      <div class="actions">
        <button type="button" class="button primary" aria-disabled={isIdle} onClick={write}>
          {fills.length > 0 ? applyWords() : words.renewNote}
        </button>
      </div>
    </>
  );
}

/** What it would say depends on a direction that nobody has told: no figure of it is shown before somebody wants one. */
function waitsForDirection({ openRanges, isEitherWay }: IndicatorFill): boolean {
  return openRanges !== undefined || isEitherWay === true;
}

/** What is not filled, cell by cell, and why. */
function Obstacles(props: Pick<FillPreviewProps, 'uncomputable' | 'isNative'> & { readonly sheet: string }) {
  const { uncomputable, isNative, sheet } = props;
  const { language, session } = usePane();
  const words = functionsPageWords(language).filling;
  if (uncomputable.length === 0) return null;
  return (
    <>
      <p class="muted">{words.uncomputable(uncomputable.length)}</p>
      <ul class="bullets muted">
        {uncomputable.slice(0, MOST_OBSTACLES).map(({ indicator, at, ...obstacle }) => (
          <li key={placeOf(at)}>
            <button type="button" class="link" onClick={() => void session.goTo(sheet, at.position)}>
              {placeOf(at)}
            </button>{' '}
            {indicator}: {obstacleWords(obstacle, language, isNative)}
          </li>
        ))}
      </ul>
      {uncomputable.length > MOST_OBSTACLES && <p class="muted">{words.more(uncomputable.length - MOST_OBSTACLES)}</p>}
    </>
  );
}

/** "10, 12–17". */
function rowsInWords(rows: readonly number[]): string {
  const runs: (readonly [from: number, to: number])[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last?.[1] === row - 1) runs[runs.length - 1] = [last[0], row];
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? `${from + 1}` : `${from + 1}–${to + 1}`)).join(', ');
}

function placeOf({ position }: Cell): string {
  return cellName(position);
}

/** The figures that what is filled follows. */
function basisOf({ comesFrom, restsOn = [] }: IndicatorFill): readonly Cell[] {
  return [...comesFrom, ...restsOn];
}

/**
 * The figures that would be followed although something is still open on them, with the rules that ask; mere advice leaves a figure
 * standing, unless it asks which way is better, and so does what a safe fix mends, which changes no figure.
 */
function doubtedCells(
  fills: readonly IndicatorFill[],
  findings: readonly ListedFinding[],
  sheet: string,
): ReadonlyMap<string, readonly RuleMeta[]> {
  // What is blank yet waits for its figure, whatever is asked of it.
  const basis = new Set(
    fills
      .flatMap(basisOf)
      .filter(({ text }) => text !== '')
      .map(placeOf),
  );
  const doubted = new Map<string, RuleMeta[]>();
  for (const { finding } of findings) {
    const isOpen = finding.sheet === sheet && finding.accepted === undefined;
    const isAdvice = finding.level === 'advice' && finding.rule.asks !== 'direction';
    if (!isOpen || isAdvice || finding.fix?.kind === 'safe') continue;
    for (const cell of [finding.cell, ...(finding.cells ?? [])]) {
      const place = cellName(cell);
      const rules = doubted.get(place) ?? [];
      if (basis.has(place) && !rules.includes(finding.rule)) doubted.set(place, [...rules, finding.rule]);
    }
  }
  return doubted;
}

function countOf(
  fills: readonly IndicatorFill[],
  {
    uncomputable,
    others,
  }: { readonly uncomputable: readonly Uncomputable[]; readonly others: readonly IndicatorFill[] },
  table: IndicatorTable,
): FillCount {
  const holding = (role: string) => fills.filter((fill) => changesOfRole(fill, table, role).length > 0).length;
  const written = fills.flatMap(({ fix }) => changesOf(fix, 'cell').map(({ position }) => cellArea(position)));
  const [first, ...more] = written;
  return {
    achievements: holding('achievement'),
    ratings: holding('rating'),
    kept: fills.flatMap(({ restsOn = [] }) => restsOn.filter(({ formula }) => formula === '').map(placeOf)),
    replaced: fills.flatMap(({ fix }) => changesOf(fix, 'cell').filter(wasTyped)).length,
    blank: fills.flatMap((fill) => blankCells(fill, table, 'before')),
    emptied: fills.flatMap((fill) => blankCells(fill, table, 'now')),
    asking: fills.flatMap((fill) => cellsShowing(fill, table, SCALE_QUESTION)),
    left: uncomputable.map(({ at }) => placeOf(at)),
    unticked: others.flatMap(({ fix }) => changesOf(fix, 'cell').slice(0, 1)).map(({ position }) => cellName(position)),
    place: first ? areaName(more.reduce(union, first)) : '',
  };
}

/** The achievements that will say this instead of a figure. */
function cellsShowing(fill: IndicatorFill, table: IndicatorTable, said: string): readonly string[] {
  return changesOfRole(fill, table, 'achievement').flatMap(({ shows, position }) =>
    shows === said ? [cellName(position)] : [],
  );
}

/** The achievements that will be blank: as they are already, or only then. */
function blankCells(fill: IndicatorFill, table: IndicatorTable, since: 'before' | 'now'): readonly string[] {
  return changesOfRole(fill, table, 'achievement').flatMap((change) =>
    change.shows === '' && wasTyped(change) === (since === 'now') ? [cellName(change.position)] : [],
  );
}

/** Typed, and a formula now. One of ours that is made anew was typed by nobody. */
function wasTyped({ before, replaces, formula }: CellChange): boolean {
  return before !== '' && replaces === undefined && formula === true;
}

function changesOfRole({ fix }: IndicatorFill, { columns }: IndicatorTable, role: string) {
  const ofRole = new Set(columns.flatMap((column) => (column.role === role ? [column.index] : [])));
  return changesOf(fix, 'cell').filter(({ position }) => ofRole.has(position.column));
}

const NO_NOTES: RenewedNotes = { changes: [], kept: [] };

type FillingWords = ReturnType<typeof functionsPageWords>['filling'];

/** Exactly what was written; where Excel or an edit left something out, only how much. `noted`: the cells of the notes, or ''. */
function filledWords(
  words: FillingWords,
  done: number,
  asked: { readonly fills: number; readonly noted: string; readonly isRenewal: boolean },
  count: FillCount,
): string {
  const { fills, noted, isRenewal } = asked;
  const wanted = fills + (noted === '' ? 0 : noted.split(', ').length);
  if (done === 0) return words.nothingWritten;
  if (done < wanted) return (isRenewal ? words.partlyRenewed : words.partly)(Math.min(done, fills));
  const filled = isRenewal ? words.renewed(count) : words.filled(count);
  return [fills > 0 ? filled : '', noted === '' ? '' : words.noteRenewed(noted)].filter(Boolean).join(' ');
}
