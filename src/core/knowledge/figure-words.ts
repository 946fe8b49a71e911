/** Words that stand before a figure and belong to it: what it is, and whether it is a limit. */

import { type WordRow, wordsOfKind } from './rows';

/**
 * - `label`: says that a figure comes ("target 80"), and nothing of how it is meant. `amount`: the same, and only that.
 * - `cap`: that no more is counted, however it goes on: "maks. 120 %", "dibatasi 110 %".
 * - `currency`, `about`, `atLeast`, `atMost`, `above`, `below`: how it is meant: Rp, ±, ≥, ≤, > and <.
 */
type FigureWordKind = 'cap' | 'label' | 'amount' | 'currency' | 'about' | 'atLeast' | 'atMost' | 'above' | 'below';

export const FIGURE_WORD_ROWS: readonly (WordRow & { readonly kind: FigureWordKind })[] = [
  { kind: 'label', words: 'target, realisasi, capaian, nilai, skor, skore, indeks, index', source: 'tables' },
  { kind: 'label', words: 'sekurangnya, mencapai, menjadi, adalah', source: 'tables' },
  { kind: 'label', words: 'sudah, baru, angka, persentase, rasio, antara, dari, hingga, sampai', source: 'tables' },
  { kind: 'label', words: 'sampai dengan, s/d, jumlah, total, rata-rata, peringkat, ranking', source: 'tables' },
  { kind: 'label', words: 'urutan, naik, meningkat, bertambah, tumbuh, turun, menurun, berkurang', source: 'tables' },
  { kind: 'amount', words: 'sebesar, sebanyak, sejumlah', source: 'kbbi' },
  { kind: 'currency', words: 'rp, idr, us$, usd, $', source: 'tables' },
  { kind: 'about', words: 'sekitar, kira-kira, kurang lebih, lebih kurang, lk, lk., k.l.', source: 'kbbi' },
  { kind: 'atLeast', words: 'minimal, minimum, min, min., setidaknya, setidak-tidaknya', source: 'kbbi' },
  { kind: 'atLeast', words: 'paling sedikit, paling rendah, paling kurang, tidak kurang dari', source: 'kbbi' },
  { kind: 'atLeast', words: 'sekurang-kurangnya, serendah-rendahnya', source: 'kbbi' },
  { kind: 'atMost', words: 'maksimal, maksimum, maks, maks., max, max., selama-lamanya', source: 'kbbi' },
  { kind: 'atMost', words: 'paling banyak, paling tinggi, paling lama, paling lambat', source: 'kbbi' },
  { kind: 'atMost', words: 'sebanyak-banyaknya, setinggi-tingginya, tidak lebih dari', source: 'kbbi' },
  { kind: 'atMost', words: 'tidak melebihi', source: 'kbbi' },
  { kind: 'cap', words: 'maks, max, batas, paling tinggi, paling banyak, setinggi, tertinggi', source: 'tables' },
  { kind: 'cap', words: 'melebihi, lebih dari, diatas, di atas', source: 'tables' },
  { kind: 'cap', words: 'capped', source: 'english' },
  { kind: 'above', words: 'lebih dari, lebih besar dari, lebih tinggi dari, di atas, diatas, lebih', source: 'kbbi' },
  { kind: 'below', words: 'kurang dari, lebih kecil dari, lebih rendah dari, di bawah, dibawah', source: 'kbbi' },
  { kind: 'below', words: 'kurang', source: 'kbbi' },
];

export function figureWords(...kinds: readonly FigureWordKind[]): readonly string[] {
  return kinds.flatMap((kind) => wordsOfKind(FIGURE_WORD_ROWS, kind));
}
