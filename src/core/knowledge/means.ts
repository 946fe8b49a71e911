/** What a sum and a mean are called, in names of indicators, rows and columns. */

import { type WordRow, wordsIn } from './rows';

/** The source of a pattern. @source tables of agencies: "Rata-rata", "Rata rata", "Rerata" */
export const MEAN_WORDS = String.raw`rata\s*-?\s*rata|rerata|average|mean`;

export const SUM_ROWS: readonly WordRow[] = [
  { words: 'jumlah, total, jml, sub total, sub-total, subtotal', source: 'tables' },
  { words: 'sum, grand total', source: 'english' },
];

export const SUM_WORDS: readonly string[] = SUM_ROWS.flatMap(wordsIn);

export const AMOUNT_ROWS: readonly WordRow[] = [
  { words: 'jumlah, jml, total, banyak, banyaknya, luas, panjang, volume, nilai', source: 'tables' },
];

/** What a calculation divides and is divided by: "Jumlah A : jumlah B". */
export const AMOUNT_WORDS: readonly string[] = AMOUNT_ROWS.flatMap(wordsIn);
