/** Words that rate, each on its ordered scale. */

import { type WordRow, wordsIn, wordsOfKind } from '../rows';

/**
 * A step a row, the worst step of a scale first; the first word is the step's label, the others are spellings of it. Emphasis of a
 * matter (PSH) or an explanatory paragraph (DPP) leaves an audit opinion what it is. Written as labels are; compared without case.
 */
export const RATING_ROWS: readonly (WordRow & { readonly scale: string })[] = [
  {
    scale: 'opini',
    words:
      'TMP, Tidak Memberikan Pendapat, Tidak Menyatakan Pendapat, Menolak Memberikan Pendapat, Disclaimer, Disclaimer of Opinion',
    source: 'audit',
  },
  { scale: 'opini', words: 'TW, Tidak Wajar, Adverse', source: 'audit' },
  { scale: 'opini', words: 'WDP, Wajar Dengan Pengecualian', source: 'audit' },
  {
    scale: 'opini',
    words:
      'WTP, Wajar Tanpa Pengecualian, WTP PSH, WTP-PSH, WTP DPP, WTP-DPP, Wajar Tanpa Pengecualian Dengan Paragraf Penjelas',
    source: 'audit',
  },
  { scale: 'huruf', words: 'D', source: 'akip' },
  { scale: 'huruf', words: 'C', source: 'akip' },
  { scale: 'huruf', words: 'CC', source: 'akip' },
  { scale: 'huruf', words: 'B', source: 'akip' },
  { scale: 'huruf', words: 'BB', source: 'akip' },
  { scale: 'huruf', words: 'A', source: 'akip' },
  { scale: 'huruf', words: 'AA', source: 'akip' },
  { scale: 'tingkat', words: 'Sangat Rendah', source: 'tables' },
  { scale: 'tingkat', words: 'Rendah', source: 'tables' },
  { scale: 'tingkat', words: 'Sedang', source: 'tables' },
  { scale: 'tingkat', words: 'Tinggi', source: 'tables' },
  { scale: 'tingkat', words: 'Sangat Tinggi', source: 'tables' },
  { scale: 'mutu', words: 'Tidak Baik, Buruk, Sangat Kurang, Sangat Buruk', source: 'tables' },
  { scale: 'mutu', words: 'Kurang Baik, Kurang', source: 'tables' },
  { scale: 'mutu', words: 'Cukup, Cukup Baik', source: 'tables' },
  { scale: 'mutu', words: 'Baik', source: 'tables' },
  { scale: 'mutu', words: 'Sangat Baik, Amat Baik, Baik Sekali', source: 'tables' },
  { scale: 'mutu', words: 'Memuaskan, Istimewa, Unggul', source: 'tables' },
  { scale: 'mutu', words: 'Sangat Memuaskan', source: 'tables' },
  { scale: 'berhasil', words: 'Tidak Berhasil', source: 'tables' },
  { scale: 'berhasil', words: 'Kurang Berhasil', source: 'tables' },
  { scale: 'berhasil', words: 'Cukup Berhasil', source: 'tables' },
  { scale: 'berhasil', words: 'Berhasil', source: 'tables' },
  { scale: 'berhasil', words: 'Sangat Berhasil', source: 'tables' },
  { scale: 'jenjang', words: 'Dasar', source: 'awards' },
  { scale: 'jenjang', words: 'Pratama', source: 'awards' },
  { scale: 'jenjang', words: 'Madya', source: 'awards' },
  { scale: 'jenjang', words: 'Nindya', source: 'awards' },
  { scale: 'jenjang', words: 'Utama', source: 'awards' },
  { scale: 'jenjang', words: 'Paripurna', source: 'awards' },
  { scale: 'desa', words: 'Sangat Tertinggal', source: 'villages' },
  { scale: 'desa', words: 'Tertinggal', source: 'villages' },
  { scale: 'desa', words: 'Berkembang', source: 'villages' },
  { scale: 'desa', words: 'Maju', source: 'villages' },
  { scale: 'desa', words: 'Mandiri', source: 'villages' },
  { scale: 'informatif', words: 'Tidak Informatif', source: 'openness' },
  { scale: 'informatif', words: 'Kurang Informatif', source: 'openness' },
  { scale: 'informatif', words: 'Cukup Informatif', source: 'openness' },
  { scale: 'informatif', words: 'Menuju Informatif', source: 'openness' },
  { scale: 'informatif', words: 'Informatif', source: 'openness' },
  { scale: 'inovatif', words: 'Kurang Inovatif', source: 'tables' },
  { scale: 'inovatif', words: 'Inovatif', source: 'tables' },
  { scale: 'inovatif', words: 'Sangat Inovatif, Terinovatif', source: 'tables' },
  { scale: 'zona', words: 'WBK, Wilayah Bebas dari Korupsi, Wilayah Bebas Korupsi', source: 'integrity' },
  {
    scale: 'zona',
    words: 'WBBM, Wilayah Birokrasi Bersih dan Melayani, Wilayah Birokrasi Bersih Melayani',
    source: 'integrity',
  },
  { scale: 'warna', words: 'Hitam', source: 'environment' },
  { scale: 'warna', words: 'Merah', source: 'environment' },
  { scale: 'warna', words: 'Kuning', source: 'environment' },
  { scale: 'warna', words: 'Biru', source: 'environment' },
  { scale: 'warna', words: 'Hijau', source: 'environment' },
  { scale: 'warna', words: 'Emas', source: 'environment' },
];

