/** How grave a finding is: every level with its names and its meaning, the gravest first. */

import { type Bilingual, type Language, both } from '../../language/bilingual';
import { capitalised } from '../../language/normalise';
import { eachOf } from '../rows';

interface LevelRow {
  /** Of one finding. */
  readonly name: Bilingual;
  /** In counts, of one and of several: "1 error", "2 errors". */
  readonly counted: { readonly one: Bilingual; readonly many: Bilingual };
  /** Of several, as a heading. */
  readonly heading: Bilingual;
  readonly meaning: Bilingual;
}

export const LEVEL_ROWS = {
  error: {
    name: both('kesalahan', 'error'),
    counted: { one: both('kesalahan', 'error'), many: both('kesalahan', 'errors') },
    heading: both('Kesalahan', 'Errors'),
    meaning: both(
      'tabel tidak dapat diukur atau dilaporkan seperti ini, atau sebuah angka terbukti salah',
      'the table cannot be measured or reported like this, or a figure is provably wrong',
    ),
  },
  warning: {
    name: both('peringatan', 'warning'),
    counted: { one: both('peringatan', 'warning'), many: both('peringatan', 'warnings') },
    heading: both('Peringatan', 'Warnings'),
    meaning: both('sangat mungkin keliru; perlu dilihat orang', 'very likely wrong; a person must look'),
  },
  advice: {
    name: both('saran', 'advice'),
    counted: { one: both('saran', 'piece of advice'), many: both('saran', 'pieces of advice') },
    heading: both('Saran', 'Advice'),
    meaning: both('layak diperbaiki', 'worth improving'),
  },
} as const satisfies Readonly<Record<string, LevelRow>>;

export type Level = keyof typeof LEVEL_ROWS;

export const LEVELS = Object.keys(LEVEL_ROWS) as readonly Level[];

/** `kesalahan`, `error`. */
export function levelName(level: Level, language: Language): string {
  return LEVEL_ROWS[level].name[language];
}

/** By itself in a cell or on a mark: `Kesalahan`, `Error`. */
export function levelTitle(level: Level, language: Language): string {
  return capitalised(levelName(level, language));
}

/** As it stands behind a count: `kesalahan`, `errors`. */
export function countedLevel(level: Level, count: number, language: Language): string {
  const { one, many } = LEVEL_ROWS[level].counted;
  return (count === 1 ? one : many)[language];
}

/** One answer for each level. */
export function eachLevel<Answer>(of: (level: Level) => Answer): Readonly<Record<Level, Answer>> {
  return eachOf(LEVELS, of);
}
