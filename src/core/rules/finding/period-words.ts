/** A column's period as messages name it. */

import { type Bilingual, both } from '../../language/bilingual';
import { type Column } from '../../table/model';

/** Follows "Target" and "the target of": the year, the year's number in the plan, or the column itself. */
export function periodName({ year, ordinal }: Column): Bilingual {
  if (year !== undefined) return both(String(year), String(year));
  return ordinal === undefined ? both('ini', 'this column') : both(`tahun ke-${ordinal}`, `year ${ordinal}`);
}

/** For the placeholder `{period}`. */
export function periodOfColumn(column: Column): { readonly period: Bilingual } {
  return { period: periodName(column) };
}
