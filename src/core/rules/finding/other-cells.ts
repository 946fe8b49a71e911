/** The other cells that one finding speaks of, as its message names them. */

import { type Bilingual, both } from '../../language/bilingual';
import { type CellPosition, cellName } from '../../sheet/address';
import { type IndicatorTable } from '../../table/model';

/** More than these are counted, not named. */
const MOST_NAMED = 5;

/** For the placeholder `{others}`: "D5, D6 dan 3 sel lain". */
export function otherCells(cells: readonly CellPosition[]): { readonly others: string | Bilingual } {
  const named = cells.slice(0, MOST_NAMED).map(cellName).join(', ');
  const left = cells.length - MOST_NAMED;
  if (left <= 0) return { others: named };
  return { others: both(`${named} dan ${left} sel lain`, `${named} and ${left} other cells`) };
}

/** Up to so many rows are named one by one. */
const MOST_APART = 10;

/** So many rows with one fault, and more than a third of the table: that is one cause, and one finding says so. */
export function isFlood(count: number, { indicators }: IndicatorTable): boolean {
  return count > MOST_APART && count * 3 > indicators.length;
}
