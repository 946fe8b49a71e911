/** Months, quarters and halves: which of them a row has figures of, and what they come to. */

import { PARTS_IN_YEAR } from '../../knowledge/columns/years';
import { type QuantityReading, quantityOf } from '../../language/quantity';
import { formatNumber, roundHalfAwayFromZero } from '../../sheet/display';
import { type PeriodReading, namesPartOfYear, readPeriod } from '../../table/header/period-reading';
import { type Column, type IndicatorTable, type Measurement } from '../../table/model';
import { isPartOfYear, samePeriod } from './column-period';

/** Months, quarters and halves, those of each year by themselves and in order; what the year came to so far is no part of it. */
export function partsByYear(measurements: readonly Measurement[]): ReadonlyMap<string, readonly Measurement[]> {
  const byYear = new Map<string, Measurement[]>();
  for (const part of measurements) {
    if (!isPartOfYear(part.column) || part.column.soFar === true) continue;
    const key = `${part.column.year ?? ''}|${kindOfPart(part.column)}`;
    byYear.set(key, [...(byYear.get(key) ?? []), part]);
  }
  for (const items of byYear.values()) items.sort((a, b) => placeInYear(a.column) - placeInYear(b.column));
  return byYear;
}

/** What a column of a part of the year is of. */
export function kindOfPart({ month, quarter, third }: PeriodReading): keyof typeof PARTS_IN_YEAR {
  if (month !== undefined) return 'month';
  if (quarter !== undefined) return 'quarter';
  return third === undefined ? 'half' : 'third';
}

/** Which of its kind it is, from 1 on; 0 where it is no part of a year. */
export function placeInYear({ month, quarter, third, half }: PeriodReading): number {
  return month ?? quarter ?? third ?? half ?? 0;
}

/** The figure of December, of the fourth quarter or of the second half. */
export function lastOfYear(actuals: readonly Measurement[]): Measurement | undefined {
  const [parts, ...others] = partsByYear(actuals).values();
  const last = parts?.[parts.length - 1];
  if (!last || others.length > 0 || quantityOf(last.reading) === undefined) return undefined;
  return isLastOfYear(last.column) ? last : undefined;
}

/** December, the fourth quarter or the second half. */
export function isLastOfYear(period: PeriodReading): boolean {
  return placeInYear(period) === PARTS_IN_YEAR[kindOfPart(period)];
}

/** "MONITORING BULAN JANUARI 2025", a sheet "Januari": against the target of a year its figures have little to show yet. */
export function isReportOfPart({ sheet, title, nearby, area }: IndicatorTable): boolean {
  const above = nearby.flatMap(({ position, text }) => (position.row < area.top ? [text] : []));
  return [sheet, title, ...above].some((text) => {
    const period = readPeriod(text);
    return namesPartOfYear(period) && !isLastOfYear(period);
  });
}

/** The actuals of the parts of the year up to this one, added up; `undefined` where one is missing or it is the first. */
export function sumSoFar(actuals: readonly Measurement[], period: Column): Measurement | undefined {
  const own = actuals.find(({ column }) => samePeriod(column, period));
  if (!own) return undefined;
  const earlier = actuals.filter(
    (actual) =>
      actual.column.year === period.year &&
      isPartOfYear(actual.column) &&
      kindOfPart(actual.column) === kindOfPart(period) &&
      placeInYear(actual.column) <= placeInYear(own.column),
  );
  return earlier.length < 2 || earlier.some(({ reading }) => quantityOf(reading) === undefined)
    ? undefined
    : { ...own, reading: sumOf(earlier) };
}

/** What the parts of a year may come to, if not to the last of them: their sum or their mean. */
export function wholeYears(parts: readonly Measurement[]): readonly Measurement[] {
  const filled = parts.filter(({ reading }) => quantityOf(reading) !== undefined);
  const [first] = filled;
  if (!first) return [];
  const sum = sumOf(filled);
  const mean = { ...sum.quantity, value: sum.quantity.value / filled.length };
  return [sum, { ...sum, quantity: mean }].map((reading) => madeFigure(first, reading));
}

/** In place of the figure the sum of the others. */
export function addedUp(figure: Measurement, parts: readonly Measurement[]): Measurement {
  return madeFigure(figure, sumOf(parts));
}

/** A figure that stands in no cell, shown as it would be. */
function madeFigure({ column, cell }: Measurement, reading: Extract<QuantityReading, { kind: 'single' }>): Measurement {
  const { position, value, formula, numberFormat } = cell;
  const text = formatNumber(roundHalfAwayFromZero(reading.quantity.value, MOST_DECIMALS));
  return { column, cell: { position, value, formula, numberFormat, text }, reading };
}

const MOST_DECIMALS = 2;

/** More than anybody types, and fewer than those in which sums of fractions go astray. */
const DIGITS = 12;

function sumOf(figures: readonly Measurement[]): Extract<QuantityReading, { kind: 'single' }> {
  const quantities = figures.flatMap(({ reading }) => quantityOf(reading) ?? []);
  const decimals = Math.max(...quantities.map((quantity) => quantity.decimals));
  // As exact as what is added: 11,25 and 11,25, shown as 11 and 11, make 22,5.
  const sum = quantities.reduce((total, quantity) => total + quantity.value, 0);
  const value = Number(sum.toPrecision(DIGITS));
  return { kind: 'single', quantity: { value, decimals, unit: quantities[0]?.unit ?? '' } };
}
