/**
 * Many workbooks on the packed command line, which is what an office runs: one process and two, against the reader alone on the
 * same files, and the memory that they take. `BENCH_FILES` says how many small workbooks; of the large ones a tenth are taken.
 * The time of the processor stands beside that of the clock, which means little on a machine that does other things too.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { readWorkbook } from '../../src/xlsx/read';
import { type BenchResult } from '../../tools/bench';
import { officeBooks, smallBooks, writeBooks } from './books/office-books';

const COUNT = Number(process.env['BENCH_FILES'] ?? 1_000);
const LARGE_COUNT = Math.max(6, Math.round(COUNT / 10));
const FEW = Math.max(1, Math.round(COUNT / 10));

/** Published workbooks, where they lie beside the project. */
const PUBLISHED = ['central-visible', 'local-visible'].map((name) => resolve('../shared/books', name));

const OFFICE = 'workbooks of the size that offices keep';

/** Of the reader's time alone; small workbooks have more to review than to read. */
const MOST_TIMES_READER = 1.3;

const PROGRAM = resolve('dist-cli/iku.js');

export default async function benchManyFiles(): Promise<BenchResult[]> {
  execFileSync('npm', ['run', '--silent', 'build:cli'], { stdio: 'ignore' });
  const folder = mkdtempSync(join(tmpdir(), 'iku-bench-'));
  const make = (name: string, books: readonly Uint8Array[], count: number) => {
    mkdirSync(join(folder, name));
    writeBooks(join(folder, name), books, count);
    return workbooksIn(join(folder, name));
  };
  try {
    const small = make('small', await smallBooks(), COUNT);
    const one = check(small, 1);
    const few = check(small.slice(0, FEW), 1);
    const published = PUBLISHED.filter((each) => existsSync(each)).flatMap(workbooksIn);
    return [
      ...compared('small workbooks', small, one),
      ...compared(OFFICE, make('large', await officeBooks(), LARGE_COUNT)),
      ...(published.length > 0 ? compared('published workbooks', published) : []),
      { name: `memory of the main process, ${FEW} workbooks`, value: few.mainMb, unit: 'MB' },
      { name: `memory of the main process, ${COUNT} workbooks`, value: one.mainMb, unit: 'MB' },
      { name: `most memory of a reviewing process, ${FEW} workbooks`, value: few.reviewerMb, unit: 'MB' },
      { name: `most memory of a reviewing process, ${COUNT} workbooks`, value: one.reviewerMb, unit: 'MB' },
      growth('memory of the main process', few.mainMb, one.mainMb),
      growth('most memory of a reviewing process', few.reviewerMb, one.reviewerMb),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Memory that grew with the number of workbooks would have no end. */
function growth(name: string, few: number, many: number): BenchResult {
  return { name: `${name}, so many times as for ${FEW}`, value: many / few, unit: '×', limit: 1.25 };
}

function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(folder, name));
}

function compared(name: string, files: readonly string[], one = check(files, 1)): readonly BenchResult[] {
  const two = check(files, 2);
  const reader = readAll(files);
  const kilobytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024 / files.length;
  const set = `${files.length} ${name} (${Math.round(kilobytes)} KB)`;
  const each = (what: string, ms: number) => ({ name: `${set}: ${what}`, value: ms / files.length, unit: 'ms' });
  return [
    each('processor, the reader alone, a file', reader.processorMs),
    each('processor, periksa with one process, a file', one.processorMs),
    {
      name: `${set}: periksa, so many times the reader alone`,
      value: one.processorMs / reader.processorMs,
      unit: '×',
      ...(name === OFFICE ? { limit: MOST_TIMES_READER } : {}),
    },
    each('clock, the reader alone, a file', reader.ms),
    each('clock, periksa with one process, a file', one.ms),
    each('clock, periksa with two processes, a file', two.ms),
    { name: `${set}: two processes are so many times as fast as one`, value: one.ms / two.ms, unit: '×' },
  ];
}

interface Times {
  readonly ms: number;
  readonly processorMs: number;
}

function readAll(files: readonly string[]): Times {
  const start = performance.now();
  const before = process.cpuUsage();
  for (const file of files) readWorkbook(readFileSync(file), file);
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - start, processorMs: (user + system) / 1000 };
}

interface Run extends Times {
  readonly mainMb: number;
  readonly reviewerMb: number;
}

/** What a process tells when it ends. */
interface Told {
  readonly isMain: boolean;
  /** Microseconds. */
  readonly processor: number;
  /** Kilobytes. */
  readonly peak: number;
}

/** Every process of a run writes a line when it ends: those that are started are given the same orders. */
const TELL = `data:text/javascript,${encodeURIComponent(`
  import { appendFileSync } from 'node:fs';
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const told = { isMain: !process.send, processor: user + system, peak: process.resourceUsage().maxRSS };
    appendFileSync(process.env.IKU_BENCH_TOLD, JSON.stringify(told) + '\\n');
  });`)}`;

function check(files: readonly string[], parallel: number): Run {
  const folder = mkdtempSync(join(tmpdir(), 'iku-bench-told-'));
  try {
    const told = join(folder, 'told');
    const args = ['--import', TELL, PROGRAM, 'periksa', ...files, '--format', 'ndjson', '--paralel', String(parallel)];
    const start = performance.now();
    const run = spawnSync(process.execPath, args, {
      maxBuffer: 1 << 30,
      env: { ...process.env, IKU_BENCH_TOLD: told },
    });
    const ms = performance.now() - start;
    if (String(run.stdout).trim().split('\n').length !== files.length)
      throw new Error(`periksa: ${String(run.stderr)}`);
    const processes = readFileSync(told, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Told);
    const most = (of: readonly Told[]) => Math.max(0, ...of.map(({ peak }) => peak)) / 1024;
    return {
      ms,
      processorMs: processes.reduce((sum, { processor }) => sum + processor, 0) / 1000,
      mainMb: most(processes.filter(({ isMain }) => isMain)),
      reviewerMb: most(processes.filter(({ isMain }) => !isMain)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
