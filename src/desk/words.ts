/** What the desk says, in both languages. */

import { type Bilingual, both, type Language } from '../core/language/bilingual';
import { WORKBOOK_ENDINGS } from '../xlsx/workbook-names';
import { type Joining } from './joining';
import { type Selection } from './state';

export const WORDS = {
  title: both('Meja Verifikasi IKU', 'IKU Verification Desk'),
  promise: both(
    'Berkas dibaca di komputer ini saja; tidak ada yang diunggah.',
    'Files are read on this computer only; nothing is uploaded.',
  ),
  drop: both('Letakkan berkas atau folder di sini, atau', 'Drop files or a folder here, or'),
  intro: both(
    'Periksa buku kerja dari banyak kantor sekaligus: setiap berkas mendapat satu baris dengan temuannya. Setelah itu buka satu per satu, putuskan, bandingkan dua versi, dokumen satu instansi, atau dua tingkat, dan unduh rekap dengan lembar hasil reviu untuk setiap instansi.',
    'Check the workbooks of many offices at once: each file gets a row with its findings. Then open them one by one, decide, compare two versions, the documents of one agency, or two levels, and download a recap with a review sheet for each agency.',
  ),
  chooseFiles: both('Pilih berkas', 'Choose files'),
  chooseFolder: both('Pilih folder', 'Choose a folder'),
  nothingGiven: both(
    `Tidak ada buku kerja di situ (${WORKBOOK_ENDINGS}). Pilih berkas atau folder lain.`,
    `There is no workbook (${WORKBOOK_ENDINGS}). Choose other files or another folder.`,
  ),
  cancel: both('Hentikan', 'Stop'),
  resume: both('Lanjutkan', 'Go on'),
  recap: both('Unduh rekap (.xlsx)', 'Download recap (.xlsx)'),
  exportDecisions: both('Ekspor keputusan', 'Export decisions'),
  importDecisions: both('Impor keputusan', 'Import decisions'),
  search: both('Cari berkas atau instansi', 'Search files or agencies'),
  show: both('Tampilkan', 'Show'),
  sortBy: both('Urutkan menurut', 'Sort by'),
  files: both('Daftar berkas', 'Files'),
  noneShown: both(
    'Tidak ada berkas yang cocok. Kosongkan pencarian, atau tampilkan semua berkas.',
    'No file matches. Empty the search, or show all files.',
  ),
  file: both('Berkas', 'File'),
  agency: both('Instansi', 'Agency'),
  state: both('Keadaan', 'State'),
  waiting: both('Menunggu', 'Waiting'),
  back: both('Kembali ke daftar berkas', 'Back to the files'),
  noFindings: both('Tidak ada temuan di berkas ini.', 'No findings in this file.'),
  sheet: both('Lembar', 'Sheet'),
  language: both('English', 'Bahasa Indonesia'),
  badDecisions: both(
    'Berkas itu bukan keputusan yang diekspor dari meja ini; tidak ada yang diubah.',
    'That file holds no decisions exported from this desk; nothing was changed.',
  ),
  offline: both('Halaman ini juga bekerja tanpa internet.', 'This page also works without the internet.'),
  version: both('Versi', 'Version'),
  closed: both('Lembar ini kosong.', 'This sheet is empty.'),
  unreadableNow: both(
    'Berkas ini berubah, dipindahkan, atau tidak dapat dibaca lagi. Pilih berkasnya sekali lagi.',
    'This file has changed, was moved or can no longer be read. Choose it once more.',
  ),
  recapFailed: both(
    'Rekap tidak dapat dibuat di peramban ini; gunakan: iku periksa FOLDER --rekap BERKAS.xlsx.',
    'The recap cannot be made in this browser; use: iku periksa FOLDER --rekap FILE.xlsx.',
  ),
  filesPage: both('Berkas', 'Files'),
  pages: both('Halaman meja', 'Pages of the desk'),
  forget: both('Hapus dari peramban…', 'Delete from the browser…'),
  forgetSure: both('Ya, hapus semua yang tersimpan', 'Yes, delete all that is kept'),
  forgetNot: both('Batal', 'Cancel'),
  forgotten: both(
    'Keputusan yang tersimpan di peramban sudah dihapus. Yang sedang tampil tetap berlaku sampai halaman ini ditutup.',
    'The decisions that the browser kept are deleted. Those on the page count until it is closed.',
  ),
  unsaved: both(
    'Ada keputusan yang tidak dapat disimpan di peramban ini. Tekan "Ekspor keputusan" sebelum menutup halaman.',
    'Some decisions cannot be kept in this browser. Press "Export decisions" before you close the page.',
  ),
  dictionary: both('Kamus', 'Library'),
  closeDictionary: both('Tutup kamus', 'Close the library'),
  library: both('Kamus instansi', "Agency's library"),
  chooseLibrary: both('Pilih kamus instansi', "Choose the agency's library"),
  changeLibrary: both('Ganti kamus instansi', "Change the agency's library"),
  libraryHint: both(
    'Buku kerja berisi Manual IKU instansi; satuan, arah, dan rumus di semua berkas dibandingkan dengannya.',
    "A workbook with the agency's KPI manual; units, directions and calculations of all files are compared with it.",
  ),
  dropLibrary: both('Lepas kamus instansi', "Let go of the agency's library"),
  libraryDropped: both(
    'Kamus instansi dilepas; berkas dinilai tanpa kamus itu.',
    "The agency's library was let go of; files are judged without it.",
  ),
  makeLibrary: both('Unduh kamus instansi dari semua berkas', "Download the agency's library from all files"),
  nothingToGather: both(
    'Tidak ada tabel indikator yang dikenali di berkas-berkas ini, jadi kamus tidak dibuat.',
    'No indicator table was recognised in these files, so no library was made.',
  ),
  libraryFailed: both(
    'Kamus instansi tidak dapat dibuat di peramban ini; gunakan: iku kamus FOLDER --keluaran KAMUS.xlsx.',
    "The agency's library cannot be made in this browser; use: iku kamus FOLDER --keluaran LIBRARY.xlsx.",
  ),
  formFailed: both(
    'Manual IKU tidak dapat dibuat di peramban ini; gunakan: iku templat manual-iku --keluaran BERKAS.xlsx.',
    'The KPI manual cannot be made in this browser; use: iku templat manual-iku --keluaran FILE.xlsx.',
  ),
} as const satisfies Readonly<Record<string, Bilingual>>;

