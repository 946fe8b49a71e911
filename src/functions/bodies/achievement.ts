/** CAPAIAN, STATUS, PREDIKAT. */

import { type AchievementOptions, achievement } from '../../core/measure/achievement';
import { achievementOnOneScale, polarityOfTarget } from '../../core/measure/achievement-of-figures';
import { ownScale, ratingOf } from '../../core/measure/rating';
import { type RatingClass, type RatingScale, RATING_SCALES } from '../../core/knowledge/rating-scales';
import { valueOf } from '../../core/measure/result';
import { MOST_FRACTION, isPlausiblePair } from '../../core/measure/scale';
import { statusOf } from '../../core/measure/status';
import { STATUS_NAMES } from '../../core/knowledge/statuses';
import { DIRECTION_WORDS, LOWER_METHOD_WORDS, SCALE_WORDS } from '../argument-words';
import { type Amount, type Obstacle, capIn, fractionIn, isObstacle, numberIn } from '../call/amount';
import { BLANK_ANSWER, passOn, showError, showPercent, showPlain } from '../call/answer';
import { type Body } from '../call/body';
import { eachCell, isGrid } from '../call/broadcast';
import { type Cell, cellOf, isError, textOfCell } from '../call/cell';
import { stop } from '../call/host';
import { isPercentNumber, pairOf, unitIn } from '../call/pair';
import { wordReader } from '../call/words';

export const capaian: Body = (args, host) => {
  const readOptions = optionsReader();
  return eachCell(args, host, (rawTarget, rawActual, rawDirection, rawCap, rawMethod, rawUnit) => {
    const options = readOptions(rawDirection, rawCap, rawMethod);
    if (options.obstacle) return showError(host, options.obstacle);
    const target = cellOf(rawTarget);
    const actual = cellOf(rawActual);
    // The usual case, of which there may be 100,000 in one call.
    if (typeof target === 'number' && typeof actual === 'number' && isPlausiblePair(target, actual)) {
      return showPercent(host, achievement(target, actual, options));
    }
    const pair = pairOf(target, actual, unitIn(cellOf(rawUnit)));
    if (pair.kind !== 'pair') return showError(host, pair);
    const result = achievementOnOneScale(pair.first, pair.second, options);
    return result.kind === 'rated' ? STATUS_NAMES[result.status] : showPercent(host, result);
  });
};

interface Options extends AchievementOptions {
  /** Why they cannot be read. */
  readonly obstacle: Obstacle | null;
}

/** Reads arah, batas and cara. The last answer is kept: a column of 10,000 rows asks the same question 10,000 times. */
function optionsReader(): (direction: unknown, cap: unknown, method: unknown) => Options {
  const readDirection = wordReader(DIRECTION_WORDS);
  const readMethod = wordReader(LOWER_METHOD_WORDS);
  let last: { direction: unknown; cap: unknown; method: unknown; answer: Options } | null = null;
  return (direction, rawCap, method) => {
    if (last && last.direction === direction && last.cap === rawCap && last.method === method) return last.answer;
    const polarity = readDirection(cellOf(direction));
    const lowerMethod = readMethod(cellOf(method));
    const cap = capIn(cellOf(rawCap));
    const [limit, obstacle] = typeof cap === 'object' ? [undefined, cap] : [cap, null];
    const answer: Options = { polarity, lowerMethod, cap: limit, obstacle };
    last = { direction, cap: rawCap, method, answer };
    return answer;
  };
}

export const status: Body = (args, host) => {
  const readDirection = wordReader(DIRECTION_WORDS);
  return eachCell(args, host, (rawTarget, rawActual, rawDirection, rawUnit) => {
    const polarity = readDirection(cellOf(rawDirection));
    const pair = pairOf(cellOf(rawTarget), cellOf(rawActual), unitIn(cellOf(rawUnit)));
    if (pair.kind !== 'pair') return showError(host, pair);
    const result = statusOf(pair.first, pair.second, polarity ?? polarityOfTarget(pair.first));
    return showPlain(host, result.kind === 'value' ? valueOf(STATUS_NAMES[result.value]) : result);
  });
};

export const predikat: Body = (args, host) => {
  const [achievements, scaleArgument] = args;
  const readScale = wordReader(SCALE_WORDS);
  const own = isGrid(scaleArgument) && (scaleArgument[0]?.length ?? 0) > 1 ? scaleFromRows(scaleArgument) : null;
  return eachCell(own ? [achievements] : [achievements, scaleArgument], host, (rawValue, rawScale) => {
    const scale = own ?? RATING_SCALES[readScale(cellOf(rawScale))];
    const cell = cellOf(rawValue);
    const percent = scale.points === true ? pointsIn(cell) : toPercent(fractionIn(cell));
    if (isObstacle(percent)) return showError(host, percent);
    return percent === null ? BLANK_ANSWER : showPlain(host, ratingOf(percent, scale));
  });
};

function toPercent(fraction: Amount): Amount {
  return typeof fraction === 'number' ? fraction * 100 : fraction;
}

/** A score from 0 to 100. Only up to 1 can it be meant as a fraction. */
function pointsIn(cell: Cell): Amount {
  if (isPercentNumber(cell)) return toPercent(fractionIn(cell));
  const score = numberIn(cell);
  return typeof score === 'number' && Math.abs(score) <= 1 ? score * 100 : score;
}

/** Two columns: lower bound (91%, 0.91 or 91) and name. Rows without a bound, such as a header, are left out. */
function scaleFromRows(rows: readonly (readonly unknown[])[]): RatingScale {
  const classes = rows.flatMap((row): RatingClass[] => {
    const [bound, name] = [cellOf(row[0]), cellOf(row[1])];
    if (isError(bound)) passOn(bound);
    if (isError(name)) passOn(name);
    const from = isPercentNumber(bound) ? fractionIn(bound) : numberIn(bound);
    return typeof from === 'number' && name !== null ? [{ from, name: textOfCell(name) }] : [];
  });
  if (classes.length === 0) {
    stop(
      'skala berupa rentang harus dua kolom: batas bawah dan nama predikat.',
      'A range as skala needs two columns: lower bound and name of the rating.',
    );
  }
  const fractions = classes.every(({ from }) => Math.abs(from) <= MOST_FRACTION);
  return ownScale(fractions ? classes.map(({ from, name }) => ({ from: from * 100, name })) : classes);
}
