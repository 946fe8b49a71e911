/** What columns of money are called by what they say of it: that it may be spent, or that it was. */

import { type WordRow, wordsOfKind } from '../rows';

/**
 * - `ceiling`: no more may be spent. `spent`: what was.
 * - `noCeiling`: what else is said of a budget: what a plan of several years expects, what is left, moved or reached of it.
 */
type BudgetWordKind = 'ceiling' | 'spent' | 'noCeiling';

const BUDGET_WORD_ROWS: readonly (WordRow & { readonly kind: BudgetWordKind })[] = [
  { kind: 'ceiling', words: 'pagu, anggaran, dpa, dipa, alokasi', source: 'tables' },
  { kind: 'ceiling', words: 'budget', source: 'english' },
  {
    kind: 'spent',
    words: 'realisasi, terealisasi, direalisasikan, penyerapan, serapan, terserap, diserap',
    source: 'tables',
  },
  { kind: 'spent', words: 'spent, spending, expenditure, actual', source: 'english' },
  { kind: 'noCeiling', words: 'indikatif, renstra, rpjm, rpjmd, sisa, capaian, efisiensi, selisih', source: 'tables' },
  {
    kind: 'noCeiling',
    words: 'tambahan, penambahan, pengurangan, refocusing, blokir, persen, persentase',
    source: 'tables',
  },
];

export const CEILING_WORDS: readonly string[] = wordsOfKind(BUDGET_WORD_ROWS, 'ceiling');
export const SPENT_WORDS: readonly string[] = wordsOfKind(BUDGET_WORD_ROWS, 'spent');
export const NO_CEILING_WORDS: readonly string[] = wordsOfKind(BUDGET_WORD_ROWS, 'noCeiling');
