/** The figures of one row put into the order of time. */

import { type Measurement, type Revision } from '../../table/model';
import { timeOf } from './column-period';

/** Figures of one kind (targets before a revision, say), by year. */
export interface YearSeries {
  readonly revision: Revision | undefined;
  /** In the order of time, one a year; blanks included. */
  readonly items: readonly Measurement[];
}

/** Targets (or actuals …) by year, those before and after a revision apart. A column without a year is in no series. */
export function yearSeries(measurements: readonly Measurement[]): readonly YearSeries[] {
  if (isOneSeries(measurements)) return [{ revision: undefined, items: measurements }];
  const groups = new Map<Revision | undefined, Measurement[]>();
  for (const measurement of measurements) {
    if (timeOf(measurement.column) === undefined) continue;
    const group = groups.get(measurement.column.revision);
    if (group) group.push(measurement);
    else groups.set(measurement.column.revision, [measurement]);
  }
  return [...groups].map(([revision, items]) => ({
    revision,
    items: items.sort((a, b) => (timeOf(a.column) ?? 0) - (timeOf(b.column) ?? 0)),
  }));
}

/** As nearly always: a column a year, in order, no revision. */
export function isOneSeries(measurements: readonly Measurement[]): boolean {
  let before = -Infinity;
  for (const { column } of measurements) {
    const time = timeOf(column);
    if (time === undefined || time < before || column.revision !== undefined) return false;
    before = time;
  }
  return measurements.length > 0;
}
