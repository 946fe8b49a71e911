/** `iku periksa`: every file is reviewed, whatever becomes of the others. */

import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

import { type Bilingual, both } from '../../core/language/bilingual';
import { asCopyOf, type RecapFile, sameContentText } from '../../core/report/recap/recap-file';
import { type CheckRequest, type LinesChoice } from '../commands/check';
import { gatherFiles } from '../files/gather';
import { outputFile } from '../files/output-file';
import { printableName } from '../printable';
import { EXIT, type ExitCode, type Terminal } from '../terminal';
import { type CheckRun, type FileReport, formatOf, reportFile } from './file-report';
import { type EarlierLine, LinesFile, readEarlierLines } from './lines-file';
import { Counter, type Failure, type Totals } from './report-format';
import { type Reviewer, reviewAll } from './review-all';
import { recapOutput, writeRecap } from './write-recap';
import { readLibrary } from './read-library';
import { SeparateReviewer } from './separate-reviewer';
import { summaryLines } from './format-text';

/** What is known of a file is written at once: a run that is ended halfway has told what it found. */
export async function check(request: CheckRequest, terminal: Terminal): Promise<ExitCode> {
  const { folder, colour, width } = terminal;
  const { language } = request;
  const recapFile = request.recap ? recapOutput(request.recap, request.words, folder) : null;
  const { files: found, said } = gatherFiles(request.words, folder);
  // The recap of an earlier run lies where it was put, which may be among the files.
  const files = found.filter((file) => resolve(folder, file) !== recapFile?.path);
  for (const line of said) terminal.err(`${printableName(line[language])}\n`);
  const library = request.dictionary === undefined ? [] : await readLibrary(request.dictionary, request, terminal);
  const run: CheckRun = { ...request, files, folder, colour, width, library, wantsRecap: recapFile !== null };
  const sink = request.lines ? openLines(request.lines, run, terminal) : { write: terminal.out, close: noop, done: [] };
  const format = formatOf(run);
  const counter = new Counter();
  for (const { summary, unreadable } of sink.done) counter.add(summary, unreadable);
  const failures: Failure[] = [];
  const copies = new Copies();
  const recaps = new Map<number, RecapFile>();
  let empty = true;
  const opening = format.opening();
  if (opening !== '') sink.write(opening);
  const take = (index: number, report: FileReport) => {
    const name = files[index] ?? '';
    const copyOf = copies.of(name, report);
    for (const line of report.said) terminal.err(`${line}\n`);
    if (copyOf !== undefined) terminal.err(`${printableName(`${name}: ${sameContentText(copyOf)[language]}.`)}\n`);
    if (report.body !== '') sink.write((empty ? '' : format.between) + report.body);
    empty &&= report.body === '';
    for (const message of report.failures) failures.push({ index, message });
    if (report.recap) recaps.set(index, asCopyOf(report.recap, copyOf));
    counter.add(report.summary, report.failures.length > 0);
  };
  const done = new Set(sink.done.map(({ name }) => name));
  const indices = [...files.keys()].filter((index) => !done.has(files[index] ?? ''));
  try {
    await reviewAll(reviewersFor(run, indices.length, request.parallel, terminal), {
      indices,
      inOrder: request.format !== 'ndjson',
      take,
    });
    const closing = format.closing(counter.totals, failures, empty);
    if (closing !== '') sink.write(closing);
  } finally {
    sink.close();
  }
  // Whoever sends the lines to a file sees nothing of them.
  if (request.lines) for (const line of summaryLines(counter.totals, run)) terminal.err(`${line}\n`);
  if (recapFile) await writeRecap(recapFile, inOrder(recaps), language, terminal);
  return exitCode(counter.totals);
}

function inOrder(recaps: ReadonlyMap<number, RecapFile>): readonly RecapFile[] {
  return [...recaps].sort(([one], [other]) => one - other).map(([, file]) => file);
}

const noop = () => undefined;

/** Where the report goes, and what stands there of an earlier run. */
interface Sink {
  write(text: string): void;
  close(): void;
  readonly done: readonly EarlierLine[];
}

/** @throws Refusal when nothing can or may be written there. */
function openLines({ resume, ...choice }: LinesChoice, { files, language }: CheckRun, terminal: Terminal): Sink {
  const output = outputFile({ ...choice, overwrite: choice.overwrite || resume }, terminal.folder);
  if (!resume || !output.replaces) return Object.assign(linesSink(new LinesFile(output, false)), { done: [] });
  const { lines, wasCut } = readEarlierLines(output);
  const wanted = new Set(files);
  const done = lines.filter(({ name }) => wanted.has(name));
  terminal.err(`${printableName(resumed(output.name, done.length, wasCut)[language])}\n`);
  return Object.assign(linesSink(new LinesFile(output, true)), { done });
}

function linesSink(file: LinesFile): Pick<Sink, 'write' | 'close'> {
  return { write: (text) => file.write(text), close: () => file.close() };
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

/** Knows files of equal content again. */
class Copies {
  private readonly first = new Map<string, string>();

  /** The name of the file that came before it with the same content. */
  of(name: string, { digest }: FileReport): string | undefined {
    if (digest === null) return undefined;
    const known = this.first.get(digest);
    if (known === undefined) this.first.set(digest, name);
    return known === name ? undefined : known;
  }
}

function reviewersFor(run: CheckRun, files: number, parallel: number | undefined, terminal: Terminal): Reviewer[] {
  const { progress, separate } = terminal;
  if (!separate) return [{ report: (index) => reportFile(index, run, progress), close: noop }];
  const count = Math.min(parallel ?? availableParallelism(), files);
  return Array.from({ length: count }, () => new SeparateReviewer(run, progress));
}

function exitCode({ unreadable, errors }: Totals): ExitCode {
  if (unreadable > 0) return EXIT.failure;
  return errors > 0 ? EXIT.findings : EXIT.done;
}
