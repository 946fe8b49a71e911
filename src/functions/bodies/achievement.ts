/** CAPAIAN, STATUS, PREDIKAT, RERATA. */

import { type AchievementOptions, achievement } from '../../core/measure/achievement';
import { achievementOnOneScale, polarityOfTarget } from '../../core/measure/achievement-of-figures';
import { ratingOf } from '../../core/measure/rating';
import { BLANK, valueOf } from '../../core/measure/result';
import { MOST_FRACTION, isPlausiblePair } from '../../core/measure/scale';
import { type Weighted, meanAchievement } from '../../core/measure/series';
import { statusOf } from '../../core/measure/status';
import { STATUS_NAMES } from '../../core/knowledge/choices/statuses';
import { type Amount, fractionIn, isObstacle, numberIn, saysPercent } from '../call/amount';
import { sizesDiffer } from '../call/broadcast';
import { callOf } from '../call/call-of';
import { type ReadableCell } from '../call/cell';
import { pairOf } from '../call/pair';
import * as signatures from '../signatures/achievement';

export const capaian = callOf(signatures.CAPAIAN, () => {
  // The choices of the row before serve again while they are the same: a column of them makes no garbage.
  let options: AchievementOptions = {};
  return (target, actual, polarity, cap, lowerMethod, unit) => {
    if (polarity !== options.polarity || cap !== options.cap || lowerMethod !== options.lowerMethod)
      options = { polarity, cap, lowerMethod };
    // The usual case, of which there may be 100,000 in one call.
    if (typeof target === 'number' && typeof actual === 'number' && isPlausiblePair(target, actual)) {
      return achievement(target, actual, options);
    }
    const pair = pairOf(target, actual, unit);
    if (pair.kind !== 'pair') return pair;
    const result = achievementOnOneScale(pair.first, pair.second, options);
    return result.kind === 'rated' ? valueOf(STATUS_NAMES[result.status]) : result;
  };
});

export const status = callOf(signatures.STATUS, () => (target, actual, polarity, unit) => {
  const pair = pairOf(target, actual, unit);
  if (pair.kind !== 'pair') return pair;
  const result = statusOf(pair.first, pair.second, polarity ?? polarityOfTarget(pair.first));
  return result.kind === 'value' ? valueOf(STATUS_NAMES[result.value]) : result;
});

export const predikat = callOf(signatures.PREDIKAT, () => (value, scale) => {
  const percent = scale.points === true ? pointsIn(value) : toPercent(fractionIn(value));
  if (isObstacle(percent)) return percent;
  return percent === null ? BLANK : ratingOf(percent, scale);
});

function toPercent(fraction: Amount): Amount {
  return typeof fraction === 'number' ? fraction * 100 : fraction;
}

/** A score from 0 to 100, or an achievement that is rated by the same steps: 1.12 is 112 %, and so on the top one. */
function pointsIn(cell: ReadableCell): Amount {
  if (saysPercent(cell)) return toPercent(fractionIn(cell));
  const score = numberIn(cell);
  return typeof score === 'number' && Math.abs(score) <= MOST_FRACTION ? score * 100 : score;
}

/** Without weights all count alike; a blank one beside an achievement counts nothing. */
export const rerata = callOf(signatures.RERATA, () => (achievements, weights, cap) => {
  if (weights && weights.values.length !== achievements.values.length)
    return sizesDiffer(achievements.shape, weights.shape);
  const items = achievements.values.flatMap((value, index): Weighted[] => {
    const weight = weights ? (weights.values[index] ?? 0) : 1;
    return value === null ? [] : [{ value, weight }];
  });
  return meanAchievement(items, cap);
});
