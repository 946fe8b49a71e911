/** The figure of a row that belongs to a period: of the same one, the nearest of several, or the only one there is. */

import { onlyOf } from '../../only';
import { isSamePart } from '../../table/header/period-reading';
import { type Column, type Indicator, type Measurement, figuresOfRole } from '../../table/model';
import { addsYears, isPartOfYear, mayBeOfOneYear, samePeriod } from './column-period';

/** The figure of an indicator in this very column. */
export function inColumn(indicator: Indicator, { role, index }: Column): Measurement | undefined {
  return figuresOfRole(indicator, role).find(({ column }) => column.index === index);
}

/** The figure of a column's period; after a revision the revised one. A row holds few figures, so looking through them is quickest. */
export function atPeriod(measurements: readonly Measurement[], period: Column): Measurement | undefined {
  let found: Measurement | undefined;
  for (const measurement of measurements) {
    if (!samePeriod(measurement.column, period)) continue;
    if (measurement.column.revision === 'after') return measurement;
    found ??= measurement;
  }
  return found;
}

/**
 * The same, but of several figures of the period the one that stands nearest before the column: beside "Target | Target TW |
 * Realisasi" the actual belongs to the second target.
 */
export function nearestAtPeriod(measurements: readonly Measurement[], column: Column): Measurement | undefined {
  let found: Measurement | undefined;
  for (const measurement of measurements) {
    if (!samePeriod(measurement.column, column)) continue;
    if (measurement.column.revision === 'after') return measurement;
    if (!found || measurement.column.index < column.index) found = measurement;
  }
  return found;
}

/** The figure that belongs to a column of this period: the nearest of the same period, or the only one there is. */
export function ofPeriod(measurements: readonly Measurement[], period: Column): Measurement | undefined {
  return nearestAtPeriod(measurements, period) ?? onlyOne(measurements, period);
}

/** Headers that leave the year away ("Target", "Realisasi 2024", "Capaian"): where there is only one of a kind it is meant. */
function onlyOne(measurements: readonly Measurement[], period: Column): Measurement | undefined {
  const first = onlyOf(measurements);
  if (!first) return undefined;
  if (!isSamePart(first.column, period) || addsYears(first.column) !== addsYears(period)) return undefined;
  return mayBeOfOneYear(first.column, period) ? first : undefined;
}

/** The targets of the year to which a month or a quarter belongs; the latest word of a revision first. */
export function targetsOfYear(targets: readonly Measurement[], period: Column): readonly Measurement[] {
  if (!isPartOfYear(period)) return [];
  const ofYears = targets.filter(({ column }) => !isPartOfYear(column));
  const ofYear = ofYears.filter(({ column }) => column.year === period.year);
  const [only, ...more] = ofYears;
  // Where the header leaves the year away, the only target is meant.
  const isOpen = only && more.length === 0 && (only.column.year === undefined || period.year === undefined);
  const found = isOpen ? ofYears : ofYear;
  return [...found].sort((a, b) => Number(b.column.revision === 'after') - Number(a.column.revision === 'after'));
}
