/** How large units of one kind are beside each other: an hour is sixty minutes, a ton a thousand kilograms. */

import { type WordRow, wordsIn } from '../rows';

/**
 * What can be brought to one unit without asking anybody. A day is no number of hours here, since offices mean working hours, and a
 * month none of days.
 */
export type UnitFamily =
  'clock' | 'days' | 'workdays' | 'calendar' | 'length' | 'area' | 'weight' | 'volume' | 'electricity' | 'share';

/** Units by their usual spelling in units.ts. `size`: so many of the smallest of the family; of a share, so much of the whole. */
const UNIT_SIZE_ROWS: readonly (WordRow & { readonly family: UnitFamily; readonly size: number })[] = [
  { family: 'clock', size: 1, words: 'detik', source: 'si' },
  { family: 'clock', size: 60, words: 'menit', source: 'si' },
  { family: 'clock', size: 3600, words: 'jam', source: 'si' },
  { family: 'days', size: 1, words: 'hari', source: 'si' },
  { family: 'workdays', size: 1, words: 'hari kerja', source: 'si' },
  { family: 'days', size: 7, words: 'minggu', source: 'si' },
  { family: 'calendar', size: 1, words: 'bulan', source: 'si' },
  { family: 'calendar', size: 3, words: 'triwulan', source: 'si' },
  { family: 'calendar', size: 6, words: 'semester', source: 'si' },
  { family: 'calendar', size: 12, words: 'tahun', source: 'si' },
  { family: 'length', size: 1, words: 'cm', source: 'si' },
  { family: 'length', size: 100, words: 'm', source: 'si' },
  { family: 'length', size: 100_000, words: 'km', source: 'si' },
  { family: 'area', size: 1, words: 'm2', source: 'si' },
  { family: 'area', size: 10_000, words: 'ha', source: 'si' },
  { family: 'area', size: 1_000_000, words: 'km2', source: 'si' },
  { family: 'weight', size: 1, words: 'gram', source: 'si' },
  { family: 'weight', size: 1000, words: 'kg', source: 'si' },
  { family: 'weight', size: 100_000, words: 'kuintal', source: 'si' },
  { family: 'weight', size: 1_000_000, words: 'ton', source: 'si' },
  { family: 'volume', size: 1, words: 'liter', source: 'si' },
  { family: 'volume', size: 1000, words: 'm3', source: 'si' },
  { family: 'electricity', size: 1, words: 'kwh', source: 'si' },
  { family: 'electricity', size: 1000, words: 'mwh', source: 'si' },
  { family: 'electricity', size: 1_000_000, words: 'gwh', source: 'si' },
  { family: 'electricity', size: 1_000_000_000, words: 'twh', source: 'si' },
  { family: 'share', size: 1 / 1000, words: '‰', source: 'statistics' },
];

export interface UnitSize {
  readonly family: UnitFamily;
  readonly size: number;
}

export const UNIT_SIZES: ReadonlyMap<string, UnitSize> = new Map(
  UNIT_SIZE_ROWS.flatMap(({ family, size, ...row }) => wordsIn(row).map((word) => [word, { family, size }] as const)),
);
