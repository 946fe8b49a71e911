/** From an achievement to its rating (predikat), on one of the scales in use or the agency's own. */

import { type Bilingual } from '../language/bilingual';
import { type Settings } from '../settings';
import { roundHalfAwayFromZero } from '../sheet/display';
import { type Failure, type Value, failure, sameNumber, valueOf } from './result';

export interface RatingClass {
  readonly name: string;
  /** The class begins here, in percent or points. */
  readonly from: number;
}

export interface RatingScale {
  readonly title: Bilingual;
  readonly source: Bilingual;
  /** Best first. The last class takes everything below as well, unless `open`. */
  readonly classes: readonly RatingClass[];
  /** `true`: a value that equals `from` belongs to the class below. */
  readonly exclusive?: boolean;
  /** `true`: a value below the last class has no rating. */
  readonly open?: boolean;
  /** `true`: points from 0 to 100, not an achievement. */
  readonly points?: boolean;
}

export type RatingScaleId = Settings['ratingScale'];

/** Everything below the classes before it. */
const REST = Number.NEGATIVE_INFINITY;

export const RATING_SCALES: Readonly<Record<RatingScaleId, RatingScale>> = {
  permendagri86: {
    title: { id: 'Lima tingkat (Sangat Tinggi … Sangat Rendah)', en: 'Five classes (Sangat Tinggi … Sangat Rendah)' },
    source: {
      id: 'Kelaziman: interval yang dipakai laporan kinerja daerah dengan menyebut Permendagri 86/2017.',
      en: 'Practice: the intervals that regional performance reports use, naming Permendagri 86/2017.',
    },
    classes: [
      { name: 'Sangat Tinggi', from: 91 },
      { name: 'Tinggi', from: 76 },
      { name: 'Sedang', from: 66 },
      { name: 'Rendah', from: 51 },
      { name: 'Sangat Rendah', from: REST },
    ],
  },
  lke: {
    title: { id: 'Nilai evaluasi AKIP (AA … D)', en: 'AKIP evaluation score (AA … D)' },
    source: { id: 'PermenPANRB 12/2015.', en: 'PermenPANRB 12/2015.' },
    exclusive: true,
    points: true,
    classes: [
      { name: 'AA', from: 90 },
      { name: 'A', from: 80 },
      { name: 'BB', from: 70 },
      { name: 'B', from: 60 },
      { name: 'CC', from: 50 },
      { name: 'C', from: 30 },
      { name: 'D', from: REST },
    ],
  },
  empat: {
    title: { id: 'Empat tingkat (Sangat Berhasil … Kurang)', en: 'Four classes (Sangat Berhasil … Kurang)' },
    source: { id: 'Kelaziman: dipakai sebuah instansi.', en: 'Practice: in use in one agency.' },
    classes: [
      { name: 'Sangat Berhasil', from: 100 },
      { name: 'Berhasil', from: 75 },
      { name: 'Cukup', from: 55 },
      { name: 'Kurang', from: REST },
    ],
  },
};

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
): Value<string> | Failure {
  const value = options.roundFirst === true ? roundHalfAwayFromZero(percent, 0) : percent;
  const found = scale.classes.find(({ from }) => {
    if (sameNumber(value, from)) return scale.exclusive !== true;
    return value > from;
  });
  return found ? valueOf(found.name) : BELOW_SCALE;
}

const BELOW_SCALE = failure(
  'notAvailable',
  'Nilai di bawah batas terendah skala.',
  'The value is below the lowest bound of the scale.',
);
