/** The packed command line, installed in a bare folder without a network, and run in a place that knows nothing of this project. */

import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The most that a warm start may take, in milliseconds. */
export const START_LIMIT = 400;

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
}

export function npm(...args: string[]): string {
  return execFileSync('npm', args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** As `npm install -g FILE` does; returns the program. @throws Error in npm's words when it cannot be installed. */
export function installPacked(file: string, folder: string): string {
  npm('install', '--global', '--offline', '--no-audit', '--no-fund', '--silent', '--prefix', folder, file);
  return process.platform === 'win32' ? join(folder, 'iku.cmd') : join(folder, 'bin/iku');
}

/** Runs it as a shell would. */
export function outcome(program: string, args: readonly string[]): Outcome {
  const { PATH, Path, SystemRoot } = process.env;
  const { status, stdout } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { PATH: PATH ?? Path, SystemRoot },
    shell: process.platform === 'win32',
    maxBuffer: 1e9,
  });
  return { status, out: stdout };
}

/** Median of a few warm starts, in milliseconds of the clock. */
export function startTime(iku: string): number {
  const runs = Array.from({ length: 7 }, () => {
    const begun = performance.now();
    outcome(iku, ['--versi']);
    return performance.now() - begun;
  });
  return runs.sort((a, b) => a - b)[3] ?? NaN;
}
