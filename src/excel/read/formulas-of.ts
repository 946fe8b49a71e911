/** Which cells of a sheet Excel works out, and from which other sheets. */

import { type CellArea, quotedSheet } from '../../core/sheet/address';
import { type SheetGrid, gridArea } from '../../core/sheet/grid';

/** From the first formula to the end of the used range, for results may spill downwards and to the right; `null` without any. */
export function formulaArea(grid: SheetGrid): CellArea | null {
  const area = gridArea(grid);
  let top = -1;
  let left = Infinity;
  for (const [row, formulas] of grid.formulas.entries()) {
    const first = formulas.findIndex((formula) => formula !== '');
    if (first < 0) continue;
    if (top < 0) top = row;
    left = Math.min(left, first);
  }
  if (!area || top < 0) return null;
  return { ...area, top: area.top + top, left: area.left + left };
}

/** Some formula names the sheet: `Target!E5`, `'IKU 2025'!E5`. */
export function speaksOf(grid: SheetGrid, sheetName: string): boolean {
  const plain = `${sheetName}!`.toLowerCase();
  const quoted = `${quotedSheet(sheetName)}!`.toLowerCase();
  return grid.formulas.some((row) =>
    row.some((formula) => {
      if (formula === '') return false;
      const text = formula.toLowerCase();
      return text.includes(plain) || text.includes(quoted);
    }),
  );
}