export const SELECTION_NAMES: Readonly<Record<Selection, Bilingual>> = {
  all: both('semua berkas', 'all files'),
  errors: both('ada kesalahan', 'with errors'),
  findings: both('ada temuan', 'with findings'),
  clean: both('tanpa temuan', 'without findings'),
  noTable: both('tanpa tabel IKU', 'without an indicator table'),
  notRead: both('tidak terbaca, seluruhnya atau sebagian', 'not read, wholly or in part'),
  waiting: both('menunggu', 'waiting'),
};

/** Why a file cannot be set beside another. */
export function unfitText(name: string, reason: Bilingual): Bilingual {
  return both(`"${name}": ${reason.id}`, `"${name}": ${reason.en}`);
}

/** `5 keputusan dari sebelumnya dipakai lagi.` */
export function recalledText(count: number): Bilingual {
  return both(
    `${count} keputusan dari sebelumnya dipakai lagi untuk berkas yang isinya sama.`,
    `${count} earlier decisions are taken up again for files of the same content.`,
  );
}

export function keptDecisionsText(count: number): Bilingual {
  return both(
    `${count} keputusan tersimpan di peramban ini, di komputer ini saja, dan dipakai lagi bila berkas yang sama dibuka. Ekspor keputusan untuk orang atau komputer lain.`,
    `${count} decisions are kept in this browser, on this computer only, and taken up again when the same files are opened. Export them for other people or computers.`,
  );
}

export type Say = (text: Bilingual) => string;

export function sayIn(language: Language): Say {
  return (text) => text[language];
}

/** `12 dari 40 berkas selesai`. */
export function progressText(done: number, total: number): Bilingual {
  return both(`${done} dari ${total} berkas selesai`, `${done} of ${total} files done`);
}

export interface Imported {
  /** Decisions. */
  readonly count: number;
  /** Files that are not on the desk. */
  readonly waiting: number;
  /** The names of files that stand here with another content. */
  readonly refused: readonly string[];
}

