/** A grid with some of its cells read anew. */

import { fromTo } from '../../core/from-to';
import { type CellArea, union } from '../../core/sheet/address';
import { type SheetGrid, gridArea } from '../../core/sheet/grid';
import { type CellContents } from './contents';

/** Rows that are not touched stay the same objects. The grid grows where something was written beyond its edge. */
export function patched(grid: SheetGrid, area: CellArea, contents: CellContents): SheetGrid {
  const wide = grown(grid, filledPart(area, contents));
  const used = gridArea(wide);
  if (!used) return wide;
  const lay = <Value>(rows: readonly (readonly Value[])[], fresh: readonly (readonly Value[])[]) =>
    rows.map((row, y) => {
      const line = fresh[used.top + y - area.top];
      if (!line) return row;
      return row.map((old, x) => line[used.left + x - area.left] ?? old);
    });
  return {
    ...wide,
    values: lay(wide.values, contents.values),
    formulas: lay(wide.formulas, contents.formulas),
    numberFormats: lay(wide.numberFormats, contents.numberFormats),
  };
}

/** The smallest part of the area that holds all its content. */
function filledPart(area: CellArea, { values }: CellContents): CellArea | null {
  let part: CellArea | null = null;
  for (const [y, row] of values.entries()) {
    for (const [x, value] of row.entries()) {
      if (value === '') continue;
      const cell = { top: area.top + y, left: area.left + x, bottom: area.top + y, right: area.left + x };
      part = part ? union(part, cell) : cell;
    }
  }
  return part;
}

/** The grid over a larger area, the new cells empty. */
function grown(grid: SheetGrid, beyond: CellArea | null): SheetGrid {
  const used = gridArea(grid);
  const area = used && beyond ? union(used, beyond) : (used ?? beyond);
  if (!area || (used && sameArea(used, area))) return grid;
  const lay = <Value>(rows: readonly (readonly Value[])[], blank: Value) =>
    fromTo(area.top, area.bottom).map((y) => {
      const row = rows[y - grid.origin.row];
      return fromTo(area.left, area.right).map((x) => row?.[x - grid.origin.column] ?? blank);
    });
  return {
    ...grid,
    origin: { row: area.top, column: area.left },
    values: lay(grid.values, ''),
    formulas: lay(grid.formulas, ''),
    numberFormats: lay(grid.numberFormats, 'General'),
  };
}

function sameArea(one: CellArea, other: CellArea): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}
