/**
 * The guide in `docs/` as web pages, served with the add-in itself: help must not need another server. Excel's function wizard,
 * the manifest and the pane link to them as `bantuan/….html`.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Rendered, escapeHtml, rendered } from './markdown';

export interface HelpPage {
  /** Below the add-in's own address: `bantuan/fungsi/capaian.html`. */
  readonly path: string;
  readonly html: string;
}

/** A page before it is dressed. */
export interface HelpText extends Rendered {
  readonly path: string;
}

/** The folders of `docs/` that users read, and the address of each. */
const FOLDERS: readonly { readonly folder: string; readonly path: string }[] = [
  { folder: '.', path: 'bantuan' },
  { folder: 'aturan', path: 'bantuan/aturan' },
  { folder: 'fungsi', path: 'bantuan/fungsi' },
  { folder: 'kamus', path: 'bantuan/kamus' },
  { folder: 'hosting', path: 'bantuan/hosting' },
];

export function helpTexts(docs: string): HelpText[] {
  return FOLDERS.flatMap(({ folder, path }) => {
    const directory = join(docs, folder);
    if (!existsSync(directory)) return [];
    return readdirSync(directory)
      .filter((file) => file.endsWith('.md'))
      .map((file) => ({
        path: `${path}/${file.replace(/\.md$/, '.html')}`,
        ...rendered(readFileSync(join(directory, file), 'utf8')),
      }));
  });
}

export function helpPages(docs: string): HelpPage[] {
  return helpTexts(docs).map((text) => ({ path: text.path, html: page(text) }));
}

function page({ title, language, body }: HelpText): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(title)} · Asisten IKU</title>
<style>${STYLE}</style>
</head>
<body><main>
${body}
</main></body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #242424; --soft: #5a5a5a; --paper: #ffffff; --line: #d6d6d6; --accent: #0b5563; --shade: #f4f6f6 }
@media (prefers-color-scheme: dark) { :root { --ink: #f2f2f2; --soft: #bdbdbd; --paper: #1f1f1f; --line: #4a4a4a; --accent: #7fd0c3; --shade: #2a2a2a } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.6 "Segoe UI", system-ui, sans-serif }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem }
h1 { font-size: 1.7rem; line-height: 1.25 } h2 { margin-top: 2rem; font-size: 1.25rem } h3 { font-size: 1.05rem }
a { color: var(--accent) } img { max-width: 100%; border: 1px solid var(--line); border-radius: 6px }
code { background: var(--shade); padding: .1em .3em; border-radius: 4px; font-size: .92em } pre { background: var(--shade); padding: .8rem; overflow-x: auto; border-radius: 6px } pre code { padding: 0 }
table { border-collapse: collapse; display: block; overflow-x: auto } th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top } th { background: var(--shade) }
blockquote { margin: 1rem 0; padding: .1rem 1rem; border-left: 4px solid var(--accent); color: var(--soft) }
`.trim();
