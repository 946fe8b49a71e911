/** What every page of the site has around its text: the way to the others, the search, and one look for screen, phone and paper. */

import { type Rendered, escapeHtml } from '../help/markdown';

export interface SitePage extends Rendered {
  /** Below the site's own address. */
  readonly path: string;
}

/** The places that every page leads to. */
const PLACES: readonly { readonly path: string; readonly id: string; readonly en: string }[] = [
  { path: 'bantuan/panduan.html', id: 'Panduan', en: 'Guide' },
  { path: 'bantuan/aturan/README.html', id: 'Aturan', en: 'Rules' },
  { path: 'bantuan/fungsi/README.html', id: 'Fungsi', en: 'Functions' },
  { path: 'bantuan/kamus/README.html', id: 'Kamus', en: 'Library' },
  { path: 'bantuan/pemasangan.html', id: 'Pemasangan', en: 'Installing' },
  { path: 'meja.html', id: 'Meja', en: 'Desk' },
];

const PRODUCT = 'Asisten IKU';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

export function dressed({ path, title, language, body, english }: SitePage): string {
  const root = '../'.repeat(path.split('/').length - 1);
  const links = PLACES.map(
    (place) =>
      `<a href="${root}${place.path}"${place.path === path ? ' aria-current="page"' : ''}>${place.id} <span lang="en">${place.en}</span></a>`,
  );
  const inEnglish =
    english === null ? '' : `<p class="bahasa"><a href="#${english}" lang="en" hreflang="en">In English ↓</a></p>\n`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title === PRODUCT ? PRODUCT : `${escapeHtml(title)} · ${PRODUCT}`}</title>
<link rel="icon" href="${root}assets/icon-32.png">
<link rel="stylesheet" href="${root}situs.css">
</head>
<body>
<a class="lewati" href="#isi">Langsung ke isi</a>
<header lang="id">
<a class="nama" href="${root}index.html"><img src="${root}assets/icon-32.png" alt="" width="24" height="24"> Asisten IKU</a>
<nav aria-label="Bagian situs">${links.join('')}</nav>
<form role="search"><label for="cari">Cari <span lang="en">Search</span></label><input type="search" id="cari" autocomplete="off" spellcheck="false"></form>
</header>
<section class="temuan" aria-label="Hasil pencarian"><p id="jumlah" role="status"></p><ul id="hasil"></ul></section>
<main id="isi">
${inEnglish}${scrollable(body)}
</main>
<script src="${root}cari.js" data-root="${root}"></script>
</body>
</html>
`;
}

/** Wide tables and code scroll by themselves, by keyboard too, so that the page stays as wide as a phone. */
function scrollable(body: string): string {
  return body
    .replace(/<table>/g, '<div class="lebar" tabindex="0" role="group" aria-label="Tabel"><table>')
    .replace(/<\/table>/g, '</table></div>')
    .replace(/<pre>/g, '<pre tabindex="0">');
}
