/** Words that say nothing of what an indicator is about. */

import { type WordRow, wordsOfKind } from '../rows';
import { FILLERS } from '../spelling/small-words';

/**
 * - `joining`: joins or qualifies others, beside the fillers of every text.
 * - `heading`: stands in every heading of a plan.
 * - `measure`: says that something is measured, and not what.
 */
type SilentKind = 'joining' | 'heading' | 'measure';

export const SILENT_ROWS: readonly (WordRow & { readonly kind: SilentKind })[] = [
  {
    kind: 'joining',
    words: 'telah, sudah, akan, agar, guna, hal, para, sesuai, setiap, tiap, lain',
    source: 'grammar',
  },
  { kind: 'joining', words: 'lainnya, dll, antara', source: 'grammar' },
  { kind: 'heading', words: 'kab, prov, lingkungan, lingkup, program, kegiatan, sasaran, tujuan', source: 'plans' },
  { kind: 'heading', words: 'peningkatan, pengembangan, penyelenggaraan, pelaksanaan, terlaksananya', source: 'plans' },
  { kind: 'measure', words: 'nilai, angka, tingkat, capaian, realisasi, besaran, kontribusi', source: 'tables' },
  { kind: 'measure', words: 'rata, rerata', source: 'tables' },
];

/** Measures too general to tell two indicators apart. */
export const GENERAL_MEASURES: readonly string[] = wordsOfKind(SILENT_ROWS, 'measure');
/** Words of every text: they join, qualify and place. */
export const TEXT_WORDS: ReadonlySet<string> = new Set([...FILLERS, ...wordsOfKind(SILENT_ROWS, 'joining')]);
export const SILENT_WORDS: ReadonlySet<string> = new Set([
  ...TEXT_WORDS,
  ...wordsOfKind(SILENT_ROWS, 'heading'),
  ...GENERAL_MEASURES,
]);
