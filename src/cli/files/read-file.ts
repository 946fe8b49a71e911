/** Reads the files that commands work on, and puts into words why one cannot be read. */

import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { resolve } from 'node:path';

import { type Bilingual, both, type Language } from '../../core/language/bilingual';
import { LARGEST_FILE_MB, readWorkbook, UnreadableFile, unreadableSheetText, type WorkbookFile } from '../../xlsx/read';
import { printable, printableName, type Terminal } from '../terminal';
import { errorCode } from '../../core/error-code';
import { Refusal } from '../refusal';

/** @throws what `reasonUnread` puts into words. */
function readFile(name: string, folder: string): WorkbookFile {
  return readWorkbook(readBytes(resolve(folder, name)), name);
}

const LARGEST_FILE = LARGEST_FILE_MB * 1024 * 1024;
const PIECE = 1024 * 1024;

/** A file that is being saved is whole a moment later. */
const READINGS = 3;

/**
 * The bytes of a file. One that is too large is not read at all, and of a device or a pipe, which have no size, no more
 * than a file may have.
 * @throws UnreadableFile when it is too large, and when it changes each time that it is read.
 */
export function readBytes(path: string): Uint8Array {
  for (let reading = 0; reading < READINGS; reading++) {
    const bytes = readOnce(path);
    if (bytes) return bytes;
  }
  throw new UnreadableFile('changing');
}

/** `null` when somebody wrote to the file meanwhile: half of the old and half of the new is no workbook of anybody's. */
function readOnce(path: string): Uint8Array | null {
  const file = openSync(path, 'r');
  try {
    const before = fstatSync(file);
    if (before.size > LARGEST_FILE) throw new UnreadableFile('tooLarge');
    if (!before.isFile()) return readStream(file);
    const bytes = readFileSync(file);
    const after = fstatSync(file);
    return after.mtimeMs === before.mtimeMs && after.size === bytes.length ? bytes : null;
  } finally {
    closeSync(file);
  }
}

function readStream(file: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let size = 0; size <= LARGEST_FILE;) {
    const piece = new Uint8Array(PIECE);
    const length = readSync(file, piece);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(piece.subarray(0, length));
    size += length;
  }
  throw new UnreadableFile('tooLarge');
}

/**
 * The workbook that a command works on; what was left out of it is said on the error stream.
 * @throws Refusal when it cannot be read.
 */
export function readInput(name: string, language: Language, terminal: Terminal): WorkbookFile {
  terminal.progress(name);
  try {
    const workbook = readFile(name, terminal.folder);
    for (const text of leftOut(workbook)) terminal.err(`${printableName(`${name}: ${text[language]}`)}\n`);
    return workbook;
  } catch (error) {
    const { id, en } = reasonUnread(error);
    const shown = printableName(name);
    throw new Refusal({ id: `${shown}: ${id}`, en: `${shown}: ${en}` });
  }
}

function leftOut({ unreadable, notes }: WorkbookFile): readonly Bilingual[] {
  return [...unreadable.map(unreadableSheetText), ...notes];
}

const NOT_FOUND = both(
  'Berkas tidak ditemukan. Periksa nama dan foldernya.',
  'No such file. Check its name and folder.',
);
const NO_PERMISSION = both(
  'Tidak ada izin untuk membaca berkas ini. Minta izin dari pemiliknya, atau salin ke folder Anda sendiri.',
  'No permission to read this file. Ask its owner for permission, or copy it to a folder of your own.',
);

const FILE_SYSTEM: Readonly<Record<string, Bilingual>> = {
  ENOENT: NOT_FOUND,
  ENOTDIR: NOT_FOUND,
  EISDIR: { id: 'Ini folder, bukan berkas.', en: 'This is a folder, not a file.' },
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  EBUSY: {
    id: 'Berkas sedang dipakai program lain. Tutup di sana, lalu periksa lagi.',
    en: 'Another program is using the file. Close it there, and check again.',
  },
  ELOOP: { id: 'Nama ini tautan yang berputar tanpa akhir.', en: 'This name is a link that goes round in circles.' },
  ENAMETOOLONG: { id: 'Nama berkas terlalu panjang.', en: 'The name of the file is too long.' },
};

export function reasonUnread(error: unknown): Bilingual {
  if (error instanceof UnreadableFile) return error.explanation;
  const code = errorCode(error);
  if (FILE_SYSTEM[code]) return FILE_SYSTEM[code];
  // What the operating system refuses has a system call; a fault of the program has not.
  if (error instanceof Error && 'syscall' in error) {
    return { id: `Berkas tidak dapat dibaca (galat ${code}).`, en: `The file cannot be read (error ${code}).` };
  }
  return ourFailure(error);
}

/** A fault of the program: said as such, with its trace, and the other files are still reviewed. */
export function ourFailure(error: unknown): Bilingual {
  const trace = printable(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return {
    id: `Program gagal memeriksa berkas ini; mohon laporkan. ${trace}`,
    en: `The program failed on this file; please report it. ${trace}`,
  };
}
