/** The report of a run while it grows: each file is told as soon as it may be, and what the end needs to know is kept. */

import { asCopyOf, type RecapFile, sameContentText } from '../../core/report/recap/recap-file';
import { printableName } from '../printable';
import { type Terminal } from '../terminal';
import { type CheckRun, type FileReport, formatOf } from './file-report';
import { Counter, type Failure, type ReportFormat, type Totals } from './report-format';
import { type Sink } from './sink';

export class RunningReport {
  private readonly format: ReportFormat;
  private readonly counter = new Counter();
  private readonly copies = new Copies();
  private readonly failures: Failure[] = [];
  private readonly recapOf = new Map<number, RecapFile>();
  private isEmpty = true;

  constructor(
    private readonly run: CheckRun,
    private readonly sink: Sink,
    private readonly err: Terminal['err'],
  ) {
    this.format = formatOf(run);
    for (const { summary, unreadable } of sink.done) this.counter.add(summary, unreadable);
    this.write(this.format.opening());
  }

  /** Tells of the file of that number. */
  take(index: number, report: FileReport): void {
    const { files, language } = this.run;
    const name = files[index] ?? '';
    const copyOf = this.copies.of(name, report);
    for (const line of report.said) this.err(`${line}\n`);
    if (copyOf !== undefined) this.err(`${printableName(`${name}: ${sameContentText(copyOf)[language]}.`)}\n`);
    if (report.body !== '') this.write((this.isEmpty ? '' : this.format.between) + report.body);
    this.isEmpty &&= report.body === '';
    for (const message of report.failures) this.failures.push({ index, message });
    if (report.recap) this.recapOf.set(index, asCopyOf(report.recap, copyOf));
    this.counter.add(report.summary, report.failures.length > 0);
  }

  /** Nothing is taken any more. */
  end(): void {
    this.write(this.format.closing(this.totals, this.failures, this.isEmpty));
  }

  get totals(): Totals {
    return this.counter.totals;
  }

  /** In the order of the files. */
  get recaps(): readonly RecapFile[] {
    return [...this.recapOf].sort(([one], [other]) => one - other).map(([, file]) => file);
  }

  private write(text: string): void {
    if (text !== '') this.sink.write(text);
  }
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
