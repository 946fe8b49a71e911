/** Words that stand before, between and behind figures and belong to them: what they are, and whether they are limits. */

import { type WordRow, wordsOfKind } from '../rows';

/**
 * - `label`: says that a figure comes ("target 80"), and nothing of how it is meant. `amount`: the same, and only that.
 * - `cap`: that no more is counted, however it goes on: "maks. 120 %", "dibatasi 110 %". `overCap`: the same where a sentence says what is made of more: "di atas 120 % dihitung 120 %".
 * - `currency`, `about`, `atLeast`, `atMost`, `above`, `below`: how it is meant: Rp, ±, ≥, ≤, > and <.
 * - `more`, `less`: the same as `above` and `below` before a lone figure; in a scale they are words of a step's name ("Kurang 0 - 50").
 * - `orMore`, `orLess`: behind a figure: ≥ and ≤.
 * - `upTo`: between the ends of a range, before its last one, and in a header before the time that it counts up to.
 * - `shortUpTo`: the same, and a word of its own elsewhere (SD, a school), so that it says nothing before a lone figure.
 * - `joint`: between the ends of a range, and nowhere else.
 * - `between`: before two ends that "dan" joins.
 * - `dated`: before a date: "tanggal 31 Maret".
 * - `zone`: behind a time of day: "08.00 WIB".
 * - `variable`: what the limits of a step are those of: "80 < x ≤ 90".
 */
export type FigureWordKind =
  | (
      | 'cap'
      | 'overCap'
      | 'label'
      | 'amount'
      | 'currency'
      | 'about'
      | 'atLeast'
      | 'atMost'
      | 'above'
      | 'below'
      | 'more'
      | 'less'
    )
  | ('orMore' | 'orLess' | 'upTo' | 'shortUpTo' | 'joint' | 'between' | 'dated' | 'zone' | 'variable');

export const FIGURE_WORD_ROWS: readonly (WordRow & { readonly kind: FigureWordKind })[] = [
  { kind: 'label', words: 'target, realisasi, capaian, nilai, skor, skore, indeks, index', source: 'tables' },
  { kind: 'label', words: 'mencapai, menjadi, adalah', source: 'tables' },
  { kind: 'label', words: 'sudah, baru, angka, persentase, rasio, dari', source: 'tables' },
  { kind: 'label', words: 'jumlah, total, rata-rata, peringkat, ranking', source: 'tables' },
  { kind: 'label', words: 'urutan, naik, meningkat, bertambah, tumbuh, turun, menurun, berkurang', source: 'tables' },
  { kind: 'amount', words: 'sebesar, sebanyak, sejumlah', source: 'kbbi' },
  { kind: 'currency', words: 'rp, idr, us$, usd, $', source: 'tables' },
  { kind: 'about', words: 'sekitar, kira-kira, kurang lebih, lebih kurang, lk, lk., k.l.', source: 'kbbi' },
  { kind: 'atLeast', words: 'minimal, minimum, min, min., setidaknya, setidak-tidaknya', source: 'kbbi' },
  { kind: 'atLeast', words: 'paling sedikit, paling rendah, paling kurang, tidak kurang dari', source: 'kbbi' },
  { kind: 'atLeast', words: 'sekurang-kurangnya, sekurangnya, serendah-rendahnya', source: 'kbbi' },
  { kind: 'atLeast', words: 'lebih dari atau sama dengan, lebih besar atau sama dengan', source: 'kbbi' },
  { kind: 'atLeast', words: 'lebih besar dari atau sama dengan, sama dengan atau lebih dari', source: 'kbbi' },
  { kind: 'atMost', words: 'maksimal, maksimum, maks, maks., max, max., selama-lamanya', source: 'kbbi' },
  { kind: 'atMost', words: 'paling banyak, paling tinggi, paling lama, paling lambat', source: 'kbbi' },
  { kind: 'atMost', words: 'sebanyak-banyaknya, setinggi-tingginya, tidak lebih dari', source: 'kbbi' },
  { kind: 'atMost', words: 'tidak melebihi', source: 'kbbi' },
  { kind: 'cap', words: 'maks, max, batas, paling tinggi, paling banyak, setinggi, tertinggi', source: 'tables' },
  { kind: 'overCap', words: 'melebihi, lebih dari, diatas, di atas', source: 'tables' },
  { kind: 'cap', words: 'capped', source: 'english' },
  { kind: 'atMost', words: 'kurang dari atau sama dengan, lebih kecil atau sama dengan', source: 'kbbi' },
  { kind: 'atMost', words: 'lebih kecil dari atau sama dengan, sama dengan atau kurang dari', source: 'kbbi' },
  { kind: 'above', words: 'lebih dari, lebih besar dari, lebih tinggi dari, di atas, diatas', source: 'kbbi' },
  { kind: 'below', words: 'kurang dari, lebih kecil dari, lebih rendah dari, di bawah, dibawah', source: 'kbbi' },
  { kind: 'more', words: 'lebih', source: 'kbbi' },
  { kind: 'less', words: 'kurang', source: 'kbbi' },
  { kind: 'orMore', words: 'ke atas, keatas, atau lebih', source: 'kbbi' },
  { kind: 'orLess', words: 'ke bawah, kebawah, atau kurang', source: 'kbbi' },
  // "5 besar": among the first five.
  { kind: 'orLess', words: 'besar', source: 'tables' },
  { kind: 'upTo', words: 'sampai, sampai dengan, hingga, s.d., s.d', source: 'kbbi' },
  { kind: 'upTo', words: 's/d, s/d., s / d, s./d, s./d., s d, s. d, s. d.', source: 'tables' },
  { kind: 'upTo', words: 'up to, until', source: 'english' },
  { kind: 'shortUpTo', words: 'sd, sd.', source: 'tables' },
  { kind: 'joint', words: 'to', source: 'english' },
  { kind: 'between', words: 'antara', source: 'kbbi' },
  { kind: 'dated', words: 'tanggal, tgl, tgl., pada, sebelum, selambat-lambatnya', source: 'kbbi' },
  { kind: 'zone', words: 'wib, wita, wit', source: 'kbbi' },
  { kind: 'variable', words: 'x, y, n', source: 'tables' },
];

export function figureWords(...kinds: readonly FigureWordKind[]): readonly string[] {
  return kinds.flatMap((kind) => wordsOfKind(FIGURE_WORD_ROWS, kind));
}
