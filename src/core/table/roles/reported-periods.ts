/** Months or quarters without a word of their own beside the target of the year: shared out of it, or reported against it. */

import { anyOf } from '../../language/words/any-of';
import { type HeaderReader } from '../header/header-reading';
import { namesPartOfYear, saysSoFar } from '../header/period-reading';
import { PARTS_IN_YEAR } from '../../knowledge/columns/years';
import { MEAN_WORDS, SUM_WORDS } from '../../knowledge/names/means';
import { ARITHMETIC, HEADER, SHARES } from '../weights';
import { apart, isNear } from './arithmetic';
import { type Candidate } from './column-evidence';
import { type ColumnFigures } from './column-figures';
import { lowestText } from './period-groups';

/** What sums up the periods before it. */
const SUMMARY = new RegExp(String.raw`^${anyOf([...SUM_WORDS, ...MEAN_WORDS])}(?:\s*\([^)]*\))?$`, 'i');

const MEAN = new RegExp(`^${anyOf(MEAN_WORDS)}`, 'i');

/**
 * "Target | Jan | Feb | Mar | Jumlah | Capaian": what is summed up or measured behind them was reached, unless it adds up to the target,
 * or rises to it and nothing measures the sum; so was what counts from the beginning of the year on, and what can be no plan. `isPlan`: the title says so. Says whether it was reached, and takes the sum or the mean of it for the actual of the year.
 */
export function areReported(
  periods: readonly Candidate[],
  candidates: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
  isPlan: boolean,
): boolean {
  const [first] = periods;
  const last = periods[periods.length - 1];
  if (first === undefined || last === undefined || periods.length < 2) return false;
  if (!periods.every((each) => isPartOfYear(each, reader)) && !areNumberedMonths(periods, reader)) return false;
  const goal = candidates.find((other) => other.role === 'target' && !isPartOfYear(other, reader));
  if (goal === undefined) return false;
  const reached = candidates.filter(({ role }) => role === 'actual');
  // "Realisasi s.d. 2022 | Target 2023": what stands before the target was reached before.
  const actuals = reached.filter((each) => candidates.indexOf(each) > candidates.indexOf(goal));
  if (reached.length > 0 && actuals.length === 0) return false;
  // "Target | Jan | Feb | … | Realisasi": what was reached of the year stands behind what was reached in its months.
  const [actual] = actuals;
  if (actual !== undefined)
    return (
      isBetween(periods, goal, actuals, candidates) &&
      (comesTo(actual, goal, periods, figures) ?? !isSharedOut(goal, periods, figures))
    );
  const behind = candidates.slice(candidates.indexOf(last) + 1);
  const summary = behind.find((other) => isSummary(other));
  const isMeasured = behind.some(({ role, content }) => role === 'achievement' && content.share.number >= SHARES.half);
  const isCounted = periods.every(({ column }) => saysSoFar(column.header));
  // A mean is taken of what was reached, however near the last month comes to the target.
  const isMean = summary !== undefined && MEAN.test(lowestText(summary));
  if (summary === undefined && !isMeasured && !isCounted)
    return !isPlan && cannotBePlan(goal, periods, candidates, figures);
  // "Target | Jan | … | Des | Total | %": only what was reached in all of them can be the part of a target.
  const isPartOfGoal = summary !== undefined && isMeasured;
  // What counts from the beginning of the year on was reached, in a full year as in one that falls short, unless the title plans it.
  const wasCounted = isCounted && !isPlan && goal.content.share.number > 0;
  if (!isPartOfGoal && !wasCounted && isSharedOut(goal, periods, figures, isMean)) return false;
  if (summary !== undefined) summary.role = 'actual';
  return true;
}

/**
 * "Target 2024 | TW I | TW II | TW III | TW IV | Realisasi 2024", each with K and Rp: forms of evaluation write between the two what was
 * reached in each quarter, unless the quarters add up to the target where the year fell short of it.
 */
export function settleKeptPeriods(
  candidates: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
): void {
  const periods = candidates.filter(
    (each) =>
      each.role === 'target' &&
      !each.pointed &&
      each.column.levels.length > 1 &&
      (each.header.target ?? 0) < HEADER.named &&
      isPartOfYear(each, reader),
  );
  const [first, last] = [periods[0], periods[periods.length - 1]];
  if (first === undefined || last === undefined || first === last) return;
  const before = candidates.slice(0, candidates.indexOf(first));
  const goal = before.filter(({ role }) => role === 'target').pop();
  const reached = candidates.slice(candidates.indexOf(last) + 1).filter(({ role }) => role === 'actual');
  const [actual] = reached;
  if (goal === undefined || actual === undefined) return;
  // A plan of action has its targets of the quarters before what was reached in each.
  if (reached.some((each) => isPartOfYear(each, reader))) return;
  // The money of each stands beside it.
  const measured = candidates.filter(({ role }) => role !== 'budget');
  if (!isBetween(periods, goal, [actual], measured) || comesTo(actual, goal, periods, figures) === false) return;
  for (const period of periods) period.role = 'actual';
}

/** Fewer rows may be a plan with a slip. */
const FEWEST_UNPLANNED = 2;
/** "≥ 85%" is aimed at in every period alike, and written so. */
const LIMIT = /[<>≤≥]/;

/**
 * "Target | Jan | Feb | Mar" and nothing else: a plan adds up to the target of the year or leads to it, up or down. Where hardly a row
 * does, and several do not or one is far from it, or where the last periods are still blank, it is no plan.
 */
