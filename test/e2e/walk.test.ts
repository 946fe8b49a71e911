/**
 * The walk of two minutes, docs/dua-menit.md: one picture a step from the real pages, and all of them on one strip for the README. Drawn only when
 * SCREENSHOTS names a folder: `SCREENSHOTS=docs/gambar npm run test:e2e -- walk`.
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Page } from 'playwright-core';
import { browser, closeBrowser } from './browser';
import { PaneDriver, SAMPLE } from './pane-driver';

const ROOT = path.resolve(__dirname, '../..');
const FOLDER = process.env['SCREENSHOTS'];
const SIZE = { width: 1100, height: 660 };
const STEPS = ['periksa', 'temuan', 'perbaikan', 'fungsi', 'templat', 'laporan'] as const;

const fileOf = (name: string) => path.resolve(ROOT, FOLDER ?? '', `${name}.png`);

async function picture(page: Page, step: (typeof STEPS)[number]): Promise<void> {
  // Nothing glides any more.
  await page.waitForTimeout(600);
  await page.screenshot({ path: fileOf(`langkah-${STEPS.indexOf(step) + 1}-${step}`) });
}

afterAll(closeBrowser);

(FOLDER ? test : test.skip)('six steps, and the strip of them', async () => {
  const driver = await PaneDriver.open({ open: SAMPLE, panel: 360, viewport: SIZE });
  const { page } = driver.session;
  await driver.validate();
  await driver.button('Sorot sel').click();
  await driver.idle();
  await picture(page, 'periksa');
  await driver.finding('target-majemuk', 'F10');
  await driver.idle();
  await picture(page, 'temuan');
  await driver.pane.getByRole('button', { name: /^Terapkan perbaikan aman/ }).click();
  await picture(page, 'perbaikan');
  await driver.button('Batal').first().click();
  await driver.button('Sorot sel').click();
  await driver.tab('Fungsi');
  await driver.pane.getByText('IKU.CAPAIAN', { exact: true }).click();
  await picture(page, 'fungsi');
  await driver.tab('Templat');
  await driver.pane.getByRole('button', { name: /^Formulir IKU/ }).click();
  await picture(page, 'templat');
  await driver.tab('Laporan');
  await driver.button('Buat lembar temuan').click();
  await driver.says('Lembar dibuat: Hasil Validasi.');
  await driver.idle();
  await picture(page, 'laporan');
  await driver.session.close();
  await strip();
});

/** Two rows of three, in the order of the steps, each with its number. */
async function strip(): Promise<void> {
  const shown = STEPS.map((step, at) => {
    const data = readFileSync(fileOf(`langkah-${at + 1}-${step}`)).toString('base64');
    return `<figure><b>${at + 1}</b><img src="data:image/png;base64,${data}"></figure>`;
  });
  const page = await (await browser()).newPage({ viewport: { width: 1320, height: 560 } });
  await page.setContent(`<style>
    body { margin: 0; padding: 10px; display: grid; grid-template-columns: repeat(3, 1fr); gap: 10px; background: #fff; font: 600 15px sans-serif }
    figure { margin: 0; position: relative } img { width: 100%; display: block; border: 1px solid #d6d6d6 }
    b { position: absolute; left: 6px; bottom: 6px; width: 26px; line-height: 26px; border-radius: 13px; text-align: center; background: #0b5563; color: #fff }
    </style>${shown.join('')}`);
  await page.locator('img').last().waitFor();
  await page.screenshot({ path: fileOf('dua-menit'), fullPage: true });
  await page.close();
}
