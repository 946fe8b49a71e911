/** The custom functions: weight of the bundle that cells wait for, time of a call, time of a whole column. */

import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createRequire } from 'node:module';
import webpack, { type Configuration } from 'webpack';
import { type BenchResult } from '../../tools/bench';
import { BODIES } from '../../src/functions/bodies';
import { type CallHost } from '../../src/functions/call/host';

const ROWS = 100_000;
const CALLS = 50_000;

const HOST: CallHost = {
  tellsBlanks: true,
  percent: (fraction) => ({ type: 'FormattedNumber', basicValue: fraction, numberFormat: '0.00%' }),
  error: (code) => code,
};

export default async function benchFunctions(): Promise<BenchResult[]> {
  return [
    { name: 'functions bundle, gzipped', value: (await bundleBytes()) / 1024, unit: 'KB', limit: 40 },
    ...perCall(),
    ...wholeColumn(),
  ];
}

/** The entry `functions` alone, built as the project builds it; chunks that load later do not count. */
async function bundleBytes(): Promise<number> {
  const load = createRequire(resolve('package.json'));
  const makeConfig = load('./webpack.config.js') as (env: object, argv: object) => Configuration;
  const base = makeConfig({}, { mode: 'production' });
  const folder = mkdtempSync(join(tmpdir(), 'functions-'));
  const config: Configuration = {
    ...base,
    entry: { functions: resolve('src/functions/index.ts') },
    output: { ...base.output, path: folder, clean: false },
    plugins: [],
    devtool: false,
    cache: false,
  };
  try {
    await new Promise<void>((done, fail) => {
      webpack(config, (problem, stats) => {
        if (problem || stats?.hasErrors()) fail(problem ?? new Error(stats?.toString('errors-only')));
        else done();
      });
    });
    const file = join(folder, 'functions.js');
    if (!existsSync(file)) throw new Error(`no functions.js among ${readdirSync(folder).join(', ')}`);
    return gzipSync(readFileSync(file), { level: 9 }).length;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The bodies alone, to see what they cost; function-calls.ts compares whole calls, with the host's part in them. */
function perCall(): BenchResult[] {
  const capaian = body('CAPAIAN');
  const bare = (a: unknown, b: unknown): unknown => (a as number) + (b as number);
  const time = (call: (index: number) => unknown): number => {
    for (let index = 0; index < CALLS; index++) call(index);
    return best(() => {
      for (let index = 0; index < CALLS; index++) call(index);
    });
  };
  const ours = time((index) => capaian([[[20]], [[index]], null, null, null], HOST));
  const theirs = time((index) => bare(20, index));
  const microseconds = (milliseconds: number): number => (milliseconds * 1000) / CALLS;
  return [
    { name: 'CAPAIAN, one scalar call (body only)', value: microseconds(ours), unit: 'µs' },
    { name: '(a, b) => a + b, one call (body only)', value: microseconds(theirs), unit: 'µs' },
  ];
}

function wholeColumn(): BenchResult[] {
  const capaian = body('CAPAIAN');
  const column = (make: (row: number) => unknown): unknown[][] => Array.from({ length: ROWS }, (_, row) => [make(row)]);
  const targets = column((row) => 50 + (row % 50));
  const actuals = column((row) => 40 + (row % 70));
  const texts = column((row) => `${40 + (row % 70)},5%`);
  const percents = column((row) => `${50 + (row % 50)}%`);
  const rows = ROWS.toLocaleString('en');
  return [
    {
      name: `CAPAIAN over ${rows} rows of numbers, one call`,
      value: best(() => capaian([targets, actuals, null, null, null], HOST)),
      unit: 'ms',
      limit: 60,
    },
    {
      name: `CAPAIAN over ${rows} rows of texts such as "75,5%"`,
      value: best(() => capaian([percents, texts, null, null, null], HOST)),
      unit: 'ms',
    },
  ];
}

function body(id: string): (args: readonly unknown[], host: CallHost) => unknown {
  const found = BODIES[id];
  if (!found) throw new Error(`no function ${id}`);
  return found;
}

/** The best of many runs, in milliseconds: the others measure what else the machine does. */
function best(run: () => unknown): number {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
