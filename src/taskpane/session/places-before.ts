/** Where cells stood before lines were inserted and deleted. Pure functions. */

import { type CellPosition } from '../../core/sheet/address';
import { type AppliedFixes, movedColumn, movedRow } from '../../excel/write/applied-fixes';

export type PlaceNow = (place: { readonly sheet: string; readonly position: CellPosition }) => CellPosition;

/** Where cells stand once inserted and deleted lines are taken back; one in an inserted line stays where it is. */
export function placeBefore(applied: AppliedFixes): PlaceNow {
  return ({ sheet, position: { row, column } }) => ({
    row: lineBefore(row, movedLines(applied), (line) => movedRow(sheet, line, applied)),
    column: lineBefore(column, movedLines(applied), (line) => movedColumn(sheet, line, applied)),
  });
}

function movedLines({ columns, rows, newRows }: AppliedFixes): number {
  return columns.length + rows.length + newRows.length;
}

/** The line that has moved to this one; none can have come from further away than lines were moved. */
function lineBefore(line: number, reach: number, moved: (line: number) => number): number {
  for (let before = Math.max(0, line - reach); before <= line + reach; before++) {
    if (moved(before) === line) return before;
  }
  return line;
}
