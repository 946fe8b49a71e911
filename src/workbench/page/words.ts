/** The words of the page itself; what the add-in says is its own. */
export interface Words {
  title: string;
  about: string;
  loading: string;
  notLoaded: string;
  samples: string;
  /** How numbers and formulas are written. */
  notation: string;
  notationId: string;
  notationEn: string;
  choose: string;
  startNew: string;
  open: string;
  save: string;
  close: string;
  ribbon: string;
  sheet: string;
  pane: string;
  paneWidth: string;
  reloadPane: string;
  closePane: string;
  trustQuestion: string;
  trust: string;
  opened(name: string): string;
  saved(name: string): string;
  /** Asked before another workbook takes the place of this one. */
  unsaved(name: string): string;
  notSaved(reason: string): string;
  unknownSample(name: string, known: readonly string[]): string;
  locked(cell: string): string;
  /** A formula divides its arguments as the other notation does; `suggestion` is the same in the chosen one. */
  foreignSeparator(cell: string, suggestion: string, list: string): string;
  shortCall(cell: string, name: string, least: number, given: number, list: string): string;
}

const ID: Words = {
  title: 'Meja coba',
  about: 'Meja coba: lembar kerja tiruan untuk mencoba Asisten IKU tanpa Excel',
  loading: 'Memuat meja coba Asisten IKU…',
  notLoaded: 'Meja coba tidak dapat dimuat. Muat ulang halaman ini.',
  samples: 'Contoh',
  notation: 'Penulisan',
  notationId: 'Indonesia: 1,05 dan ;',
  notationEn: 'Inggris: 1.05 dan ,',
  choose: 'Pilih…',
  startNew: 'Baru',
  unsaved: (name) => `${name} berisi perubahan yang belum disimpan, dan akan diganti. Lanjutkan tanpa menyimpan?`,
  open: 'Buka…',
  save: 'Simpan .xlsx',
  close: 'Tutup',
  ribbon: 'Pita',
  sheet: 'Lembar kerja',
  pane: 'Panel add-in',
  paneWidth: 'Lebar panel',
  reloadPane: 'Muat ulang panel',
  closePane: 'Tutup panel',
  trustQuestion: 'Buku kerja ini memakai pengaya Asisten IKU. Percayai pengaya ini?',
  trust: 'Percayai pengaya ini',
  opened: (name) => `${name} terbuka`,
  saved: (name) => `${name} disimpan`,
  notSaved: (reason) => `Tidak dapat menyimpan: ${reason}`,
  unknownSample: (name, known) =>
    `Berkas ${name} tidak ada. ${known.length > 0 ? `Contoh yang tersedia: ${known.join(', ')}.` : ''}`.trim(),
  locked: (cell) =>
    `Sel ${cell} terkunci karena lembar ini diproteksi. Isi sel yang terbuka, atau buka proteksinya di Excel.`,
  foreignSeparator: (cell, suggestion, list) =>
    `Rumus di ${cell} belum dihitung: pada penulisan yang dipilih, isian fungsi dipisahkan dengan “${list}”. Tulis ${suggestion} atau ganti Penulisan di atas.`,
  shortCall: (cell, name, least, given, list) =>
    `${name} di ${cell} memerlukan sedikitnya ${least} isian, tetapi hanya ada ${given}. Pada penulisan yang dipilih, isian dipisahkan dengan “${list}”.`,
};

const EN: Words = {
  title: 'Workbench',
  about: 'Workbench: a stand-in spreadsheet to try IKU Assistant without Excel',
  loading: 'Loading the workbench of IKU Assistant…',
  notLoaded: 'The workbench could not be loaded. Reload this page.',
  samples: 'Sample',
  notation: 'Notation',
  notationId: 'Indonesian: 1,05 and ;',
  notationEn: 'English: 1.05 and ,',
  choose: 'Choose…',
  startNew: 'New',
  unsaved: (name) => `${name} holds changes that are not saved, and will be replaced. Go on without saving?`,
  open: 'Open…',
  save: 'Save .xlsx',
  close: 'Close',
  ribbon: 'Ribbon',
  sheet: 'Worksheet',
  pane: 'Add-in pane',
  paneWidth: 'Width of the pane',
  reloadPane: 'Reload the pane',
  closePane: 'Close the pane',
  trustQuestion: 'This workbook uses the add-in IKU Assistant. Trust this add-in?',
  trust: 'Trust this add-in',
  opened: (name) => `${name} is open`,
  saved: (name) => `${name} is saved`,
  notSaved: (reason) => `Cannot save: ${reason}`,
  unknownSample: (name, known) =>
    `There is no file ${name}. ${known.length > 0 ? `The samples are: ${known.join(', ')}.` : ''}`.trim(),
  locked: (cell) =>
    `Cell ${cell} is locked because this sheet is protected. Fill in the open cells, or unprotect the sheet in Excel.`,
  foreignSeparator: (cell, suggestion, list) =>
    `The formula in ${cell} is not computed: in the chosen notation “${list}” stands between arguments. Write ${suggestion} or change the notation above.`,
  shortCall: (cell, name, least, given, list) =>
    `${name} in ${cell} needs at least ${least} arguments, but there ${given === 1 ? 'is' : 'are'} only ${given}. In the chosen notation “${list}” stands between them.`,
};

export function wordsFor(locale: string): Words {
  return locale === 'en-US' ? EN : ID;
}
