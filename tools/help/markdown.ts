/** A page of `docs/` as HTML, with headings that can be linked to and its English part marked as such. */

import { marked } from 'marked';
import { type Language } from '../../src/core/language/bilingual';

export interface Rendered {
  readonly title: string;
  readonly language: Language;
  readonly body: string;
  /** The heading at which the page goes on in English; `null` where it does not. */
  readonly english: string | null;
}

/** Stands at the top of a page whose second half is English. */
const ENGLISH_BELOW = /^\*English below\.\*$/m;

/** Stands in a page that is English as a whole. */
const ALL_ENGLISH = '<!-- lang: en -->';

export function rendered(markdown: string): Rendered {
  const title = /^#\s+(.+)$/m.exec(markdown)?.[1]?.replace(/[`*_]/g, '') ?? 'Asisten IKU';
  const body = marked
    .parse(markdown, { async: false, gfm: true })
    .replace(/(href="[^":]+)\.md(#[^"]*)?"/g, '$1.html$2"')
    // The corner of a drawn sheet heads nothing.
    .replace(/<th([^>]*)>\s*<\/th>/g, '<td$1></td>')
    .replace(/<h([23])>(.*?)<\/h\1>/g, (_, level: string, text: string) => heading(level, text));
  const start = ENGLISH_BELOW.test(markdown) ? body.search(/<h2 /) : body.indexOf('<h2 id="in-english">');
  if (start < 0) return { title, language: markdown.includes(ALL_ENGLISH) ? 'en' : 'id', body, english: null };
  const english = /^<h2 id="([^"]*)"/.exec(body.slice(start))?.[1] ?? null;
  return {
    title,
    language: 'id',
    body: `${body.slice(0, start)}<section lang="en">\n${body.slice(start)}</section>\n`,
    english,
  };
}

/** A heading that can be linked to, by the name that it has on GitHub. */
function heading(level: string, title: string): string {
  const id = title
    .replace(/<[^>]*>|&[a-z]+;/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\d\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
  return `<h${level} id="${id}">${title}</h${level}>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
