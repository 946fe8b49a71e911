/** What else stands in the sheet rows of a table: it would move, or go, with the row. */

import { type CellArea, type CellPosition } from '../../sheet/address';
import { type SheetGrid, formulaAt, valueAt } from '../../sheet/grid';

/** The first cell of the row outside the table that holds something: another table, or a note; `null` where the row is the table's alone. */
export function besideTable(grid: SheetGrid, { left, right }: CellArea, row: number): CellPosition | null {
  const { column: first } = grid.origin;
  const width = grid.values[0]?.length ?? 0;
  for (let column = first; column < first + width; column++) {
    const isOutside = column < left || column > right;
    if (isOutside && (valueAt(grid, row, column) !== '' || formulaAt(grid, row, column) !== '')) return { row, column };
  }
  return null;
}
