/** Of which time a column's figures are, and whether two columns speak of the same. */

import { remembered } from '../../language/words/remembered';
import { isOfOnePeriod, namesPartOfYear } from '../../table/header/period-reading';
import { type Column, type IndicatorTable } from '../../table/model';

/** A month, a quarter, a third or a half. */
export function isPartOfYear(column: Column): boolean {
  return namesPartOfYear(column);
}

/** "Realisasi s.d. 2024" beside "Realisasi 2024": the years of the plan together, and no year of them. */
export function addsYears(column: Column): boolean {
  return column.soFar === true && !isPartOfYear(column);
}

/** Of a whole year, or of a time that its header leaves open: no part of a year, and no years together. */
export function isOfWholeYear(column: Column): boolean {
  return !isPartOfYear(column) && !addsYears(column);
}

export function isUndated(column: Column): boolean {
  return column.year === undefined && column.ordinal === undefined && !isPartOfYear(column);
}

/** Year and ordinal both put a column in time; months, quarters and sums of years do not belong to a series of years. */
export function timeOf(column: Column): number | undefined {
  return isOfWholeYear(column) ? (column.year ?? column.ordinal) : undefined;
}

/** The header's year, else the only one that the title names; a month, a quarter or a sum of years is no year. */
export function yearOf(column: Column, { period }: Pick<IndicatorTable, 'period'>): number | undefined {
  return isOfWholeYear(column) ? yearSaidOf(column, { period }) : undefined;
}

/** The same of the parts of a year as well. */
export function yearSaidOf(column: Column, { period }: Pick<IndicatorTable, 'period'>): number | undefined {
  if (column.year !== undefined || column.ordinal !== undefined) return column.year;
  return period && period.from === period.to ? period.from : undefined;
}

interface OfYear {
  readonly year?: number | undefined;
}

/** Whether nothing says that two columns are of different years. */
export function mayBeOfOneYear(a: OfYear, b: OfYear): boolean {
  return a.year === b.year || a.year === undefined || b.year === undefined;
}

/** Whether two columns speak of the same period; two without any do as well ("Target", "Realisasi"). */
export function samePeriod(a: Column, b: Column): boolean {
  return isOfOnePeriod(a, b) && a.ordinal === b.ordinal && a.soFar === b.soFar;
}

/** What a header says beside its year: "Target Renstra 2024" and "Target PK 2024" are of two kinds. */
export const wordsBesideYear = remembered((header) =>
  header.replace(/\d+/g, '').replace(/\s+/g, ' ').trim().toLowerCase(),
);
