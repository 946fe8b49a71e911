/** How a text says that something is computed, or that somebody else has measured it. */

import { type WordRow, wordsOfKind } from '../rows';

/**
 * - `heading`: a header or a label that promises the calculation.
 * - `divide`, `compare`, `multiply`, `add`, `subtract`: verbs of computing. `times`: the same as a noun, "10 kali".
 * - `share`: what a quotient is called. `against`: what stands between its parts, and elsewhere too. `difference`, `sum`: what the others give.
 * - `weigh`: parts that count unlike much.
 * - `ofPercentages`: figures that are percentages themselves: their sum or mean is one.
 * - `published`, `assessment`, `assessor`: "nilai hasil survei BPS": what is published, of which work, by whom.
 * - `handing`: right in front of whoever assesses: "sesuai Perpusnas", "dikeluarkan BPS". `named`: such work by its own name.
 * - `thisYear`, `yearBefore`: of which year a figure of a growth is.
 * - `regulation`: by whose number such a result is known. `given`: that somebody gives the figure.
 * - `defining`, `defined`: "merupakan keadaan …": what follows says what a thing is, not how it is computed.
 * - `obtained`, `obtainedFrom`: "diukur dengan survei": a sentence on how figures are made, and no name of one.
 * - `leftOut`: what one writer says and another leaves out.
 */
type CalculationWordKind =
  | ('heading' | 'divide' | 'compare' | 'multiply' | 'times' | 'add' | 'subtract')
  | ('share' | 'against' | 'difference' | 'sum' | 'weigh' | 'ofPercentages')
  | ('published' | 'assessment' | 'assessor' | 'regulation' | 'given' | 'handing' | 'named')
  | ('yearBefore' | 'thisYear')
  | ('defining' | 'defined' | 'leftOut' | 'obtained' | 'obtainedFrom');

