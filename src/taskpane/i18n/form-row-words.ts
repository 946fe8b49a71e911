/** What is said of rows that are added to a form, and of its protection. */

import { type Language } from '../../core/language/bilingual';

const indonesian = {
  title: 'Lembar formulir yang sedang dibuka',
  hint: 'Baris baru muncul di bawah baris yang dipilih, lengkap dengan rumus dan pilihan isiannya.',
  protection:
    'Formulir dikunci tanpa kata sandi agar judul dan rumusnya tidak tertimpa; sel isian tetap dapat ditulis. Untuk mengubah yang lain, buka tab Tinjau (Review) lalu pilih Buka Proteksi Lembar (Unprotect Sheet).',
  add: 'Tambah baris',
  added: (row: number, sheet: string) => `Baris ${row} ditambahkan di lembar ${sheet}. Isilah sel yang terpilih.`,
  noForm:
    'Lembar yang terbuka bukan formulir bertabel dari Asisten IKU. Buka lembar formulirnya, pilih sebuah baris tabelnya, lalu coba lagi.',
  removed: (row: number) => `Baris ${row} dihapus lagi.`,
  kept: (row: number) => `Baris ${row} sudah berisi atau lembarnya sudah tidak ada, jadi tidak dihapus.`,
};

type FormRowWords = typeof indonesian;

const english: FormRowWords = {
  title: 'The form sheet that is open',
  hint: 'The new row comes below the selected one, with its formulas and its lists of choices.',
  protection:
    'Forms are locked without a password so that titles and formulas are not overwritten; the cells to be filled can be written in. To change anything else, choose Unprotect Sheet on the Review tab.',
  add: 'Add a row',
  added: (row, sheet) => `Row ${row} was added on the sheet ${sheet}. Fill in the selected cell.`,
  noForm:
    'The open sheet is no form of IKU Assistant with a table. Open the sheet of the form, select a row of its table, and try again.',
  removed: (row) => `Row ${row} was taken out again.`,
  kept: (row) => `Row ${row} holds something by now, or its sheet is gone, so it was not taken out.`,
};

export function formRowWords(language: Language): FormRowWords {
  return language === 'id' ? indonesian : english;
}
