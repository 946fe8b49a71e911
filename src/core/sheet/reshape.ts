/** Cells written into a sheet, rows and columns put in or taken out: what stands behind them moves, as in Excel. References in formulas stay. */

import { type CellArea, type CellPosition } from './address';
import { type CellValue, type Matrix, type SheetGrid, gridArea } from './grid';

/** What stands side by side in one row. */
export interface RowContents {
  /** Zero-based column of the first cell. */
  readonly left: number;
  readonly values: readonly CellValue[];
  /** In English; `""` for a constant. */
  readonly formulas: readonly string[];
  readonly numberFormats: readonly string[];
}

/** The cells of a sheet row; `null` for a row outside of the grid. */
export function rowContents({ origin, ...grid }: SheetGrid, row: number): RowContents | null {
  const index = row - origin.row;
  const [values, formulas, numberFormats] = [grid.values[index], grid.formulas[index], grid.numberFormats[index]];
  return values && formulas && numberFormats ? { left: origin.column, values, formulas, numberFormats } : null;
}

/** The grid with these cells in a row; it grows where they stand outside of it. */
export function withContents(grid: SheetGrid, row: number, { left, ...cells }: RowContents): SheetGrid {
  const right = left + cells.values.length - 1;
  if (right < left) return grid;
  const wide = covering(covering(grid, { row, column: left }), { row, column: right });
  const from = left - wide.origin.column;
  const put = <T>(matrix: Matrix<T>, own: readonly T[]) =>
    matrix.map((old, index) =>
      index === row - wide.origin.row ? [...old.slice(0, from), ...own, ...old.slice(from + own.length)] : old,
    );
  return {
    ...wide,
    values: put(wide.values, cells.values),
    formulas: put(wide.formulas, cells.formulas),
    numberFormats: put(wide.numberFormats, cells.numberFormats),
  };
}

/** An empty row before the given one. */
export function withRow(grid: SheetGrid, before: number): SheetGrid {
  const at = before - grid.origin.row;
  const moved = {
    ...grid,
    ...movedAreas(grid, ({ top, bottom }) => ({ top: shifted(top, before), bottom: shifted(bottom, before) })),
    hiddenRows: grid.hiddenRows.map((row) => shifted(row, before)),
  };
  if (at <= 0) return { ...moved, origin: { ...grid.origin, row: grid.origin.row + 1 } };
  if (at >= grid.values.length) return moved;
  const put = <T>(matrix: Matrix<T>, blank: T) => [
    ...matrix.slice(0, at),
    (matrix[0] ?? []).map(() => blank),
    ...matrix.slice(at),
  ];
  return reshaped(moved, put);
}

/** An empty column before the given one. */
export function withColumn(grid: SheetGrid, before: number): SheetGrid {
  const at = before - grid.origin.column;
  const moved = {
    ...grid,
    ...movedAreas(grid, ({ left, right }) => ({ left: shifted(left, before), right: shifted(right, before) })),
    hiddenColumns: grid.hiddenColumns.map((column) => shifted(column, before)),
  };
  if (at <= 0) return { ...moved, origin: { ...grid.origin, column: grid.origin.column + 1 } };
  if (at >= (grid.values[0]?.length ?? 0)) return moved;
  const put = <T>(matrix: Matrix<T>, blank: T) => matrix.map((row) => [...row.slice(0, at), blank, ...row.slice(at)]);
  return reshaped(moved, put);
}

export function withoutRow(grid: SheetGrid, row: number): SheetGrid {
  const at = row - grid.origin.row;
  const moved = {
    ...grid,
    ...movedAreas(grid, ({ top, bottom }) => ({ top: closed(top, row), bottom: closed(bottom + 1, row) - 1 })),
    hiddenRows: grid.hiddenRows.filter((hidden) => hidden !== row).map((hidden) => closed(hidden, row)),
  };
  if (at < 0) return { ...moved, origin: { ...grid.origin, row: grid.origin.row - 1 } };
  return reshaped(moved, (matrix) => matrix.filter((_, index) => index !== at));
}

export function withoutColumn(grid: SheetGrid, column: number): SheetGrid {
  const at = column - grid.origin.column;
  const moved = {
    ...grid,
    ...movedAreas(grid, ({ left, right }) => ({ left: closed(left, column), right: closed(right + 1, column) - 1 })),
    hiddenColumns: grid.hiddenColumns.filter((hidden) => hidden !== column).map((hidden) => closed(hidden, column)),
  };
  if (at < 0) return { ...moved, origin: { ...grid.origin, column: grid.origin.column - 1 } };
  return reshaped(moved, (matrix) => matrix.map((row) => row.filter((_, index) => index !== at)));
}

/** Where a row or a column stands once another has come before the given one. */
function shifted(index: number, before: number): number {
  return index >= before ? index + 1 : index;
}

/** Where a row or a column stands once another is gone. */
function closed(index: number, gone: number): number {
  return index > gone ? index - 1 : index;
}

type Reshape = <T>(matrix: Matrix<T>, blank: T) => Matrix<T>;

function reshaped(grid: SheetGrid, reshape: Reshape): SheetGrid {
  return {
    ...grid,
    values: reshape<CellValue>(grid.values, ''),
    formulas: reshape(grid.formulas, ''),
    numberFormats: reshape(grid.numberFormats, 'General'),
  };
}

type Sides = Partial<CellArea>;

/** Merged areas and Excel's tables at their new places; what has lost its last row or column is gone. */
function movedAreas(
  { merges, listObjects }: SheetGrid,
  move: (area: CellArea) => Sides,
): Pick<SheetGrid, 'merges' | 'listObjects'> {
  const moved = (areas: readonly CellArea[]) =>
    areas
      .map((area) => ({ ...area, ...move(area) }))
      .filter(({ top, left, bottom, right }) => bottom >= top && right >= left);
  return { ...(merges && { merges: moved(merges) }), ...(listObjects && { listObjects: moved(listObjects) }) };
}

/** The grid with empty cells around it up to the position. */
function covering(grid: SheetGrid, { row, column }: CellPosition): SheetGrid {
  const area = gridArea(grid) ?? { top: row, left: column, bottom: row - 1, right: column };
  const blanks = <T>(count: number, blank: T) => new Array<T>(Math.max(0, count)).fill(blank);
  const [above, below] = [area.top - row, row - area.bottom];
  const [left, right] = [area.left - column, column - area.right];
  if (Math.max(above, below, left, right) <= 0) return grid;
  const width = area.right - area.left + 1 + Math.max(0, left) + Math.max(0, right);
  const extend: Reshape = (matrix, blank) => [
    ...blanks(above, blanks(width, blank)),
    ...(gridArea(grid) ? matrix.map((cells) => [...blanks(left, blank), ...cells, ...blanks(right, blank)]) : []),
    ...blanks(below, blanks(width, blank)),
  ];
  return { ...reshaped(grid, extend), origin: { row: Math.min(area.top, row), column: Math.min(area.left, column) } };
}
