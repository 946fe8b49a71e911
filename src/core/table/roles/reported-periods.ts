/** Months or quarters without a word of their own beside the target of the year: shared out of it, or reported against it. */

import { anyOf } from '../../language/words/any-of';
import { type HeaderReader } from '../header/header-reading';
import { namesPartOfYear, saysSoFar } from '../header/period-reading';
import { MEAN_WORDS, SUM_WORDS } from '../../knowledge/names/means';
import { ARITHMETIC, SHARES } from '../weights';
import { isNear } from './arithmetic';
import { type Candidate } from './column-evidence';
import { type ColumnFigures } from './column-figures';
import { lowestText } from './period-groups';

/** What sums up the periods before it. */
const SUMMARY = new RegExp(String.raw`^${anyOf([...SUM_WORDS, ...MEAN_WORDS])}(?:\s*\([^)]*\))?$`, 'i');

const MEAN = new RegExp(`^${anyOf(MEAN_WORDS)}`, 'i');

/**
 * "Target | Jan | Feb | Mar | Jumlah | Capaian": what is summed up or measured behind them was reached, unless it adds up to the target,
 * or rises to it; so was what counts from the beginning of the year on. Says whether it was reached, and takes the sum or the mean of it for the actual of the year.
 */
export function areReported(
  periods: readonly Candidate[],
  candidates: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
): boolean {
  const [first] = periods;
  const last = periods[periods.length - 1];
  if (first === undefined || last === undefined || periods.length < 2) return false;
  if (!periods.every((each) => isPartOfYear(each, reader))) return false;
  const goal = candidates.find((other) => other.role === 'target' && !isPartOfYear(other, reader));
  if (goal === undefined) return false;
  const actuals = candidates.filter(({ role }) => role === 'actual');
  // "Target | Jan | Feb | … | Realisasi": what was reached of the year stands behind what was reached in its months.
  if (actuals.length > 0) return isBetween(periods, goal, actuals, candidates) && !isSharedOut(goal, periods, figures);
  const behind = candidates.slice(candidates.indexOf(last) + 1);
  const summary = behind.find((other) => isSummary(other));
  const isMeasured = behind.some(({ role, content }) => role === 'achievement' && content.share.number >= SHARES.half);
  const isCounted = periods.every(({ column }) => saysSoFar(column.header));
  // A mean is taken of what was reached, however near the last month comes to the target.
  const isMean = summary !== undefined && MEAN.test(lowestText(summary));
  if ((summary === undefined && !isMeasured && !isCounted) || isSharedOut(goal, periods, figures, isMean)) return false;
  if (summary !== undefined) summary.role = 'actual';
  return true;
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

function isSummary(candidate: Candidate): boolean {
  const isFree = candidate.role === 'other' && !candidate.pointed && candidate.content.share.number >= SHARES.half;
  return isFree && SUMMARY.test(lowestText(candidate));
}

/**
 * In most rows the parts add up to the target, or rise to it. Of a target of 0, and of figures that go down before they end at the target,
 * neither is known.
 */
function isSharedOut(goal: Candidate, periods: readonly Candidate[], figures: ColumnFigures, isMean = false): boolean {
  const goals = figures.of(goal.column.index);
  const columns = periods.map(({ column }) => figures.of(column.index));
  const parts = goals.map((_, row) => columns.flatMap((column) => column[row] ?? []));
  const rows = parts.flatMap((own, row) => (own.length === 0 || goals[row] === 0 ? [] : [row]));
  const isGoal = (value: number | undefined, row: number) =>
    value !== undefined && isNear(value, goals[row] ?? Number.NaN);
  const fitting = rows.filter((row) => {
    const own = parts[row] ?? [];
    const sum = own.reduce((all, value) => all + value, 0);
    return isGoal(sum, row) || (!isMean && isRising(own) && isGoal(own[own.length - 1], row));
  });
  return rows.length > 0 && fitting.length >= ARITHMETIC.enoughRows * rows.length;
}

function isRising(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value >= (values[index - 1] ?? 0));
}
