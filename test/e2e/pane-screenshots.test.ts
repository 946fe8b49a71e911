import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { closeBrowser } from './browser';
import { PaneDriver, SAMPLE } from './pane-driver';

/** Where the pictures of the README and the guide go: `SCREENSHOTS=docs/gambar npm run test:e2e -- pane-screenshots`. */
const FOLDER = process.env['SCREENSHOTS'];
const draw = FOLDER ? describe : describe.skip;

let driver: PaneDriver;

afterEach(() => driver.session.close());
afterAll(closeBrowser);

async function open(panel: number): Promise<void> {
  mkdirSync(path.resolve(FOLDER ?? ''), { recursive: true });
  driver = await PaneDriver.open({ open: SAMPLE, panel, viewport: { width: 1366, height: 820 } });
}

async function picture(name: string): Promise<void> {
  await driver.idle();
  // Nothing glides any more.
  await driver.session.page.waitForTimeout(400);
  const file = path.join(path.resolve(FOLDER ?? ''), `${name}.png`);
  await driver.session.page.locator('iframe[name=taskpane]').screenshot({ path: file });
}

draw('pictures (drawn only when SCREENSHOTS names a folder)', () => {
  test.each([
    [320, 'terang', 'light'],
    [320, 'gelap', 'dark'],
    [450, 'terang', 'light'],
    [450, 'gelap', 'dark'],
  ] as const)('every page at %i pixels, %s', async (panel, word, theme) => {
    await open(panel);
    await driver.theme(theme);
    await driver.validate();
    for (const name of ['Validasi', 'Templat', 'Fungsi', 'Laporan', 'Pengaturan']) {
      await driver.tab(name);
      await picture(`${name.toLowerCase()}-${panel}-${word}`);
    }
  });

  test('the list in forced colours', async () => {
    await open(320);
    await driver.session.page.emulateMedia({ forcedColors: 'active' });
    await driver.validate();
    await driver.finding('target-majemuk');
    await picture('validasi-320-kontras');
  });

  test('what the guide shows: first run, a finding, fixes, tables, a form, and the whole window', async () => {
    await open(320);
    await picture('mulai');
    await driver.validate();
    await driver.button('Sorot sel').click();
    await driver.finding('target-majemuk', 'F10');
    await picture('temuan');
    await driver.session.page.screenshot({ path: path.join(path.resolve(FOLDER ?? ''), 'validasi.png') });
    await driver.pane.getByRole('button', { name: /^Terapkan perbaikan aman/ }).click();
    await picture('perbaikan');
    await driver.button('Batal').click();
    await driver.pane.getByText(/^Dikenali: /).click();
    await driver.button('Tambahkan tabel secara manual…').scrollIntoViewIfNeeded();
    await picture('tabel');
    await driver.button('Perbaiki pembacaan').click();
    await driver.pane.getByLabel('Peran kolom A').waitFor();
    await picture('peran-kolom');
    await driver.tab('Templat');
    await driver.pane.getByRole('button', { name: /^Formulir IKU/ }).click();
    await picture('formulir');
  });
});
