/** Blank cells that are only the rest of a merged area: their value stands in its first cell. */

import { type CellPosition, contains } from './address';
import { type SheetGrid } from './grid';

const EMPTY: ReadonlySet<string> = new Set();
const known = new WeakMap<SheetGrid, ReadonlySet<string>>();

/** Whether a cell lies under a merged area without being its first cell. Without merge information nothing does. */
export function isUnderMerge(grid: SheetGrid, { row, column }: CellPosition): boolean {
  return coveredCells(grid).has(`${row}|${column}`);
}

/** A grid never changes, so its covered cells are listed once. Areas over whole columns or rows are cut to the used range. */
function coveredCells(grid: SheetGrid): ReadonlySet<string> {
  if (!grid.merges || grid.merges.length === 0) return EMPTY;
  const found = known.get(grid);
  if (found) return found;
  const used = {
    top: grid.origin.row,
    left: grid.origin.column,
    bottom: grid.origin.row + grid.values.length - 1,
    right: grid.origin.column + (grid.values[0]?.length ?? 0) - 1,
  };
  const covered = new Set<string>();
  for (const area of grid.merges) {
    for (let row = area.top; row <= Math.min(area.bottom, used.bottom); row++) {
      for (let column = area.left; column <= Math.min(area.right, used.right); column++) {
        const first = row === area.top && column === area.left;
        if (!first && contains(used, { row, column })) covered.add(`${row}|${column}`);
      }
    }
  }
  known.set(grid, covered);
  return covered;
}
