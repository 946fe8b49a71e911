/** What is shipped of others is written down with the version that is locked: a newer one has to be looked at anew. */

import { readFileSync } from 'node:fs';
import packageInfo from '../../package.json';

const page = readFileSync('docs/pengembang/ketergantungan.md', 'utf8');

test('every package that the product runs with stands in the list, at its version, and no other', () => {
  const listed = [...page.matchAll(/^\| `([^`]+)` \| (\d[\w.]*) \|/gm)].map(([, name = '', version = '']) => [
    name,
    version,
  ]);
  expect(Object.fromEntries(listed)).toEqual(packageInfo.dependencies);
});
