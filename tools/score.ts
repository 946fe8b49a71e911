/**
 * Scores recognition and rules against labelled tables that lie outside the project.
 *
 *   npm run score -- [-v] [--style typed|text] [--min tables=100,columns=95,rows=95,must=90] [--forbidden 0]
 *
 * The floors are percentages and hold for every style; below one, or with more false alarms than allowed, the exit code is 1.
 * Labelled workbooks (layouts with merges, several sheets) are scored behind the tables, without floors, and behind them what
 * `iku banding` and `iku selaras` say of labelled versions and levels.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { scoreAlign } from './score-align';
import { scoreLibrary } from './score-library';
import { keepRun } from './statements/runs';

/** What the scorer prints after each of our words. */
const MEASURES = { tables: 'tables', columns: 'columns', rows: 'indicator rows', must: 'must-findings' } as const;
type Measure = keyof typeof MEASURES;

interface Thresholds {
  readonly floors: ReadonlyMap<Measure, number>;
  /** `null`: false alarms are not judged. */
  readonly forbidden: number | null;
}

const project = resolve(__dirname, '..');
const tables = resolve(project, process.env['IKU_TABLES'] ?? '../shared/tables');
const scorer = join(tables, '../tools/score.mjs');
const books = resolve(project, process.env['IKU_BOOKS'] ?? '../shared/books');
const align = resolve(project, process.env['IKU_ALIGN'] ?? '../shared/align');
const bookScorer = join(books, '../tools/score-books.mjs');

async function main(): Promise<number> {
  const [ofTables, ofBooks] = [scoreTables(), scoreBooks()];
  const lines = [...ofTables.lines, ...ofBooks.lines];
  if (lines.length > 0) keepRun('score', { lines });
  const failed = [ofTables.code, ofBooks.code, scoreNames(), await scoreAlign(align)];
  return failed.find((code) => code !== 0) ?? 0;
}

/** The names of all of them against the library of known indicators. */
function scoreNames(): number {
  const inBooks = existsSync(books) ? readdirSync(books, { withFileTypes: true }) : [];
  const folders = inBooks.filter((entry) => entry.isDirectory()).map(({ name }) => join(books, name));
  return scoreLibrary([...folders, join(tables, 'xlsx')], project, process.argv.includes('-v'));
}

interface Scored {
  readonly code: number;
  /** The scorer's lines of figures: `typed: tables 29/29 (100.0%), …`. */
  readonly lines: readonly string[];
}

const NOTHING: Scored = { code: 0, lines: [] };

const figuresOf = (printed: string) =>
  printed.split('\n').filter((line) => /^[\w-]+: (?:tables \d|.*no JSON)/.test(line));

/** Every folder of workbooks, each with its line of figures. */
function scoreBooks(): Scored {
  if (!existsSync(books) || !existsSync(bookScorer)) {
    console.log(`No workbooks to score: none at ${books} (another place: IKU_BOOKS=FOLDER).`);
    return NOTHING;
  }
  const folders = readdirSync(books, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const verbose = process.argv.includes('-v') ? ['-v'] : [];
  const paths = folders.map(({ name }) => join(books, name));
  return printed([bookScorer, ...paths, ...verbose]);
}

function scoreTables(): Scored {
  if (!existsSync(tables) || !existsSync(scorer)) {
    console.log(`Nothing to score: no labelled tables at ${tables} (another place: IKU_TABLES=FOLDER).`);
    return NOTHING;
  }
  const { thresholds, rest } = readThresholds(process.argv.slice(2));
  const { code, lines } = printed([scorer, tables, join(tables, 'xlsx'), ...rest]);
  const failures = code === 0 ? lines.flatMap((line) => failuresOf(line, thresholds)) : [];
  for (const failure of failures) console.error(failure);
  return { code: code === 0 && failures.length > 0 ? 1 : code, lines };
}

/** Runs a scorer and shows what it prints. */
function printed(args: readonly string[]): Scored {
  const run = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
  process.stdout.write(run.stdout);
  return { code: run.status ?? 1, lines: figuresOf(run.stdout) };
}

function readThresholds(args: readonly string[]): { thresholds: Thresholds; rest: string[] } {
  const floors = new Map<Measure, number>();
  let forbidden: number | null = null;
  const rest: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const argument = args[index] ?? '';
    const next = args[index + 1] ?? '';
    if (argument === '--min') {
      for (const floor of next.split(',')) {
        const [measure, percent] = floor.split('=');
        if (!isMeasure(measure) || percent === undefined || Number.isNaN(Number(percent))) {
          throw new Error(
            `--min wants NAME=PERCENT with a name of ${Object.keys(MEASURES).join(', ')}; got "${floor}".`,
          );
        }
        floors.set(measure, Number(percent));
      }
      index++;
    } else if (argument === '--forbidden') {
      forbidden = Number(next);
      index++;
    } else {
      rest.push(argument);
    }
  }
  return { thresholds: { floors, forbidden }, rest };
}

function isMeasure(word: string | undefined): word is Measure {
  return word !== undefined && word in MEASURES;
}

/** What a line such as `typed: tables 29/29 (100.0%), columns …, false alarms 0, …` falls short of. */
function failuresOf(line: string, { floors, forbidden }: Thresholds): string[] {
  const style = /^(typed|text): /.exec(line)?.[1];
  if (style === undefined) return [];
  if (line.includes('no JSON')) return [`${style}: the review gave no result.`];
  const failures: string[] = [];
  for (const [measure, floor] of floors) {
    const found = new RegExp(`\\b${MEASURES[measure]} (\\d+)/(\\d+)`).exec(line);
    const percent = found ? (100 * Number(found[1])) / Math.max(1, Number(found[2])) : 0;
    if (percent < floor) failures.push(`${style}: ${MEASURES[measure]} ${percent.toFixed(1)}% is below ${floor}%.`);
  }
  const alarms = Number(/false alarms (\d+)/.exec(line)?.[1] ?? 0);
  if (forbidden !== null && alarms > forbidden) {
    failures.push(`${style}: ${alarms} false alarms, allowed ${forbidden}.`);
  }
  return failures;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
