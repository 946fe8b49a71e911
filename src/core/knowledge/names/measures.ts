/** Words that say that something is measured, and the kind of figure they promise. */

import { MEAN_ROWS } from './means';
import { type WordRow, wordsIn, wordsOfKind } from '../rows';
import { type Source } from '../sources';

/** `share`: a part of a whole, at most 100 %. `percent`: in percent, but may exceed 100 (growth). `trait`: a quality or a thing that can be
 * measured (kualitas, stok, harga) but does not say how when it stands inside a name. `other`: a measure whose unit the word does not fix. */
export type MeasureKind =
  'share' | 'percent' | 'index' | 'ratio' | 'count' | 'rating' | 'time' | 'money' | 'trait' | 'other';

export interface MeasureRow extends WordRow {
  readonly kind: MeasureKind;
  /** What is counted stands behind it: `things` promises a number of them and nothing else, `any` may be a sum or a rate as well. */
  readonly counts?: 'things' | 'any';
  /** A part of a hundred, by its own letters: `noun` as names begin ("Persentase"), `unit` as it is counted in ("persen"). */
  readonly hundredth?: 'noun' | 'unit';
}

/** A name that begins with one of these (or holds it as a whole word) has a measure. */
export const MEASURE_ROWS: readonly MeasureRow[] = [
  { kind: 'share', words: 'persentase', hundredth: 'noun', source: 'tables' },
  { kind: 'share', words: 'persen', hundredth: 'unit', source: 'tables' },
  { kind: 'share', words: 'proporsi, cakupan, prevalensi, porsi, pangsa', source: 'tables' },
  { kind: 'share', words: 'coverage, prevalence, unmet, share', source: 'tables' },
  { kind: 'share', words: 'percentage, proportion', source: 'english' },
  { kind: 'share', words: 'presentase, prosentase, persentasi', hundredth: 'noun', source: 'tables' },
  { kind: 'share', words: 'pervalensi', source: 'tables' },
  { kind: 'percent', words: 'kontribusi, laju, pertumbuhan, inflasi', source: 'tables' },
  { kind: 'percent', words: 'growth', source: 'english' },
  { kind: 'index', words: 'indeks, skor, gini', source: 'tables' },
  { kind: 'index', words: 'index, score', source: 'english' },
  { kind: 'index', words: 'indek, skore', source: 'tables' },
  { kind: 'ratio', words: 'rasio, perbandingan, nisbah, koefisien, coefficient, paritas', source: 'tables' },
  { kind: 'ratio', words: 'ratio', source: 'english' },
  { kind: 'count', words: 'jumlah, banyaknya, jml, jlh', counts: 'things', source: 'tables' },
  { kind: 'count', words: 'number', counts: 'things', source: 'english' },
  { kind: 'count', words: 'total, frekuensi', counts: 'any', source: 'tables' },
  { kind: 'count', words: 'populasi, kunjungan, kejadian, kasus', source: 'tables' },
  { kind: 'rating', words: 'opini, predikat, peringkat, kategori, akreditasi, status', source: 'tables' },
  { kind: 'rating', words: 'level, grade', source: 'english' },
  { kind: 'time', words: 'umur, usia, lama, lamanya, waktu, tanggal, bulan, durasi, jam, time', source: 'tables' },
  { kind: 'time', words: 'interval', source: 'tables' },
  { kind: 'money', words: 'pengeluaran, pendapatan, penerimaan, omzet, omset, biaya, pdrb, pdb', source: 'tables' },
  {
    kind: 'trait',
    words: 'maturitas, kapabilitas, kapasitas, produktivitas, ketepatan, daya, tutupan, masa',
    source: 'tables',
  },
  { kind: 'trait', words: 'headway, cost, imbal, bauran, lifting, stok, garis, susut, upah, harga', source: 'tables' },
  { kind: 'trait', words: 'tarif, neraca, saldo, laba, surplus, zero, nihil, intensitas, kualitas', source: 'tables' },
  { kind: 'trait', words: 'efektivitas, efisiensi, kepuasan', source: 'tables' },
  { kind: 'trait', words: 'suhu, temperatur, kedalaman, keparahan, ketinggian, kelembaban, kelembapan', source: 'si' },
  { kind: 'trait', words: 'kekeruhan, turbiditas, keasaman, ph, curah, tekanan, elevasi', source: 'si' },
  { kind: 'other', words: 'elastisitas, nilai, angka, tingkat, derajat, volume', source: 'tables' },
  {
    kind: 'other',
    words: 'jarak, luas, luasan, panjang, besaran, besarnya, debit, kadar, kecepatan',
    source: 'tables',
  },
  { kind: 'other', words: 'kepadatan, produksi, konsumsi, realisasi, capaian, timbulan, emisi', source: 'tables' },
  { kind: 'other', words: 'rate, incidence, insidens, insidensi, insiden, length, turn, scale', source: 'tables' },
  { kind: 'other', words: 'factor, uptime, downtime, losses, defisit, selisih, deviasi, densitas', source: 'tables' },
  { kind: 'other', words: 'kuantitas, konsentrasi, kandungan, disparitas, backlog', source: 'tables' },
  { kind: 'other', words: 'utilization, utilisation, period, availability, occupancy, yield', source: 'english' },
  { kind: 'money', words: 'revenue, revenues, sales, profit, earnings, ebit', source: 'english' },
  { kind: 'other', words: 'median, turnover, return, margin', source: 'english' },
  { kind: 'time', words: 'days, hours, minutes, months', source: 'english' },
  ...MEAN_ROWS.map((row) => ({ ...row, kind: 'other' as const })),
];

