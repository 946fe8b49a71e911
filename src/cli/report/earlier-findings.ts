import { readFileSync } from 'node:fs';

import { type Bilingual, type Language } from '../../core/language/bilingual';
import { notesOf } from '../../core/report/findings-notes';
import { type SheetGrid } from '../../core/sheet/grid';
import { readWorkbook } from '../../xlsx/read';
import { type OutputFile } from '../files/output-file';
import { type Terminal } from '../terminal';

const LOST: Bilingual = {
  id: 'Berkas lama tidak terbaca, jadi catatan di dalamnya (bila ada) tidak dibawa.',
  en: 'The old file could not be read; notes in it, if there were any, are not carried over.',
};

/** The findings sheet with the user's notes: of the report that is replaced, else of the workbook itself. */
export function earlierFindings(
  output: OutputFile,
  input: readonly SheetGrid[],
  language: Language,
  terminal: Terminal,
): SheetGrid | null {
  const replaced = output.replaces ? sheetsOf(output, language, terminal) : [];
  return [...replaced, ...input].find((sheet) => notesOf(sheet).length > 0) ?? null;
}

function sheetsOf({ name, path }: OutputFile, language: Language, terminal: Terminal): readonly SheetGrid[] {
  try {
    return readWorkbook(readFileSync(path), name).sheets;
  } catch {
    terminal.err(`${name}: ${LOST[language]}\n`);
    return [];
  }
}
