/** Ways of writing that a cell has no figure yet. Blank is not zero. */

import { type WordRow, wordsIn, wordsOfKind } from '../rows';

/** "blm rilis", "msh dlm proses": one a row, and the word that it stands for. */
export const SHORT_WORD_ROWS: readonly (WordRow & { readonly means: string })[] = [
  { means: 'belum', words: 'blm', source: 'tables' },
  { means: 'masih', words: 'msh', source: 'tables' },
  { means: 'dalam', words: 'dlm', source: 'tables' },
  { means: 'tidak', words: 'tdk', source: 'tables' },
];

/**
 * - `blank`: the whole cell says so.
 * - `waiting`: the cell begins so, and goes on with what it waits for.
 * - `nil`: the whole cell says that there was nothing, which is the figure 0. `none`: the same of what is counted; elsewhere it is blank.
 * - `awaited`, `figure`: "data belum tersedia": behind "belum" what is waited for, before it what has not come.
 */
type BlankKind = 'blank' | 'waiting' | 'nil' | 'none' | 'awaited' | 'figure';

export const BLANK_ROWS: readonly (WordRow & { readonly kind: BlankKind })[] = [
  {
    kind: 'blank',
    words: 'na, n/a, n.a, n.a., n-a, nan, tba, tbd, tad, t.a.d, t.a.d., kosong, belum',
    source: 'tables',
  },
  { kind: 'blank', words: 'tidak ada, tidak ada data, data tidak ada, tidak tersedia', source: 'tables' },
  { kind: 'blank', words: 'data tidak tersedia, tidak ada target, tidak ada realisasi', source: 'tables' },
  { kind: 'blank', words: 'tidak ada nilai, tidak dihitung, tidak diukur, tidak dinilai', source: 'tables' },
  { kind: 'waiting', words: 'menunggu, masih menunggu, tunggu hasil, menanti', source: 'tables' },
  { kind: 'waiting', words: 'dalam proses, masih dalam proses, sedang dalam proses, masih proses', source: 'tables' },
  { kind: 'waiting', words: 'sedang diproses, sedang dihitung, sedang dinilai, sedang dievaluasi', source: 'tables' },
  { kind: 'nil', words: 'nihil', source: 'kbbi' },
  { kind: 'none', words: 'tidak ada', source: 'kbbi' },
  { kind: 'figure', words: 'data, angka, nilai, hasil', source: 'tables' },
  { kind: 'awaited', words: 'ada, tersedia, rilis, dirilis, keluar, terbit, dihitung, diukur', source: 'tables' },
  { kind: 'awaited', words: 'dinilai, dievaluasi, ditetapkan, diisi, terisi, diinput', source: 'tables' },
  { kind: 'awaited', words: 'dilaporkan, diterima, diperoleh, didapat', source: 'tables' },
];

export const BLANK_WORDS: ReadonlySet<string> = new Set(wordsOfKind(BLANK_ROWS, 'blank'));
export const WAITING_WORDS: readonly string[] = wordsOfKind(BLANK_ROWS, 'waiting');
export const NIL_WORDS: ReadonlySet<string> = new Set(wordsOfKind(BLANK_ROWS, 'nil'));
export const NONE_WORDS: ReadonlySet<string> = new Set(wordsOfKind(BLANK_ROWS, 'none'));
export const AWAITED_WORDS: readonly string[] = wordsOfKind(BLANK_ROWS, 'awaited');
export const AWAITED_FIGURES: readonly string[] = wordsOfKind(BLANK_ROWS, 'figure');
/** By the short word what it stands for. */
export const LONG_FORMS: ReadonlyMap<string, string> = new Map(
  SHORT_WORD_ROWS.flatMap((row) => wordsIn(row).map((word): [string, string] => [word, row.means])),
);
