/** Whether a target is reached: exceeded, reached, not reached. Numbers, ranges and ratings; no percentage is needed. */

import { type Status } from '../knowledge/choices/statuses';
import { type Polarity } from '../knowledge/choices/polarities';
import { type Figure } from './figure';
import { type Measured, BLANK, failure, sameNumber, valueOf } from './result';

export function statusOf(target: Figure, actual: Figure, polarity: Polarity = 'higher'): Measured<Status> {
  if (target.kind === 'error') return target;
  if (actual.kind === 'error') return actual;
  if (target.kind === 'blank' || actual.kind === 'blank') return BLANK;
  if (target.kind === 'rating' || actual.kind === 'rating') {
    if (target.kind !== 'rating' || actual.kind !== 'rating' || target.scale !== actual.scale) return NOT_COMPARABLE;
    return valueOf(compare(actual.rank, target.rank, 'higher'));
  }
  if (actual.kind === 'range') return NOT_COMPARABLE;
  if (target.kind === 'number') return valueOf(compare(actual.value, target.value, polarity));
  return valueOf(compareWithRange(actual.value, target.lower, target.upper, polarity));
}

function compare(actual: number, target: number, polarity: Polarity): Status {
  if (sameNumber(actual, target)) return 'reached';
  if (polarity === 'within') return 'missed';
  return actual > target === (polarity === 'higher') ? 'exceeded' : 'missed';
}

/** Inside is reached; beyond the better bound is exceeded. */
function compareWithRange(actual: number, lower: number, upper: number, polarity: Polarity): Status {
  const belowUpper = compare(actual, upper, 'lower') !== 'missed';
  const aboveLower = compare(actual, lower, 'higher') !== 'missed';
  if (belowUpper && aboveLower) return 'reached';
  return compare(actual, belowUpper ? lower : upper, polarity);
}

/** Two figures that no scale brings together, such as a rating and a number. */
export const NOT_COMPARABLE = failure(
  'value',
  'Target dan realisasi tidak dapat dibandingkan (predikat dengan angka, atau skala yang berbeda).',
  'Target and actual cannot be compared (a rating with a number, or different scales).',
);
