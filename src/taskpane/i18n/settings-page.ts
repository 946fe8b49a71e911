/** What the page of settings says; a few of its words stand beside a table that is filled. */

import { LOWER_METHODS, LOWER_METHOD_ROWS } from '../../core/knowledge/choices/methods';
import { eachOf } from '../../core/knowledge/rows';
import { type Language } from '../../core/language/bilingual';
import { type CountFormat, countFormat } from './format';

const indonesian = (n: CountFormat) => ({
  language: 'Bahasa',
  languages: { host: 'Mengikuti Office', id: 'Bahasa Indonesia', en: 'English' },
  live: 'Periksa ulang saat sel disunting',
  liveHint: 'Setelah Validasi pertama, hanya sel yang disunting dan hitungan yang bergantung padanya yang dibaca lagi.',
  measuring: 'Cara menghitung',
  ratingScale: 'Skala predikat',
  lowerMethod: 'Capaian bila makin rendah makin baik',
  lowerMethods: eachOf(
    LOWER_METHODS,
    (method) => `${LOWER_METHOD_ROWS[method].name.id}: ${LOWER_METHOD_ROWS[method].formula.id}`,
  ),
  cap: 'Batas atas capaian',
  caps: { none: 'tanpa batas', '100': '100%', '110': '110%', '120': '120%', '150': '150%' },
  measuringHint:
    'Berlaku untuk pengisian kolom, templat, dan laporan dari buku kerja ini. Fungsi =IKU.CAPAIAN yang diketik sendiri mengikuti argumennya.',
  rules: 'Aturan',
  rulesHint: 'Berlaku untuk buku kerja ini dan tersimpan di dalamnya.',
  changedRules: (count: number) => `Diubah di buku kerja ini (${n(count)})`,
  resetRules: 'Kembalikan semua ke bawaan',
  allRules: (count: number) => `Semua aturan (${n(count)})`,
  searchRules: 'Cari aturan',
  groupOff: 'Matikan kelompok ini',
  groupOn: 'Kembalikan ke bawaan',
  noRuleMatches: 'Tidak ada aturan yang cocok.',
  directions: 'Arah indikator',
  directionsSaid: (count: number) =>
    count === 0 ? 'Otomatis untuk semua indikator' : `${n(count)} ditentukan sendiri`,
  directionsHint: 'Tanpa kolom polaritas, arah dibaca dari nama indikator. Tentukan sendiri bila pembacaan itu keliru.',
  noIndicators: 'Jalankan Validasi lebih dulu; indikatornya muncul di sini.',
  directionRead: (direction: string) => `Otomatis: ${direction.toLowerCase()}`,
  directionUnread: 'Otomatis: belum terbaca',
  tables: 'Tabel yang diatur sendiri',
  noTables: 'Semua tabel dibaca secara otomatis.',
  off: 'Mati',
  changed: (level: string) => `Diubah; bawaannya ${level}.`,
  accepted: 'Temuan yang diabaikan',
  noneAccepted: 'Belum ada temuan yang diabaikan.',
  reason: (reason: string) => `Alasan: ${reason}`,
  sheetGone: 'Lembar ini sudah tidak ada di buku kerja; tombol di bawah menghapus catatannya dari daftar ini.',
  findingGone: 'Temuannya sekarang tidak ada lagi; keputusan ini berlaku lagi bila muncul kembali.',
  formulas: 'Rumus IKU di buku kerja ini',
  startup: 'Mulai bersama buku kerja ini',
  startupHint:
    'Mulai pembukaan berikutnya, rumus IKU dihitung tanpa panel dibuka dulu; membukanya menjadi sedikit lebih lama. Di Excel tanpa Asisten IKU, pembaca mungkin ditanya apakah pengaya ini dipercaya.',
  recalculate: 'Hitung ulang semua rumus',
  about: 'Tentang',
  version: (version: string) => `Asisten IKU ${version}`,
  privacy: 'Tidak ada server, akun, atau telemetri: isi buku kerja tidak pernah meninggalkan Excel.',
  guide: 'Buka panduan',
});

export type SettingsPageWords = ReturnType<typeof indonesian>;

const english = (n: CountFormat): SettingsPageWords => ({
  language: 'Language',
  languages: { host: 'As in Office', id: 'Bahasa Indonesia', en: 'English' },
  live: 'Check again while cells are edited',
  liveHint: 'After the first check, only the edited cells and what is computed from them are read again.',
  measuring: 'How it is measured',
  ratingScale: 'Rating scale',
  lowerMethod: 'Achievement where lower is better',
  lowerMethods: eachOf(
    LOWER_METHODS,
    (method) => `${LOWER_METHOD_ROWS[method].name.en}: ${LOWER_METHOD_ROWS[method].formula.en}`,
  ),
  cap: 'Cap of achievement',
  caps: { none: 'no cap', '100': '100 %', '110': '110 %', '120': '120 %', '150': '150 %' },
  measuringHint:
    'Holds for filled columns, forms and reports of this workbook. An =IKU.CAPAIAN that you type follows its arguments.',
  rules: 'Rules',
  rulesHint: 'For this workbook, and kept in it.',
  changedRules: (count) => `Changed in this workbook (${n(count)})`,
  resetRules: 'All back to their defaults',
  allRules: (count) => `All rules (${n(count)})`,
  searchRules: 'Search the rules',
  groupOff: 'Switch this group off',
  groupOn: 'Back to its own levels',
  noRuleMatches: 'No rule matches.',
  directions: 'Direction of the indicators',
  directionsSaid: (count) => (count === 0 ? 'Automatic for every indicator' : `${n(count)} chosen by hand`),
  directionsHint:
    'Without a polarity column the direction is read from the indicator’s name. Choose it where that is wrong.',
  noIndicators: 'Validate first; the indicators then appear here.',
  directionRead: (direction) => `Automatic: ${direction.toLowerCase()}`,
  directionUnread: 'Automatic: not known',
  tables: 'Tables set by hand',
  noTables: 'All tables are read automatically.',
  off: 'Off',
  changed: (level) => `Changed; by default ${level}.`,
  accepted: 'Ignored findings',
  noneAccepted: 'No finding has been ignored yet.',
  reason: (reason) => `Reason: ${reason}`,
  sheetGone: 'This sheet is no longer in the workbook; the button below takes the entry off this list.',
  findingGone: 'The finding is gone for now; this decision holds again should it come back.',
  formulas: 'IKU formulas in this workbook',
  startup: 'Start with this workbook',
  startupHint:
    'From the next opening on, IKU formulas are worked out without opening the pane first; opening takes a little longer. In an Excel without IKU Assistant a reader may be asked whether this add-in is trusted.',
  recalculate: 'Work out all formulas again',
  about: 'About',
  version: (version) => `IKU Assistant ${version}`,
  privacy: 'No server, no account, no telemetry: the workbook’s content never leaves Excel.',
  guide: 'Open the guide',
});

export function settingsPageWords(language: Language): SettingsPageWords {
  return (language === 'id' ? indonesian : english)(countFormat(language));
}
