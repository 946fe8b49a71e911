/** Achievement of whatever stands in two cells: numbers, ranges, ratings, blanks. */

import { isPercent } from '../language/units';
import { type PolarityChoice } from '../settings';
import { type Achievement, type AchievementOptions, achievement } from './achievement';
import { type Figure } from './figure';
import { type Blank, type Failure, BLANK } from './result';
import { type Status, NOT_COMPARABLE, statusOf } from './status';

/** A rating against a rating: reached or not, without an invented percentage. */
export interface RatedAchievement {
  readonly kind: 'rated';
  readonly status: Status;
}

/**
 * Without a stated polarity a target such as "≤ 5" or "maksimal 5" says itself that less is better; any other counts as
 * "higher is better".
 */
export function achievementOfFigures(
  target: Figure,
  actual: Figure,
  options: AchievementOptions = {},
): Achievement | RatedAchievement | Blank | Failure {
  if (target.kind === 'error') return target;
  if (actual.kind === 'error') return actual;
  if (target.kind === 'blank' || actual.kind === 'blank') return BLANK;
  if (target.kind === 'rating' || actual.kind === 'rating') {
    const status = statusOf(target, actual);
    return status.kind === 'value' ? { kind: 'rated', status: status.value } : status;
  }
  if (actual.kind === 'range') return NOT_COMPARABLE;
  const polarity = options.polarity ?? polarityOf(target);
  return achievement(target.kind === 'number' ? target.value : target, actual.value, { ...options, polarity });
}

/** What the target itself says about the polarity. */
export function polarityOf(target: Figure): PolarityChoice {
  const lower = target.kind === 'number' && (target.comparator === '≤' || target.comparator === '<');
  return lower ? 'lower' : 'higher';
}

/** A plain number up to here may be a percentage stored as a fraction (1.5 for 150 %). */
const MOST_FRACTION = 2;

/**
 * Whether one figure is a text with a percent sign ("75%") and the other a plain number (0.928) that is likely 92.8 %
 * stored as a fraction. Excel hands over the number without its format, so which one is meant cannot be known.
 */
export function mixesPercentAndFraction(withSign: Figure, plain: Figure): boolean {
  if (withSign.kind !== 'number' || plain.kind !== 'number' || plain.unit !== '' || !isPercent(withSign.unit))
    return false;
  const size = Math.abs(plain.value);
  return size > 0 && size <= MOST_FRACTION && Math.abs(withSign.value) >= 10 * size;
}
