/** The words of the page itself; what the add-in says is its own. */
export interface Words {
  title: string;
  about: string;
  samples: string;
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
  opened(name: string): string;
  saved(name: string): string;
  notSaved(reason: string): string;
  unknownSample(name: string, known: readonly string[]): string;
  locked(cell: string): string;
}

const ID: Words = {
  title: 'Meja coba',
  about: 'Meja coba: lembar kerja tiruan untuk mencoba Asisten IKU tanpa Excel',
  samples: 'Contoh',
  choose: 'Pilih…',
  startNew: 'Baru',
  open: 'Buka…',
  save: 'Simpan .xlsx',
  close: 'Tutup',
  ribbon: 'Pita',
  sheet: 'Lembar kerja',
  pane: 'Panel add-in',
  paneWidth: 'Lebar panel',
  reloadPane: 'Muat ulang panel',
  closePane: 'Tutup panel',
  opened: (name) => `${name} terbuka`,
  saved: (name) => `${name} disimpan`,
  notSaved: (reason) => `Tidak dapat menyimpan: ${reason}`,
  unknownSample: (name, known) =>
    `Berkas ${name} tidak ada. ${known.length > 0 ? `Contoh yang tersedia: ${known.join(', ')}.` : ''}`.trim(),
  locked: (cell) =>
    `Sel ${cell} terkunci karena lembar ini diproteksi. Isi sel yang terbuka, atau buka proteksinya di Excel.`,
};

const EN: Words = {
  title: 'Workbench',
  about: 'Workbench: a stand-in spreadsheet to try IKU Assistant without Excel',
  samples: 'Sample',
  choose: 'Choose…',
  startNew: 'New',
  open: 'Open…',
  save: 'Save .xlsx',
  close: 'Close',
  ribbon: 'Ribbon',
  sheet: 'Worksheet',
  pane: 'Add-in pane',
  paneWidth: 'Width of the pane',
  reloadPane: 'Reload the pane',
  closePane: 'Close the pane',
  opened: (name) => `${name} is open`,
  saved: (name) => `${name} is saved`,
  notSaved: (reason) => `Cannot save: ${reason}`,
  unknownSample: (name, known) =>
    `There is no file ${name}. ${known.length > 0 ? `The samples are: ${known.join(', ')}.` : ''}`.trim(),
  locked: (cell) =>
    `Cell ${cell} is locked because this sheet is protected. Fill in the open cells, or unprotect the sheet in Excel.`,
};

export function wordsFor(locale: string): Words {
  return locale === 'en-US' ? EN : ID;
}