export function importedText({ count, waiting, refused }: Imported): Bilingual {
  const names = refused.join(', ');
  const parts = [
    both(`${count} keputusan diimpor.`, `${count} decisions imported.`),
    ...(waiting > 0
      ? [
          both(
            `Keputusan atas ${waiting} berkas yang belum ada di meja menunggu berkas itu di peramban ini.`,
            `The decisions on ${waiting} files that are not on the desk wait for them in this browser.`,
          ),
        ]
      : []),
    ...(refused.length > 0
      ? [
          both(
            `Keputusan atas ${names} tidak dipakai: berkas bernama sama di meja ini berbeda isinya, dan tidak terbaca dari instansi yang sama. Pilih berkas yang diputuskan dulu, lalu impor lagi.`,
            `The decisions on ${names} are not used: the file of that name on this desk holds something else, and is not read as of the same agency. Choose the file that was decided on, then import again.`,
          ),
        ]
      : []),
  ];
  return both(parts.map(({ id }) => id).join(' '), parts.map(({ en }) => en).join(' '));
}

/** What became of the files that were given, where there is more to say than that they are on the list; `null` where not. */
export function joiningText({ fresh, renewed, numbered, known, others }: Joining, unopened: readonly string[]) {
  const parts = [
    ...(numbered.length > 0 ? [numberedText(numbered)] : []),
    ...(renewed.length > 0 ? [renewedText(renewed.length)] : []),
    ...(known > 0 ? [knownText(known)] : []),
    ...(others > 0 ? [othersText(others)] : []),
    ...(unopened.length > 0 ? [unopenedText(unopened)] : []),
  ];
  if (parts.length === 0) return fresh.length > 0 ? null : WORDS.nothingGiven;
  return inOne(parts);
}

/** Sentences one after the other. */
export function inOne(parts: readonly Bilingual[]): Bilingual {
  return both(parts.map(({ id }) => id).join(' '), parts.map(({ en }) => en).join(' '));
}

function numberedText(names: readonly string[]): Bilingual {
  return both(
    `${names.length} berkas bernama sama dengan berkas lain, jadi diberi nomor: ${firstOf(names)}.`,
    `${names.length} files have the name of another file and were given a number: ${firstOf(names)}.`,
  );
}

function renewedText(count: number): Bilingual {
  return both(
    `${count} berkas yang sudah ada di daftar dibaca lagi.`,
    `${count} files that were on the list already are read again.`,
  );
}

function knownText(count: number): Bilingual {
  return both(
    `${count} berkas dilewati karena sudah ada di daftar.`,
    `${count} files passed over: they are on the list already.`,
  );
}

function othersText(count: number): Bilingual {
  return both(
    `${count} berkas dilewati karena bukan buku kerja (${WORKBOOK_ENDINGS}).`,
    `${count} files passed over: no workbooks (${WORKBOOK_ENDINGS}).`,
  );
}

function unopenedText(names: readonly string[]): Bilingual {
  return both(
    `${names.length} berkas atau folder tidak dapat dibuka peramban, jadi isinya tidak ada di daftar: ${firstOf(names)}. Salin ke folder lain di komputer ini, lalu letakkan lagi.`,
    `${names.length} files or folders could not be opened by the browser and are not on the list: ${firstOf(names)}. Copy them to another folder of this computer and drop them again.`,
  );
}

/** Enough to know what is meant. */
function firstOf(names: readonly string[]): string {
  return names.slice(0, MOST_NAMED).join('; ') + (names.length > MOST_NAMED ? '; …' : '');
}

/** `kamus.xlsx: 24 indikator`. */
export function libraryText(name: string, count: number): Bilingual {
  return both(`${name}: ${count} indikator`, `${name}: ${count} indicators`);
}

export function libraryChosenText(name: string, count: number): Bilingual {
  return both(
    `Berkas dibandingkan dengan ${count} indikator di "${name}".`,
    `Files are compared with the ${count} indicators of "${name}".`,
  );
}

/** Which names are left to settle, the first few by name. */
export function gatheredText(count: number, differing: readonly string[]): Bilingual {
  const made = both(`Kamus memuat ${count} indikator.`, `The library holds ${count} indicators.`);
  if (differing.length === 0) return made;
  const some = firstOf(differing);
  return both(
    `${made.id} ${differing.length} nama didefinisikan berbeda, dan yang lebih dulu dalam daftar yang ditulis: ${some}`,
    `${made.en} ${differing.length} names are defined differently, and the one earlier on the list was written: ${some}`,
  );
}

const MOST_NAMED = 5;

export function libraryEmptyText(name: string): Bilingual {
  return both(
    `"${name}" tidak memuat definisi indikator yang dikenali. Kamus instansi disusun dalam formulir Manual IKU.`,
    `"${name}" holds no definitions of indicators that were recognised. An agency's library is kept in the form KPI Manual.`,
  );
}
