/** How headers and titles say of which time a column is, and whether it stands before or after a change. */

import { type WordRow, wordsOfKind } from '../rows';

/**
 * - `quarter`, `third`, `semester`, `month`, `year`, `period`: what is counted: "Triwulan II", "Caturwulan II", "Tahun ke-2".
 * - `budgetYear`: what a year is called in budgets: "TA 2025".
 * - `before`, `after`: the two sides of a change: "Sebelum", "Sesudah". `planBefore`, `planAfter`: of a change of the plan: "Semula",
 *   "Menjadi". `change`: that a document is one.
 * - `plan`: plans of several years, whose end a target may be of.
 * - `planEnd`: what is reached when a plan ends.
 * - `planSpan`: what plans of several years are called by their length.
 * - `yearBefore`: the year before the table's own.
 * - `partBefore`: the month or the period before.
 * - `oddPart`: parts of a year that we count in no year: "Minggu II".
 * - `running`: that the year is the one at hand.
 * - `soFar`: that months or quarters count from the beginning of the year; `denial`: in front of these words, that each counts by itself.
 */
type PeriodWordKind =
  | ('quarter' | 'third' | 'semester' | 'month' | 'year' | 'budgetYear' | 'period')
  | ('before' | 'after' | 'planBefore' | 'planAfter' | 'change' | 'plan' | 'planEnd' | 'planSpan')
  | ('yearBefore' | 'partBefore' | 'oddPart' | 'running' | 'soFar' | 'denial');

export const PERIOD_WORD_ROWS: readonly (WordRow & { readonly kind: PeriodWordKind })[] = [
  { kind: 'quarter', words: 'triwulan, triwulanan, triwula, trwulan, tri wulan, tw, trw, kuartal', source: 'tables' },
  { kind: 'quarter', words: 'quarter, quarterly, qtr, q', source: 'english' },
  { kind: 'third', words: 'caturwulan, catur wulan, cawu, cw', source: 'tables' },
  { kind: 'semester', words: 'semester, smt, sem, sm', source: 'tables' },
  { kind: 'month', words: 'bulan, bln', source: 'tables' },
  { kind: 'month', words: 'month', source: 'english' },
  { kind: 'year', words: 'tahun, thn, th', source: 'tables' },
  { kind: 'year', words: 'year', source: 'english' },
  { kind: 'budgetYear', words: 'ta', source: 'tables' },
  { kind: 'period', words: 'periode', source: 'tables' },
  { kind: 'period', words: 'period', source: 'english' },
  { kind: 'before', words: 'sebelum, lama', source: 'tables' },
  { kind: 'planBefore', words: 'semula, murni', source: 'tables' },
  { kind: 'before', words: 'before', source: 'english' },
  { kind: 'after', words: 'sesudah, setelah, baru', source: 'tables' },
  { kind: 'planAfter', words: 'menjadi', source: 'tables' },
  { kind: 'after', words: 'after, revised', source: 'english' },
  { kind: 'change', words: 'perubahan, revisi', source: 'tables' },
  { kind: 'plan', words: 'renstra, rpjm, rpjmd, rpjmn, rpjp, rpjpd, rpjpn', source: 'plans' },
  { kind: 'planEnd', words: 'target akhir, kinerja akhir, kondisi akhir', source: 'plans' },
  { kind: 'planSpan', words: 'jangka menengah', source: 'plans' },
  { kind: 'planSpan', words: 'medium term, medium-term, mediumterm', source: 'english' },
  { kind: 'yearBefore', words: 'tahun lalu, tahun sebelumnya, tahun kemarin', source: 'tables' },
  { kind: 'yearBefore', words: 'tahun yang lalu, tahun yang sebelumnya, n-1, t-1', source: 'tables' },
  { kind: 'yearBefore', words: 'previous year, prior year, last year', source: 'english' },
  { kind: 'partBefore', words: 'bulan lalu, bulan sebelumnya, periode lalu', source: 'tables' },
  { kind: 'partBefore', words: 'periode sebelumnya', source: 'tables' },
  { kind: 'oddPart', words: 'minggu, pekan', source: 'tables' },
  { kind: 'oddPart', words: 'week', source: 'english' },
  { kind: 'running', words: 'tahun berjalan', source: 'tables' },
  { kind: 'soFar', words: 'kumulatif, komulatif, akumulasi, akumulatif', source: 'tables' },
  { kind: 'soFar', words: 'cumulative', source: 'english' },
  { kind: 'denial', words: 'non, bukan, tidak', source: 'tables' },
];

export function periodWords(...kinds: readonly PeriodWordKind[]): readonly string[] {
  return kinds.flatMap((kind) => wordsOfKind(PERIOD_WORD_ROWS, kind));
}

/** How schools and universities call the first and the second half of their year: "Semester Ganjil". */
export const HALVES_OF_STUDY: Readonly<Record<string, number>> = { ganjil: 1, gasal: 1, genap: 2 };

/** The ordinals of the first years of a plan: "Tahun Kedua". */
export const ORDINAL_WORDS: Readonly<Record<string, number>> = {
  pertama: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
  kelima: 5,
  keenam: 6,
};
