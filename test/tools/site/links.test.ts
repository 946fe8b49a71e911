/** A link that leads nowhere is named with its page; what leads to another site is left alone. */

import { brokenLinks } from '../../../tools/site/links';

const page = (...links: readonly string[]) =>
  `<h2 id="satu">1</h2>${links.map((link) => `<a href="${link}">x</a>`).join('')}`;

function broken(...links: readonly string[]): readonly string[] {
  const pages = new Map([
    ['bantuan/a.html', page(...links)],
    ['bantuan/aturan/b.html', page()],
  ]);
  return brokenLinks({ pages, others: new Set(['bantuan/gambar/x.png', 'meja.html']) });
}

test('files, headings, pictures and other sites that are there', () => {
  expect(
    broken('aturan/b.html', 'aturan/b.html#satu', '#satu', 'gambar/x.png', '../meja.html', 'https://x.id/y', ''),
  ).toEqual([]);
});

test.each(['aturan/c.html', 'aturan/b.html#dua', '#dua', 'gambar/y.png', '../../meja.html'])('%s is named', (link) => {
  expect(broken(link)).toEqual([`bantuan/a.html: ${link}`]);
});
