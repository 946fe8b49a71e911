/** Words of size behind figures and in units: "5 juta", "Miliar Rupiah". */

import { type WordRow, wordsIn } from '../rows';

export interface SizeRow extends WordRow {
  /** So many zeros it stands for. */
  readonly zeros: 3 | 6 | 9 | 12;
  /** `word`: behind a figure too. `unit`: only in a unit ("dalam jutaan"). `letter`: only beside a currency, where "m" is no metre. */
  readonly form: 'word' | 'unit' | 'letter';
}

export const SIZE_ROWS: readonly SizeRow[] = [
  { zeros: 3, form: 'word', words: 'ribu, rb', source: 'tables' },
  { zeros: 6, form: 'word', words: 'juta, jt', source: 'tables' },
  { zeros: 9, form: 'word', words: 'miliar, milyar, milyard', source: 'tables' },
  { zeros: 12, form: 'word', words: 'triliun, trilyun, triliyun', source: 'tables' },
  { zeros: 3, form: 'unit', words: 'ribuan', source: 'tables' },
  { zeros: 6, form: 'unit', words: 'jutaan', source: 'tables' },
  { zeros: 9, form: 'unit', words: 'miliaran, milyaran', source: 'tables' },
  { zeros: 9, form: 'letter', words: 'm', source: 'tables' },
  { zeros: 12, form: 'letter', words: 't', source: 'tables' },
];

/** The zeros of each word, by its form. */
export const ZEROS_OF: Readonly<Record<SizeRow['form'], ReadonlyMap<string, number>>> = {
  word: zerosOf('word'),
  unit: zerosOf('unit'),
  letter: zerosOf('letter'),
};

function zerosOf(form: SizeRow['form']): ReadonlyMap<string, number> {
  const rows = SIZE_ROWS.filter((row) => row.form === form);
  return new Map(rows.flatMap((row) => wordsIn(row).map((word) => [word, row.zeros] as const)));
}

/** Thousands and millions, in which people are counted too. */
export const THOUSANDS: readonly string[] = SIZE_ROWS.filter(({ zeros }) => zeros <= 6).flatMap(wordsIn);
