import { type Area, isInside } from '../model/address';
import { WorkbookError } from '../model/errors';
import { type Sheet } from '../model/sheet';

/** What stands behind a `Range` of the object model. */
export interface RangeRef {
  sheet: Sheet;
  area: Area;
}

/** What stands behind a `RangeAreas`: rectangles of one sheet. */
export interface AreasRef {
  sheet: Sheet;
  areas: Area[];
}

/** The range, checked to lie on the sheet. */
export function rangeRef(sheet: Sheet, area: Area): RangeRef {
  if (!isInside(area)) throw new WorkbookError('InvalidArgument');
  return { sheet, area };
}

/** The largest answer that Excel gives for one property: five million cells. */
const MAX_CELLS = 5_000_000;

/** One entry for each cell of the area, row by row. */
export function mapCells<T>({ area }: RangeRef, read: (row: number, column: number) => T): T[][] {
  if (area.rows * area.columns > MAX_CELLS) throw new WorkbookError('InvalidOperation');
  const lines: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) line.push(read(row, column));
    lines.push(line);
  }
  return lines;
}

/** What all cells have in common, or null when they differ, as Excel answers scalar properties of a range. */
export function common<T>({ sheet, area }: RangeRef, read: (row: number, column: number) => T): T | null {
  const first = read(area.row, area.column);
  // Beyond the used cells everything is alike, so one row and column past them is enough to compare.
  const used = sheet.usedArea(false);
  const lastRow = Math.min(area.row + area.rows - 1, used ? used.row + used.rows : 0);
  const lastColumn = Math.min(area.column + area.columns - 1, used ? used.column + used.columns : 0);
  for (let row = area.row; row <= Math.max(area.row, lastRow); row++) {
    for (let column = area.column; column <= Math.max(area.column, lastColumn); column++) {
      if (read(row, column) !== first) return null;
    }
  }
  return first;
}
