/** What headers and the lines around a table say of the figures in its columns. */

import { type WordRow, wordsOfKind } from '../rows';

/**
 * - `column`: before the number of a column in the row that numbers them: "kol 1".
 * - `everybody`: the column counts all of those of whom a share speaks: "Jumlah Sasaran".
 * - `figures`, `ofKind`: "angka kumulatif", "REALISASI FISIK KUMULATIF": all figures there are, and of which kind they are.
 * - `yearly`: the target is the year's, whatever quarters stand beside it: "Target Tahunan".
 * - `reached`: what a target is taken from in the header of a difference: "Realisasi - Target".
 * - `saved`: how little was spent for what was reached: "Tingkat Efisiensi".
 * - `toServe`, `served`: those to whom a service is owed, and those who had it: "Total Harus Dilayani | Total Terlayani".
 * - `unserved`: those who still wait for it.
 * - `needed`: how many are needed, or meant to be reached, of the indicator's own things or of others: "Kebutuhan | Ketersediaan".
 * - `yearOnYear`: before a change, that it is one from year to year: "YoY Growth (%)".
 * - `works`: how far the work itself has come.
 * - `limit`: between what the figure may lie: "Batas Bawah | Batas Atas", "Min | Target | Maks".
 * - `risk`, `riskDetail`: what may go wrong, and what a register of risks says of each: "Risiko | Penyebab | Dampak | Mitigasi".
 * - `adjusted`: what was made of an achievement afterwards: "Capaian Normalisasi".
 * - `standard`: what others laid down for the figure, mostly as a limit.
 */
type ColumnWordKind =
  | 'column'
  | 'saved'
  | 'everybody'
  | 'figures'
  | 'ofKind'
  | 'yearly'
  | 'reached'
  | 'works'
  | 'yearOnYear'
  | 'standard'
  | 'risk'
  | 'riskDetail'
  | 'adjusted'
  | 'limit'
  | 'toServe'
  | 'needed'
  | 'served'
  | 'unserved';

export const COLUMN_WORD_ROWS: readonly (WordRow & { readonly kind: ColumnWordKind })[] = [
  { kind: 'column', words: 'kolom, kol', source: 'tables' },
  { kind: 'everybody', words: 'sasaran, populasi, penduduk, total, seluruh, seluruhnya', source: 'tables' },
  { kind: 'saved', words: 'efisiensi, tingkat efisiensi, nilai efisiensi', source: 'tables' },
  { kind: 'figures', words: 'angka, data, target, realisasi, capaian', source: 'tables' },
  { kind: 'ofKind', words: 'kinerja, fisik, bulanan', source: 'tables' },
  { kind: 'yearly', words: 'tahunan, setahun, 1 tahun, satu tahun', source: 'tables' },
  { kind: 'reached', words: 'realisasi, capaian', source: 'tables' },
  { kind: 'reached', words: 'actual, actuals', source: 'english' },
  { kind: 'works', words: 'fisik', source: 'tables' },
  { kind: 'yearOnYear', words: 'yoy, y-o-y, y-on-y, year on year, annual', source: 'english' },
  {
    kind: 'toServe',
    words: 'harus dilayani, wajib dilayani, seharusnya dilayani, perlu dilayani, harus terlayani, wajib terlayani',
    source: 'tables',
  },
  { kind: 'needed', words: 'kebutuhan, yang dibutuhkan, jumlah sasaran, total sasaran', source: 'tables' },
  { kind: 'served', words: 'ketersediaan, yang tersedia, terpenuhi', source: 'tables' },
  { kind: 'served', words: 'dilayani, terlayani, mendapat pelayanan, memperoleh pelayanan', source: 'tables' },
  {
    kind: 'unserved',
    words: 'belum dilayani, belum terlayani, tidak terlayani, belum mendapat pelayanan',
    source: 'tables',
  },
  { kind: 'unserved', words: 'belum tertangani, belum ditangani, belum terpenuhi', source: 'tables' },
  {
    kind: 'risk',
    words: 'risiko, resiko, uraian risiko, pernyataan risiko, kejadian risiko, nama risiko',
    source: 'tables',
  },
  { kind: 'risk', words: 'identifikasi risiko, peristiwa risiko', source: 'tables' },
  { kind: 'risk', words: 'risk, risks, risk event', source: 'english' },
  { kind: 'riskDetail', words: 'pengendalian, mitigasi, penyebab, dampak, kemungkinan, penanganan', source: 'tables' },
  { kind: 'riskDetail', words: 'mitigation, control, cause, impact, likelihood', source: 'english' },
  { kind: 'adjusted', words: 'normalisasi, ternormalisasi, dinormalisasi, disesuaikan, penyesuaian', source: 'tables' },
  { kind: 'adjusted', words: 'terkoreksi, dikoreksi, dibatasi', source: 'tables' },
  { kind: 'adjusted', words: 'adjusted, capped, normalized, normalised', source: 'english' },
  { kind: 'standard', words: 'standar, standard, baku mutu', source: 'tables' },
  { kind: 'limit', words: 'batas bawah, batas atas, batas minimal, batas maksimal, min, maks, max', source: 'tables' },
  { kind: 'limit', words: 'minimum, maksimum, maximum, minimal, maksimal', source: 'tables' },
  { kind: 'limit', words: 'ambang bawah, ambang atas, bawah, atas', source: 'tables' },
  { kind: 'limit', words: 'threshold, floor, ceiling', source: 'english' },
];

export const columnWords = (...kinds: readonly ColumnWordKind[]): readonly string[] =>
  kinds.flatMap((kind) => wordsOfKind(COLUMN_WORD_ROWS, kind));
