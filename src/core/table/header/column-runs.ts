/** Which columns in use belong to one table: tables stand side by side, and blank columns stand inside of them. */

import { type Role } from '../model';
import { type SheetView } from '../sheet-view';
import { type HeaderReader, isHeaderLike } from './header-reading';

/** A blank column or two inside a table only keep things apart. */
const WIDEST_SPACER = 2;
/** Rows from the first header row down in which the header of a column is looked for. */
const HEADER_DEPTH = 5;
/** This share of a header's cells may be words that are not understood. */
const FEW_STRANGERS = 0.3;
/** … and this share beside a header that only tables of indicators have. */
const MANY_STRANGERS = 0.7;
const OURS: ReadonlySet<RunRole> = new Set<RunRole>([
  'target',
  'baseline',
  'calculation',
  'dataSource',
  'indicator',
  'objective',
]);

/** What stands over a column; `undefined` when nothing does. */
type RunRole = Role | 'period' | 'numeral' | 'foreign' | undefined;

export interface ColumnRun {
  readonly left: number;
  readonly right: number;
}

/** The groups of columns in use from this row down, as tables use them. */
export function columnRuns(view: SheetView, reader: HeaderReader, row: number, lastRow: number): ColumnRun[] {
  const { left, right } = view.area;
  const used = new Set<number>();
  for (let below = row; below <= lastRow; below++) {
    for (const column of view.filledColumns(below, left, right)) used.add(column);
  }
  const runs: ColumnRun[] = [];
  for (const column of [...used].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.right === column - 1) runs[runs.length - 1] = { left: last.left, right: column };
    else runs.push({ left: column, right: column });
  }
  return splitAtNewTables(view, reader, row, joinAcrossSpacers(view, reader, row, runs));
}

function joinAcrossSpacers(
  view: SheetView,
  reader: HeaderReader,
  row: number,
  runs: readonly ColumnRun[],
): ColumnRun[] {
  const joined: ColumnRun[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    const near = last !== undefined && run.left - last.right - 1 <= WIDEST_SPACER;
    if (near && !beginsNewTable(headerRoles(view, reader, row, last), headerRoles(view, reader, row, run))) {
      joined[joined.length - 1] = { left: last.left, right: run.right };
    } else joined.push(run);
  }
  return joined;
}

/** Two tables that touch: a second number column and a second indicator after the first table's. */
function splitAtNewTables(view: SheetView, reader: HeaderReader, row: number, runs: readonly ColumnRun[]): ColumnRun[] {
  return runs.flatMap((run) => {
    const roles = headerRoles(view, reader, row, run);
    const second = roles.findIndex((role, index) => {
      const before = roles.slice(0, index);
      return (
        role === 'number' && before.includes('number') && before.includes('indicator') && !before.includes(undefined)
      );
    });
    if (second < 0 || !roles.slice(second).includes('indicator')) return [run];
    return [
      { left: run.left, right: run.left + second - 1 },
      { left: run.left + second, right: run.right },
    ];
  });
}

/** What the header cells of a run say, column by column, as far as this row and the next tell. */
function headerRoles(view: SheetView, reader: HeaderReader, row: number, run: ColumnRun): RunRole[] {
  const roles: RunRole[] = [];
  for (let column = run.left; column <= run.right; column++) {
    roles.push(runRole(view, reader, row, column));
  }
  return roles;
}

function runRole(view: SheetView, reader: HeaderReader, row: number, column: number): RunRole {
  for (let below = row; below < row + HEADER_DEPTH; below++) {
    const text = view.text(below, column);
    if (text === '') continue;
    const reading = reader.read(text);
    if (!isHeaderLike(reading)) return below <= row + 1 ? 'foreign' : undefined;
    return reading.role ?? (reading.bareNumber === undefined ? 'period' : 'numeral');
  }
  return undefined;
}

function beginsNewTable(before: readonly RunRole[], after: readonly RunRole[]): boolean {
  const named = after.filter((role) => role !== undefined);
  const [first] = named;
  if (first === undefined) return true;
  const strangers = named.filter((role) => role === 'foreign').length;
  const isPartOfOurs = named.some((role) => role !== undefined && OURS.has(role));
  if (strangers > (isPartOfOurs ? MANY_STRANGERS : FEW_STRANGERS) * named.length) return true;
  if (named.every((role) => role === 'numeral') && !before.includes('numeral')) return true;
  const sinceIndicator = before.slice(before.lastIndexOf('indicator') + 1);
  const awaitsIndicator = sinceIndicator.some((role) => role === 'goal' || role === 'objective' || role === 'program');
  if (first === 'number' && before.includes('number')) return !(awaitsIndicator && after.includes('indicator'));
  if (!before.includes('indicator')) {
    return !awaitsIndicator && !before.includes('number') && after.includes('indicator');
  }
  if (first === 'number') return true;
  if (after.includes('indicator')) {
    // Goal, its indicator, objective, its indicator: one table, as long as no figures have closed the first pair.
    const goesOn = awaitsIndicator || first === 'objective';
    return !goesOn || before.some((role) => role === 'target' || role === 'actual');
  }
  return after.every((role) => role === undefined || role === 'foreign' || role === 'other');
}
