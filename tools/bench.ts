/**
 * `npm run bench [NAME…]`: runs every file of test/bench (or those whose name holds a NAME) and prints what it measured. A value
 * over its limit is marked and makes the run end with 1; all are kept for the statement on quality. Timings depend on the machine, so no test does this.
 */

import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keepRun } from './statements/runs';

/** One measured figure. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  /** `ms`, `KB`, `requests` … */
  readonly unit: string;
  /** The most that is allowed. */
  readonly limit?: number;
}

async function main(): Promise<number> {
  const folder = resolve('test/bench');
  const wanted = process.argv.slice(2);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => wanted.length === 0 || wanted.some((name) => file.includes(name)));
  let over = 0;
  for (const file of files) {
    console.log(`\n${file}`);
    const { default: run } = (await import(join(folder, file))) as { default: () => Promise<BenchResult[]> };
    const results = await run();
    keepRun(`bench-${file.replace(/\.ts$/, '')}`, { results });
    for (const { name, value, unit, limit } of results) {
      const late = limit !== undefined && value > limit;
      if (late) over++;
      const allowed = limit === undefined ? '' : `  (limit ${limit} ${unit})${late ? '  OVER' : ''}`;
      console.log(`  ${name.padEnd(64)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit}${allowed}`);
    }
  }
  console.log(over === 0 ? '\nAll within their limits.' : `\n${over} over the limit.`);
  return over === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
