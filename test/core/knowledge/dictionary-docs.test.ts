/** The pages of the indicator library say what its rows say. */

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dictionaryPages } from '../../../tools/dictionary-docs';
import { LIBRARY } from '../../../src/core/knowledge/indicators/library';

const FOLDER = join(__dirname, '../../../docs/kamus');

describe('docs/kamus', () => {
  const pages = dictionaryPages();

  it('is up to date (npm run docs)', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...pages.keys()].sort());
    for (const [name, content] of pages)
      expect([name, readFileSync(join(FOLDER, name), 'utf8')]).toEqual([name, content]);
  });

  it('has a section for every row, where links find it', () => {
    const all = [...pages.values()].join('\n');
    expect(LIBRARY.filter(({ id }) => !all.includes(`<a id="${id}"></a>`)).map(({ id }) => id)).toEqual([]);
  });
});
