/**
 * What the site's search looks in: every section of every page by its words. It is a script and not JSON, so that pages opened from a
 * folder, without any server, can load it.
 */

/** A place that a search can lead to. */
interface Section {
  readonly page: string;
  /** '' for the top of the page. */
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
}

export interface SearchedPage {
  readonly path: string;
  readonly title: string;
  readonly body: string;
}

/** A word of a title counts more than any repetition in the text, which counts up to a limit. */
const TITLE_WEIGHT = 10;
const MOST_OF_TEXT = 4;

/** Lower case without marks, in letters and digits: what `cari.js` does with what is typed. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\d]{2,}/gu) ?? [];
}

function plainText(html: string): string {
  return html
    .replace(/<!--[^]*?-->/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A page cut at its second and third headings. */
export function sectionsOf({ path, title, body }: SearchedPage): readonly Section[] {
  const [top = '', ...parts] = body.split(/(?=<h[23] id=")/);
  return [
    { page: path, anchor: '', title, text: plainText(top) },
    ...parts.map((part) => {
      const [whole = '', anchor = '', heading = ''] = /^<h[23] id="([^"]*)">(.*?)<\/h[23]>/.exec(part) ?? [];
      return { page: path, anchor, title: plainText(heading), text: plainText(part.slice(whole.length)) };
    }),
  ];
}

function weightsOf({ title, text }: Section): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const word of wordsOf(text)) weights.set(word, Math.min((weights.get(word) ?? 0) + 1, MOST_OF_TEXT));
  for (const word of new Set(wordsOf(title))) weights.set(word, (weights.get(word) ?? 0) + TITLE_WEIGHT);
  return weights;
}

/** The script that gives `cari.js` its index: pages, sections, and for each word the sections with its weight there. */
export function searchIndex(pages: readonly SearchedPage[]): string {
  const sections = pages.flatMap(sectionsOf);
  const pageNumbers = new Map(pages.map(({ path }, number) => [path, number]));
  const words = new Map<string, Map<number, number>>();
  sections.forEach((section, number) => {
    for (const [word, weight] of weightsOf(section)) {
      const places = words.get(word) ?? new Map<number, number>();
      words.set(word, places.set(number, weight));
    }
  });
  const entries = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const index = {
    pages: pages.map(({ path, title }) => [path, title]),
    sections: sections.map(({ page, anchor, title, text }) => [
      pageNumbers.get(page),
      anchor,
      title,
      text.slice(0, 140),
    ]),
    words: entries.map(([word]) => word),
    places: entries.map(([, places]) => [...places].flat()),
  };
  return `window.indeksSitus = ${JSON.stringify(index)};\n`;
}