/**
 * Of these measures, those that open a second one behind "dan": "Jumlah wisatawan dan persentase hunian".
 * - `kept`: unless an index, a score or a value is put together from it.
 * - `valued`: what a value is of, so that "nilai" before it measures, and is nothing that is cherished ("nilai budaya").
 * - `each`: measured each for itself, though one word of measure stands before both: "Nilai ekspor dan impor". `summed`: such words,
 *   beside those that count. `rated`: behind "tingkat", that it measures and is no level of schools or offices.
 * - `together`: what is put together from many things. `behind`: with these nothing is measured: "cepat dan luas bagi semua".
 */
type SecondKind = 'kept' | 'valued' | 'each' | 'summed' | 'together' | 'behind' | 'rated';

const SECOND_ROWS: readonly (WordRow & { readonly kind: SecondKind })[] = [
  { kind: 'kept', words: 'angka, luas, volume, produktivitas, rata', source: 'tables' },
  {
    kind: 'valued',
    words: 'omzet, omset, ekspor, impor, investasi, transaksi, aset, penjualan, produksi',
    source: 'tables',
  },
  { kind: 'valued', words: 'kontrak, realisasi, sakip, akip', source: 'tables' },
  { kind: 'summed', words: 'nilai, angka, volume', source: 'tables' },
  { kind: 'together', words: 'indeks, nilai, skor', source: 'tables' },
  { kind: 'behind', words: 'yang, bagi, untuk', source: 'grammar' },
  {
    kind: 'rated',
    words: 'kepuasan, kepatuhan, kehadiran, kelulusan, keterisian, kematian, kemiskinan, kesembuhan, keberhasilan',
    source: 'tables',
  },
  {
    kind: 'rated',
    words: 'pengangguran, hunian, okupansi, partisipasi, inflasi, kebocoran, kemahalan',
    source: 'tables',
  },
  { kind: 'each', words: 'ekspor, impor, kelahiran, kematian, pendapatan, belanja', source: 'tables' },
];

export const SECOND_MEASURE_ROWS: readonly WordRow[] = [
  { words: 'persentase, presentase, prosentase, jumlah, indeks, rasio, proporsi, cakupan', source: 'tables' },
  { words: 'prevalensi, tingkat', source: 'tables' },
];

/** Official names of the national accounts and the like: they name what is measured, and the words in them mean nothing else. */
export const MEASURE_TERM_ROWS: readonly WordRow[] = [
  { words: 'pembentukan modal tetap bruto, produk domestik regional bruto', source: 'statistics' },
  { words: 'produk domestik bruto, nilai tambah bruto, pengeluaran konsumsi', source: 'statistics' },
  { words: 'konsumsi rumah tangga, ekspor neto, net ekspor, perubahan inventori, upah minimum', source: 'statistics' },
  { words: 'garis kemiskinan, daya beli, purchasing power parity, paritas daya beli', source: 'statistics' },
  { words: 'nilai tukar petani, tabungan bruto', source: 'statistics' },
  { words: 'risk based capital, non revenue water, beban kerja', source: 'tables' },
];

