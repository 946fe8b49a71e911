/**
 * Where the report of `periksa` goes: to the screen or pipe, or a line at a time to the file of `--format ndjson --keluaran`, so that a run
 * that was ended can be resumed.
 */

import { closeSync, openSync, readSync, truncateSync, writeSync } from 'node:fs';

import { type Level } from '../../core/knowledge/choices/levels';
import { type Summary } from '../../core/review';
import { type OutputFile, outputFile } from '../files/output-file';
import { errorCode } from '../../core/error-code';
import { refuse } from '../refusal';
import { type RecapFile } from '../../core/report/recap/recap-file';
import { type Bilingual, both, type Language } from '../../core/language/bilingual';
import { type LinesChoice } from './check-command';
import { fieldsOf, listIn, recapOfLine } from './recap-of-line';
import { printableName, type Terminal } from '../terminal';

/** What an earlier run has written of one file. */
export interface EarlierLine {
  readonly name: string;
  /** The file, or a part of it, could not be read. */
  readonly unreadable: boolean;
  readonly summary: Summary;
  /** See `FileReport`. */
  readonly digest: string | null;
  /** What a recap tells of it, where one is wanted. */
  readonly recap: RecapFile | null;
}

/** What an earlier run has left. */
export interface EarlierLines {
  readonly lines: readonly EarlierLine[];
  /** The last line was cut short, as by a run that was ended; it has been taken off, and its file is reviewed again. */
  readonly wasCut: boolean;
}

const PIECE = 1024 * 1024;
const NEW_LINE = 0x0a;

/**
 * The lines that are whole; what stands behind the last of them is taken off the file.
 * @throws Refusal for a file that holds anything else: it is somebody's, and is left alone.
 */
function readEarlierLines({ name, path }: OutputFile, run: Resumed): EarlierLines {
  const lines: EarlierLine[] = [];
  let end = 0;
  let wasCut = false;
  for (const { text, after, isWhole } of linesOf(path)) {
    if (!isWhole && text.trim() === '') break;
    const line = earlierLine(text, run);
    if (isWhole && line === null) refuseForeign(name, lines.length + 1);
    // Every line of ours begins alike; another beginning is another's text.
    if (!isWhole && !START.startsWith(text.slice(0, START.length))) refuseForeign(name, lines.length + 1);
    if (isWhole && line) {
      lines.push(line);
      end = after;
    } else {
      wasCut = true;
    }
  }
  if (wasCut) truncateSync(path, end);
  return { lines, wasCut };
}

const START = '{"name":';

function earlierLine(text: string, { wantsRecap, language }: Resumed): EarlierLine | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !('name' in value) || typeof value.name !== 'string') return null;
  const summary = summaryOfLine(value);
  return {
    name: value.name,
    unreadable: 'error' in value && value.error !== null,
    summary,
    digest: 'sha256' in value && typeof value.sha256 === 'string' ? value.sha256 : null,
    recap: wantsRecap ? recapOfLine(value, summary, language) : null,
  };
}

function summaryOfLine(line: object): Summary {
  const tables = listIn(line, 'tables');
  const findings = listIn(line, 'findings');
  const count = (level: Level) => findings.filter((finding) => fieldsOf(finding)['level'] === level).length;
  return {
    tables: tables.length,
    indicators: tables.reduce<number>((sum, table) => sum + listIn(table, 'indicators').length, 0),
    errors: count('error'),
    warnings: count('warning'),
    advice: count('advice'),
    accepted: listIn(line, 'accepted').length,
  };
}

/** The lines of a file of any size, a piece at a time; `after` is the place behind each, in bytes. */
function* linesOf(path: string): Generator<{ text: string; after: number; isWhole: boolean }> {
  const file = openSync(path, 'r');
  try {
    const piece = Buffer.alloc(PIECE);
    let rest: Buffer = Buffer.alloc(0);
    let after = 0;
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) {
      rest = Buffer.concat([rest, piece.subarray(0, length)]);
      for (let at = rest.indexOf(NEW_LINE); at >= 0; at = rest.indexOf(NEW_LINE)) {
        after += at + 1;
        yield { text: rest.toString('utf8', 0, at), after, isWhole: true };
        rest = rest.subarray(at + 1);
      }
    }
    if (rest.length > 0) yield { text: rest.toString('utf8'), after: after + rest.length, isWhole: false };
  } finally {
    closeSync(file);
  }
}

/** Appends lines, each written before the next file is asked for. */
class LinesFile {
  private readonly file: number;

  /** @param resume writes behind what is there. */
  constructor(
    private readonly output: OutputFile,
    resume: boolean,
  ) {
    this.file = this.orRefuse(() => openSync(output.path, resume ? 'a' : 'w'));
  }

  write(text: string): void {
    this.orRefuse(() => {
      const bytes = Buffer.from(text);
      for (let written = 0; written < bytes.length;) written += writeSync(this.file, bytes, written);
    });
  }

  close(): void {
    closeSync(this.file);
  }

  private orRefuse<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      const { name } = this.output;
      return refuse(
        `"${name}" tidak dapat ditulis (galat ${errorCode(error)}). Baris yang sudah ada tetap tersimpan; lanjutkan dengan --lanjut.`,
        `"${name}" cannot be written (error ${errorCode(error)}). The lines in it are kept; go on with --lanjut.`,
      );
    }
  }
}

function refuseForeign(name: string, line: number): never {
  return refuse(
    `"${name}" bukan hasil periksa --format ndjson (baris ${line}). Berkas itu tidak diubah; pilih nama lain untuk --keluaran.`,
    `"${name}" is no result of periksa --format ndjson (line ${line}). It was left alone; choose another name for --keluaran.`,
  );
}

/** Where the report goes, and what stands there of an earlier run. */
export interface Sink {
  write(text: string): void;
  close(): void;
  readonly done: readonly EarlierLine[];
}

export function screenSink(terminal: Terminal): Sink {
  return { write: terminal.out, close: () => undefined, done: [] };
}

function refuseOld(name: string): never {
  return refuse(
    `"${name}" ditulis versi sebelumnya, yang tidak mencatat semua yang diperlukan --rekap. Periksa lagi semuanya tanpa --lanjut, ke berkas lain.`,
    `"${name}" was written by an earlier version, which does not note all that --rekap needs. Check everything anew without --lanjut, into another file.`,
  );
}

/** The run that goes on. */
interface Resumed {
  readonly files: readonly string[];
  readonly language: Language;
  readonly wantsRecap?: boolean;
}

/** @throws Refusal when nothing can or may be written there, and where a recap is wanted of lines that do not hold it. */
export function fileSink({ resume, ...choice }: LinesChoice, run: Resumed, terminal: Terminal): Sink {
  const output = outputFile({ ...choice, overwrite: choice.overwrite || resume }, terminal.folder);
  if (!resume || !output.replaces) return linesSink(new LinesFile(output, false), []);
  const { lines, wasCut } = readEarlierLines(output, run);
  const wanted = new Set(run.files);
  const done = lines.filter(({ name }) => wanted.has(name));
  if (run.wantsRecap && done.some(({ recap }) => recap === null)) refuseOld(output.name);
  terminal.err(`${printableName(resumed(output.name, done.length, wasCut)[run.language])}\n`);
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
