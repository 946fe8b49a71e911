/** Writes the recap workbook of `periksa --rekap`. */

import { dirname, relative, resolve, sep } from 'node:path';

import { both, type Language } from '../../core/language/bilingual';
import { longDate } from '../../core/language/locale';
import { recap } from '../../core/report/recap/recap';
import { type RecapFile } from '../../core/report/recap/recap-file';
import { type OutputChoice } from '../command-line/shared-options';
import { outputFile, type OutputFile, writeSheets } from '../files/output-file';
import { printableName } from '../printable';
import { type Terminal } from '../terminal';

const TITLE = both('Rekap hasil reviu indikator kinerja', 'Recap of performance indicator reviews');

/**
 * Looks at the place before any file is read.
 * @throws Refusal when nothing can or may be written there, and for a file that is to be read itself.
 */
export function recapOutput(choice: OutputChoice, words: readonly string[], folder: string): OutputFile {
  for (const word of words) outputFile(choice, folder, word);
  return outputFile(choice, folder);
}

/** @throws Refusal when it cannot be written. */
export async function writeRecap(
  output: OutputFile,
  files: readonly RecapFile[],
  language: Language,
  terminal: Terminal,
): Promise<void> {
  const home = dirname(output.path);
  const pathOf = (file: string) => relative(home, resolve(terminal.folder, file)).split(sep).join('/');
  const plans = recap(files, { language, date: longDate(terminal.now, language), pathOf });
  await writeSheets(output, plans, TITLE[language], terminal);
  const written = both(`Rekap ditulis: ${output.name}`, `Recap written: ${output.name}`);
  terminal.err(`${printableName(written[language])}\n`);
}
