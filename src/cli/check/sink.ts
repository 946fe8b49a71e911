/** Where the report of `periksa` goes: to the screen or pipe, or a line at a time to a file that a later run goes on from. */

import { type Bilingual, both, type Language } from '../../core/language/bilingual';
import { type LinesChoice } from '../commands/check';
import { outputFile } from '../files/output-file';
import { printableName } from '../printable';
import { type Terminal } from '../terminal';
import { type EarlierLine, LinesFile, readEarlierLines } from './lines-file';

/** Where the report goes, and what stands there of an earlier run. */
export interface Sink {
  write(text: string): void;
  close(): void;
  readonly done: readonly EarlierLine[];
}

export function screenSink(terminal: Terminal): Sink {
  return { write: terminal.out, close: () => undefined, done: [] };
}

/** @throws Refusal when nothing can or may be written there. */
export function fileSink(
  { resume, ...choice }: LinesChoice,
  { files, language }: { readonly files: readonly string[]; readonly language: Language },
  terminal: Terminal,
): Sink {
  const output = outputFile({ ...choice, overwrite: choice.overwrite || resume }, terminal.folder);
  if (!resume || !output.replaces) return linesSink(new LinesFile(output, false), []);
  const { lines, wasCut } = readEarlierLines(output);
  const wanted = new Set(files);
  const done = lines.filter(({ name }) => wanted.has(name));
  terminal.err(`${printableName(resumed(output.name, done.length, wasCut)[language])}\n`);
  return linesSink(new LinesFile(output, true), done);
}

function linesSink(file: LinesFile, done: readonly EarlierLine[]): Sink {
  return { write: (text) => file.write(text), close: () => file.close(), done };
}

function resumed(name: string, count: number, wasCut: boolean): Bilingual {
  const cut = wasCut
    ? both(
        ' Baris terakhir terputus, jadi berkasnya diperiksa lagi.',
        ' Its last line was cut short; that file is checked again.',
      )
    : both('', '');
  return both(
    `${name}: ${count} berkas sudah ada barisnya, jadi dilewati.${cut.id}`,
    `${name}: ${count} file(s) have their line already and are passed over.${cut.en}`,
  );
}
