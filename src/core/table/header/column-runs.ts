/** Which columns in use belong to one table: tables stand side by side, and blank columns stand inside of them. */

import { type SheetView } from '../sheet-view';
import { type HeaderReader } from './header-reading';
import { beginsNewTable, isOwnTable } from './new-table';
import { type ColumnRun, headersInRun } from './run-roles';
import {
  type RowWindow,
  areAligned,
  continuesNumbering,
  countsPeriods,
  headerCellReaches,
  isLegend,
  isLevelAbove,
  isScratch,
} from './run-ties';
import { beginsAgain } from './second-table';

/** A blank column or two inside a table only keep things apart. */
const WIDEST_SPACER = 2;

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
  return splitAtNewTables(view, reader, window, joinAcrossSpacers(view, reader, window, runs));
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
  if (isScratch(view, window, run) || isLegend(view, window, run)) return false;
  const numbering = continuesNumbering(view, window, before, run);
  if (numbering !== undefined) return numbering;
  if (countsPeriods(view, reader, window, run) && !isLevelAbove(view, window, before, run)) return false;
  const headersBefore = headersInRun(view, reader, window.first, before);
  const headersAfter = headersInRun(view, reader, window.first, run);
  if (beginsAgain(headersBefore, headersAfter)) return isLevelAbove(view, window, before, run);
  const rolesBefore = headersBefore.map(({ role }) => role);
  const rolesAfter = headersAfter.map(({ role }) => role);
  return areAligned(view, window, before, run)
    ? !isOwnTable(rolesBefore, rolesAfter)
    : !beginsNewTable(rolesBefore, rolesAfter);
}

/** Tables that touch: each time the header begins again, so does a table. */
function splitAtNewTables(
  view: SheetView,
  reader: HeaderReader,
  window: RowWindow,
  runs: readonly ColumnRun[],
): ColumnRun[] {
  return runs.flatMap((run) => {
    const headers = headersInRun(view, reader, window.first, run);
    const split: ColumnRun[] = [];
    let { left } = run;
    for (let column = left + 1; column <= run.right; column++) {
      const at = column - run.left;
      if (!beginsAgain(headers.slice(left - run.left, at), headers.slice(at))) continue;
      const before = { left, right: column - 1 };
      if (isLevelAbove(view, window, before, { left: column, right: run.right })) continue;
      split.push(before);
      left = column;
    }
    return [...split, { left, right: run.right }];
  });
}
