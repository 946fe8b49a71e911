/** Words of what is there or not, done or not: scales of two steps, that need no figure ("Ada/Tidak"). */

import { type WordRow, wordsOfKind } from '../rows';

/** `step`: it may be denied as well ("belum ada"). `denial`: it denies a step, and is one by itself. */
type StepKind = 'step' | 'denial';

export const TWO_STEP_ROWS: readonly (WordRow & { readonly kind: StepKind })[] = [
  { kind: 'step', words: 'ada, tersedia, ya, terbentuk, terlaksana, selesai, lengkap, aktif, sudah', source: 'tables' },
  { kind: 'step', words: 'tersertifikasi, terakreditasi, terverifikasi, terdaftar, terbit', source: 'tables' },
  { kind: 'denial', words: 'tidak, belum', source: 'tables' },
];

export const STEP_WORDS: readonly string[] = wordsOfKind(TWO_STEP_ROWS, 'step');
export const STEP_DENIALS: readonly string[] = wordsOfKind(TWO_STEP_ROWS, 'denial');