/** Of how much there is of something, which may be good or bad: "Tingkat kerawanan: Sedang". Of a danger the lowest step is the best. */
export const EITHER_WAY_SCALE = 'tingkat';

/** The labels of a scale, the worst first. */
export function stepsOf(scale: string): readonly string[] {
  return RATING_ROWS.filter((row) => row.scale === scale).map((row) => wordsIn(row)[0] ?? '');
}

/** How a cell begins that holds a step of the scales that targets are set on: a letter, an opinion, the first word of a step. */
export const RATING_BEGINNINGS: readonly string[] = [
  ...new Set(
    ['opini', 'huruf', 'tingkat', 'mutu'].flatMap(stepsOf).map((step) => step.toLowerCase().split(' ')[0] ?? ''),
  ),
].filter((word) => word !== 'tidak');

/**
 * What stands around ratings.
 * - `step`: a unit that is a step of a scale, and no score on it.
 * - `label`: before a step: "Predikat BB". `level`: before the number of one: "Level 3".
 * - `legend`: before the steps with their limits: "Keterangan: Hijau ≥ 100 %".
 * - `verdict`: between the limits of a step and its name: "90 ke atas dinyatakan Baik". `condition`: the other way round: "Baik bila ≥ 90".
 */
type RatingWordKind = 'step' | 'label' | 'level' | 'legend' | 'verdict' | 'condition';

export const RATING_WORD_ROWS: readonly (WordRow & { readonly kind: RatingWordKind })[] = [
  { kind: 'step', words: 'predikat, opini, kategori, status', source: 'tables' },
  { kind: 'step', words: 'grade', source: 'english' },
  { kind: 'label', words: 'opini, opini bpk, predikat, kategori, peringkat, nilai, kriteria, zona', source: 'tables' },
  { kind: 'label', words: 'status, akreditasi, terakreditasi', source: 'tables' },
  { kind: 'level', words: 'level, lvl, tingkat, maturitas level', source: 'tables' },
  { kind: 'legend', words: 'keterangan, ket, catatan, skala, kategori, kriteria, predikat, legenda', source: 'tables' },
  { kind: 'legend', words: 'note, legend, scale', source: 'english' },
  { kind: 'verdict', words: 'dinyatakan, dinilai, dikategorikan, disebut, termasuk, masuk, berarti', source: 'kbbi' },
  { kind: 'verdict', words: 'berkategori, berpredikat, kategori, predikat, kriteria', source: 'kbbi' },
  { kind: 'condition', words: 'bila, bilamana, jika, apabila, kalau, untuk, dengan, adalah, yaitu', source: 'kbbi' },
];

export function ratingWords(kind: RatingWordKind): readonly string[] {
  return wordsOfKind(RATING_WORD_ROWS, kind);
}
