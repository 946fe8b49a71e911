import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { type Bilingual } from '../../core/language/bilingual';
import { type Review, review } from '../../core/review';
import { type SheetGrid } from '../../core/sheet/grid';
import { readWorkbook, UnreadableFile } from '../../xlsx/read';

export interface ReviewedFile {
  readonly kind: 'reviewed';
  /** The path as the user gave it. */
  readonly name: string;
  readonly sheets: readonly SheetGrid[];
  readonly review: Review;
  /** What the reader left out or cut short. */
  readonly notes: readonly Bilingual[];
}

export interface UnreadableInput {
  readonly kind: 'unreadable';
  readonly name: string;
  readonly reason: Bilingual;
}

/** What came of one file: a review, or the reason why there is none. */
export type FileReview = ReviewedFile | UnreadableInput;

/** Reads and reviews one file; a file that cannot be read is an answer, not a failure of the run. */
export function reviewFile(name: string, folder: string): FileReview {
  try {
    const { sheets, notes } = readWorkbook(readFileSync(resolve(folder, name)), name);
    return { kind: 'reviewed', name, sheets, review: review(sheets), notes };
  } catch (error) {
    return { kind: 'unreadable', name, reason: reasonOf(error) };
  }
}

const FILE_SYSTEM: Readonly<Record<string, Bilingual>> = {
  ENOENT: { id: 'Berkas tidak ditemukan.', en: 'No such file.' },
  EISDIR: { id: 'Ini folder, bukan berkas.', en: 'This is a folder, not a file.' },
  EACCES: { id: 'Tidak ada izin untuk membaca berkas ini.', en: 'No permission to read this file.' },
  EBUSY: { id: 'Berkas sedang dipakai program lain.', en: 'Another program is using the file.' },
};

function reasonOf(error: unknown): Bilingual {
  if (error instanceof UnreadableFile) return error.text;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return FILE_SYSTEM[code] ?? ourFailure(error);
}

/** A fault of the program: said as such, with its trace, and the other files are still reviewed. */
function ourFailure(error: unknown): Bilingual {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    id: `Program gagal memeriksa berkas ini; mohon laporkan. ${trace}`,
    en: `The program failed on this file; please report it. ${trace}`,
  };
}
