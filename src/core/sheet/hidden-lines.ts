/** What of a sheet nobody sees: its hidden rows and columns, and the rows that a filter passes over. They are read and judged like all others. */

import { type CellArea, type CellPosition } from './address';
import { type SheetGrid } from './grid';

export type HiddenLine = 'row' | 'column';

interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

const KNOWN = new WeakMap<SheetGrid, HiddenLines>();

function linesOf(grid: SheetGrid): HiddenLines {
  const known = KNOWN.get(grid);
  if (known) return known;
  const lines = { rows: new Set(grid.hiddenRows), columns: new Set(grid.hiddenColumns) };
  KNOWN.set(grid, lines);
  return lines;
}

/** What hides the cell; `null` where it is seen. */
export function hiddenAt(grid: SheetGrid, { row, column }: CellPosition): HiddenLine | null {
  const { rows, columns } = linesOf(grid);
  if (rows.has(row)) return 'row';
  return columns.has(column) ? 'column' : null;
}

/** What hides all of the area; `null` where something of it is seen. */
export function hiddenOver(grid: SheetGrid, { top, bottom, left, right }: CellArea): HiddenLine | null {
  const { rows, columns } = linesOf(grid);
  if (areAll(rows, top, bottom)) return 'row';
  return areAll(columns, left, right) ? 'column' : null;
}

function areAll(hidden: ReadonlySet<number>, first: number, last: number): boolean {
  if (hidden.size <= last - first) return false;
  for (let line = first; line <= last; line++) if (!hidden.has(line)) return false;
  return true;
}
