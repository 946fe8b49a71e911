/**
 * `npm run statements`: takes what the last runs left in `.cache/hasil` (`npm run bench`, `npm run score`, and `npm run test:e2e -- --json
 * --outputFile=.cache/hasil/e2e.json`) into docs/pernyataan.json and writes docs/pernyataan-*.md from it. What has not been run since
 * keeps its former figures and their date. `--check` only says which pages are not what the figures make, and ends with 1 then.
 */

import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageInfo from '../package.json';
import { type Measured, statementPages } from './statements/pages';
import { type BenchRun, RESULTS, type ScoreRun, testRunOf } from './statements/runs';

const FOLDER = 'docs';
const KEPT = join(FOLDER, 'pernyataan.json');

function kept(): Measured | null {
  return existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Measured) : null;
}

/** @throws Error when something was never measured. */
function gathered(): Measured {
  const before = kept();
  const run = <T>(name: string, former: T | undefined, read: (file: string) => T): T => {
    const file = join(RESULTS, `${name}.json`);
    if (existsSync(file)) return read(file);
    if (former === undefined) throw new Error(`${file} is not there, and there are no former figures: run it first.`);
    return former;
  };
  mkdirSync(RESULTS, { recursive: true });
  const names = readdirSync(RESULTS).flatMap((file) => /^(bench-.*)\.json$/.exec(file)?.[1] ?? []);
  const parsed = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
  const bench = names.map((name) => [name, parsed<BenchRun>(join(RESULTS, `${name}.json`))] as const);
  return {
    version: packageInfo.version,
    axe: packageInfo.devDependencies['axe-core'],
    browser: run('e2e', before?.browser, testRunOf),
    bench: { ...before?.bench, ...Object.fromEntries(bench) },
    score: run<ScoreRun>('score', before?.score, parsed),
  };
}

/** Pages that are not what the kept figures make. */
export function staleStatements(): readonly string[] {
  const measured = kept();
  if (!measured) return [KEPT];
  return [...statementPages(measured)]
    .filter(([name, text]) => !existsSync(join(FOLDER, name)) || readFileSync(join(FOLDER, name), 'utf8') !== text)
    .map(([name]) => name);
}

function main(): number {
  if (process.argv.includes('--check')) {
    const stale = staleStatements();
    for (const name of stale) console.error(`${name} is not what the figures make: npm run statements`);
    return stale.length === 0 ? 0 : 1;
  }
  const measured = gathered();
  writeFileSync(KEPT, `${JSON.stringify(measured, null, 2)}\n`);
  for (const [name, text] of statementPages(measured)) writeFileSync(join(FOLDER, name), text);
  return 0;
}

if (process.argv[1]?.endsWith('statements.ts')) process.exitCode = main();
