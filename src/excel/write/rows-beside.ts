/** Asks whether the rows that cells stood in, and those beside them, are still there. */

import { type AppliedFixes, type WrittenCell, movedColumn, movedPosition } from './applied-fixes';
import { type RowWitness, isSameRow } from './row-witness';

/** Asks, for the next round trip, for the rows of these cells and those beside them; of one row and its columns once. */
export function askRows(
  context: Excel.RequestContext,
  cells: readonly WrittenCell[],
  applied: AppliedFixes,
): { readonly isWhere: (cell: WrittenCell) => boolean } {
  const placeOf = (cell: WrittenCell, witness: RowWitness) => {
    const { row } = movedPosition(cell, applied);
    const left = movedColumn(cell.sheet, witness.left, applied);
    const right = movedColumn(cell.sheet, witness.left + witness.own.length - 1, applied);
    return { row, left, right, key: `${cell.sheet}!${row}:${left}:${right}` };
  };
  const asked = new Map<string, Excel.Range>();
  for (const cell of cells) {
    const { witness } = cell;
    if (!witness || witness.own.length === 0) continue;
    const { row, left, right, key } = placeOf(cell, witness);
    if (asked.has(key)) continue;
    const range = context.workbook.worksheets
      .getItemOrNullObject(cell.sheet)
      .getRangeByIndexes(Math.max(0, row - 1), left, row > 0 ? 3 : 2, right - left + 1)
      .load('values');
    asked.set(key, range);
  }
  return {
    isWhere: (cell) => {
      const { witness } = cell;
      if (!witness || witness.own.length === 0) return true;
      const { row, left, key } = placeOf(cell, witness);
      const range = asked.get(key);
      if (!range) return true;
      if (range.isNullObject) return false;
      const values: unknown[][] = range.values;
      // Columns that came in between belong to no witness.
      const line = (index: number) =>
        witness.own.map((_, at) => values[index]?.[movedColumn(cell.sheet, witness.left + at, applied) - left]);
      const own = row > 0 ? 1 : 0;
      return isSameRow(witness, { above: row > 0 ? line(0) : [], own: line(own), below: line(own + 1) });
    },
  };
}
