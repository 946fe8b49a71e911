/** From an achievement to its rating (predikat), on one of the scales in use or the agency's own. */

import { type RatingClass, type RatingScale } from '../knowledge/choices/rating-scales';
import { type Bilingual, both } from '../language/bilingual';
import { formatNumber, roundHalfAwayFromZero } from '../sheet/display';
import { type MeasureFailure, type Value, failure, sameNumber, valueOf } from './result';

/** The agency's own scale: from rows of lower bound and name, in any order; a bound belongs to its class. */
export function ownScale(classes: readonly RatingClass[]): RatingScale {
  const own = { id: 'Skala sendiri', en: 'Own scale' };
  return { title: own, source: own, open: true, classes: [...classes].sort((a, b) => b.from - a.from) };
}

/**
 * The rating's name. `percent` is 105 for 105 %. The published intervals are printed in whole numbers, so that 90.5 lies
 * in a gap: it is compared unrounded with the next class's lower bound, or rounded to a whole number first when asked for.
 */
export function ratingOf(
  percent: number,
  scale: RatingScale,
  options: { roundFirst?: boolean } = {},
): Value<string> | MeasureFailure {
  const value = options.roundFirst === true ? roundHalfAwayFromZero(percent, 0) : percent;
  const found = firstThat(scale.classes, ({ from }) =>
    sameNumber(value, from) ? scale.exclusive !== true : value > from,
  );
  return found ? valueOf(found.name) : BELOW_SCALE;
}

/** By halves, for a scale may be as long as the column that it rates: from some class on all hold. */
function firstThat(classes: readonly RatingClass[], holds: (each: RatingClass) => boolean): RatingClass | undefined {
  let [from, to] = [0, classes.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const each = classes[middle];
    if (each && holds(each)) to = middle;
    else from = middle + 1;
  }
  return classes[from];
}

const BELOW_SCALE = failure(
  'notAvailable',
  'Nilai di bawah batas terendah skala.',
  'The value is below the lowest bound of the scale.',
);

/** Its bounds in words: "Tinggi ≥ 76%; …; Sangat Rendah selebihnya". `sign` stands behind each bound. */
export function boundsInWords({ classes, exclusive }: RatingScale, sign: '%' | ''): Bilingual {
  const than = exclusive ? '>' : '≥';
  const last = classes.length - 1;
  const listed = (rest: string, written: (bound: number) => string) =>
    classes
      .map(
        ({ name, from }, at) =>
          `${name} ${at === last && !Number.isFinite(from) ? rest : `${than} ${written(from)}${sign}`}`,
      )
      .join('; ');
  return both(listed('selebihnya', formatNumber), listed('the rest', String));
}
