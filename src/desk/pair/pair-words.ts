/** What the desk says of two versions and of two levels, in both languages. */

import { type Bilingual, both } from '../../core/language/bilingual';

export const PAIR_WORDS = {
  compare: both('Banding', 'Compare'),
  compareHint: both(
    'Pilih dua versi dokumen yang sama: misalnya perjanjian kinerja murni dan perubahan, atau tahun lalu dan tahun ini.',
    'Choose two versions of a document: an agreement and its amendment, or last year and this year.',
  ),
  oldFile: both('Berkas lama', 'Old file'),
  newFile: both('Berkas baru', 'New file'),
  compareNow: both('Bandingkan', 'Compare them'),
  compared: both('Perbandingan dua versi', 'Two versions compared'),
  comparisonXlsx: both('Unduh perbandingan (.xlsx)', 'Download comparison (.xlsx)'),
  comparisonJson: both('Unduh perbandingan (.json)', 'Download comparison (.json)'),
  comparisonFailed: both(
    'Buku kerja tidak dapat dibuat di peramban ini; gunakan: iku banding LAMA BARU --keluaran BERKAS.xlsx.',
    'The workbook cannot be made in this browser; use: iku banding OLD NEW --keluaran FILE.xlsx.',
  ),
  documents: both('Antardokumen', 'Documents'),
  documentsHint: both(
    'Pilih dokumen dari satu instansi: IKU, Renstra, perjanjian kinerja, laporan. PermenPANRB 53/2014 meminta semuanya sejalan.',
    'Choose the documents of one agency: KPIs, strategic plan, agreement, report. PermenPANRB 53/2014 wants them in line.',
  ),
  documentFiles: both('Dokumen, dua atau lebih', 'Documents, two or more'),
  documentKind: both('Jenis dokumen', 'Kind of document'),
  kindByTitle: both('menurut judulnya', 'as its title says'),
  documentsNow: both('Sandingkan', 'Set side by side'),
  acrossDocuments: both('Indikator antardokumen', 'Indicators across documents'),
  documentsXlsx: both('Unduh antardokumen (.xlsx)', 'Download documents (.xlsx)'),
  documentsJson: both('Unduh antardokumen (.json)', 'Download documents (.json)'),
  documentsFailed: both(
    'Buku kerja tidak dapat dibuat di peramban ini; gunakan: iku banding IKU RENSTRA PK LAPORAN --keluaran BERKAS.xlsx.',
    'The workbook cannot be made in this browser; use: iku banding KPIS PLAN AGREEMENT REPORT --keluaran FILE.xlsx.',
  ),
  relate: both('Selaras', 'Align'),
  relateHint: both(
    'Pilih rencana tingkat atas, lalu berkas tingkat bawahnya. Semua kaitan adalah usulan sampai Anda memutuskannya.',
    'Choose the plan of the upper level, then the files of the lower one. Every link is a proposal until you decide.',
  ),
  upperFile: both('Berkas tingkat atas', 'Upper file'),
  lowerFiles: both('Berkas tingkat bawah', 'Lower files'),
  relateNow: both('Usulkan kaitan', 'Propose links'),
  related: both('Keterkaitan dua tingkat', 'How two levels relate'),
  relationXlsx: both('Unduh Keterkaitan (.xlsx)', 'Download relations (.xlsx)'),
  relationSvg: both('Unduh gambar (.svg)', 'Download picture (.svg)'),
  relationPng: both('Unduh gambar (.png)', 'Download picture (.png)'),
  relationFailed: both(
    'Buku kerja tidak dapat dibuat di peramban ini; gunakan: iku selaras INDUK ANAK --keluaran BERKAS.xlsx.',
    'The workbook cannot be made in this browser; use: iku selaras PARENT CHILD --keluaran FILE.xlsx.',
  ),
  pictureFailed: both(
    'Gambar .png tidak dapat dibuat di peramban ini; unduhlah gambar .svg.',
    'The .png picture cannot be made in this browser; download the .svg picture.',
  ),
  chooseTwo: both(
    'Pilih dulu berkas lama dan berkas baru, yang berbeda.',
    'First choose an old and a new file that differ.',
  ),
  tickTwo: both('Centang dulu sedikitnya dua dokumen.', 'First tick two documents at least.'),
  chooseLevels: both(
    'Pilih dulu berkas tingkat atas, lalu centang sedikitnya satu berkas tingkat bawah.',
    'First choose the upper file, then tick one lower file at least.',
  ),
  choose: both('Pilih…', 'Choose…'),
  searchSides: both('Cari berkas', 'Search files'),
  tickFound: both('Pilih semua yang tampil', 'Tick all that are shown'),
  tickNone: both('Kosongkan pilihan', 'Tick none'),
  needFiles: both(
    'Tambahkan sedikitnya dua berkas yang terbaca, atau satu berkas dengan tabel di dua lembar, di halaman Berkas.',
    'Add at least two files that can be read, or one with tables on two sheets, on the page Files.',
  ),
  tree: both('Pohon kinerja', 'Performance tree'),
  drawing: both('Gambar pohon kinerja', 'Picture of the performance tree'),
  decidedBy: both('Diputuskan oleh (boleh kosong)', 'Decided by (may be left empty)'),
  accept: both('Terima usulan', 'Accept the proposal'),
  change: both('Ubah atasan…', 'Change the upper one…'),
  decide: both('Putuskan', 'Decide'),
  undo: both('Kembali ke usulan', 'Back to the proposal'),
  newUpper: both('Indikator atasan yang benar', 'The right upper indicator'),
  proposals: both('Usulan', 'Proposals'),
  allUppers: both('Semua indikator atasan', 'All upper indicators'),
  unserved: both('tanpa bawahan', 'nobody serves it'),
  withoutUpper: both('Bawahan tanpa atasan', 'Lower indicators that serve none'),
  all: both('semua', 'all'),
  show: both('Tampilkan', 'Show'),
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How much of a list a search leaves, and how much of it is meant. */
export function sidesText(found: number, all: number, ticked: number): Bilingual {
  return both(`${found} dari ${all} cocok; ${ticked} dipilih`, `${found} of ${all} match; ${ticked} ticked`);
}
