/** The scales from an achievement to its rating (predikat). A scale is one row here: settings, functions, native formulas, forms, reports and help follow. */

import { type Bilingual, both } from '../language/bilingual';

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

/** Everything below the classes before it. */
const REST = Number.NEGATIVE_INFINITY;

/** By the word that functions and settings know it by, which is a contract; the first is the default. */
const RATING_SCALE_ROWS = {
  permendagri86: {
    title: both('Lima tingkat (Sangat Tinggi … Sangat Rendah)', 'Five classes (Sangat Tinggi … Sangat Rendah)'),
    source: both(
      'Kelaziman: interval yang dipakai laporan kinerja daerah dengan menyebut Permendagri 86/2017.',
      'Practice: the intervals that regional performance reports use, naming Permendagri 86/2017.',
    ),
    classes: [
      { name: 'Sangat Tinggi', from: 91 },
      { name: 'Tinggi', from: 76 },
      { name: 'Sedang', from: 66 },
      { name: 'Rendah', from: 51 },
      { name: 'Sangat Rendah', from: REST },
    ],
  },
  lke: {
    title: both('Nilai evaluasi AKIP (AA … D)', 'AKIP evaluation score (AA … D)'),
    source: both('PermenPANRB 12/2015.', 'PermenPANRB 12/2015.'),
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
    title: both('Empat tingkat (Sangat Berhasil … Kurang)', 'Four classes (Sangat Berhasil … Kurang)'),
    source: both('Kelaziman: dipakai sebuah instansi.', 'Practice: in use in one agency.'),
    classes: [
      { name: 'Sangat Berhasil', from: 100 },
      { name: 'Berhasil', from: 75 },
      { name: 'Cukup', from: 55 },
      { name: 'Kurang', from: REST },
    ],
  },
} as const satisfies Readonly<Record<string, RatingScale>>;

export type RatingScaleId = keyof typeof RATING_SCALE_ROWS;

/** Every scale under the general type. */
export const RATING_SCALES: Readonly<Record<RatingScaleId, RatingScale>> = RATING_SCALE_ROWS;

export const RATING_SCALE_IDS = Object.keys(RATING_SCALE_ROWS) as readonly RatingScaleId[];

export const DEFAULT_RATING_SCALE: RatingScaleId = 'permendagri86';
