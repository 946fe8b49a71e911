import { formatNumber, displayText } from '../sheet/display';
import { numberFormatAt, type SheetGrid } from '../sheet/grid';
import { type CellChange } from '../rules/rule';

/**
 * What the cell will show after the change, in the number format that it then has. A change that only turns a text into
 * the number it looks like shows the same as before, so there the plain number is given.
 */
export function proposedText(change: CellChange, sheets: readonly SheetGrid[]): string {
  const { after, before, position } = change;
  const grid = sheets.find((sheet) => sheet.name === change.sheet);
  const format = change.numberFormat ?? (grid ? numberFormatAt(grid, position.row, position.column) : 'General');
  const shown = displayText(after, format);
  return typeof after === 'number' && shown === before ? formatNumber(after) : shown;
}
