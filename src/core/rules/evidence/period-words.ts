/** A column's period as messages name it. */

import { type Column } from '../../table/model';

/** Follows "Target" and "the target of": the year, the year's number in the plan, or the column itself. */
export function periodWords({ year, ordinal }: Column): { readonly period: string; readonly periodEn: string } {
  if (year !== undefined) return { period: String(year), periodEn: String(year) };
  if (ordinal !== undefined) return { period: `tahun ke-${ordinal}`, periodEn: `year ${ordinal}` };
  return { period: 'ini', periodEn: 'this column' };
}
