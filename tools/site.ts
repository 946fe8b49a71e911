/**
 * `npm run site`: writes the guide, the rules, the functions, the library, the pages for IT and the desk as a static site into `situs/`, which
 * can be put on any server or opened from a folder. Its links are checked: exit 1 when one leads nowhere. The desk comes from `dist/`
 * (`npm run build`), which is built when it is not there.
 */

import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { helpTexts } from './help/help-pages';
import { rendered } from './help/markdown';
import { LICENCES_FILE } from './release/components';
import { brokenLinks } from './site/links';
import { searchIndex } from './site/search-index';
import { type SitePage, dressed } from './site/shell';

const SITE = 'situs';
const BUILT = 'dist';
const KEEPER = 'meja-offline.js';

function main(): number {
  if (!existsSync(join(BUILT, KEEPER))) execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  rmSync(SITE, { recursive: true, force: true });
  const home = { path: 'index.html', ...rendered(readFileSync('tools/site/home.md', 'utf8')) };
  const texts: readonly SitePage[] = [home, ...helpTexts('docs')];
  const pages = new Map(texts.map((text) => [text.path, dressed(text)]));
  for (const [path, html] of pages) write(path, html);
  write('cari-indeks.js', searchIndex(texts));
  for (const file of ['cari.js', 'situs.css']) copy(join('tools/site', file), file);
  for (const file of readdirSync('docs/gambar')) copy(join('docs/gambar', file), `bantuan/gambar/${file}`);
  for (const file of [...deskFiles(), 'assets/icon-32.png', LICENCES_FILE]) copy(join(BUILT, file), file);
  const others = new Set(
    readdirSync(SITE, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')),
  );
  const broken = brokenLinks({ pages, others });
  for (const link of broken) console.error(`No such place: ${link}`);
  console.log(
    `${SITE}/: ${pages.size} pages and the desk${broken.length === 0 ? '; every link leads somewhere.' : '.'}`,
  );
  return broken.length === 0 ? 0 : 1;
}

/** The desk's own files, as the script that keeps them offline names them. */
function deskFiles(): readonly string[] {
  const named = readFileSync(join(BUILT, KEEPER), 'utf8').matchAll(/"([^"]+\.(?:html|js|gz))"/g);
  return [KEEPER, ...[...named].map(([, file = '']) => file)];
}

function write(path: string, text: string): void {
  mkdirSync(join(SITE, dirname(path)), { recursive: true });
  writeFileSync(join(SITE, path), text);
}

function copy(from: string, path: string): void {
  mkdirSync(join(SITE, dirname(path)), { recursive: true });
  copyFileSync(from, join(SITE, path));
}

process.exitCode = main();
