/**
 * The kinds of units, one row a kind: what its units measure and what recognition, the rules and the reports must know of it. A new kind
 * is a new row here; whoever asks for a trait hears of it.
 */

import { type Bilingual, both } from '../../language/bilingual';

interface UnitTraits {
  /** What its units measure, as messages say it. */
  readonly label: Bilingual;
  /** The word with which a name in such a unit best begins, where any does. */
  readonly measure?: string;
  /** Whoever or whatever is counted comes whole. */
  readonly whole?: true;
  /** How many there are, or how much money: figures that can be added. */
  readonly counted?: true;
  /** How much there is of something that can be divided at will: tons, hectares, kilowatt hours. */
  readonly extent?: true;
  /** A figure of something in the world: what no percentage, index or grade is in. */
  readonly dimension?: true;
  /** A bare number that stays small, so that it has decimals rather than thousands. */
  readonly bare?: true;
  /** Points or steps on a scale that somebody has set, whole or not. */
  readonly score?: true;
}

export const UNIT_CATEGORY_ROWS = {
  percent: { label: both('bagian dari seratus', 'parts of a hundred'), measure: 'Persentase', bare: true },
  people: { label: both('orang', 'people'), measure: 'Jumlah', whole: true, counted: true, dimension: true },
  /** Things that come whole: dokumen, unit, koperasi. */
  count: { label: both('benda', 'things'), measure: 'Jumlah', whole: true, counted: true, dimension: true },
  money: { label: both('uang', 'money'), measure: 'Nilai', counted: true, dimension: true },
  /** Scores, indices and ratios: numbers without a dimension. What is measured only the unit's own name says. */
  index: { label: both('nilai', 'points'), bare: true, score: true },
  rating: { label: both('tingkatan', 'steps'), measure: 'Tingkat', score: true },
  time: { label: both('waktu', 'time'), measure: 'Lama', dimension: true },
  area: { label: both('luas', 'area'), measure: 'Luas', extent: true, dimension: true },
  length: { label: both('panjang', 'length'), measure: 'Panjang', extent: true, dimension: true },
  weight: { label: both('berat', 'weight'), measure: 'Jumlah', extent: true, dimension: true },
  volume: { label: both('isi', 'volume'), measure: 'Volume', extent: true, dimension: true },
  energy: { label: both('energi', 'energy'), extent: true, dimension: true },
  /** So many in a given number of others: per 1.000 kelahiran hidup. */
  rate: { label: both('perbandingan', 'so many in others') },
} as const satisfies Readonly<Record<string, UnitTraits>>;

export type UnitCategory = keyof typeof UNIT_CATEGORY_ROWS;

export const UNIT_CATEGORIES = Object.keys(UNIT_CATEGORY_ROWS) as readonly UnitCategory[];

/** The yes-or-no traits. */
export type UnitTrait = Exclude<keyof UnitTraits, 'label' | 'measure'>;

/** Every kind's traits under the general type: those that its row leaves out are `undefined`. */
const TRAITS: Readonly<Record<UnitCategory, UnitTraits>> = UNIT_CATEGORY_ROWS;

/** Of no unit, or an unknown one, nothing is known. */
export function hasUnitTrait(category: UnitCategory | undefined, trait: UnitTrait): boolean {
  return category !== undefined && TRAITS[category][trait] === true;
}

export const unitCategoriesWith = (trait: UnitTrait): readonly UnitCategory[] =>
  UNIT_CATEGORIES.filter((category) => hasUnitTrait(category, trait));

export function labelOfUnits(category: UnitCategory): Bilingual {
  return TRAITS[category].label;
}

export function measureOfUnits(category: UnitCategory): string | undefined {
  return TRAITS[category].measure;
}