export const CALCULATION_WORD_ROWS: readonly (WordRow & { readonly kind: CalculationWordKind })[] = [
  {
    kind: 'heading',
    words: 'perhitungan, penghitungan, formula, rumus, cara hitung, cara menghitung',
    source: 'tables',
  },
  { kind: 'divide', words: 'dibagi, dibagikan', source: 'kbbi' },
  { kind: 'compare', words: 'dibanding, dibandingkan', source: 'kbbi' },
  { kind: 'multiply', words: 'dikali, dikalikan', source: 'kbbi' },
  { kind: 'times', words: 'kali', source: 'kbbi' },
  { kind: 'add', words: 'ditambah, dijumlah, dijumlahkan', source: 'kbbi' },
  { kind: 'subtract', words: 'dikurang, dikurangi', source: 'kbbi' },
  { kind: 'share', words: 'perbandingan, rasio, pembagian, proporsi', source: 'tables' },
  { kind: 'against', words: 'per, terhadap, thd, thdp', source: 'grammar' },
  { kind: 'against', words: 'over', source: 'english' },
  { kind: 'difference', words: 'selisih', source: 'kbbi' },
  { kind: 'sum', words: 'penjumlahan, akumulasi, kumulatif, rekapitulasi', source: 'tables' },
  { kind: 'weigh', words: 'bobot, tertimbang, indeks komposit, dirata-ratakan, dirata ratakan', source: 'tables' },
  {
    kind: 'ofPercentages',
    words: 'tingkat capaian, tingkat realisasi, capaian kinerja, capaian sasaran',
    source: 'tables',
  },
  {
    kind: 'ofPercentages',
    words: 'capaian tujuan, capaian program, capaian kegiatan, capaian indikator',
    source: 'tables',
  },
  { kind: 'ofPercentages', words: 'jumlah capaian, total capaian, capaian layanan, proporsi', source: 'tables' },
  {
    kind: 'published',
    words: 'hasil, nilai, skor, rilis, publikasi, laporan, lhe, lhp, data, angka',
    source: 'tables',
  },
  { kind: 'published', words: 'perhitungan, penghitungan', source: 'tables' },
  { kind: 'assessment', words: 'kajian, studi, penelitian, pemantauan, uji, penilaian, evaluasi', source: 'tables' },
  { kind: 'assessment', words: 'survei, survey, reviu, review, audit, pemeriksaan, pengukuran', source: 'tables' },
  { kind: 'assessment', words: 'verifikasi, assessment, asesmen', source: 'tables' },
  {
    kind: 'assessor',
    words: 'bps, bpk, bpkp, kpk, bnpb, inspektorat, menpan, menpanrb, panrb, ombudsman',
    source: 'affairs',
  },
  {
    kind: 'assessor',
    words: 'bssn, bkn, lan, anri, perpusnas, perpustakaan nasional, ban-pt, brin, lkpp, ojk, bkkbn, bpom, bappenas',
    source: 'affairs',
  },
  { kind: 'assessor', words: 'bmkg, lembaga administrasi negara, komisi informasi, bank indonesia', source: 'affairs' },
  {
    kind: 'handing',
    words: 'ditetapkan, dikeluarkan, diumumkan, dirilis, dinilai, diukur, dihitung',
    source: 'tables',
  },
  { kind: 'handing', words: 'diverifikasi, divalidasi, dievaluasi, sesuai, menurut, oleh, dari', source: 'tables' },
  {
    kind: 'named',
    words: 'lhe akip, lhe sakip, lhe, rapor pendidikan, asesmen nasional, susenas, sakernas',
    source: 'tables',
  },
  { kind: 'named', words: 'riskesdas, ssgi, survei kesehatan indonesia, podes', source: 'statistics' },
  { kind: 'thisYear', words: 'tahun ini, tahun berjalan, tahun n, tahun t', source: 'tables' },
  { kind: 'yearBefore', words: 'tahun lalu, tahun sebelumnya, tahun n-1, tahun t-1', source: 'tables' },
  { kind: 'regulation', words: 'perka, perpres, peraturan menteri, peraturan presiden', source: 'affairs' },
  { kind: 'regulation', words: 'peraturan pemerintah, peraturan kepala, peraturan badan', source: 'affairs' },
  { kind: 'given', words: 'survei, survey, kuesioner, dinilai oleh, ditetapkan oleh, dirilis', source: 'tables' },
  {
    kind: 'given',
    words: 'diterbitkan, berdasarkan permen, berdasarkan peraturan, berdasarkan pedoman',
    source: 'tables',
  },
  { kind: 'defining', words: 'adalah, merupakan, yaitu, ialah', source: 'grammar' },
  {
    kind: 'defined',
    words: 'pernyataan, pengertian, keadaan, kondisi, upaya, proses, kegiatan, suatu',
    source: 'tables',
  },
  { kind: 'obtained', words: 'dihitung, diukur, diperoleh, diambil, dinilai, ditetapkan', source: 'grammar' },
  {
    kind: 'obtainedFrom',
    words: 'dari, dengan, berdasarkan, menggunakan, melalui, menurut, setelah, sesudah',
    source: 'grammar',
  },
  { kind: 'leftOut', words: 'yang, dari, rumus perhitungan, formula', source: 'tables' },
];

/** What a part of all is not, and what those are called that it is: whoever counts the one counts none of the others. */
export const OPPOSITE_DEEDS: Readonly<Record<string, readonly string[]>> = {
  ditolak: ['dibayar', 'disetujui', 'diterima', 'dikabulkan', 'diterbitkan', 'dilayani', 'terlayani'],
  gagal: ['berhasil', 'lulus', 'sukses'],
  rusak: ['mantap', 'baik', 'berfungsi'],
};

export function calculationWords(...kinds: readonly CalculationWordKind[]): readonly string[] {
  return kinds.flatMap((kind) => wordsOfKind(CALCULATION_WORD_ROWS, kind));
}
