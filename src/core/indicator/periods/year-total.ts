/** The one figure of a whole year that stands behind those of its months or quarters. */

import { quantityOf } from '../../language/quantity';
import { type Column, type Measurement } from '../../table/model';
import { isPartOfYear, mayBeOfOneYear } from './column-period';
import { isSoFar } from './part-basis';
import { isLastOfYear } from './parts-of-year';

/**
 * "TW I … TW IV | Realisasi 2024 | Capaian", "Januari … Desember | Jumlah | Capaian 2024", "TW I … TW IV | Realisasi s.d. TW IV | %":
 * an achievement that is none of a part is that of the year, whichever of the two headers names it.
 *
 * @returns `undefined` where the parts stand behind it, years differ, or it is blank while parts are filled: then it is not the year's yet.
 */
export function totalOfYear(actuals: readonly Measurement[], achievement: Column): Measurement | undefined {
  if (actuals.length < 2 || isPartOfYear(achievement)) return undefined;
  const total = onlyTotal(actuals);
  if (!total || !mayBeOfOneYear(total.column, achievement) || total.column.index > achievement.index) return undefined;
  const parts = actuals.filter((actual) => actual !== total);
  const areItsParts = parts.every(
    ({ column }) => isPartOfYear(column) && column.index < total.column.index && mayBeOfOneYear(column, total.column),
  );
  if (!areItsParts) return undefined;
  const isOpen =
    quantityOf(total.reading) === undefined && parts.some(({ reading }) => quantityOf(reading) !== undefined);
  return isOpen ? undefined : total;
}

/** What speaks of no part; else what the year came to with its last part. */
function onlyTotal(actuals: readonly Measurement[]): Measurement | undefined {
  const wholes = actuals.filter(({ column }) => !isPartOfYear(column));
  const totals = wholes.length > 0 ? wholes : actuals.filter(({ column }) => isSoFar(column) && isLastOfYear(column));
  return totals.length === 1 ? totals[0] : undefined;
}
