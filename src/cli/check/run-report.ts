/**
 * The report of a run: what is told of one file, plain data, so that it can come from another process, and the whole while it grows. Each
 * file is told as soon as it may be; what the end needs to know is kept.
 */

import { type OfficeDefinition, definitionsIn } from '../../core/indicator/library/office';
import { type RecapFile, recapOf, asCopyOf, sameContentText } from '../../core/report/recap/recap-file';
import { type Summary } from '../../core/review';
import { type Language } from '../../core/language/bilingual';
import { type CheckRequest } from './check-command';
import { printable, printableName, type Terminal } from '../terminal';
import { jsonFormat, linesFormat } from './format-json';
import { sarifFormat } from './format-sarif';
import { textFormat } from './format-text';
import { type ReportFormat, summaryOf, Counter, type FileFailure, type Totals } from './report-format';
import { failuresOf, type FileReview, reviewFile } from './review-file';
import { type EarlierLine, type Sink } from './lines-file';

export interface FileReport {
  /** Lines for the error stream. */
  readonly said: readonly string[];
  /** Why the file, or a sheet of it, was not reviewed. */
  readonly failures: readonly string[];
  /** Its part of the report. */
  readonly body: string;
  readonly summary: Summary;
  /** Equal for files of equal content; `null` where the file was not read. */
  readonly digest: string | null;
  /** What a recap tells of it, where one is wanted. */
  readonly recap: RecapFile | null;
  /** What it lays down of indicators, where it is read as a library. */
  readonly definitions: readonly OfficeDefinition[];
}

/** A run of `periksa`, as far as the report of one file depends on it. */
export interface CheckRun extends Pick<CheckRequest, 'format' | 'language' | 'ignoreSettings'> {
  readonly files: readonly string[];
  /** A recap of the files is wanted. */
  readonly wantsRecap?: boolean;
  /** The files are read as libraries. */
  readonly wantsDefinitions?: boolean;
  /** What the tables are held to. */
  readonly library?: readonly OfficeDefinition[];
  readonly folder: string;
  readonly colour: boolean;
  readonly width: number;
}

export function formatOf({ format, files, ...style }: CheckRun): ReportFormat {
  switch (format) {
    case 'teks':
      return textFormat(style);
    case 'json':
      return jsonFormat(style);
    case 'ndjson':
      return linesFormat(style);
    case 'sarif':
      return sarifFormat(style, files);
  }
}

/** Reviews the file of that number, the first being 0. */
export function reportFile(index: number, run: CheckRun, progress: Terminal['progress']): FileReport {
  return reportOf(reviewFile(run.files[index] ?? '', run, { folder: run.folder, progress }), index, run);
}

/** Of a file that was read each text is one line, whatever the names in it hold; where none was read a trace may have several. */
function onItsLines({ kind }: FileReview, text: string): string {
  return kind === 'reviewed' ? printableName(text) : printable(text);
}

/** What is told of a file when this is known of it. */
export function reportOf(file: FileReview, index: number, run: CheckRun): FileReport {
  const { language } = run;
  const failures = failuresOf(file).map((text) => text[language]);
  const notes = file.kind === 'reviewed' ? file.notes.map((note) => note[language]) : [];
  return {
    said: [...failures, ...notes].map((text) => `${printableName(file.name)}: ${onItsLines(file, text)}`),
    failures,
    body: formatOf(run).file(file, index),
    summary: summaryOf(file),
    digest: file.digest ?? null,
    definitions: run.wantsDefinitions && file.kind === 'reviewed' ? definitionsIn(file.review.tables) : [],
    recap: run.wantsRecap ? recapEntry(file, failures, language) : null,
  };
}

function recapEntry(file: FileReview, failures: readonly string[], language: Language): RecapFile {
  if (file.kind === 'reviewed') return recapOf(file.name, { ...file, failures }, language);
  return { kind: 'unreadable', name: file.name, reason: file.reason[language] };
}

export class RunningReport {
  private readonly format: ReportFormat;
  private readonly counter = new Counter();
  private readonly copies = new Copies();
  private readonly failures: FileFailure[] = [];
  private readonly recapOf = new Map<number, Pick<FileReport, 'digest'> & { readonly file: RecapFile }>();
  private isEmpty = true;

  constructor(
    private readonly run: CheckRun,
    private readonly sink: Sink,
    private readonly err: Terminal['err'],
  ) {
    this.format = formatOf(run);
    this.takeEarlier(sink.done);
    this.write(this.format.opening());
  }

  /** What an earlier run has told of is in its lines already. */
  private takeEarlier(lines: readonly EarlierLine[]): void {
    const numbers = new Map(this.run.files.map((name, index) => [name, index]));
    for (const { name, summary, unreadable, digest, recap } of lines) {
      this.counter.add(summary, unreadable);
      this.copies.of(name, { digest });
      if (recap) this.recapOf.set(numbers.get(name) ?? 0, { file: recap, digest });
    }
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
    if (report.recap) this.recapOf.set(index, { file: report.recap, digest: report.digest });
    this.counter.add(report.summary, report.failures.length > 0);
  }

  /** Nothing is taken any more. */
  end(): void {
    this.write(this.format.closing(this.totals, this.failures, this.isEmpty));
  }

  get totals(): Totals {
    return this.counter.totals;
  }

  /** In the order of the files, in which the first of equal content counts as the original, whichever was reviewed first. */
  get recaps(): readonly RecapFile[] {
    const copies = new Copies();
    const inOrder = [...this.recapOf].sort(([one], [other]) => one - other);
    return inOrder.map(([, { file, digest }]) => asCopyOf(file, copies.of(file.name, { digest })));
  }

  private write(text: string): void {
    if (text !== '') this.sink.write(text);
  }
}

/** Knows files of equal content again. */
class Copies {
  private readonly first = new Map<string, string>();

  /** The name of the file that came before it with the same content. */
  of(name: string, { digest }: Pick<FileReport, 'digest'>): string | undefined {
    if (digest === null) return undefined;
    const known = this.first.get(digest);
    if (known === undefined) this.first.set(digest, name);
    return known === name ? undefined : known;
  }
}
