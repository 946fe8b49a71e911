/** What one sheet holds, as plain data. Built by `excel/` (Office.js) or `xlsx/` (a file); read by everything else in core. */

import { type CellArea, type CellPosition } from './address';
import { type CellValue } from './cell-value';
import { displayText } from './display';

export { type CellValue } from './cell-value';

export type Matrix<T> = readonly (readonly T[])[];

/** The formula of a cell that certainly has one, when a file does not tell which: like no other formula, so no pattern is seen in it. */
export const UNKNOWN_FORMULA = '=?';

export interface SheetGrid {
  readonly name: string;
  /** Where the first value stands on the sheet (the top left corner of the used range). */
  readonly origin: CellPosition;
  /** Row by row, all rows equally long. Empty matrix: an empty sheet. */
  readonly values: Matrix<CellValue>;
  /** The same shape: formulas in English (`=A1*B1`), `""` where the cell holds a constant or nothing. */
  readonly formulas: Matrix<string>;
  /** The same shape: number formats in English (`0.00%`, `General`). */
  readonly numberFormats: Matrix<string>;
  /** Merged areas, where they are known: a file tells them, Excel does not without disturbing the undo list. */
  readonly merges?: readonly CellArea[];
  /** Zero-based sheet rows and columns that are hidden or filtered away. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** The sheet itself is hidden. */
  readonly hidden: boolean;
  /** Excel tables (ListObjects) on the sheet, header row included. */
  readonly listObjects?: readonly CellArea[];
  /** Defined names of this add-in on the sheet (see `marks.ts`), where they were looked for. */
  readonly marks?: readonly string[];
  /** A file without types: that a figure is a text says nothing of whoever wrote it. */
  readonly isUntyped?: true;
  /** What the comment of the mark says, where it was looked for: the seal of a report. */
  readonly seal?: string;
}

/** The area that the grid covers, or `null` for an empty sheet. */
export function gridArea(grid: SheetGrid): CellArea | null {
  const height = grid.values.length;
  const width = grid.values[0]?.length ?? 0;
  if (height === 0 || width === 0) return null;
  const { row, column } = grid.origin;
  return { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
}

/** The value of a cell; `""` outside the used range. */
export function valueAt(grid: SheetGrid, row: number, column: number): CellValue {
  return grid.values[row - grid.origin.row]?.[column - grid.origin.column] ?? '';
}

/** The cell's formula, or `""`. */
export function formulaAt(grid: SheetGrid, row: number, column: number): string {
  return grid.formulas[row - grid.origin.row]?.[column - grid.origin.column] ?? '';
}

export function numberFormatAt(grid: SheetGrid, row: number, column: number): string {
  return grid.numberFormats[row - grid.origin.row]?.[column - grid.origin.column] ?? 'General';
}

/** The cell as an Indonesian reader sees it: `0.0457` in format `0.00%` is `4,57%`. */
export function textAt(grid: SheetGrid, row: number, column: number): string {
  return displayText(valueAt(grid, row, column), numberFormatAt(grid, row, column));
}

/** A grid from a plain matrix, for tests and for values that have no sheet (a range handed to a custom function). */
export function gridFromValues(values: Matrix<CellValue>, options: Partial<Omit<SheetGrid, 'values'>> = {}): SheetGrid {
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const padded = values.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill('')]);
  return {
    name: 'Sheet1',
    origin: { row: 0, column: 0 },
    formulas: padded.map((row) => row.map(() => '')),
    numberFormats: padded.map((row) => row.map(() => 'General')),
    hiddenRows: [],
    hiddenColumns: [],
    hidden: false,
    ...options,
    values: padded,
  };
}
