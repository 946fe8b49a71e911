/**
 * `npm run try:packed`: installs the packed command line (`npm run build:cli` first) in a bare folder, offline, as
 * `npm install -g FILE` does, and holds what it says of the samples against what the sources say.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageInfo from '../package.json';

interface Outcome {
  readonly status: number | null;
  readonly out: string;
}

/** @throws Error in npm's words when it cannot be packed or installed. */
function install(folder: string): string {
  const npm = (...args: string[]) =>
    execFileSync('npm', args, {
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const packed = npm('pack', './dist-cli', '--silent', '--pack-destination', folder).trim();
  npm(
    'install',
    '--global',
    '--offline',
    '--no-audit',
    '--no-fund',
    '--silent',
    '--prefix',
    folder,
    join(folder, packed),
  );
  return process.platform === 'win32' ? join(folder, 'iku.cmd') : join(folder, 'bin/iku');
}

/** Runs it as a shell would, in a place that knows nothing of this project. */
function outcome(program: string, args: readonly string[]): Outcome {
  const { PATH, Path, SystemRoot } = process.env;
  const { status, stdout } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { PATH: PATH ?? Path, SystemRoot },
    shell: process.platform === 'win32',
    maxBuffer: 1e9,
  });
  return { status, out: stdout };
}

function differences(iku: string, folder: string): string[] {
  const samples = readdirSync('samples').map((name) => `samples/${name}`);
  const review = ['periksa', ...samples, '--format', 'json'];
  const packed = outcome(iku, review);
  const sources = outcome(process.execPath, ['--import', 'tsx', 'src/cli/index.ts', ...review]);
  const form = join(folder, 'formulir.xlsx');
  const made = outcome(iku, ['templat', 'formulir-iku', '--tahun', '2026', '--keluaran', form]);
  return [
    ...(outcome(iku, ['--versi']).out.trim() === packageInfo.version
      ? []
      : ['iku --versi is not the version of package.json.']),
    ...(packed.status === sources.status && packed.out === sources.out && packed.out !== ''
      ? []
      : ['iku periksa says something else of the samples than the sources do.']),
    ...(made.status === 0 && existsSync(form) ? [] : [`iku templat wrote no form (exit ${String(made.status)}).`]),
  ];
}

/** Median of a few warm starts, in milliseconds of the clock. */
function startTime(iku: string): number {
  const runs = Array.from({ length: 7 }, () => {
    const begun = performance.now();
    outcome(iku, ['--versi']);
    return performance.now() - begun;
  });
  return runs.sort((a, b) => a - b)[3] ?? NaN;
}

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'iku-packed-'));
  try {
    const iku = install(folder);
    const found = differences(iku, folder);
    for (const difference of found) console.error(difference);
    if (found.length === 0)
      console.log(`The packed command line does what the sources do; it starts in ${startTime(iku).toFixed(0)} ms.`);
    process.exitCode = found.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
