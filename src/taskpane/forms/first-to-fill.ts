/** Where whoever has just made a form begins to write. */

import { fromTo } from '../../core/from-to';
import { type CellPosition } from '../../core/sheet/address';
import { type SheetPlan } from '../../core/sheet/plan';

/** The first cell of a protected sheet that may be written in and is still empty; `null` where the sheet asks for nothing. */
export function firstToFill({ protect, styles = [], cells }: SheetPlan): CellPosition | null {
  if (protect !== true) return null;
  const written = new Set(cells.map(({ row, column }) => `${row}:${column}`));
  const open = styles
    .filter(({ style }) => style.locked === false)
    .flatMap(({ area }) => positionsIn(area))
    .filter(({ row, column }) => !written.has(`${row}:${column}`));
  return open.reduce<CellPosition | null>((first, each) => (first && !isBefore(each, first) ? first : each), null);
}

function positionsIn({ top, left, bottom, right }: { top: number; left: number; bottom: number; right: number }) {
  return fromTo(top, bottom).flatMap((row) => fromTo(left, right).map((column) => ({ row, column })));
}

function isBefore(one: CellPosition, other: CellPosition): boolean {
  return one.row < other.row || (one.row === other.row && one.column < other.column);
}
