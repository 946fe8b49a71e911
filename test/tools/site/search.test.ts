/** @jest-environment jsdom */
/** The site's search as its reader meets it: what is typed leads to the section, without any server. */

import { readFileSync } from 'node:fs';
import { type SearchedPage, searchIndex, sectionsOf } from '../../../tools/site/search-index';

const PAGES: readonly SearchedPage[] = [
  {
    path: 'bantuan/aturan/ejaan.html',
    title: 'Salah eja',
    body: '<h1>Salah eja</h1><p>Aturan ini.</p><h2 id="contoh">Contoh</h2><p>Salah eja: &quot;Komulatif&quot;. Salah eja. Salah eja. Salah eja. Salah eja.</p>',
  },
  {
    path: 'bantuan/fungsi/capaian.html',
    title: 'IKU.CAPAIAN',
    body: '<h1>IKU.CAPAIAN</h1><p>Café &lt;target&gt;</p><h2 id="catatan"><code>naik</code> dan turun</h2><p>Kumulatif.</p>',
  },
];

const code = readFileSync('tools/site/cari.js', 'utf8');

async function search(text: string): Promise<readonly (string | null)[]> {
  document.body.innerHTML =
    '<form><input id="cari"></form><p id="jumlah"></p><ul id="hasil"></ul><script id="s" data-root="../"></script>';
  const script = document.getElementById('s');
  Object.defineProperty(document, 'currentScript', { value: script, configurable: true });
  // The page would fetch the index by a script element; here its text is run in its place.
  jest.spyOn(document.head, 'append').mockImplementation((made) => {
    window.eval(searchIndex(PAGES));
    (made as HTMLScriptElement).onload?.(new Event('load'));
  });
  window.eval(code);
  const field = document.getElementById('cari') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await new Promise((resolve) => setTimeout(resolve, 0));
  return [...document.querySelectorAll('#hasil a')].map((link) => link.getAttribute('href'));
}

test('a page whose title holds the words comes before one that repeats them', async () => {
  expect(await search('salah eja')).toEqual(['../bantuan/aturan/ejaan.html', '../bantuan/aturan/ejaan.html#contoh']);
});

test.each([
  ['the beginning of a word', 'komul', ['../bantuan/aturan/ejaan.html#contoh']],
  ['a word with a mark, typed without it', 'cafe', ['../bantuan/fungsi/capaian.html']],
  ['a heading with code', 'naik', ['../bantuan/fungsi/capaian.html#catatan']],
  ['words that never stand together', 'komulatif naik', []],
  ['marks alone', '; ()', []],
])('%s: %s', async (_, typed, places) => {
  expect(await search(typed)).toEqual(places);
});

test('the text of a section has no markup and no entities left', () => {
  const [top] = sectionsOf(PAGES[1] as SearchedPage);
  expect(top?.text).toBe('IKU.CAPAIAN Café <target>');
});
