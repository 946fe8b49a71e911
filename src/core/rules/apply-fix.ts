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
  const changed = mine.reduce((current, { position, after, numberFormat }) => {
    const written = { ...current, values: replaced(current.values, current.origin, position, after) };
    if (numberFormat === undefined) return written;
    return { ...written, numberFormats: replaced(written.numberFormats, current.origin, position, numberFormat) };
  }, grid);
  const columns = (fix.columns ?? []).filter((insertion) => insertion.sheet === grid.name);
  // From right to left, so that no insertion moves the place of the next; those at one place keep their order.
  return columns
    .reverse()
    .sort((a, b) => b.before - a.before)
    .reduce(insertColumn, changed);
}

function isDone(grid: SheetGrid, { position, after, numberFormat }: CellChange): boolean {
  const { row, column } = position;
  const sameFormat = numberFormat === undefined || numberFormatAt(grid, row, column) === numberFormat;
  return valueAt(grid, row, column) === after && sameFormat;
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
