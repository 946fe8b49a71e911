/** What contributors are told of the house and of the pane is so: the drawing, the README and the issue forms. */

import { readFileSync, readdirSync } from 'node:fs';
import { RULES } from '../src/core/rules/catalogue';
import { indonesian } from '../src/taskpane/i18n/indonesian';
import { ALLOWED } from '../tools/eslint/layer-imports';

const read = (path: string) => readFileSync(path, 'utf8');

const LAYERS = Object.keys(ALLOWED);
const ROOMS = readdirSync('src/core', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);

describe.each([...LAYERS, ...ROOMS])('the folder %s', (folder) => {
  const word = new RegExp(`\\b${folder}\\b`);

  it('stands in the drawing', () => {
    const names = [...read('docs/pengembang/arsitektur.svg').matchAll(/class="name"[^>]*>([^<]+)</g)];
    expect(names.filter(([, name = '']) => word.test(name))).toHaveLength(1);
  });

  it('stands in the README', () => {
    const [, block = ''] = /## How it is built\s+```([^`]+)```/.exec(read('README.md')) ?? [];
    expect(block).toMatch(word);
  });
});

const FORMS = '.github/ISSUE_TEMPLATE';
/** What the forms stress, and is no name of anything. */
const STRESSED = ['Lampirkan lembar yang sudah disamarkan, jangan berkas aslinya.', 'Judul kolom jangan diubah'];

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('the issue forms', () => {
  it.each(readdirSync(FORMS))('%s names buttons that the pane has', (file) => {
    const texts = textsOf(indonesian(String));
    const labels = [...read(`${FORMS}/${file}`).matchAll(/\*\*([^*]+)\*\*/g)].map(([, label = '']) => label);
    expect(labels.filter((label) => !texts.includes(label) && !STRESSED.includes(label))).toEqual([]);
  });

  it('name a rule as the pane does', () => {
    const [, title] = /placeholder: (.+), sel [A-Z]+\d+/.exec(read(`${FORMS}/temuan-keliru.yml`)) ?? [];
    expect(RULES.map(({ meta }) => meta.title.id)).toContain(title);
  });
});
