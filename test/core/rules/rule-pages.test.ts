import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { staleRulePages } from '../../../tools/rule-docs';
import { RULES } from '../../../src/core/rules/catalogue';

const PAGES = resolve(__dirname, '../../../docs/aturan');

test('the rule pages say what the rules and their cases say (otherwise: npm run docs)', () => {
  expect(staleRulePages(PAGES)).toEqual([]);
});

test.each(RULES.map(({ meta }) => meta.id))(
  'the page of %s marks one example for the pane: a table, and what is found in it',
  (id) => {
    const page = readFileSync(join(PAGES, `${id}.md`), 'utf8');
    // Without the blank lines Markdown would not read what stands between the tags.
    const [example = '', ...more] = page.split('<div class="contoh">\n\n').slice(1);
    expect(more).toEqual([]);
    const shown = example.slice(0, example.indexOf('\n\n</div>\n'));
    expect(shown).toMatch(/^\| \*\*1\*\* \|/m);
    expect(shown).toMatch(/^- `/m);
  },
);
