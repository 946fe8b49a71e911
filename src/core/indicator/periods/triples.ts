/** Target, actual and achievement that belong together: those of one period, and what else may be meant. */

import { onlyOf } from '../../only';
import { type Column, type Indicator, type Measurement } from '../../table/model';
import { nearestAtPeriod, ofPeriod, targetsOfYear } from './at-period';
import { isPartOfYear, isUndated, mayBeOfOneYear, samePeriod } from './column-period';
import { goalOfPlan, isOfOtherPlan, namesYear, targetNamed, targetOfPlan } from './goals';
import { isSoFar } from './part-basis';
import { lastOfYear, sumSoFar, wholeYears } from './parts-of-year';
import { asStatedSum, statedBasis } from './stated';
import { totalOfYear } from './year-total';

/** Target, actual and achievement of one period. */
export interface Triple {
  readonly target: Measurement | undefined;
  readonly actual: Measurement | undefined;
  readonly achievement: Measurement;
  readonly assumed?: AssumedBasis;
}

/**
 * What is meant only if other cells show it: the target is the only one there is, of a later year or of the plan's end (`planEnd`);
 * the actual is that of the year's last month or quarter (`yearEnd`), or what they come to, as in other rows (`yearSum`); a header speaks of a plan and no target does (`otherPlan`).
 */
export type AssumedBasis = 'planEnd' | 'yearEnd' | 'yearSum' | 'otherPlan';

/**
 * For every written achievement the target and the actual of its period; a revised target replaces the old one. A month or a
 * quarter without a target of its own is measured against the year's.
 */
export function triplesOf(indicator: Indicator): readonly Triple[] {
  const { targets, actuals, achievements } = indicator;
  return achievements.map((achievement) => {
    const { column } = achievement;
    const stated = statedBasis(indicator, achievement) ?? againstNamed(indicator, achievement);
    if (stated) return { achievement, ...stated };
    const actual =
      ofYearItself(actuals, column) ??
      ofPeriod(actuals, column) ??
      ofOnlyTarget(actuals, targets, column) ??
      ofPair(actuals, achievements, column) ??
      totalOfYear(actuals, column) ??
      ofPartOfYear(actuals, column);
    const target =
      ofActual(targets, column, actual) ??
      ofPeriod(targets, column) ??
      targetsOfYear(targets, column)[0] ??
      ofWholeYear(targets, column, actual);
    // Without a target of the year nobody says what its quarters add up to.
    if (isPartOfYear(column) && namesYear(achievement))
      return { achievement, target: targetsOfYear(targets, column)[0], actual };
    const ofPlan = actual && targetOfPlan(targets, achievement, actual);
    if (ofPlan) return { achievement, target: ofPlan, actual };
    const goal = goalOfPlan(indicator, achievement);
    if (goal && actual) return { achievement, target: goal, actual, assumed: 'planEnd' };
    if (target !== undefined && actual !== undefined) {
      const found = { achievement, target, actual };
      return isOfOtherPlan(achievement, target) ? { ...found, assumed: 'otherPlan' } : found;
    }
    return (
      againstEnd(indicator, achievement, actual) ?? atYearEnd(indicator, achievement) ?? { achievement, target, actual }
    );
  });
}

/** "Target 2024 | Target TW III | Realisasi TW III | Capaian thd Target 2024": the one target that the header names, and the only actual. */
function againstNamed(
  { targets, actuals }: Indicator,
  achievement: Measurement,
): Record<'target' | 'actual', Measurement> | undefined {
  const actual = onlyOf(actuals);
  const target = actual && targetNamed(targets, achievement);
  return target && { target, actual };
}

/** "Realisasi | Capaian 2018 | Realisasi s/d 2018": beside what the years have come to, the other figure is that of the year itself. */
function ofYearItself(actuals: readonly Measurement[], column: Column): Measurement | undefined {
  if (column.year === undefined || isPartOfYear(column) || spansYears(column)) return undefined;
  if (!actuals.some((actual) => spansYears(actual.column))) return undefined;
  const own = actuals.filter((actual) => !isSoFar(actual.column) && !isPartOfYear(actual.column));
  return ofPeriod(own, column);
}

/** "s/d 2018": from the beginning of the plan. */
function spansYears(column: Column): boolean {
  return column.year !== undefined && !isPartOfYear(column) && isSoFar(column);
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
  const areOfParts = actuals.every((actual) => isPartOfYear(actual.column) && mayBeOfOneYear(actual.column, column));
  const actual = areOfParts && !isPartOfYear(column) ? lastOfYear(actuals) : undefined;
  const [target] = actual ? targetsOfYear(targets, actual.column) : [];
  return target && actual ? { target, actual } : null;
}

/** "Target 2025 | TW I … TW IV | Jumlah Realisasi | Capaian": beside targets of quarters the only one of a whole year is meant. */
function ofWholeYear(
  targets: readonly Measurement[],
  column: Column,
  actual: Measurement | undefined,
): Measurement | undefined {
  const isOfYear = isUndated(column) && actual !== undefined && isUndated(actual.column);
  return isOfYear ? onlyOf(targets.filter((target) => !isPartOfYear(target.column))) : undefined;
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

/** "Target | Realisasi TW II | Capaian": the only actual there is, whatever the others leave away. */
function ofPartOfYear(actuals: readonly Measurement[], column: Column): Measurement | undefined {
  const only = onlyOf(actuals);
  return only && isUndated(column) && isPartOfYear(only.column) ? only : undefined;
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
  const target = onlyOf(finalTargets.length > 0 ? finalTargets : targets);
  if (!target) return undefined;
  // "Realisasi 2023 | Target 2024 | Realisasi 2024 | Capaian 2023 | Capaian 2024": a target with an actual of its own year is no goal of the plan.
  const isOfYear = ({ column }: Measurement) => column.year !== undefined && samePeriod(column, target.column);
  if (finalTargets.length === 0 && known && !isOfYear(known) && actuals.some(isOfYear)) return undefined;
  const { year } = achievement.column;
  const isOfGoal = year !== undefined && year === target.column.year;
  const actual = known ?? (isOfGoal ? onlyOf(actuals) : undefined);
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
  const target = onlyOf(targets);
  if (!target || !isUndated(column)) return undefined;
  return target.column.year === undefined ? undefined : nearestAtPeriod(actuals, target.column);
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
  if (statedBasis(indicator, achievement)) {
    const sum = actual && asStatedSum(indicator, actual);
    return sum ? [{ achievement, target, actual: sum }] : [];
  }
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
    [...allOfPeriod(targets, target), ...targetsOfYear(targets, column).filter((each) => each !== target)],
    [...allOfPeriod(actuals, actual), ...(soFar ? [soFar] : [])],
  );
}

type Measure = Measurement | undefined;