/** Indicators that are known by their abbreviation alone: the measure is in the letters. In capitals, parted by blanks. */
const ABBREVIATION_ROWS: readonly { readonly letters: string; readonly source: Source }[] = [
  { letters: 'IPM IPG IDG IKM SKM IKP IRB SAKIP AKIP LKJIP SPIP LPPD EPPD EKPPD SPBE MCP SPI NTP', source: 'tables' },
  { letters: 'NTN NTPP NTUP AKI AKB AKN AKABA AHH UHH RLS HLS APK APM APS TPT TPAK LPE LPP PDRB', source: 'tables' },
  { letters: 'PDB PAD ICOR IKLH IKA IKU IKTL IKAL GRK PPH SKP TFR CPR ASFR NRW RTRW IDM IDSD IPKD', source: 'tables' },
  { letters: 'IKK ITKP IPP IMA TKDN NPL BOPO ROI ROE ROA LDR SAIDI SAIFI EBITDA API AVLOS CDR CFR', source: 'tables' },
  { letters: 'BOR LOS TOI ALOS BTO GDR NDR CRR IPK IPAK IKI IPEI IETPD IPLM TGM IPD IPTIK RPN ZI', source: 'tables' },
  { letters: 'WBK WBBM SINI MCPR DSO DPO DIO EVA NIM CAR LTV NPS', source: 'tables' },
];

export const MEASURE_WORDS: ReadonlyMap<string, MeasureKind> = new Map(
  MEASURE_ROWS.flatMap((row) => wordsIn(row).map((word) => [word, row.kind] as const)),
);
/** Words behind which the thing that is counted stands: "Jumlah rapat", "Total dokumen". */
export const COUNTING_WORDS: ReadonlySet<string> = new Set(
  MEASURE_ROWS.flatMap((row) => (row.counts === undefined ? [] : wordsIn(row))),
);
/** Those of them that promise a number of things and nothing else. */
export const NUMBER_OF_THINGS: ReadonlySet<string> = new Set(
  MEASURE_ROWS.flatMap((row) => (row.counts === 'things' ? wordsIn(row) : [])),
);
/** What names of percentages begin with, in its spellings. */
export const PERCENTAGE_WORDS: readonly string[] = MEASURE_ROWS.flatMap((row) =>
  row.hundredth === 'noun' ? wordsIn(row) : [],
);
/** The same, and the unit: what is called so is figured out of a hundred. */
export const HUNDREDTHS: ReadonlySet<string> = new Set(
  MEASURE_ROWS.flatMap((row) => (row.hundredth === undefined ? [] : wordsIn(row))),
);
/** They say how something is measured ("persentase", "jumlah", "indeks"); "inflasi" and "produksi" say what. */
const HOW_KINDS = ['share', 'index', 'ratio', 'count', 'rating'] as const satisfies readonly MeasureKind[];
export const HOW_MEASURED: ReadonlySet<string> = new Set(HOW_KINDS.flatMap((kind) => wordsOfKind(MEASURE_ROWS, kind)));
export const SHARE_WORDS: readonly string[] = wordsOfKind(MEASURE_ROWS, 'share');
export const SECOND_MEASURES: readonly string[] = SECOND_MEASURE_ROWS.flatMap(wordsIn);
/** Behind "dan" they measure something of their own, unless an index is put together from it. */
export const KEPT_SECOND_MEASURES: readonly string[] = wordsOfKind(SECOND_ROWS, 'kept');
export const VALUED_THINGS: ReadonlySet<string> = new Set(wordsOfKind(SECOND_ROWS, 'valued'));
export const SUMMED_BY_WORDS: readonly string[] = wordsOfKind(SECOND_ROWS, 'summed');
export const PUT_TOGETHER_WORDS: readonly string[] = wordsOfKind(SECOND_ROWS, 'together');
export const SMALL_WORDS_BEHIND: readonly string[] = wordsOfKind(SECOND_ROWS, 'behind');
/** "Tingkat kepuasan": measured, and no level. */
export const RATED_THINGS: ReadonlySet<string> = new Set(wordsOfKind(SECOND_ROWS, 'rated'));
export const MEASURED_EACH: ReadonlySet<string> = new Set(wordsOfKind(SECOND_ROWS, 'each'));
export const MEASURE_TERMS: readonly string[] = MEASURE_TERM_ROWS.flatMap(wordsIn);
export const MEASURE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  ABBREVIATION_ROWS.flatMap(({ letters }) => letters.split(' ')),
);

/** What an index is put together from: naming them says how it comes about, for no formula of it fits into a cell. */
export const COMPOSITION_WORDS: readonly string[] =
  'gabungan, subindeks, dimensi, pilar, komponen, aspek, variabel, parameter, domain'.split(', ');
