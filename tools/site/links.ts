/** Whether every link of a folder of pages leads to a file and a heading that are there. Links to other sites are not followed. */

import { posix } from 'node:path';

/** Pages by their path, and what else is there by its path alone. */
export interface LinkedFiles {
  readonly pages: ReadonlyMap<string, string>;
  readonly others: ReadonlySet<string>;
}

/** Each in plain words: page and link. */
export function brokenLinks({ pages, others }: LinkedFiles): readonly string[] {
  const anchors = new Map([...pages].map(([path, html]) => [path, anchorsOf(html)]));
  return [...pages].flatMap(([path, html]) =>
    linksOf(html)
      .filter((link) => !leadsSomewhere(path, link))
      .map((link) => `${path}: ${link}`),
  );

  function leadsSomewhere(from: string, link: string): boolean {
    const [file = '', anchor = ''] = link.split('#');
    const target = file === '' ? from : posix.normalize(posix.join(posix.dirname(from), decodeURIComponent(file)));
    const known = anchors.get(target);
    if (!known) return others.has(target);
    return anchor === '' || known.has(decodeURIComponent(anchor));
  }
}

/** Without those that name another site or no place at all. */
function linksOf(html: string): readonly string[] {
  const links = [...html.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link.replace(/&amp;/g, '&'));
  return [...new Set(links)].filter((link) => link !== '' && !/^(?:[a-z]+:|\/\/)/i.test(link));
}

function anchorsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\bid="([^"]*)"/g)].map(([, id = '']) => id));
}
