/**
 * Many workbooks on the command line: the reader alone, one process, and two. `BENCH_FILES` says how many; with 1000 it takes
 * minutes.
 */

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { readWorkbook } from '../../src/xlsx/read';
import { type BenchResult } from '../../tools/bench';

const COUNT = Number(process.env['BENCH_FILES'] ?? 24);

export default function benchManyFiles(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'iku-bench-'));
  try {
    const samples = readdirSync('samples').filter((name) => name.endsWith('.xlsx'));
    for (let index = 0; index < COUNT; index++) {
      copyFileSync(join('samples', samples[index % samples.length] ?? ''), join(folder, `${index}.xlsx`));
    }
    const reader = timed(() => {
      for (const name of readdirSync(folder)) readWorkbook(readFileSync(join(folder, name)), name);
    });
    const [one, two] = [1, 2].map((parallel) => timed(() => check(folder, parallel)));
    const each = (name: string, ms: number) => ({ name: `${COUNT} workbooks: ${name}`, value: ms / COUNT, unit: 'ms' });
    return Promise.resolve([
      each('the reader alone, a file', reader),
      each('periksa with one process, a file', one ?? NaN),
      each('periksa with two processes, a file', two ?? NaN),
      { name: 'two processes are so many times as fast as one', value: (one ?? NaN) / (two ?? NaN), unit: '×' },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function check(folder: string, parallel: number): void {
  const args = ['--import', 'tsx', resolve('src/cli/index.ts'), 'periksa', folder];
  const run = spawnSync(process.execPath, [...args, '--format', 'ndjson', '--paralel', String(parallel)], {
    maxBuffer: 1 << 28,
  });
  if (String(run.stdout).trim().split('\n').length !== COUNT) throw new Error(`periksa: ${String(run.stderr)}`);
}
