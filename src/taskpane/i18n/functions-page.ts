/** What the Fungsi page says besides the catalogue of functions: trying out, and turning formulas into Excel's own. */

import { type Language } from '../../core/language/bilingual';
import { type CountFormat, countFormat } from './format';

const indonesian = (n: CountFormat) => ({
  trying: {
    title: 'Coba dengan angka sendiri',
    /** For arguments that take a range. */
    range: 'Tempel dari Excel, atau pisahkan nilai dengan titik koma dan baris dengan Enter.',
    byDefault: '(bawaan)',
    result: 'Hasil',
    empty: '(kosong)',
    calculating: 'Menghitung…',
    insertLabel: (formula: string) => `Sisipkan ${formula} ke sel terpilih`,
  },
  converting: {
    heading: 'Untuk kantor lain',
    title: 'Rumus Excel biasa',
    summary: 'Ubah rumus IKU menjadi rumus Excel, agar buku kerja dapat dihitung di kantor tanpa Asisten IKU.',
    toNative: 'Jadikan rumus Excel…',
    toIku: 'Kembalikan ke rumus IKU…',
    hint: 'Setiap hasil dibandingkan sesudahnya. Sel yang hasilnya akan berubah, misalnya karena target "80 - 85", tetap memakai fungsi IKU.',
    busy: 'Membaca rumus…',
    nothing: {
      native: 'Tidak ada rumus IKU yang dapat diubah dalam cakupan ini.',
      iku: 'Tidak ada rumus dalam cakupan ini yang berasal dari fungsi IKU.',
    },
    count: {
      native: (cells: number, sheets: number) => `${n(cells)} rumus di ${n(sheets)} lembar akan menjadi rumus Excel.`,
      iku: (cells: number, sheets: number) =>
        `${n(cells)} rumus di ${n(sheets)} lembar akan kembali menjadi rumus IKU.`,
    },
    onSheet: (sheet: string, cells: number) => `${sheet}: ${n(cells)}`,
    kept: (cells: number, examples: string) =>
      `${n(cells)} sel tetap memakai fungsi IKU yang tidak punya padanan: ${examples}.`,
    apply: (cells: number) => `Ubah ${n(cells)} rumus`,
    changed: (cells: number) => (cells > 0 ? `${n(cells)} rumus diubah.` : 'Tidak ada rumus yang diubah.'),
    undone: (cells: number) => `${n(cells)} rumus dikembalikan seperti semula.`,
    different: (cells: number, examples: string) =>
      `${n(cells)} sel tetap memakai fungsi IKU karena rumus Excel memberi hasil lain: ${examples}.`,
    protected: (sheets: string) =>
      `Lembar berikut diproteksi, jadi rumusnya tidak diubah: ${sheets}. Buka proteksinya lewat tab Tinjau bila Anda berhak.`,
    stale: (cells: number) => `${n(cells)} sel dilewati karena isinya sudah disunting.`,
    arrays: (cells: number) => `${n(cells)} rumus larik (Ctrl+Shift+Enter) dilewati: ubahlah dengan tangan.`,
    undo: 'Urungkan',
  },
});

export type FunctionsPageWords = ReturnType<typeof indonesian>;

const english = (n: CountFormat): FunctionsPageWords => ({
  trying: {
    title: 'Try it with your own numbers',
    range: 'Paste from Excel, or part values by semicolons and rows by Enter.',
    byDefault: '(default)',
    result: 'Result',
    empty: '(blank)',
    calculating: 'Calculating…',
    insertLabel: (formula) => `Insert ${formula} into the selected cell`,
  },
  converting: {
    heading: 'For other offices',
    title: 'Plain Excel formulas',
    summary: 'Turn IKU formulas into Excel’s own, so that an office without IKU Assistant can calculate the workbook.',
    toNative: 'Make them Excel formulas…',
    toIku: 'Back to IKU formulas…',
    hint: 'Every result is compared afterwards. A cell that would change, such as one with the target "80 - 85", keeps its IKU function.',
    busy: 'Reading the formulas…',
    nothing: {
      native: 'There is no IKU formula here that could be turned.',
      iku: 'No formula here comes from an IKU function.',
    },
    count: {
      native: (cells, sheets) => `${n(cells)} formula(s) on ${n(sheets)} sheet(s) will become Excel formulas.`,
      iku: (cells, sheets) => `${n(cells)} formula(s) on ${n(sheets)} sheet(s) will become IKU formulas again.`,
    },
    onSheet: (sheet, cells) => `${sheet}: ${n(cells)}`,
    kept: (cells, examples) => `${n(cells)} cell(s) keep IKU functions that Excel has no formula for: ${examples}.`,
    apply: (cells) => `Change ${n(cells)} formula(s)`,
    changed: (cells) => (cells > 0 ? `${n(cells)} formula(s) changed.` : 'No formula was changed.'),
    undone: (cells) => `${n(cells)} formula(s) are as they were.`,
    different: (cells, examples) =>
      `${n(cells)} cell(s) keep their IKU functions because an Excel formula gives another result: ${examples}.`,
    protected: (sheets) =>
      `These sheets are protected, so their formulas were not changed: ${sheets}. Unprotect them on the Review tab if you may.`,
    stale: (cells) => `${n(cells)} cell(s) were left out because they have been edited.`,
    arrays: (cells) => `${n(cells)} array formula(s) (Ctrl+Shift+Enter) were left out: change them by hand.`,
    undo: 'Undo',
  },
});

export function functionsPageWords(language: Language): FunctionsPageWords {
  return (language === 'id' ? indonesian : english)(countFormat(language));
}
