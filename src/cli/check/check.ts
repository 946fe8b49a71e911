/** `iku periksa`: every file is reviewed, whatever becomes of the others. */

import { type CheckRequest } from '../commands/check';
import { EXIT, type ExitCode, type Terminal } from '../terminal';
import { type CheckRun, type FileReport, formatOf, reportFile } from './file-report';
import { Counter, type Failure, type Totals } from './report-format';
import { SeparateReviewer } from './separate-reviewer';

/** Whoever reviews the files one after the other: this process, or one of its own that may end. */
interface Reviewer {
  report(index: number): FileReport | Promise<FileReport>;
  close(): void;
}

/** What is known of a file is written at once: a run that is ended halfway has told what it found. */
export async function check(request: CheckRequest, terminal: Terminal): Promise<ExitCode> {
  const { folder, colour, width } = terminal;
  const run: CheckRun = { ...request, folder, colour, width };
  const format = formatOf(run);
  const reviewer = reviewerFor(run, terminal);
  const counter = new Counter();
  const failures: Failure[] = [];
  let empty = true;
  const opening = format.opening();
  if (opening !== '') terminal.out(opening);
  for (const index of request.files.keys()) {
    const report = await reviewer.report(index);
    for (const line of report.said) terminal.err(`${line}\n`);
    if (report.body !== '') terminal.out((empty ? '' : format.between) + report.body);
    empty &&= report.body === '';
    failures.push(...report.failures.map((message) => ({ index, message })));
    counter.add(report.summary, report.failures.length > 0);
  }
  reviewer.close();
  terminal.out(format.closing(counter.totals, failures, empty));
  return exitCode(counter.totals);
}

function reviewerFor(run: CheckRun, terminal: Terminal): Reviewer {
  if (terminal.separate) return new SeparateReviewer(run, terminal.progress);
  return { report: (index) => reportFile(index, run, terminal.progress), close: () => undefined };
}

function exitCode({ unreadable, errors }: Totals): ExitCode {
  if (unreadable > 0) return EXIT.failure;
  return errors > 0 ? EXIT.findings : EXIT.done;
}
