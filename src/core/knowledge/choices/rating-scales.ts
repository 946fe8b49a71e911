/** The scales from an achievement to its rating (predikat). A scale is one row here: settings, functions, native formulas, forms, reports and help follow. */

import { type Bilingual, both } from '../../language/bilingual';

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

/** A scale that an agency has set itself, in percent. */
export interface AgencyRatingScale {
  /** Best first, each with a lower bound than the one before. */
  readonly classes: readonly RatingClass[];
  /** The name of everything below them. */
  readonly rest: string;
}

/** What a workbook's achievements are rated by: a known scale by its word, or the agency's own. */
export type RatingScaleChoice = RatingScaleId | AgencyRatingScale;

const AGENCY_TITLE = both('Skala instansi sendiri', 'The agency’s own scale');
const AGENCY_SOURCE = both('Ditetapkan instansi di Pengaturan.', 'Set by the agency in the settings.');

/** The same choice is the same scale: whoever compares scales compares objects. */
const agencyScales = new WeakMap<AgencyRatingScale, RatingScale>();

/** The scale that was chosen. */
export function chosenScale(choice: RatingScaleChoice): RatingScale {
  if (typeof choice === 'string') return RATING_SCALES[choice];
  const known = agencyScales.get(choice);
  if (known) return known;
  const classes = [...choice.classes, { name: choice.rest, from: REST }];
  const made = { title: AGENCY_TITLE, source: AGENCY_SOURCE, classes };
  agencyScales.set(choice, made);
  return made;
}

/** A known scale as one that an agency may change. */
export function asAgencyScale(id: RatingScaleId): AgencyRatingScale {
  const { classes } = RATING_SCALES[id];
  return { classes: classes.slice(0, -1), rest: classes[classes.length - 1]?.name ?? '' };
}

/** More classes than any agency has, longer names, and farther bounds (in percent): 9195 is 91 with 95 typed behind it. */
export const AGENCY_SCALE_LIMITS = { classes: 12, name: 60, bound: 500 } as const;

/** Why such a scale cannot be used: the first thing that is wrong, and of which class (the last one is the rest); `null`: nothing. */
export function faultOfScale({
  classes,
  rest,
}: AgencyRatingScale): { readonly fault: 'count' | 'name' | 'twice' | 'bound' | 'order'; readonly at: number } | null {
  if (classes.length === 0 || classes.length >= AGENCY_SCALE_LIMITS.classes) return { fault: 'count', at: 0 };
  const names = [...classes.map(({ name }) => name), rest].map((name) => name.trim());
  for (const [at, name] of names.entries()) {
    if (name === '' || name.length > AGENCY_SCALE_LIMITS.name) return { fault: 'name', at };
    if (names.indexOf(name) < at) return { fault: 'twice', at };
    const bound = classes[at]?.from;
    if (bound === undefined) continue;
    if (!Number.isFinite(bound) || Math.abs(bound) > AGENCY_SCALE_LIMITS.bound) return { fault: 'bound', at };
    if (bound >= (classes[at - 1]?.from ?? Infinity)) return { fault: 'order', at };
  }
  return null;
}
