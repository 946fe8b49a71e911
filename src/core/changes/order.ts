/** Changes brought into an order in which each can be carried out where it says. */

import { type Change, keyOf } from './change';
import { type RowDeletion, type RowInsertion } from './rows';

type RowChange = RowDeletion | RowInsertion;

/**
 * All changes of a fix name their places as the sheet was when it was checked. Cells come first, then rows from below, then columns
 * from the right, so that no change moves the place of the next; of several insertions at one place the first comes to stand first.
 * What two fixes both ask for is done once.
 */
export function inOrder<Some extends Change>(changes: readonly Some[]): readonly Some[] {
  // Nothing but the places of headers is changed, so what comes out is of the kinds that went in.
  return ordered(changes) as readonly Change[] as readonly Some[];
}

function ordered(changes: readonly Change[]): readonly Change[] {
  const once = [...new Map(changes.map((change) => [keyOf(change), change])).values()];
  const rows = once.filter(movesRows);
  const columns = once.filter(movesColumns);
  return [
    ...once.filter(({ kind }) => kind === 'cell'),
    ...[...rows].reverse().sort((a, b) => placeOfRow(b) - placeOfRow(a)),
    ...[...columns]
      .reverse()
      .sort((a, b) => placeOfColumn(b) - placeOfColumn(a))
      .map((column) => afterRows(column, rows)),
  ];
}

/** The rows of a column as they stand once rows have come and gone; an entry of a row that is gone goes with it. */
function afterRows(column: ColumnChange, rows: readonly RowChange[]): ColumnChange {
  const { sheet, headerRow, entries } = column;
  const isGone = (row: number) =>
    rows.some((each) => each.kind === 'deleteRow' && each.sheet === sheet && each.row === row);
  return {
    ...column,
    headerRow: rowAfter(rows, sheet, headerRow),
    ...(entries && {
      entries: entries
        .filter(({ row }) => !isGone(row))
        .map((entry) => ({ ...entry, row: rowAfter(rows, sheet, entry.row) })),
    }),
  };
}

type ColumnChange = Extract<Change, { readonly headerRow: number }>;

function movesRows(change: Change): change is RowChange {
  return change.kind === 'insertRow' || change.kind === 'deleteRow';
}

function movesColumns(change: Change): change is ColumnChange {
  return change.kind === 'insertColumn' || change.kind === 'deleteColumn';
}

/** What is inserted before a row comes after that row itself. */
const BEFORE = 0.5;

function placeOfRow(change: RowChange): number {
  return change.kind === 'insertRow' ? change.before - BEFORE : change.row;
}

function placeOfColumn(change: ColumnChange): number {
  return change.kind === 'insertColumn' ? change.before - BEFORE : change.column;
}

/** Where a row of a sheet stands after these changes. */
function rowAfter(changes: readonly RowChange[], sheet: string, row: number): number {
  return changes.reduce((place, change) => {
    if (change.sheet !== sheet) return place;
    if (change.kind === 'insertRow') return change.before <= row ? place + 1 : place;
    return change.row < row ? place - 1 : place;
  }, row);
}
