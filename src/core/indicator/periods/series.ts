/** The figures of one row put into the order of time. */

import { groupedBy } from '../../grouped';
import { type Measurement, type Revision } from '../../table/model';
import { timeOf, wordsBesideYear } from './column-period';

/** Figures of one kind (targets before a revision, say), by year. */
export interface YearSeries {
  readonly revision: Revision | undefined;
  /** In the order of time, one a year; blanks included. */
  readonly items: readonly Measurement[];
}

/**
 * Targets (or actuals …) by year, those before and after a revision apart, and of several for each year ("Batas Bawah | Batas Atas") those
 * of each kind. A column without a year is in no series.
 */
export function yearSeries(measurements: readonly Measurement[]): readonly YearSeries[] {
  if (isOneSeries(measurements)) return [{ revision: undefined, items: measurements }];
  const dated = measurements.filter(({ column }) => timeOf(column) !== undefined);
  return [...groupedBy(dated, ({ column }) => column.revision)].flatMap(([revision, ofRevision]) => {
    const isTwice = new Set(ofRevision.map(({ column }) => timeOf(column))).size < ofRevision.length;
    const kinds = groupedBy(ofRevision, ({ column }) => (isTwice ? wordsBesideYear(column.header) : ''));
    return [...kinds.values()].map((items) => ({
      revision,
      items: items.sort((a, b) => (timeOf(a.column) ?? 0) - (timeOf(b.column) ?? 0)),
    }));
  });
}

/** As nearly always: a column a year, in order, no revision. */
export function isOneSeries(measurements: readonly Measurement[]): boolean {
  let before = -Infinity;
  for (const { column } of measurements) {
    const time = timeOf(column);
    if (time === undefined || time <= before || column.revision !== undefined) return false;
    before = time;
  }
  return measurements.length > 0;
}
