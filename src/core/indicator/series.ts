/** The figures of one row put into the order of time. */

import { periodWords } from '../knowledge/period-words';
import { anyOf } from '../language/words/any-of';
import { remembered } from '../language/words/remembered';
import { type Quantity, type QuantityReading } from '../language/quantity';
import { roundHalfAwayFromZero } from '../sheet/display';
import { meantHeader } from '../table/header/header-reading';
import { namesPartOfYear } from '../table/header/period-reading';
import { type Column, type Indicator, type IndicatorTable, type Measurement, type Revision } from '../table/model';

/** Figures of one kind (targets before a revision, say), by year. */
export interface YearSeries {
  readonly revision: Revision | undefined;
  /** In the order of time, one a year; blanks included. */
  readonly items: readonly Measurement[];
}

/** Year and ordinal both put a column in time; months and quarters do not belong to a series of years. */
function timeOf(column: Column): number | undefined {
  if (isPartOfYear(column)) return undefined;
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
export function isOneSeries(measurements: readonly Measurement[]): boolean {
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

/** Whether two columns speak of the same period; two without any do as well ("Target", "Realisasi"). */
export function samePeriod(a: Column, b: Column): boolean {
  return (
    a.year === b.year &&
    a.ordinal === b.ordinal &&
    a.half === b.half &&
    a.quarter === b.quarter &&
    a.month === b.month &&
    a.soFar === b.soFar
  );
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
  readonly assumed?: AssumedBasis;
}

/**
 * What is meant only if other cells show it: the target is the only one there is, of a later year or of the plan's end (`planEnd`);
 * the actual is that of the year's last month or quarter (`yearEnd`); a header speaks of a plan and no target does (`otherPlan`).
 */
export type AssumedBasis = 'planEnd' | 'yearEnd' | 'otherPlan';

/**
 * For every written achievement the target and the actual of its period; a revised target replaces the old one. A month or a
 * quarter without a target of its own is measured against the year's.
 */
export function triplesOf(indicator: Indicator): readonly Triple[] {
  const { targets, actuals, achievements } = indicator;
  return achievements.map((achievement) => {
    const { column } = achievement;
    const actual =
      ofPeriod(actuals, column) ??
      ofOnlyTarget(actuals, targets, column) ??
      ofPair(actuals, achievements, column) ??
      ofPartOfYear(actuals, column);
    const target =
      ofActual(targets, column, actual) ??
      ofPeriod(targets, column) ??
      yearly(targets, column)[0] ??
      ofWholeYear(targets, column, actual);
    const goal = goalOfPlan(indicator, achievement);
    if (goal && actual) return { achievement, target: goal, actual, assumed: 'planEnd' };
    if (target !== undefined && actual !== undefined) {
      const assumed = isOfOtherPlan(achievement, target) ? ({ assumed: 'otherPlan' } as const) : {};
      return { achievement, target, actual, ...assumed };
    }
    return (
      againstEnd(indicator, achievement, actual) ?? atYearEnd(indicator, achievement) ?? { achievement, target, actual }
    );
  });
}

/** "Target 2025 | Realisasi TW I … TW IV | Capaian": what counts on through the year has reached its end with the last part. */
function atYearEnd(indicator: Indicator, achievement: Measurement): Triple | null {
  if (indicator.achievements.some((each) => isPartOfYear(each.column))) return null;
  const found = yearEndOf(indicator, achievement.column);
  return found && { achievement, ...found, assumed: 'yearEnd' };
}

/** The target of a whole year beside the actual of its last part; `null` where the table has actuals of years, or that part is blank. */
export function yearEndOf(
  { targets, actuals }: Indicator,
  column: Column,
): Record<'target' | 'actual', Measurement> | null {
  const areOfParts = actuals.every((actual) => isPartOfYear(actual.column) && isOfYear(actual.column, column));
  const actual = areOfParts && !isPartOfYear(column) ? lastOfYear(actuals) : undefined;
  const [target] = actual ? yearly(targets, actual.column) : [];
  return target && actual ? { target, actual } : null;
}

function isOfYear({ year }: Column, period: Column): boolean {
  return period.year === undefined || year === undefined || year === period.year;
}

/** The figure of December, of the fourth quarter or of the second half. */
function lastOfYear(actuals: readonly Measurement[]): Measurement | undefined {
  const [parts, ...others] = partsByYear(actuals).values();
  const last = parts?.[parts.length - 1];
  if (!last || others.length > 0 || quantityOf(last.reading) === undefined) return undefined;
  return partOf(last) === PARTS[kindOfPart(last.column)] ? last : undefined;
}

const PARTS = { month: 12, quarter: 4, half: 2 } as const;

/** Whether the header of an achievement says itself that the plan's end is what it is measured against. */
export function namesPlanEnd({ column }: Measurement): boolean {
  return goalNamedIn(column.header) === 'end';
}

/** "Target 2025 | TW I … TW IV | Jumlah Realisasi | Capaian": beside targets of quarters the only one of a whole year is meant. */
function ofWholeYear(
  targets: readonly Measurement[],
  column: Column,
  actual: Measurement | undefined,
): Measurement | undefined {
  const [only, ...more] = targets.filter((target) => !isPartOfYear(target.column));
  const isOfYear = isUndated(column) && actual !== undefined && isUndated(actual.column);
  return isOfYear && more.length === 0 ? only : undefined;
}

/** "2022 | % | 2023 | %": where each actual has its achievement right behind it, that one is of its year. */
function ofPair(
  actuals: readonly Measurement[],
  achievements: readonly Measurement[],
  { index }: Column,
): Measurement | undefined {
  const isBehind = (place: number) => actuals.find(({ column }) => column.index === place - 1);
  const arePairs =
    achievements.length > 1 && achievements.every(({ column }) => isBehind(column.index) && isUndated(column));
  return arePairs ? isBehind(index) : undefined;
}

/**
 * "Tingkat Capaian Target Renstra s/d 2021" beside targets of years: measured against the end of the plan that it names. Where no
 * target is called so, "Capaian terhadap Target Akhir" means that of the last year.
 */
function goalOfPlan({ finalTargets, targets }: Indicator, { column }: Measurement): Measurement | undefined {
  const named = goalNamedIn(column.header);
  if (named === null) return undefined;
  const isOfLast = finalTargets.length === 0 && named === 'end';
  const [only, ...more] = isOfLast ? ofLastYear(targets) : finalTargets;
  return more.length === 0 ? only : undefined;
}

/** "% terhadap RPJMD" beside a target that is called by no plan. */
function isOfOtherPlan(achievement: Measurement, target: Measurement): boolean {
  return goalNamedIn(achievement.column.header) !== null && goalNamedIn(target.column.header) === null;
}

const PLANS = anyOf(periodWords('plan'));
const NAMES_END = new RegExp(`\\b${anyOf(periodWords('planEnd'))}\\b(?! tahun)|\\bakhir (?:periode|${PLANS})\\b`, 'i');
const NAMES_PLAN = new RegExp(`\\b${PLANS}\\b|\\bjangka menengah\\b|${NAMES_END.source}`, 'i');

/** What of a plan a header names: the end of it, or the plan alone; `null` for nothing. Every row asks it of the same few headers. */
const goalNamedIn = remembered((text): 'end' | 'plan' | null => {
  const header = meantHeader(text);
  if (!NAMES_PLAN.test(header)) return null;
  return NAMES_END.test(header) ? 'end' : 'plan';
});

/** The targets of the last of several years. */
function ofLastYear(targets: readonly Measurement[]): readonly Measurement[] {
  const years = targets.flatMap(({ column }) => column.year ?? []);
  const last = Math.max(...years);
  return years.some((year) => year < last) ? targets.filter(({ column }) => column.year === last) : [];
}

/** "Target | Realisasi TW II | Capaian": the only actual there is, whatever the others leave away. */
function ofPartOfYear(actuals: readonly Measurement[], column: Column): Measurement | undefined {
  const [only, ...more] = actuals;
  return only && more.length === 0 && isUndated(column) && isPartOfYear(only.column) ? only : undefined;
}

/**
 * "Target Akhir Renstra 2026 | Realisasi 2023 | Capaian 2023": what a year reached of the only goal there is, that of the plan's end;
 * or, under the goal's own year ("Capaian terhadap Target 2026"), what the only actual reached of it.
 */
function againstEnd(
  { targets, finalTargets, actuals }: Indicator,
  achievement: Measurement,
  known: Measurement | undefined,
): Triple | undefined {
  const [target, ...more] = finalTargets.length > 0 ? finalTargets : targets;
  if (!target || more.length > 0) return undefined;
  const [only, ...others] = actuals;
  const { year } = achievement.column;
  const isOfGoal = year !== undefined && year === target.column.year && others.length === 0;
  const actual = known ?? (isOfGoal ? only : undefined);
  return actual && isBefore(actual.column, target.column)
    ? { achievement, target, actual, assumed: 'planEnd' }
    : undefined;
}

/** Of an earlier year than the goal; one without a year is the end of the plan. */
function isBefore({ year, ordinal }: Column, goal: Column): boolean {
  if (goal.year === undefined) return (year ?? ordinal) !== undefined;
  return year !== undefined && year < goal.year;
}

/** "Target 2029 | Target 2024 | Realisasi 2024 | Capaian": an achievement without a year is that of the actual's year. */
function ofActual(
  targets: readonly Measurement[],
  column: Column,
  actual: Measurement | undefined,
): Measurement | undefined {
  if (actual === undefined || column.year !== undefined) return undefined;
  const isOfPart = isUndated(column) && isPartOfYear(actual.column);
  return isOfPart || actual.column.year !== undefined ? nearestAtPeriod(targets, actual.column) : undefined;
}

/** "Realisasi 2022 | RKAP 2023 | Realisasi 2023 | % thd RKAP": an achievement without a year is that of the only target's year. */
function ofOnlyTarget(
  actuals: readonly Measurement[],
  targets: readonly Measurement[],
  column: Column,
): Measurement | undefined {
  const [target, ...more] = targets;
  if (!target || more.length > 0 || !isUndated(column)) return undefined;
  return target.column.year === undefined ? undefined : nearestAtPeriod(actuals, target.column);
}

function isUndated(column: Column): boolean {
  return column.year === undefined && column.ordinal === undefined && !isPartOfYear(column);
}

/** The header's year, else the only one that the title names; a month or a quarter is no year. */
export function yearOf(column: Column, { period }: Pick<IndicatorTable, 'period'>): number | undefined {
  if (isPartOfYear(column)) return undefined;
  if (column.year !== undefined || column.ordinal !== undefined) return column.year;
  return period && period.from === period.to ? period.from : undefined;
}

/** A month, a quarter or a half. */
export function isPartOfYear(column: Column): boolean {
  return namesPartOfYear(column);
}

/** Months, quarters and halves, those of each year by themselves and in order; what the year came to so far is no part of it. */
export function partsByYear(measurements: readonly Measurement[]): ReadonlyMap<string, readonly Measurement[]> {
  const byYear = new Map<string, Measurement[]>();
  for (const part of measurements) {
    if (!isPartOfYear(part.column) || part.column.soFar === true) continue;
    const key = `${part.column.year ?? ''}|${kindOfPart(part.column)}`;
    byYear.set(key, [...(byYear.get(key) ?? []), part]);
  }
  for (const items of byYear.values()) items.sort((a, b) => partOf(a) - partOf(b));
  return byYear;
}

function kindOfPart({ month, quarter }: Column): 'month' | 'quarter' | 'half' {
  if (month !== undefined) return 'month';
  return quarter === undefined ? 'half' : 'quarter';
}

function partOf({ column }: Measurement): number {
  return column.month ?? column.quarter ?? column.half ?? 0;
}

/** The targets of the year to which a month or a quarter belongs; the latest word of a revision first. */
function yearly(targets: readonly Measurement[], period: Column): readonly Measurement[] {
  if (!isPartOfYear(period)) return [];
  const ofYears = targets.filter(({ column }) => !isPartOfYear(column));
  const ofYear = ofYears.filter(({ column }) => column.year === period.year);
  const [only, ...more] = ofYears;
  // Where the header leaves the year away, the only target is meant.
  const isOpen = only && more.length === 0 && (only.column.year === undefined || period.year === undefined);
  const found = isOpen ? ofYears : ofYear;
  return [...found].sort((a, b) => Number(b.column.revision === 'after') - Number(a.column.revision === 'after'));
}

/** A table with more figures for one period says too little about which of them are meant. */
const MOST_OTHERS = 12;

/**
 * What else the table offers for the period of an achievement: the target of another document or of the whole year, the actual of
 * another source, what the periods so far add up to.
 */
export function otherTriples(indicator: Indicator, { achievement, target, actual, assumed }: Triple): Triple[] {
  const { targets, finalTargets, actuals } = indicator;
  const { column } = achievement;
  const pairs = (goals: readonly Measure[], results: readonly Measure[]) =>
    goals
      .flatMap((goal) => results.map((result) => ({ achievement, target: goal, actual: result })))
      .slice(1, MOST_OTHERS + 1);
  // "% thd RPJMD", "Tingkat Capaian Renstra": a header without a period of its own may mean any of the goals, and what the plan reached so far.
  if (isUndated(column) && target) {
    const others = [...targets, ...finalTargets].filter((each) => each !== target && !isPartOfYear(each.column));
    const results =
      assumed === 'yearEnd'
        ? wholeYears(actuals)
        : actuals.filter((each) => each !== actual && !isPartOfYear(each.column));
    return pairs([target, ...others], [actual, ...results]);
  }
  const allOfPeriod = (all: readonly Measurement[], chosen: Measure) => [
    chosen,
    ...all.filter((each) => each !== chosen && samePeriod(each.column, column)),
  ];
  const soFar = target && isPartOfYear(column) ? sumSoFar(actuals, column) : undefined;
  return pairs(
    [...allOfPeriod(targets, target), ...yearly(targets, column).filter((each) => each !== target)],
    [...allOfPeriod(actuals, actual), ...(soFar ? [soFar] : [])],
  );
}

type Measure = Measurement | undefined;

/** The actuals of the parts of the year up to this one, added up; `undefined` where one is missing or it is the first. */
function sumSoFar(actuals: readonly Measurement[], period: Column): Measurement | undefined {
  const own = actuals.find(({ column }) => samePeriod(column, period));
  if (!own) return undefined;
  const earlier = actuals.filter(
    (actual) =>
      actual.column.year === period.year &&
      isPartOfYear(actual.column) &&
      kindOfPart(actual.column) === kindOfPart(period) &&
      partOf(actual) <= partOf(own),
  );
  return earlier.length < 2 || earlier.some(({ reading }) => quantityOf(reading) === undefined)
    ? undefined
    : { ...own, reading: sumOf(earlier) };
}

/** What the parts of a year may come to, if not to the last of them: their sum or their mean. */
function wholeYears(parts: readonly Measurement[]): readonly Measurement[] {
  const filled = parts.filter(({ reading }) => quantityOf(reading) !== undefined);
  const [first] = filled;
  if (!first) return [];
  const sum = sumOf(filled);
  const mean = { ...sum.quantity, value: sum.quantity.value / filled.length };
  return [sum, { ...sum, quantity: mean }].map((reading) => ({ ...first, reading }));
}

function sumOf(figures: readonly Measurement[]): Extract<QuantityReading, { kind: 'single' }> {
  const quantities = figures.flatMap(({ reading }) => quantityOf(reading) ?? []);
  const decimals = Math.max(...quantities.map((quantity) => quantity.decimals));
  const value = roundHalfAwayFromZero(
    quantities.reduce((sum, quantity) => sum + quantity.value, 0),
    decimals,
  );
  return { kind: 'single', quantity: { value, decimals, unit: quantities[0]?.unit ?? '' } };
}

/** The figure that belongs to a column of this period: the nearest of the same period, or the only one there is. */
export function ofPeriod(measurements: readonly Measurement[], period: Column): Measurement | undefined {
  return nearestAtPeriod(measurements, period) ?? onlyOne(measurements, period);
}

/** Headers that leave the year away ("Target", "Realisasi 2024", "Capaian"): where there is only one of a kind it is meant. */
function onlyOne(measurements: readonly Measurement[], period: Column): Measurement | undefined {
  const [first, ...more] = measurements;
  if (!first || more.length > 0) return undefined;
  const { year, half, quarter, month } = first.column;
  if (half !== period.half || quarter !== period.quarter || month !== period.month) return undefined;
  return year === undefined || period.year === undefined || year === period.year ? first : undefined;
}
