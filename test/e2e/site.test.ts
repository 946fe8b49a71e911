/** The static site, opened from its folder as from a disk: searched, read on a phone, printed, and passed by axe. */

import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Page } from 'playwright-core';
import { axeViolations } from './axe';
import { browser, closeBrowser } from './browser';

const ROOT = path.resolve(__dirname, '../..');

/** One page of every kind. */
const PAGES = [
  'index.html',
  'bantuan/panduan.html',
  'bantuan/pemasangan.html',
  'bantuan/hosting/README.html',
  'bantuan/aturan/README.html',
  'bantuan/aturan/ejaan.html',
  'bantuan/fungsi/capaian.html',
  'bantuan/kamus/kesehatan.html',
];

let page: Page;
const errors: string[] = [];

const open = (name: string) => page.goto(pathToFileURL(path.join(ROOT, 'situs', name)).href);

beforeAll(async () => {
  execFileSync(process.execPath, ['--import', 'tsx', 'tools/site.ts'], { cwd: ROOT, stdio: 'inherit' });
  page = await (await browser()).newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
});

afterAll(async () => {
  await page.close();
  await closeBrowser();
});

test('a word leads to its section, without any server, and without a broken rule of the page', async () => {
  await page.setViewportSize({ width: 1100, height: 800 });
  await open('bantuan/fungsi/capaian.html');
  await page.getByRole('searchbox').fill('salah eja');
  const first = page.locator('#hasil a').first();
  await first.waitFor();
  expect(await first.textContent()).toBe('Salah eja');
  await first.click();
  await page.getByRole('heading', { name: 'Salah eja', level: 1 }).waitFor();
  expect(errors).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing, and nothing is wider than a phone, in %s',
  async (colorScheme) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme });
    for (const name of PAGES) {
      await open(name);
      expect([name, await axeViolations(page)]).toEqual([name, []]);
      const wider = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect([name, wider]).toEqual([name, 0]);
    }
  },
);

test('on paper stands the text alone, none of it cut off', async () => {
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await open('bantuan/hosting/README.html');
  expect(await page.getByRole('navigation').isVisible()).toBe(false);
  expect(await page.locator('main').isVisible()).toBe(true);
  const hidden = await page.evaluate(
    () =>
      [...document.querySelectorAll('.lebar, pre')].filter((box) => getComputedStyle(box).overflowX !== 'visible')
        .length,
  );
  expect(hidden).toBe(0);
});

test('the desk of the site is there', async () => {
  await page.emulateMedia({ media: 'screen' });
  await open('meja.html');
  expect(await page.title()).toBe('Meja Verifikasi IKU');
});
