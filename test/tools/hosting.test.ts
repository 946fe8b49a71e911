/** The recipes for servers say what `check:host` asks for, and the guides for IT are found from README and among the help pages. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { OFFICE_SITES } from '../../src/workbench/server/office-sites';
import { type HelpPage } from '../../tools/help/help-pages';

const RECIPES = ['nginx.conf', 'nginx-subfolder.conf', 'apache.conf', 'web.config', 'staticwebapp.config.json'];
const read = (file: string) => readFileSync(file, 'utf8');

describe.each(RECIPES)('the recipe %s', (name) => {
  const recipe = read(join('docs/hosting', name));

  test('lets Excel on the web, and nobody else, frame the pages', () => {
    expect(recipe).toContain(`frame-ancestors 'self' ${OFFICE_SITES.join(' ')}`);
    expect(recipe).not.toMatch(/(DENY|SAMEORIGIN)/);
  });

  test('allows other origins, and tells the types', () => {
    expect(recipe).toMatch(/Access-Control-Allow-Origin"?[:\s]|name="Access-Control-Allow-Origin" value="\*"/);
    expect(recipe).toMatch(/application\/json|mime\.types/);
  });

  test('has pages asked for anew and icons kept', () => {
    expect(recipe).toMatch(/no-cache/);
    expect(recipe).toMatch(/max-age=86400/);
  });

  test('is named in the guide', () => {
    expect(read('docs/hosting/README.md')).toContain(name);
  });
});

test('the recipes that a parser reads can be read', () => {
  const { globalHeaders } = JSON.parse(read('docs/hosting/staticwebapp.config.json')) as {
    globalHeaders: Record<string, string>;
  };
  expect(globalHeaders['Access-Control-Allow-Origin']).toBe('*');
  const xml = new JSDOM(read('docs/hosting/web.config').trim(), { contentType: 'text/xml' }).window.document;
  expect(xml.querySelector('location[path=assets] clientCache')?.getAttribute('cacheControlMode')).toBe('UseMaxAge');
});

describe('the guides for IT', () => {
  const GUIDES = ['docs/pemasangan.md', 'docs/hosting/README.md', 'docs/pengembang/uji-excel.md'];

  test('are named in README, which says what no Excel has shown yet', () => {
    for (const guide of GUIDES) expect(read('README.md')).toContain(`](${guide})`);
    expect(read('README.md')).toContain('Not yet seen in a real Excel');
  });

  test.each(['README.md', 'docs/pemasangan-en.md', ...GUIDES])(
    '%s links to files and headings that are there',
    (file) => {
      const links = [...read(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
      const broken = links.filter((link) => !link.includes('://') && !isThere(file, link));
      expect(broken).toEqual([]);
    },
  );

  function isThere(file: string, link: string): boolean {
    const [path = '', heading] = link.split('#');
    const target = path === '' ? file : join(dirname(file), path);
    if (!existsSync(target)) return false;
    return heading === undefined || helpPage(target).includes(`id="${heading}"`);
  }

  // By themselves, because the parser of Markdown is a module that jest does not take.
  const SCRIPT = "console.log(JSON.stringify(require('./tools/help/help-pages.ts').helpPages('docs')))";
  const made = JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', '-e', SCRIPT], { encoding: 'utf8', maxBuffer: 1e8 }),
  ) as HelpPage[];
  const pages = new Map(made.map(({ path, html }) => [path, html]));
  const helpPage = (file: string) => pages.get(file.replace(/^docs/, 'bantuan').replace(/\.md$/, '.html')) ?? '';

  test('are help pages of the add-in too, for who has only what is hosted', () => {
    expect(helpPage('docs/pemasangan.md')).toContain('href="hosting/README.html"');
    expect(helpPage('docs/hosting/README.md')).toContain('check:host');
  });

  test('list every source that they cite, and cite every source that they list', () => {
    for (const guide of GUIDES.slice(0, 2)) {
      const [text = '', sources = ''] = read(guide).split('## Sumber');
      const cited = new Set([...text.matchAll(/\[(\d+)\](?!\()/g)].map(([, number = '']) => number));
      const listed = new Set([...sources.matchAll(/^(\d+)\. /gm)].map(([, number = '']) => number));
      expect([...listed].sort()).toEqual([...cited].sort());
    }
  });
});
