/** What headers and the lines around a table say of the figures in its columns. */

import { type WordRow, wordsOfKind } from '../rows';

/**
 * - `everybody`: the column counts all of those of whom a share speaks: "Jumlah Sasaran".
 * - `figures`, `ofKind`: "angka kumulatif", "REALISASI FISIK KUMULATIF": all figures there are, and of which kind they are.
 * - `yearly`: the target is the year's, whatever quarters stand beside it: "Target Tahunan".
 * - `reached`: what a target is taken from in the header of a difference: "Realisasi - Target".
 * - `saved`: how little was spent for what was reached: "Tingkat Efisiensi".
 * - `toServe`, `served`: those to whom a service is owed, and those who had it: "Total Harus Dilayani | Total Terlayani".
 * - `needed`: how many are needed, or meant to be reached, of the indicator's own things or of others: "Kebutuhan | Ketersediaan".
 * - `works`: how far the work itself has come.
 * - `limit`: between what the figure may lie: "Batas Bawah | Batas Atas", "Min | Target | Maks".
 * - `standard`: what others laid down for the figure, mostly as a limit.
 */
type ColumnWordKind =
  | 'saved'
  | 'everybody'
  | 'figures'
  | 'ofKind'
  | 'yearly'
  | 'reached'
  | 'works'
  | 'standard'
  | 'limit'
  | 'toServe'
  | 'needed'
  | 'served';

export const COLUMN_WORD_ROWS: readonly (WordRow & { readonly kind: ColumnWordKind })[] = [
  { kind: 'everybody', words: 'sasaran, populasi, penduduk, total, seluruh, seluruhnya', source: 'tables' },
  { kind: 'saved', words: 'efisiensi, tingkat efisiensi, nilai efisiensi', source: 'tables' },
  { kind: 'figures', words: 'angka, data, target, realisasi, capaian', source: 'tables' },
  { kind: 'ofKind', words: 'kinerja, fisik, bulanan', source: 'tables' },
  { kind: 'yearly', words: 'tahunan, setahun, 1 tahun, satu tahun', source: 'tables' },
  { kind: 'reached', words: 'realisasi, capaian', source: 'tables' },
  { kind: 'reached', words: 'actual, actuals', source: 'english' },
  { kind: 'works', words: 'fisik', source: 'tables' },
  {
    kind: 'toServe',
    words: 'harus dilayani, wajib dilayani, seharusnya dilayani, perlu dilayani, harus terlayani, wajib terlayani',
    source: 'tables',
  },
  { kind: 'needed', words: 'kebutuhan, yang dibutuhkan, jumlah sasaran, total sasaran', source: 'tables' },
  { kind: 'served', words: 'ketersediaan, yang tersedia, terpenuhi', source: 'tables' },
  { kind: 'served', words: 'dilayani, terlayani, mendapat pelayanan, memperoleh pelayanan', source: 'tables' },
  { kind: 'standard', words: 'standar, standard, baku mutu', source: 'tables' },
  { kind: 'limit', words: 'batas bawah, batas atas, batas minimal, batas maksimal, min, maks, max', source: 'tables' },
  { kind: 'limit', words: 'minimum, maksimum, maximum, minimal, maksimal', source: 'tables' },
  { kind: 'limit', words: 'ambang bawah, ambang atas, bawah, atas', source: 'tables' },
  { kind: 'limit', words: 'threshold, floor, ceiling', source: 'english' },
];

export const columnWords = (kind: ColumnWordKind): readonly string[] => wordsOfKind(COLUMN_WORD_ROWS, kind);
