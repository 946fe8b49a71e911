/** What a sum and a mean are called, in names of indicators, rows and columns. */

import { headerWordsOf } from '../columns/roles';
import { type WordRow, wordsIn, wordsOfKind } from '../rows';

export const MEAN_ROWS: readonly WordRow[] = [
  { words: 'rata-rata, rata rata, ratarata, rata2, rata-2, rata 2, rerata', source: 'tables' },
  { words: 'average, mean', source: 'english' },
];

export const MEAN_WORDS: readonly string[] = MEAN_ROWS.flatMap(wordsIn);

/** What says of a mean or a total that it is only that of the first or the last of them: "Rata-rata tertinggi". */
export const SUPERLATIVE_ROWS: readonly WordRow[] = [
  { words: 'tertinggi, terendah, terbaik, terburuk, terbesar, terkecil', source: 'kbbi' },
];

export const SUPERLATIVE_WORDS: readonly string[] = SUPERLATIVE_ROWS.flatMap(wordsIn);

export const SUM_ROWS: readonly WordRow[] = [
  { words: 'jumlah, total, jml, sub total, sub-total, subtotal', source: 'tables' },
  { words: 'sum, grand total', source: 'english' },
];

export const SUM_WORDS: readonly string[] = SUM_ROWS.flatMap(wordsIn);

/**
 * `extent`: how much there is of something, which adds up. `worth`: what may be a mark as well. `perOther`: what is measured in
 * tons or rupiah and yet is a mean, per hectare or per worker.
 */
export const AMOUNT_ROWS: readonly (WordRow & { readonly kind: 'extent' | 'worth' | 'perOther' })[] = [
  { kind: 'extent', words: 'banyak, banyaknya, luas, luasan, panjang, volume', source: 'tables' },
  { kind: 'worth', words: 'nilai', source: 'tables' },
  { kind: 'perOther', words: 'produktivitas', source: 'statistics' },
];

/** What is added up. */
export const ADDED_WORDS: readonly string[] = [...SUM_WORDS, ...wordsOfKind(AMOUNT_ROWS, 'extent')];
/** What a calculation divides and is divided by: "Jumlah A : jumlah B". */
export const AMOUNT_WORDS: readonly string[] = [...ADDED_WORDS, ...wordsOfKind(AMOUNT_ROWS, 'worth')];
/** What a name says that does not add up over the months, though it is an amount. */
export const PER_OTHER_WORDS: readonly string[] = wordsOfKind(AMOUNT_ROWS, 'perOther');

type TotalKind = 'summed' | 'before' | 'whole' | 'worth' | 'wholeName' | 'composed';

/**
 * What rows of totals say.
 * - `summed`: behind the sum, and nothing else: "Jumlah nilai keseluruhan". `before`: in front of it: "Capaian rata-rata kinerja".
 * - `whole`, `worth`: what an organisation is worth as a whole: "Nilai kinerja organisasi", "Total skor". `wholeName`: in one name.
 *   `composed`: behind a worth and nothing else: "Skor komposit".
 */
export const TOTAL_ROWS: readonly (WordRow & { readonly kind: TotalKind })[] = [
  {
    kind: 'summed',
    words: 'total, nilai, capaian, kinerja, keseluruhan, seluruh, sasaran, indikator',
    source: 'tables',
  },
  {
    kind: 'summed',
    words: 'strategis, iku, realisasi, target, tingkat, persentase, dan, organisasi',
    source: 'tables',
  },
  { kind: 'summed', words: 'bobot, skor, tertimbang', source: 'tables' },
  { kind: 'before', words: 'capaian, nilai, skor, kinerja, capaian kinerja', source: 'tables' },
  { kind: 'whole', words: 'organisasi, unit, perusahaan, satker, satuan kerja, instansi, total', source: 'tables' },
  { kind: 'worth', words: 'nilai, skor, score, bobot, kpi, kinerja', source: 'tables' },
  { kind: 'wholeName', words: 'nko, nss', source: 'tables' },
  { kind: 'composed', words: 'komposit, gabungan, keseluruhan', source: 'tables' },
];

export function totalWords(...kinds: readonly TotalKind[]): readonly string[] {
  return kinds.flatMap((kind) => wordsOfKind(TOTAL_ROWS, kind));
}

/** What a figure is called by what it is worth: "Nilai", "Skor". */
export function worthWords(): readonly string[] {
  return [...wordsOfKind(AMOUNT_ROWS, 'worth'), ...headerWordsOf('score', 0)];
}
