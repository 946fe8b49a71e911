/** One side of a comparison: a workbook, or one sheet of it (`BERKAS.xlsx!Lembar`). */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { type Language } from '../../core/language/bilingual';
import { type Review } from '../../core/review';
import { reviewSheets } from '../check/review-file';
import { readInput } from '../files/read-file';
import { refuse } from '../refusal';
import { type Terminal } from '../terminal';

export interface ComparedSide {
  /** As the user named it. */
  readonly name: string;
  readonly review: Review;
  /** Sheets of it could not be read; what was read stands. */
  readonly isPartial: boolean;
}

/**
 * Reads and reviews a side.
 * @throws Refusal when it cannot be read, has no such sheet, or holds no indicator table.
 */
export function readSide(name: string, language: Language, terminal: Terminal): ComparedSide {
  const { file, sheet } = partsOf(name, terminal.folder);
  const workbook = readInput(file, language, terminal);
  if (sheet !== null && !workbook.sheets.some((each) => each.name === sheet)) {
    const sheets = workbook.sheets.map((each) => `"${each.name}"`).join(', ');
    refuse(
      `${file}: tidak ada lembar "${sheet}". Yang ada: ${sheets}.`,
      `${file}: no sheet "${sheet}". There are: ${sheets}.`,
    );
  }
  const sheets = workbook.sheets.filter((each) => sheet === null || each.name === sheet);
  const review = reviewSheets(name, { ...workbook, sheets }, terminal);
  if (review.tables.length === 0) {
    refuse(`${name}: tidak ada tabel indikator yang dikenali.`, `${name}: no indicator table was recognised.`);
  }
  return { name, review, isPartial: workbook.unreadable.length > 0 };
}

/** A file may have "!" in its name: what stands there goes before what could be meant. */
function partsOf(name: string, folder: string): { file: string; sheet: string | null } {
  const mark = name.lastIndexOf('!');
  if (mark <= 0 || existsSync(resolve(folder, name))) return { file: name, sheet: null };
  return { file: name.slice(0, mark), sheet: name.slice(mark + 1) };
}

/** The file that is read for a side. */
export function fileOfSide(name: string, folder: string): string {
  return partsOf(name, folder).file;
}
