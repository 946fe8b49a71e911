/** What runs of tests, benchmarks and scores leave behind, for the statements on accessibility and quality (`npm run statements`). */

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { type BenchResult } from '../bench';

/** Where runs leave their results; no part of the project. */
export const RESULTS = '.cache/hasil';

/** When, on what and of which sources something was measured. */
export interface Occasion {
  /** A day, as 2026-11-28. */
  readonly date: string;
  /** Short name of the last commit, with a + where files were not as in it; '' where git cannot say. */
  readonly commit: string;
  readonly machine: string;
  /** Running programs per core, on average over the minute before. */
  readonly load: number;
}

export interface BenchRun extends Occasion {
  readonly results: readonly BenchResult[];
}

export interface ScoreRun extends Occasion {
  /** What the scorers printed: `typed: tables 29/29 (100.0%), …`. */
  readonly lines: readonly string[];
}

/** What is kept of jest's own result file. */
export interface TestRun extends Occasion {
  readonly tests: readonly { readonly file: string; readonly name: string; readonly passed: boolean }[];
}

interface JestResult {
  readonly startTime: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

function occasion(moment: Date): Occasion {
  const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return {
    date: day.map((part) => String(part).padStart(2, '0')).join('-'),
    commit: lastCommit(),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? '?'}, Node ${process.versions.node}, ${process.platform}`,
    load: Math.round((10 * (loadavg()[0] ?? 0)) / cpus().length) / 10,
  };
}

function lastCommit(): string {
  const git = (...args: string[]) =>
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '+');
  } catch {
    return '';
  }
}

/** Keeps what was just measured, in the place of what an earlier run of the same name left. */
export function keepRun(name: string, measured: object): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${name}.json`), JSON.stringify({ ...occasion(new Date()), ...measured }, null, 2));
}

/** Of the file that `npm run test:e2e -- --json --outputFile=FILE` writes. @throws Error when it is not there. */
export function testRunOf(file: string): TestRun {
  const { startTime, testResults } = JSON.parse(readFileSync(file, 'utf8')) as JestResult;
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ fullName, status }) => ({
        file: name.split(/[\\/]/).at(-1) ?? name,
        name: fullName,
        passed: status === 'passed',
      })),
  );
  // The file does not say of which sources it was.
  return { ...occasion(new Date(startTime)), commit: '', tests };
}
