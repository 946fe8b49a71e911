/** Carries out a fix on a grid: what Excel will show afterwards. Used to preview a fix and to prove that fixes mend. */

import { type CellPosition } from '../sheet/address';
import { type CellValue, type SheetGrid, formulaAt, numberFormatAt, textAt, valueAt } from '../sheet/grid';
import { type CellChange, type ColumnInsertion, type Fix } from './rule';

/**
 * The grid after the fix; `null` when a cell no longer says what the fix expects, or holds a formula.
 * A cell that already says what the fix would write is done: two fixes of one row may both fill its unit.
 */
export function applyFix(grid: SheetGrid, fix: Fix): SheetGrid | null {
  const mine = fix.cells.filter((change) => change.sheet === grid.name && !isDone(grid, change));
  const stale = mine.some(
    ({ position, before }) =>
      textAt(grid, position.row, position.column) !== before || formulaAt(grid, position.row, position.column) !== '',
  );
  if (stale) return null;
  const changed = mine.reduce((current, change) => {
    const { position, numberFormat } = change;
    const written = write(current, change);
    if (numberFormat === undefined) return written;
    return { ...written, numberFormats: replaced(written.numberFormats, current.origin, position, numberFormat) };
  }, grid);
  const rows = new Set((fix.rows ?? []).filter(({ sheet }) => sheet === grid.name).map(({ row }) => row));
  const shortened = rows.size === 0 ? changed : deleteRows(changed, rows);
  const columns = (fix.columns ?? []).filter((insertion) => insertion.sheet === grid.name);
  // From right to left, so that no insertion moves the place of the next; those at one place keep their order.
  return columns
    .reverse()
    .sort((a, b) => b.before - a.before)
    .reduce(insertColumn, shortened);
}

/** A formula keeps the value that the cell had: core computes no formulas. */
function write(grid: SheetGrid, { position, after, formula }: CellChange): SheetGrid {
  return formula
    ? { ...grid, formulas: replaced(grid.formulas, grid.origin, position, String(after)) }
    : { ...grid, values: replaced(grid.values, grid.origin, position, after) };
}

function deleteRows(grid: SheetGrid, rows: ReadonlySet<number>): SheetGrid {
  const keep = <T>(matrix: readonly T[]) => matrix.filter((_, index) => !rows.has(index + grid.origin.row));
  const above = (row: number) => [...rows].filter((deleted) => deleted < row).length;
  const merges = grid.merges?.map((area) => ({
    ...area,
    top: area.top - above(area.top),
    bottom: area.bottom - above(area.bottom + 1),
  }));
  return {
    ...grid,
    values: keep(grid.values),
    formulas: keep(grid.formulas),
    numberFormats: keep(grid.numberFormats),
    ...(merges && { merges: merges.filter((area) => area.bottom >= area.top) }),
  };
}

function isDone(grid: SheetGrid, { position, after, numberFormat, formula }: CellChange): boolean {
  const { row, column } = position;
  const sameFormat = numberFormat === undefined || numberFormatAt(grid, row, column) === numberFormat;
  const content = formula ? formulaAt(grid, row, column) : valueAt(grid, row, column);
  return content === after && sameFormat;
}

function replaced<T>(
  matrix: readonly (readonly T[])[],
  origin: CellPosition,
  at: CellPosition,
  value: T,
): readonly (readonly T[])[] {
  return matrix.map((row, index) =>
    index === at.row - origin.row
      ? row.map((old, column) => (column === at.column - origin.column ? value : old))
      : row,
  );
}

function insertColumn(grid: SheetGrid, insertion: ColumnInsertion): SheetGrid {
  const at = insertion.before - grid.origin.column;
  const widen = <T>(matrix: readonly (readonly T[])[], filler: (row: number) => T) =>
    matrix.map((row, index) => [...row.slice(0, at), filler(index + grid.origin.row), ...row.slice(at)]);
  const merges = grid.merges?.map((area) => ({
    ...area,
    left: area.left >= insertion.before ? area.left + 1 : area.left,
    right: area.right >= insertion.before ? area.right + 1 : area.right,
  }));
  return {
    ...grid,
    values: widen<CellValue>(grid.values, (row) => (row === insertion.headerRow ? insertion.header : '')),
    formulas: widen(grid.formulas, () => ''),
    numberFormats: widen(grid.numberFormats, () => 'General'),
    ...(merges && { merges }),
  };
}
