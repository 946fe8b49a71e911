/** Whether cells still show what they showed before their formulas were changed. */

import { type FormulaChange } from '../../core/sheet/formula-change';
import { type CellValue, type SheetGrid, valueAt } from '../../core/sheet/grid';

/** The changes after which a cell shows something else. What was not computed then, or is not yet, cannot be compared. */
export function differingResults(
  changes: readonly FormulaChange[],
  before: readonly SheetGrid[],
  after: readonly SheetGrid[],
): FormulaChange[] {
  return changes.filter(({ sheet, position }) => {
    const [old, now] = [shownIn(before, sheet, position), shownIn(after, sheet, position)];
    if (old === undefined || now === undefined) return false;
    return !NOT_COMPUTED.has(old) && !NOT_YET.has(now) && !isSame(old, now);
  });
}

/** Whether a cell shows an error, so that its function did not work as it stood. */
export function showsError({ sheet, position }: FormulaChange, grids: readonly SheetGrid[]): boolean {
  return isError(shownIn(grids, sheet, position) ?? '');
}

/** Some cell is still being worked out, or waits until the user has Excel calculate. */
export function isUnfinished(changes: readonly FormulaChange[], after: readonly SheetGrid[]): boolean {
  return changes.some(({ sheet, position }) => NOT_YET.has(shownIn(after, sheet, position) ?? ''));
}

function shownIn(
  grids: readonly SheetGrid[],
  sheet: string,
  { row, column }: FormulaChange['position'],
): CellValue | undefined {
  const grid = grids.find(({ name }) => name === sheet);
  return grid && valueAt(grid, row, column);
}

const NOT_YET: ReadonlySet<CellValue> = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);

/** No function of ours answers so: Excel did not know it, or would not give it that much (`A:A` on the web). */
const NOT_COMPUTED: ReadonlySet<CellValue> = new Set([...NOT_YET, '#NAME?', '#UNKNOWN!', '#CALC!']);

const TOLERANCE = 1e-9;

function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
  // Which error it is may differ: a native formula has no messages either.
  return a === b || (isError(a) && isError(b));
}

function isError(value: CellValue): boolean {
  return typeof value === 'string' && /^#[A-Z/0]+[!?]?$/.test(value);
}
