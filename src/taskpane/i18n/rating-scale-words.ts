/** What the settings say of the scale of ratings that an agency sets itself. */

import { type faultOfScale } from '../../core/knowledge/choices/rating-scales';
import { type Language } from '../../core/language/bilingual';

type Fault = NonNullable<ReturnType<typeof faultOfScale>>['fault'];

const indonesian = {
  own: 'Skala instansi sendiri…',
  otherTables:
    'Tabel yang predikat atau legendanya memakai skala lain tetap dinilai menurut skala itu. Agar ikut skala ini, sesuaikan legendanya, kosongkan kolom Predikatnya, lalu isi lagi di Fungsi.',
  byLegend: (place: string, classes: string) =>
    `${place} tetap dinilai menurut skala yang tercetak di lembarnya (${classes}), bukan skala di atas. Agar ikut skala di atas, sesuaikan legendanya, kosongkan kolom Predikatnya, lalu isi lagi di Fungsi.`,
  byRatings: (place: string, scale: string, cells: string) =>
    `${place} tetap dinilai menurut skala ${scale}, bukan skala di atas, karena predikat di ${cells} memakai kata-kata skala itu. Agar ikut skala di atas, kosongkan kolom Predikatnya, lalu isi lagi di Fungsi.`,
  moreTables: (count: number) => `… dan ${count} tabel lain memakai skalanya sendiri.`,
  hint: 'Urut dari tingkat terbaik. Berlaku untuk pemeriksaan, pengisian kolom, templat, dan laporan dari buku kerja ini. Untuk =IKU.PREDIKAT yang diketik sendiri, tulis batas dan namanya di dua kolom lembar, lalu tunjuk rentangnya.',
  name: (place: number) => `Nama tingkat ${place}`,
  from: 'Mulai (%)',
  rest: 'Nama tingkat di bawahnya',
  add: 'Tambah tingkat',
  remove: (name: string) => `Hapus tingkat ${name}`,
  faults: {
    count: 'Isi paling sedikit satu dan paling banyak sebelas batas.',
    name: 'Belum berlaku: isi nama setiap tingkat.',
    twice: 'Belum berlaku: dua tingkat bernama sama. Bedakan namanya.',
    bound: 'Belum berlaku: isi batas setiap tingkat dengan angka sampai 500, misalnya 90.',
    order: 'Belum berlaku: batas setiap tingkat harus lebih kecil daripada tingkat di atasnya.',
  } satisfies Readonly<Record<Fault, string>>,
};

export type RatingScaleWords = Omit<typeof indonesian, 'faults'> & { readonly faults: Readonly<Record<Fault, string>> };

const english: RatingScaleWords = {
  own: 'The agency’s own scale…',
  otherTables:
    'A table with ratings or a legend of another scale is still judged by that one. To make it follow this scale, adjust its legend, empty its column of ratings and fill it again under Functions.',
  byLegend: (place, classes) =>
    `${place} is still judged by the scale that its sheet prints (${classes}), not by the one above. To make it follow, adjust the legend, empty its column of ratings and fill it again under Functions.`,
  byRatings: (place, scale, cells) =>
    `${place} is still judged by the scale ${scale}, not by the one above, because the ratings in ${cells} are its words. To make it follow, empty its column of ratings and fill it again under Functions.`,
  moreTables: (count) => `… and ${count} more tables by scales of their own.`,
  hint: 'The best class first. It holds for checks, columns that are filled, forms and reports of this workbook. For an =IKU.PREDIKAT of your own, write bounds and names in two columns of the sheet and point to that range.',
  name: (place) => `Name of class ${place}`,
  from: 'From (%)',
  rest: 'Name of the class below',
  add: 'Add a class',
  remove: (name) => `Remove the class ${name}`,
  faults: {
    count: 'Give at least one bound and at most eleven.',
    name: 'Not in force yet: name each class.',
    twice: 'Not in force yet: two classes have the same name. Tell them apart.',
    bound: 'Not in force yet: give each class a number up to 500 as its bound, such as 90.',
    order: 'Not in force yet: the bound of each class must be lower than that of the class above.',
  },
};

export function ratingScaleWords(language: Language): RatingScaleWords {
  return language === 'id' ? indonesian : english;
}
