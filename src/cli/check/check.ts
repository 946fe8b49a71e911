/** `iku periksa`: every file is reviewed, whatever becomes of the others. */

import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

import { type CheckRequest } from '../commands/check';
import { gatherFiles } from '../files/gather';
import { printableName } from '../printable';
import { EXIT, type ExitCode, type Terminal } from '../terminal';
import { type CheckRun, reportFile } from './file-report';
import { summaryLines } from './format-text';
import { readLibrary } from './read-library';
import { type Totals } from './report-format';
import { type Reviewer, reviewAll } from './review-all';
import { RunningReport } from './running-report';
import { SeparateReviewer } from './separate-reviewer';
import { fileSink, screenSink, type Sink } from './sink';
import { recapOutput, writeRecap } from './write-recap';

/** What is known of a file is written at once: a run that is ended halfway has told what it found. */
export async function check(request: CheckRequest, terminal: Terminal): Promise<ExitCode> {
  const { folder, colour, width } = terminal;
  const recapFile = request.recap ? recapOutput(request.recap, request.words, folder) : null;
  const files = filesToCheck(request, terminal, recapFile?.path);
  const library = request.dictionary === undefined ? [] : await readLibrary(request.dictionary, request, terminal);
  const run: CheckRun = { ...request, files, folder, colour, width, library, wantsRecap: recapFile !== null };
  const sink = request.lines ? fileSink(request.lines, run, terminal) : screenSink(terminal);
  const report = new RunningReport(run, sink, terminal.err);
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

/** The recap of an earlier run lies where it was put, which may be among the files. */
function filesToCheck(
  { words, language }: CheckRequest,
  { folder, err }: Terminal,
  recapPath: string | undefined,
): readonly string[] {
  const { files, said } = gatherFiles(words, folder);
  for (const line of said) err(`${printableName(line[language])}\n`);
  return files.filter((file) => resolve(folder, file) !== recapPath);
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

function exitCode({ unreadable, errors }: Totals): ExitCode {
  if (unreadable > 0) return EXIT.failure;
  return errors > 0 ? EXIT.findings : EXIT.done;
}
