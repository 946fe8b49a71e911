/**
 * `iku periksa`: every file is reviewed, whatever becomes of the others. Before them the library is read that `--kamus` holds them to; after
 * them the recap of `--rekap` is written.
 */

import { availableParallelism } from 'node:os';
import { resolve, dirname, relative, sep } from 'node:path';

import { type CheckRequest, type LinesChoice } from './check-command';
import { gatherFiles } from '../files/gather';
import { printableName, EXIT, type ExitCode, type Terminal } from '../terminal';
import { type CheckRun, reportFile, RunningReport, type FileReport } from './run-report';
import { summaryLines } from './format-text';
import { type Totals } from './report-format';
import { type Reviewer, reviewAll, SeparateReviewer } from './separate-reviewer';
import { fileSink, screenSink, type Sink } from './lines-file';
import { type Bilingual, both, type Language } from '../../core/language/bilingual';
import { longDate } from '../../core/language/locale';
import { isRecap, isUntouchedRecap } from '../../core/report/recap/earlier-recap';
import { CHARTS_OF_RECAP, recap } from '../../core/report/recap/recap';
import { type RecapFile } from '../../core/report/recap/recap-file';
import { type OutputChoice } from '../command-line/shared-options';
import { keepAside, readEarlier } from '../files/earlier-file';
import { isSameFile, outputFile, type OutputFile, refuseInput, writeSheets } from '../files/output-file';
import { type OfficeDefinition, twiceText } from '../../core/indicator/library/office';
import { refuse } from '../refusal';

/** What is known of a file is written at once: a run that is ended halfway has told what it found. */
export async function check(request: CheckRequest, terminal: Terminal): Promise<ExitCode> {
  const { folder, colour, width } = terminal;
  const recapFile = request.recap ? recapPlace(request.recap, request, terminal) : null;
  const files = filesToCheck(request, terminal, recapFile);
  const library = request.dictionary === undefined ? [] : await readLibrary(request.dictionary, request, terminal);
  const run: CheckRun = { ...request, files, folder, colour, width, library, wantsRecap: recapFile !== null };
  const sink = request.lines ? fileSink(request.lines, run, terminal) : screenSink(terminal);
  const report = new RunningReport(run, sink, terminal.err);
  const { lines, language } = request;
  if (lines) terminal.whenEnded?.(() => terminal.err(endedText(lines, report.totals.files, files.length)[language]));
  try {
    await reviewFiles(run, request, { sink, report }, terminal);
    report.end();
  } finally {
    sink.close();
  }
  // Whoever sends the lines to a file sees nothing of them.
  if (request.lines) for (const line of summaryLines(report.totals, run)) terminal.err(`${line}\n`);
  if (recapFile) await writeRecap(recapFile, report.recaps, request.language, terminal);
  return exitCode(report.totals);
}

/**
 * The recap of an earlier run lies where it was put, which may be among the files.
 * @throws Refusal where what lies there is a workbook that was handed in.
 */
function filesToCheck(
  { words, language }: CheckRequest,
  { folder, err }: Terminal,
  recapFile: RecapPlace | null,
): readonly string[] {
  const { files, said } = gatherFiles(words, folder);
  const others = recapFile ? files.filter((file) => !isSameFile(resolve(folder, file), recapFile.output.path)) : files;
  if (recapFile && !recapFile.isRecap && others.length < files.length) refuseInput(recapFile.output.name);
  for (const line of said) err(`${printableName(line[language])}\n`);
  return others;
}

/** Those that have no line of an earlier run. */
async function reviewFiles(
  run: CheckRun,
  { parallel, format }: CheckRequest,
  { sink, report }: { readonly sink: Sink; readonly report: RunningReport },
  terminal: Terminal,
): Promise<void> {
  const done = new Set(sink.done.map(({ name }) => name));
  const indices = [...run.files.keys()].filter((index) => !done.has(run.files[index] ?? ''));
  await reviewAll(reviewersFor(run, indices.length, parallel, terminal), {
    indices,
    inOrder: format !== 'ndjson',
    take: (index, file) => report.take(index, file),
  });
}

function reviewersFor(run: CheckRun, files: number, parallel: number | undefined, terminal: Terminal): Reviewer[] {
  const { progress, separate } = terminal;
  if (!separate) return [{ report: (index) => reportFile(index, run, progress), close: () => undefined }];
  const count = Math.min(parallel ?? availableParallelism(), files);
  return Array.from({ length: count }, () => new SeparateReviewer(run, progress));
}

