/** Words that make a percentage something else than a part of a whole, and words of change. */

import { type WordRow, wordsOfKind } from '../rows';

/**
 * `beyondWhole`: a percentage of it may exceed 100 %, being growth, fulfilment or a comparison. `change`: a flat target of it
 * still promises development every year. `rate`: a formula sets it against what was before. `opening`: behind "dan" it opens a measure of its own. `percentIndex`: an official index of it
 * is published in percent: attainment of minimum service standards, price and volume indices, OJK's indices of financial literacy and
 * inclusion, the cropping index. `difference`: what a column is called that says how far two figures lie apart; `eitherSign`: the same, and only the sign tells which way. `grown`: the same, and counted from
 * the earlier figure to the later one whichever of them is better. `risen`, `fallen`: how a cell says which way a figure went.
 */
type GrowthKind =
  | 'beyondWhole'
  | 'whole'
  | 'change'
  | 'rate'
  | 'opening'
  | 'percentIndex'
  | 'difference'
  | 'eitherSign'
  | 'grown'
  | 'risen'
  | 'fallen';

export const GROWTH_ROWS: readonly (WordRow & { readonly kind: GrowthKind })[] = [
  { kind: 'beyondWhole', words: 'peningkatan, pertumbuhan, kenaikan, perubahan, laju, capaian', source: 'tables' },
  { kind: 'beyondWhole', words: 'pencapaian, ketercapaian, realisasi, kontribusi, perbandingan', source: 'tables' },
  { kind: 'beyondWhole', words: 'rasio, efektivitas, efisiensi, ketersediaan, kecukupan', source: 'tables' },
  { kind: 'beyondWhole', words: 'swasembada, surplus, kemandirian, target, penerimaan, pendapatan', source: 'tables' },
  { kind: 'beyondWhole', words: 'kemampuan, pemenuhan, terhadap, selisih, deviasi', source: 'tables' },
  // Targets of health services are projected, and may be passed.
  {
    kind: 'beyondWhole',
    words: 'k1, k4, k6, kn, kn1, kn3, kf, kf3, imunisasi, idl, spt, wajib pajak, lapor pajak',
    source: 'health',
  },
  {
    kind: 'beyondWhole',
    words: 'overkapasitas, kelebihan hunian, apk, partisipasi kasar, cakupan, pengurangan',
    source: 'tables',
  },
  { kind: 'beyondWhole', words: 'daya tampung, cadangan, imbal hasil, pengembalian', source: 'tables' },
  { kind: 'beyondWhole', words: 'bor, hunian, kapasitas, produktivitas', source: 'tables' },
  { kind: 'beyondWhole', words: 'clearance, pnbp, pad, retribusi, pajak daerah', source: 'tables' },
  { kind: 'beyondWhole', words: 'ratio, ckpn, ppap, npl, npf', source: 'accounts' },
  { kind: 'whole', words: 'kehadiran, kepatuhan, ketaatan, kedisiplinan, kelulusan', source: 'tables' },
  { kind: 'whole', words: 'kelengkapan, kepuasan, ketepatan, kesesuaian, keaktifan', source: 'tables' },
  { kind: 'change', words: 'peningkatan, pertumbuhan, kenaikan, laju, penurunan, pengurangan', source: 'tables' },
  { kind: 'change', words: 'penambahan, bertambahnya, inflasi', source: 'tables' },
  { kind: 'rate', words: 'pertumbuhan, laju, peningkatan, kenaikan, penurunan', source: 'statistics' },
  { kind: 'opening', words: 'pencapaian, peningkatan, pertumbuhan, penurunan, kenaikan', source: 'tables' },
  { kind: 'percentIndex', words: 'spm, standar pelayanan minimal, pencapaian, capaian, harga', source: 'statistics' },
  { kind: 'percentIndex', words: 'literasi keuangan, inklusi keuangan, pertanaman, persentase', source: 'statistics' },
  { kind: 'difference', words: 'sisa, selisih, deviasi, gap, kesenjangan, perbedaan', source: 'tables' },
  { kind: 'eitherSign', words: 'naik/turun, lebih/kurang, bertambah/berkurang', source: 'tables' },
  { kind: 'difference', words: 'difference, growth, change', source: 'english' },
  { kind: 'grown', words: 'pertumbuhan, laju pertumbuhan', source: 'tables' },
  { kind: 'grown', words: 'growth', source: 'english' },
  { kind: 'risen', words: 'naik, meningkat, bertambah', source: 'tables' },
  { kind: 'fallen', words: 'turun, menurun, berkurang', source: 'tables' },
];

export const BEYOND_WHOLE_WORDS = wordsOfKind(GROWTH_ROWS, 'beyondWhole');
/** In percent it is always a share of those who could, whatever word of measure stands before it. */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(wordsOfKind(GROWTH_ROWS, 'whole'));
export const CHANGE_WORDS = wordsOfKind(GROWTH_ROWS, 'change');
export const RATE_WORDS: ReadonlySet<string> = new Set(wordsOfKind(GROWTH_ROWS, 'rate'));
export const OPENING_CHANGES: ReadonlySet<string> = new Set(wordsOfKind(GROWTH_ROWS, 'opening'));
export const PERCENT_INDEX_WORDS = wordsOfKind(GROWTH_ROWS, 'percentIndex');
export const EITHER_SIGN_WORDS = wordsOfKind(GROWTH_ROWS, 'eitherSign');
export const DIFFERENCE_WORDS = [...wordsOfKind(GROWTH_ROWS, 'difference'), ...EITHER_SIGN_WORDS];
/** "Pertumbuhan 2023-2024 (%)": negative where the figure fell. */
export const GROWN_WORDS = wordsOfKind(GROWTH_ROWS, 'grown');
/** "Naik" alone in a cell: the figure went up. */
export const RISEN_WORDS = wordsOfKind(GROWTH_ROWS, 'risen');
export const FALLEN_WORDS = wordsOfKind(GROWTH_ROWS, 'fallen');