function cannotBePlan(
  goal: Candidate,
  periods: readonly Candidate[],
  candidates: readonly Candidate[],
  figures: ColumnFigures,
): boolean {
  const limits = figures.textsOf(goal.column.index).map((text) => LIMIT.test(text));
  const rows = planRows(goal, periods, figures);
  const ofLimits = partsOf(periods, figures).filter((own, row) => limits[row] === true && own.length > 1);
  const fitting = rows.filter(({ fits }) => fits).length;
  const unplanned = rows.filter((each) => !each.fits && !each.endsAtGoal).length + ofLimits.length;
  if (unplanned === 0 || fitting >= ARITHMETIC.fewPlanned * (rows.length + ofLimits.length)) return false;
  const last = periods[periods.length - 1];
  const next = last && candidates[candidates.indexOf(last) + 1];
  const isUnderWay = next?.role === 'other' && next.content.filled === 0;
  return isUnderWay || unplanned >= FEWEST_UNPLANNED || rows.some(({ isFarOff }) => isFarOff);
}

/**
 * Where target and actual differ, the parts add up to one of them, or lead to it: which in more rows. `undefined` where no row tells, or
 * as many tell the one as the other.
 */
function comesTo(
  actual: Candidate,
  goal: Candidate,
  periods: readonly Candidate[],
  figures: ColumnFigures,
): boolean | undefined {
  const [reached, aimed] = [actual, goal].map(({ column }) => figures.of(column.index));
  let balance = 0;
  for (const [row, own] of partsOf(periods, figures).entries()) {
    const [result, aim] = [reached?.[row], aimed?.[row]];
    if (result === undefined || aim === undefined || isNear(result, aim) || own.length === 0) continue;
    const sum = own.reduce((all, value) => all + value, 0);
    if (isNear(sum, result)) balance++;
    else if (isNear(sum, aim)) balance--;
  }
  return balance === 0 ? undefined : balance > 0;
}

/** They stand between the goal and the only actual, with nothing else among them. */
function isBetween(
  periods: readonly Candidate[],
  goal: Candidate,
  actuals: readonly Candidate[],
  candidates: readonly Candidate[],
): boolean {
  const [only, ...more] = actuals;
  if (only === undefined || more.length > 0) return false;
  const from = candidates.indexOf(goal);
  return (
    candidates.indexOf(only) === from + periods.length + 1 &&
    periods.every((each, at) => candidates[from + 1 + at] === each)
  );
}

function isPartOfYear({ column }: Candidate, reader: HeaderReader): boolean {
  return namesPartOfYear(reader.read(column.header).period);
}

/** "1 | 2 | … | 12": so many are the months. */
function areNumberedMonths(periods: readonly Candidate[], reader: HeaderReader): boolean {
  return (
    periods.length === PARTS_IN_YEAR.month &&
    periods.every((each, index) => reader.read(lowestText(each)).bareNumber === index + 1)
  );
}

function isSummary(candidate: Candidate): boolean {
  const isFree = candidate.role === 'other' && !candidate.pointed && candidate.content.share.number >= SHARES.half;
  return isFree && SUMMARY.test(lowestText(candidate));
}

/** In most rows the parts add up to the target, or lead to it. */
function isSharedOut(goal: Candidate, periods: readonly Candidate[], figures: ColumnFigures, isMean = false): boolean {
  const rows = planRows(goal, periods, figures, isMean);
  return rows.length > 0 && rows.filter(({ fits }) => fits).length >= ARITHMETIC.enoughRows * rows.length;
}

interface PlanRow {
  /** The parts add up to the target, or rise to it, or fall to it. */
  readonly fits: boolean;
  /** The last of them is the target, whatever lies before it: 20, 45, 40, 95 of 95 is a plan with a slip. */
  readonly endsAtGoal: boolean;
  /** They go up and down, and do not come near it together. */
  readonly isFarOff: boolean;
}

/** The rows with a target and parts of it. A target of 0 with nothing but 0 below it says nothing. */
function planRows(
  goal: Candidate,
  periods: readonly Candidate[],
  figures: ColumnFigures,
  isMean = false,
): readonly PlanRow[] {
  const goals = figures.of(goal.column.index);
  return partsOf(periods, figures).flatMap((own, row) => {
    const aim = goals[row];
    if (aim === undefined || own.length === 0 || (aim === 0 && own.every((value) => value === 0))) return [];
    const isGoal = (value: number | undefined) => value !== undefined && isNear(value, aim);
    const sum = own.reduce((all, value) => all + value, 0);
    const isSteady = onlyRises(own) || onlyRises([...own].reverse());
    const isLastGoal = isGoal(own[own.length - 1]);
    const fits = isGoal(sum) || (!isMean && isSteady && isLastGoal);
    // Nothing at last, where nothing is wanted, is what the best of actuals comes to as well.
    const endsAtGoal = aim !== 0 && isLastGoal;
    return [{ fits, endsAtGoal, isFarOff: !isSteady && !endsAtGoal && apart(sum, aim) > ARITHMETIC.slip }];
  });
}

/** The figures of the periods, row by row. */
function partsOf(periods: readonly Candidate[], figures: ColumnFigures): readonly (readonly number[])[] {
  const columns = periods.map(({ column }) => figures.of(column.index));
  return (columns[0] ?? []).map((_, row) => columns.flatMap((column) => column[row] ?? []));
}

function onlyRises(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value >= (values[index - 1] ?? 0));
}
