/** Numbers in words, as they stand beside figures: "12 (dua belas)", "satu (1) dokumen", "nihil temuan". */

import { type WordRow, wordsOfKind } from '../rows';

/** `digit`: counts by itself. `power`: of what stands before it. `one`: one of a power in one word. `zero`: says that there is none. */
type NumberKind = 'digit' | 'power' | 'one' | 'zero' | 'point';

export const NUMBER_ROWS: readonly (WordRow & { readonly kind: NumberKind })[] = [
  { kind: 'digit', words: 'nol, satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan', source: 'kbbi' },
  { kind: 'power', words: 'belas, puluh, ratus, ribu', source: 'kbbi' },
  { kind: 'one', words: 'sepuluh, sebelas, seratus, seribu', source: 'kbbi' },
  { kind: 'zero', words: 'nol, nihil', source: 'kbbi' },
  { kind: 'zero', words: 'zero', source: 'english' },
  { kind: 'point', words: 'koma', source: 'kbbi' },
];

/** What each counts by itself or multiplies by; "belas" adds ten. */
export const NUMBER_VALUES: ReadonlyMap<string, number> = new Map([
  ...wordsOfKind(NUMBER_ROWS, 'digit').map((word, value) => [word, value] as const),
  ...([
    ['belas', 10],
    ['puluh', 10],
    ['ratus', 100],
    ['ribu', 1000],
    ['sepuluh', 10],
    ['sebelas', 11],
    ['seratus', 100],
    ['seribu', 1000],
  ] as const),
]);

export const NUMBER_WORDS: readonly string[] = (['digit', 'power', 'one'] as const).flatMap((kind) =>
  wordsOfKind(NUMBER_ROWS, kind),
);
export const DECIMAL_POINT_WORDS: readonly string[] = wordsOfKind(NUMBER_ROWS, 'point');
export const ZERO_WORDS: readonly string[] = wordsOfKind(NUMBER_ROWS, 'zero');
/** 'ribu' is a size behind figures as well ("5 ribu"), so that it does not show by itself that a number is spelt out. */
export const SURE_NUMBER_WORDS: readonly string[] = NUMBER_WORDS.filter((word) => word !== 'ribu');
