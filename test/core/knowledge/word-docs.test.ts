/** The page of words says what the lists say: a word that comes, goes or changes its kind is seen by those who read no code. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { wordPage } from '../../../tools/word-docs';

const page = wordPage();

test('docs/pengembang/kata.md is up to date (npm run docs)', () => {
  expect(readFileSync(resolve('docs/pengembang/kata.md'), 'utf8').split('\n')).toEqual(page.split('\n'));
});

test('every list says what it is and leaves no place blank', () => {
  const sections = page.split(/^## /m).slice(1);
  expect(sections.length).toBeGreaterThan(30);
  expect(sections.filter((section) => !/^[a-z/-]+\n\n\S.*\n\n### [A-Z_]+\n\n- \S/.test(section))).toEqual([]);
  expect(page).not.toMatch(/undefined|\[object|NaN|: $/m);
});
