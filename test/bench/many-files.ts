/**
 * Many workbooks on the command line: the reader alone, one process, and two, and the memory that they take. `BENCH_FILES` says how many; with 1000 it takes
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
    const few = check(folder, 1, Math.max(1, Math.round(COUNT / 10)));
    const one = check(folder, 1, COUNT);
    const two = check(folder, 2, COUNT);
    const each = (name: string, ms: number) => ({ name: `${COUNT} workbooks: ${name}`, value: ms / COUNT, unit: 'ms' });
    return Promise.resolve([
      each('the reader alone, a file', reader),
      each('periksa with one process, a file', one.ms),
      each('periksa with two processes, a file', two.ms),
      { name: 'periksa with one process takes so many times the reader alone', value: one.ms / reader, unit: '×' },
      { name: 'two processes are so many times as fast as one', value: one.ms / two.ms, unit: '×' },
      { name: 'memory of the main process, a tenth of the workbooks', value: few.memoryMb, unit: 'MB' },
      { name: 'memory of the main process, all workbooks', value: one.memoryMb, unit: 'MB' },
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

/** Told by the main process when it ends; what its reviewers tell stays with it. */
const TELL_MEMORY =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))";

/** Checks the first files of the folder. */
function check(folder: string, parallel: number, count: number): { ms: number; memoryMb: number } {
  const files = readdirSync(folder)
    .slice(0, count)
    .map((name) => join(folder, name));
  const args = ['--import', 'tsx', '--import', TELL_MEMORY, resolve('src/cli/index.ts'), 'periksa', ...files];
  const start = performance.now();
  const run = spawnSync(process.execPath, [...args, '--format', 'ndjson', '--paralel', String(parallel)], {
    maxBuffer: 1 << 28,
  });
  const ms = performance.now() - start;
  const peak = /peak (\d+)/.exec(String(run.stderr))?.[1];
  if (String(run.stdout).trim().split('\n').length !== count || !peak)
    throw new Error(`periksa: ${String(run.stderr)}`);
  return { ms, memoryMb: Number(peak) / 1024 };
}
