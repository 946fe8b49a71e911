/** The statements say what was measured and nothing else: a failure shows, what was not run is called so, and no page is stale. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { staleStatements } from '../../tools/statements';
import { type Measured, statementPages } from '../../tools/statements/pages';
import { inIndonesian } from '../../tools/statements/in-indonesian';
import { ACCESSIBILITY, SECURITY } from '../../tools/statements/rows';

const OCCASION = { date: '2026-01-02', commit: 'abc1234', machine: '2 × X', load: 0.4 };
const [FIRST, SECOND] = ACCESSIBILITY;

const measured = (tests: Measured['browser']['tests']): Measured => ({
  version: '1.2.3',
  axe: '4.0.0',
  browser: { ...OCCASION, tests },
  bench: {
    'bench-pane': { ...OCCASION, results: [{ name: 'first paint', value: 1234.5, unit: 'ms', limit: 500 }] },
  },
  score: { ...OCCASION, lines: ['typed: tables 29/29 (100.0%)'] },
});

const page = (name: string, tests: Measured['browser']['tests'] = []) =>
  statementPages(measured(tests)).get(name) ?? '';

test('no page is older than its figures or its form (otherwise: npm run statements)', () => {
  expect(staleStatements()).toEqual([]);
});

test('a row whose test failed, or was not run, does not pass', () => {
  const named = (row = FIRST, passed = true) => ({ file: row?.file ?? '', name: `axe: ${row?.test ?? ''}`, passed });
  const text = page('pernyataan-aksesibilitas.md', [named(), named(FIRST, false), named(SECOND)]);
  expect(text).toContain(`| ${FIRST?.says.id} | GAGAL |`);
  expect(text).toContain(`| ${SECOND?.says.en} | passed |`);
  expect(text).toContain('| tidak dijalankan |');
});

test('figures stand with their limit, day, machine and sources, in the notation of each language', () => {
  const text = page('pernyataan-mutu.md');
  expect(text).toContain('Diukur 2026-01-02 (2 × X, sumber abc1234).');
  expect(text).toContain('| first paint | 1.235 ms **DI ATAS BATAS** | 500 ms |');
  expect(text).toContain('| first paint | 1,235 ms **OVER THE LIMIT** | 500 ms |');
  expect(text).toContain('- typed: tables 29/29 (100.0%)');
});

test('times of a busy machine are left out, and counted; sizes are not', () => {
  const busy = { ...OCCASION, load: 7.25 };
  const results = [
    { name: 'first paint', value: 1234.5, unit: 'ms', limit: 500 },
    { name: 'script', value: 99, unit: 'KB' },
  ];
  const pages = statementPages({ ...measured([]), bench: { 'bench-pane': { ...busy, results } } });
  const text = pages.get('pernyataan-mutu.md');
  expect(text).not.toContain('first paint');
  expect(text).toContain('| script | 99 KB |');
  expect(text).toContain('1 waktu tidak dicantumkan');
  expect(text).toContain('7,25 program per inti');
});

test.each([...ACCESSIBILITY, ...SECURITY])('$file has a test “$test”', ({ file, test: name }) => {
  const code = readFileSync(join('test/e2e', file), 'utf8');
  // What stands in a table of cases is put into the title by its %s.
  const parts = name.replace(/^in the (light|dark) theme$/, 'in the %s theme');
  expect(code).toContain(parts);
});

test('the Indonesian half names every figure in Indonesian, with its marks of numbers', () => {
  expect(inIndonesian('typed: tables 29/29 (100.0%), must-findings 185/193 (95.9%)')).toBe(
    'diketik: tabel 29/29 (100,0%), temuan yang harus ada 185/193 (95,9%)',
  );
  expect(inIndonesian('CAPAIAN over 100,000 rows of texts such as "75,5%"')).toBe(
    'CAPAIAN atas 100.000 baris teks seperti "75,5%"',
  );
  const { bench, score } = JSON.parse(readFileSync('docs/pernyataan.json', 'utf8')) as Measured;
  const names = Object.values(bench).flatMap(({ results }) => results.map(({ name }) => name));
  const english = /\b(the|of|and|an?|in|over|with|one|every|rows?|cells?|tables?|call|file|clock|false|must|errors?)\b/;
  const left = [...names, ...score.lines]
    .map(inIndonesian)
    .filter((text) => english.test(text.replace('(a, b) => a + b', '')));
  expect(left).toEqual([]);
});
