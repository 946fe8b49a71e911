/** The other cells that one finding speaks of, as its message names them. */

import { type CellPosition, cellName } from '../../sheet/address';

/** More than these are counted, not named. */
const MOST_NAMED = 5;

/** For the placeholders `{others}` and, in the English message, `{othersEn}`: "D5, D6 dan 3 sel lain". */
export function otherCells(cells: readonly CellPosition[]): { readonly others: string; readonly othersEn: string } {
  const named = cells.slice(0, MOST_NAMED).map(cellName).join(', ');
  const left = cells.length - MOST_NAMED;
  if (left <= 0) return { others: named, othersEn: named };
  return { others: `${named} dan ${left} sel lain`, othersEn: `${named} and ${left} other cells` };
}
