/** What the page Kamus says. The facts of the library are Indonesian in both languages. */

import { type Language } from '../../core/language/bilingual';
import { type CountFormat, countFormat } from './format';

const indonesian = (n: CountFormat) => ({
  hint: 'Indikator yang sudah dibakukan: definisi, rumus, satuan, arah, skala, produsen, dan sumbernya. Cari dulu sebelum membuat rumusan sendiri.',
  search: 'Cari nama, singkatan, atau instansi',
  field: 'Bidang',
  allFields: 'Semua bidang',
  unit: 'Satuan',
  allUnits: 'Semua satuan',
  count: (count: number) => `${n(count)} indikator`,
  more: (count: number) => `${n(count)} lagi tidak ditampilkan. Tambahkan kata pencarian.`,
  none: 'Tidak ada yang cocok. Coba kata lain atau bahasa Inggrisnya, atau kosongkan bidang dan satuan.',
  nearest: 'Mungkin yang Anda cari:',
  alsoCalled: 'Sebutan lain',
  english: 'Dalam bahasa Inggris',
  sources: 'Sumber keterangan',
  typical: 'Angka yang lazim',
  page: 'Halaman kamus',
  unread: 'Baris ini dari ingatan dan belum diperiksa pada sumbernya. Cocokkan dengan peraturannya sebelum dipakai.',
  writeRow: 'Tulis ke baris ini',
  writeHint: 'Pilih dahulu sel pada baris indikator di lembar kerja.',
  noOutcome: 'Jalankan Validasi lebih dulu, agar tabel dan barisnya dikenali.',
  noRow: 'Sel terpilih tidak berada pada baris indikator, atau baris kosong, dari tabel yang dikenali.',
  nothingEmpty: (name: string) => `Tidak ada sel kosong yang dapat diisi pada baris “${name}”.`,
  otherIndicator: (name: string, is: string, card: string) =>
    name === is
      ? `Baris ini “${is}”, bukan “${card}”. Tidak ada yang ditulis: pilih baris indikatornya, atau buka kartu “${is}”.`
      : `Baris ini “${name}”, yaitu “${is}”, bukan “${card}”. Tidak ada yang ditulis: pilih baris indikatornya, atau buka kartu “${is}”.`,
  isSame: (name: string, card: string) =>
    `Apakah “${name}” sama dengan “${card}”? Namanya berbeda; tulis hanya bila keduanya indikator yang sama.`,
  applySame: 'Ya, sama: terapkan',
  preview: (name: string) => `Yang akan ditulis pada baris “${name}”`,
  apply: 'Terapkan',
  addToForm: 'Tambah ke formulir',
  inForm: 'Keluarkan dari formulir',
  basket: (count: number) => `${n(count)} indikator untuk Manual IKU`,
  makeForm: 'Buat lembar Manual IKU',
  ofFinding: (name: string) => `Lihat di kamus: ${name}`,
  similar: (name: string) => `Mirip dengan “${name}” di kamus`,
  ofOffice: (name: string) => `Lihat di kamus instansi: ${name}`,
  office: 'Kamus instansi',
  openCard: (place: string) => `Buka kartunya (${place})`,
  officeNone:
    'Lembar berbentuk Manual IKU di buku kerja ini dibaca sebagai kamus instansi dan dicari bersama kamus ini.',
  officeHas: (count: number) => `Kamus instansi: ${n(count)} indikator dari lembar Manual IKU di buku kerja ini.`,
  officeMake: (count: number) => `Buat kamus instansi dari ${n(count)} indikator tabel`,
  officeAdd: (count: number) => `Buat kartu untuk ${n(count)} indikator yang belum ada`,
});

export type DictionaryWords = ReturnType<typeof indonesian>;

const english = (n: CountFormat): DictionaryWords => ({
  hint: 'Indicators that are defined already: definition, calculation, unit, direction, scale, producer and sources. Look here before wording your own.',
  search: 'Search name or agency',
  field: 'Field',
  allFields: 'All fields',
  unit: 'Unit',
  allUnits: 'All units',
  count: (count) => (count === 1 ? '1 indicator' : `${n(count)} indicators`),
  more: (count) => `${n(count)} more are not shown. Add a word to the search.`,
  none: 'Nothing matches. Try other words, in English or Indonesian, or leave field and unit open.',
  nearest: 'Perhaps you mean:',
  alsoCalled: 'Also called',
  english: 'In English',
  sources: 'Where this was found',
  typical: 'Usual figures',
  page: 'Page of the library',
  unread: 'This entry is from memory and has not been checked in a source. Compare it with its regulation before use.',
  writeRow: 'Write into this row',
  writeHint: "First select a cell in an indicator's row of the sheet.",
  noOutcome: 'Validate first, so that the table and its rows are known.',
  noRow: 'The selected cell is in no indicator row, and no empty row, of a recognised table.',
  nothingEmpty: (name) => `The row “${name}” has no empty cell that could be filled.`,
  otherIndicator: (name, is, card) =>
    name === is
      ? `This row is “${is}”, not “${card}”. Nothing is written: select the row of that indicator, or open the card “${is}”.`
      : `This row is “${name}”, that is “${is}”, not “${card}”. Nothing is written: select the row of that indicator, or open the card “${is}”.`,
  isSame: (name, card) =>
    `Is “${name}” the same as “${card}”? The names differ; write only if both are the same indicator.`,
  applySame: 'Yes, the same: apply',
  preview: (name) => `To be written into the row “${name}”`,
  apply: 'Apply',
  addToForm: 'Add to the form',
  inForm: 'Take out of the form',
  basket: (count) => (count === 1 ? '1 indicator for the KPI manual' : `${n(count)} indicators for the KPI manual`),
  makeForm: 'Make the sheet KPI Manual',
  ofFinding: (name) => `See the library: ${name}`,
  similar: (name) => `Much like “${name}” of the library`,
  ofOffice: (name) => `See the agency's library: ${name}`,
  office: "Agency's library",
  openCard: (place) => `Open its card (${place})`,
  officeNone:
    "A sheet of this workbook in the form KPI Manual is read as the agency's own library and searched with this one.",
  officeHas: (count) =>
    count === 1
      ? "The agency's library: 1 indicator of the KPI manual in this workbook."
      : `The agency's library: ${n(count)} indicators of the KPI manuals in this workbook.`,
  officeMake: (count) =>
    count === 1
      ? "Make the agency's library of 1 indicator of the tables"
      : `Make the agency's library of ${n(count)} indicators of the tables`,
  officeAdd: (count) =>
    count === 1 ? 'Make a card for 1 more indicator' : `Make cards for ${n(count)} more indicators`,
});

export function dictionaryWords(language: Language): DictionaryWords {
  return (language === 'id' ? indonesian : english)(countFormat(language));
}
