/** Which columns in use belong to one table: tables stand side by side, and blank columns stand inside of them. */

import { type SheetView } from '../sheet-view';
import { type HeaderReader } from './header-reading';
import { beginsNewTable, isOwnTable } from './new-table';
import { type RunRole, rolesInRun } from './run-roles';
import { areAligned, continuesNumbering, headerCellReaches, isLegend } from './run-ties';

/** A blank column or two inside a table only keep things apart. */
const WIDEST_SPACER = 2;

export interface ColumnRun {
  readonly left: number;
  readonly right: number;
}

/** The rows in which the runs are looked at: from a header's row down. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
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
  const window = { first: row, last: lastRow };
  return splitAtNewTables(view, reader, row, joinAcrossSpacers(view, reader, window, runs));
}

function joinAcrossSpacers(
  view: SheetView,
  reader: HeaderReader,
  window: RowWindow,
  runs: readonly ColumnRun[],
): ColumnRun[] {
  const joined: ColumnRun[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (last !== undefined && isNear(view, window, last, run) && goesOn(view, reader, window, last, run)) {
      joined[joined.length - 1] = { left: last.left, right: run.right };
    } else joined.push(run);
  }
  return joined;
}

/** A spacer at most lies between them, or blank columns that a header cell is merged over: a code's parts that nobody filled. */
function isNear(view: SheetView, window: RowWindow, before: ColumnRun, run: ColumnRun): boolean {
  return run.left - before.right - 1 <= WIDEST_SPACER || headerCellReaches(view, window, before, run.left - 1);
}

/** Do the columns of `run` go on with the table of `before`, beyond the blank columns between them? */
function goesOn(view: SheetView, reader: HeaderReader, window: RowWindow, before: ColumnRun, run: ColumnRun): boolean {
  if (headerCellReaches(view, window, before, run.left)) return true;
  if (isLegend(view, window, run)) return false;
  const numbering = continuesNumbering(view, window, before, run);
  if (numbering !== undefined) return numbering;
  const rolesBefore = rolesInRun(view, reader, window.first, before);
  const rolesAfter = rolesInRun(view, reader, window.first, run);
  return areAligned(view, window, before, run)
    ? !isOwnTable(rolesBefore, rolesAfter)
    : !beginsNewTable(rolesBefore, rolesAfter);
}

/** Two tables that touch: a second number column and a second indicator after the first table's. */
function splitAtNewTables(view: SheetView, reader: HeaderReader, row: number, runs: readonly ColumnRun[]): ColumnRun[] {
  return runs.flatMap((run) => {
    const roles = rolesInRun(view, reader, row, run);
    const second = roles.findIndex((role, index) => isSecondNumber(role, roles.slice(0, index)));
    if (second < 0 || !roles.slice(second).includes('indicator')) return [run];
    return [
      { left: run.left, right: run.left + second - 1 },
      { left: run.left + second, right: run.right },
    ];
  });
}

function isSecondNumber(role: RunRole, before: readonly RunRole[]): boolean {
  return role === 'number' && before.includes('number') && before.includes('indicator') && !before.includes(undefined);
}
