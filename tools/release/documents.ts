/** The documents of the sources that a release holds, each with its links led to where their targets are in the archive. */

import { posix } from 'node:path';
import { type Files } from './archive';

/** Where a document of the sources stands in the archive. */
export const DOCUMENTS: Readonly<Record<string, string>> = {
  'CHANGELOG.md': 'CHANGELOG.md',
  'SECURITY.md': 'SECURITY.md',
  'docs/hosting/README.md': 'hosting/README.md',
  'docs/pengembang/ketergantungan.md': 'ketergantungan.md',
  'docs/pengembang/uji-excel.md': 'uji-excel.md',
};

/** `[text](address)`, but no picture. */
const LINK = /(?<!!)\[([^\]]*)\]\(([^)\s]+)\)/g;

/**
 * The text of the document `from` for the archive. A guide of `docs/` is there as the page that is served; what the archive does not hold
 * (`holds` says so of a path) is no link any more.
 */
export function relinked(text: string, from: string, holds: (path: string) => boolean): string {
  const here = posix.dirname(DOCUMENTS[from] ?? from);
  return text.replace(LINK, (whole: string, words: string, address: string) => {
    if (address.includes('://') || address.startsWith('#')) return whole;
    const [path = '', heading] = address.split('#');
    const target = placed(posix.join(posix.dirname(from), path));
    if (target === null || !holds(target)) return words;
    return `[${words}](${posix.relative(here, target)}${heading === undefined ? '' : `#${heading}`})`;
  });
}

/** `null` for what is not in any archive. */
function placed(source: string): string | null {
  const own = DOCUMENTS[source];
  if (own !== undefined) return own;
  const [, page] = /^docs\/(.+)\.md$/.exec(source) ?? [];
  if (page !== undefined) return `dist/bantuan/${page}.html`;
  return /^docs\/hosting\//.test(source) ? source.slice('docs/'.length) : null;
}

/** Links of the documents in the archive that lead to nothing there. */
export function deadLinks(files: Files): readonly string[] {
  const text = new TextDecoder();
  return Object.entries(files)
    .filter(([path]) => path.endsWith('.md'))
    .flatMap(([path, bytes]) =>
      [...text.decode(bytes).matchAll(LINK)]
        .map(([, , address = '']) => address.split('#')[0] ?? '')
        .filter((address) => address !== '' && !address.includes('://'))
        .filter((address) => !(posix.join(posix.dirname(path), address) in files))
        .map((address) => `${path}: ${address}`),
    );
}