/** Whoever ends a long run wants to know what of it is left; on a line of its own behind the "^C" of the terminal. */
function endedText({ name, overwrite }: LinesChoice, done: number, all: number): Bilingual {
  const shown = printableName(name);
  return both(
    `\nDihentikan: ${done} dari ${all} berkas sudah ada barisnya di "${shown}". Teruskan dengan perintah yang sama dan --lanjut${overwrite ? ', tanpa --timpa' : ''}.\n`,
    `\nEnded: ${done} of ${all} file(s) have their line in "${shown}". Go on with the same command and --lanjut${overwrite ? ', without --timpa' : ''}.\n`,
  );
}

/** A run over nothing is no success: the folder was another one than meant. */
function exitCode({ files, unreadable, errors }: Totals): ExitCode {
  if (files === 0 || unreadable > 0) return EXIT.failure;
  return errors > 0 ? EXIT.findings : EXIT.done;
}

const TITLE = both('Rekap hasil reviu indikator kinerja', 'Recap of performance indicator reviews');

/** Where the recap goes, and what lies there. */
interface RecapPlace {
  readonly output: OutputFile;
  /** A recap of an earlier run. */
  readonly isRecap: boolean;
  /** Something would be lost: answers on a review sheet, a comment, another workbook. */
  readonly isToBeKept: boolean;
}

/**
 * Looks at the place before any file is read.
 * @throws Refusal when nothing can or may be written there, and for a file that is to be read itself.
 */
function recapPlace(choice: OutputChoice, { words, language }: CheckRequest, terminal: Terminal): RecapPlace {
  for (const word of words) outputFile(choice, terminal.folder, word);
  const output = outputFile(choice, terminal.folder);
  const { sheets, additions, charts } = readEarlier(output, language, terminal);
  const isUntouched = isUntouchedRecap(sheets) && additions === 0 && charts <= CHARTS_OF_RECAP;
  return { output, isRecap: isRecap(sheets), isToBeKept: output.replaces && !isUntouched };
}

/** @throws Refusal when it cannot be written. */
async function writeRecap(
  { output, isToBeKept }: RecapPlace,
  files: readonly RecapFile[],
  language: Language,
  terminal: Terminal,
): Promise<void> {
  const home = dirname(output.path);
  const pathOf = (file: string) => relative(home, resolve(terminal.folder, file)).split(sep).join('/');
  const plans = recap(files, { language, date: longDate(terminal.now, language), pathOf });
  if (isToBeKept) keepAside(output, language, terminal);
  await writeSheets(output, plans, TITLE[language], terminal);
  const written = both(`Rekap ditulis: ${output.name}`, `Recap written: ${output.name}`);
  terminal.err(`${printableName(written[language])}\n`);
}

/**
 * Warns of names that it lays down more than once.
 *
 * @throws Refusal when it cannot be read, or lays nothing down.
 */
async function readLibrary(
  name: string,
  { language }: Pick<CheckRequest, 'language'>,
  terminal: Terminal,
): Promise<readonly OfficeDefinition[]> {
  const { folder, colour, width } = terminal;
  const style = { language, folder, colour, width };
  const run: CheckRun = { ...style, format: 'teks', ignoreSettings: true, files: [name], wantsDefinitions: true };
  const { definitions, failures } = await report(run, terminal);
  const [failure] = failures;
  if (failure !== undefined) return refuse(`--kamus "${name}": ${failure}`, `--kamus "${name}": ${failure}`);
  if (definitions.length === 0) {
    return refuse(
      `--kamus "${name}": tidak ada definisi indikator yang dikenali; kamus instansi disusun dalam formulir Manual IKU (iku kamus).`,
      `--kamus "${name}": no definitions of indicators were recognised; an agency's library is kept in the form Manual IKU (iku kamus).`,
    );
  }
  const twice = twiceText(definitions);
  if (twice) terminal.err(`--kamus "${name}": ${twice[language]}\n`);
  return definitions;
}

async function report(run: CheckRun, { separate, progress }: Terminal): Promise<FileReport> {
  if (!separate) return reportFile(0, run, progress);
  const reviewer = new SeparateReviewer(run, progress);
  try {
    return await reviewer.report(0);
  } finally {
    reviewer.close();
  }
}
