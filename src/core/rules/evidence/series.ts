/** The figures of one row put into the order of time. */

import { type Quantity, type QuantityReading } from '../../language/quantity';
import { type Column, type Indicator, type Measurement, type Revision } from '../../table/model';

/** Figures of one kind (targets before a revision, say), by year. */
export interface YearSeries {
  readonly revision: Revision | undefined;
  /** In the order of time, one a year; blanks included. */
  readonly items: readonly Measurement[];
}

/** Year and ordinal both put a column in time; months and quarters do not belong to a series of years. */
function timeOf(column: Column): number | undefined {
  if (column.quarter !== undefined || column.month !== undefined) return undefined;
  return column.year ?? column.ordinal;
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
function isOneSeries(measurements: readonly Measurement[]): boolean {
  let before = -Infinity;
  for (const { column } of measurements) {
    const time = timeOf(column);
    if (time === undefined || time < before || column.revision !== undefined) return false;
    before = time;
  }
  return measurements.length > 0;
}

/** The one value that a cell holds, a range or a bound by its middle or limit; `undefined` where there is none or it is unsure. */
export function quantityOf(reading: QuantityReading): Quantity | undefined {
  switch (reading.kind) {
    case 'single':
    case 'bound':
      return reading.quantity;
    case 'range':
      return { ...reading.lower, value: (reading.lower.value + reading.upper.value) / 2 };
    default:
      return undefined;
  }
}

/** Every quantity that stands in a cell. */
export function quantitiesOf(reading: QuantityReading): readonly Quantity[] {
  switch (reading.kind) {
    case 'single':
    case 'bound':
      return [reading.quantity];
    case 'range':
      return [reading.lower, reading.upper];
    case 'composite':
      return reading.quantities;
    default:
      return [];
  }
}

/** Whether two columns speak of the same period; two without any do as well ("Target", "Realisasi"). */
export function samePeriod(a: Column, b: Column): boolean {
  return a.year === b.year && a.ordinal === b.ordinal && a.quarter === b.quarter && a.month === b.month;
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

/** Target, actual and achievement of one period. */
export interface Triple {
  readonly target: Measurement | undefined;
  readonly actual: Measurement | undefined;
  readonly achievement: Measurement;
}

/** For every written achievement the target and the actual of its period; a revised target replaces the old one. */
export function triplesOf({ targets, actuals, achievements }: Indicator): readonly Triple[] {
  return achievements.map((achievement) => ({
    achievement,
    target: nearestAtPeriod(targets, achievement.column) ?? onlyOne(targets, achievement.column),
    actual: nearestAtPeriod(actuals, achievement.column) ?? onlyOne(actuals, achievement.column),
  }));
}

/** A table with more figures for one period says too little about which of them are meant. */
const MOST_OTHERS = 12;

/** What else the table offers for the period of an achievement: the target of another document, the actual of another source. */
export function otherTriples({ targets, actuals }: Indicator, { achievement, target, actual }: Triple): Triple[] {
  const ofPeriod = (all: readonly Measurement[], chosen: Measurement | undefined) => [
    chosen,
    ...all.filter((each) => each !== chosen && samePeriod(each.column, achievement.column)),
  ];
  return ofPeriod(targets, target)
    .flatMap((goal) => ofPeriod(actuals, actual).map((result) => ({ achievement, target: goal, actual: result })))
    .slice(1, MOST_OTHERS + 1);
}

/** Headers that leave the year away ("Target", "Realisasi 2024", "Capaian"): where there is only one of a kind it is meant. */
function onlyOne(measurements: readonly Measurement[], period: Column): Measurement | undefined {
  const [first, ...more] = measurements;
  if (!first || more.length > 0) return undefined;
  const { year, quarter, month } = first.column;
  if (quarter !== period.quarter || month !== period.month) return undefined;
  return year === undefined || period.year === undefined || year === period.year ? first : undefined;
}
