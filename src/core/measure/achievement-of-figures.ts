/** Achievement of whatever stands in two cells: numbers, ranges, ratings, blanks. */

import { type Polarity } from '../knowledge/choices/polarities';
import { type Achievement, type AchievementOptions, achievement } from './achievement';
import { type Figure, polarityOfBound } from './figure';
import { type Blank, type MeasureFailure, BLANK } from './result';
import { type UnitKind, onOneScale } from './scale';
import { NOT_COMPARABLE, statusOf } from './status';
import { type Status } from '../knowledge/choices/statuses';

/** A rating against a rating: reached or not, without an invented percentage. */
export interface RatedAchievement {
  readonly kind: 'rated';
  readonly status: Status;
}

/** `unit`: what the unit says about the scale of the two; default `open`. */
export interface FiguresOptions extends AchievementOptions {
  readonly unit?: UnitKind;
}

/**
 * Both figures come on one scale first (scale.ts); an error where that cannot be known.
 * Without a stated polarity a target such as "≤ 5" or "maksimal 5" says itself that less is better; any other counts as
 * "higher is better".
 */
export function achievementOfFigures(
  target: Figure,
  actual: Figure,
  options: FiguresOptions = {},
): Achievement | RatedAchievement | Blank | MeasureFailure {
  const pair = onOneScale(target, actual, options.unit ?? 'open');
  return pair.kind === 'error' ? pair : achievementOnOneScale(pair.first, pair.second, options);
}

/** The same for figures that have been brought on one scale already. */
export function achievementOnOneScale(
  target: Figure,
  actual: Figure,
  options: AchievementOptions = {},
): Achievement | RatedAchievement | Blank | MeasureFailure {
  if (target.kind === 'error') return target;
  if (actual.kind === 'error') return actual;
  if (target.kind === 'blank' || actual.kind === 'blank') return BLANK;
  if (target.kind === 'rating' || actual.kind === 'rating') {
    const status = statusOf(target, actual);
    return status.kind === 'value' ? { kind: 'rated', status: status.value } : status;
  }
  if (actual.kind === 'range') return NOT_COMPARABLE;
  const polarity = options.polarity ?? polarityOfTarget(target);
  return achievement(target.kind === 'number' ? target.value : target, actual.value, { ...options, polarity });
}

/** What the target itself says about the polarity. */
export function polarityOfTarget(target: Figure): Polarity {
  return (target.kind === 'number' ? polarityOfBound(target.comparator) : undefined) ?? 'higher';
}
