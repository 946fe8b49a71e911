/** Whether cells still show what they showed before their formulas were changed. */

import { type FormulaChange } from '../../core/sheet/formula-change';
import { type CellValue, type SheetGrid, valueAt } from '../../core/sheet/grid';

/** The changes after which a cell shows something else. What had not been computed before cannot be compared. */
export function differingResults(
  changes: readonly FormulaChange[],
  before: readonly SheetGrid[],
  after: readonly SheetGrid[],
): FormulaChange[] {
  return changes.filter(({ sheet, position }) => {
    const shown = (grids: readonly SheetGrid[]): CellValue | undefined => {
      const grid = grids.find(({ name }) => name === sheet);
      return grid && valueAt(grid, position.row, position.column);
    };
    const [old, now] = [shown(before), shown(after)];
    return old !== undefined && now !== undefined && !NOT_COMPUTED.has(old) && !isSame(old, now);
  });
}

const NOT_COMPUTED: ReadonlySet<CellValue> = new Set(['#BUSY!', '#NAME?', '#GETTING_DATA', '#CONNECT!', '#UNKNOWN!']);

const TOLERANCE = 1e-9;

function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
  // Which error it is may differ: a native formula has no messages either.
  return a === b || (isError(a) && isError(b));
}

function isError(value: CellValue): boolean {
  return typeof value === 'string' && /^#[A-Z/0]+[!?]?$/.test(value);
}
