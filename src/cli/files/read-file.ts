import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { type Bilingual, type Language } from '../../core/language/bilingual';
import { readWorkbook, UnreadableFile, type WorkbookFile } from '../../xlsx/read';
import { Refusal } from '../refusal';
import { type Terminal } from '../terminal';
import { errorCode } from './error-code';

/** @throws what `reasonUnread` puts into words. */
export function readFile(name: string, folder: string): WorkbookFile {
  return readWorkbook(readFileSync(resolve(folder, name)), name);
}

/**
 * The workbook that a command works on; what was left out of it is said on the error stream.
 * @throws Refusal when it cannot be read.
 */
export function readInput(name: string, language: Language, terminal: Terminal): WorkbookFile {
  terminal.progress(name);
  try {
    const workbook = readFile(name, terminal.folder);
    for (const note of workbook.notes) terminal.err(`${name}: ${note[language]}\n`);
    return workbook;
  } catch (error) {
    const { id, en } = reasonUnread(error);
    throw new Refusal({ id: `${name}: ${id}`, en: `${name}: ${en}` });
  }
}

const FILE_SYSTEM: Readonly<Record<string, Bilingual>> = {
  ENOENT: { id: 'Berkas tidak ditemukan.', en: 'No such file.' },
  EISDIR: { id: 'Ini folder, bukan berkas.', en: 'This is a folder, not a file.' },
  EACCES: { id: 'Tidak ada izin untuk membaca berkas ini.', en: 'No permission to read this file.' },
  EBUSY: { id: 'Berkas sedang dipakai program lain.', en: 'Another program is using the file.' },
};

export function reasonUnread(error: unknown): Bilingual {
  if (error instanceof UnreadableFile) return error.text;
  return FILE_SYSTEM[errorCode(error)] ?? ourFailure(error);
}

/** A fault of the program: said as such, with its trace, and the other files are still reviewed. */
function ourFailure(error: unknown): Bilingual {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    id: `Program gagal memeriksa berkas ini; mohon laporkan. ${trace}`,
    en: `The program failed on this file; please report it. ${trace}`,
  };
}
