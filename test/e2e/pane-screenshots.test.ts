import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { closeBrowser, openWorkbench } from './browser';

/** Where the pictures of the README and the guide go: `SCREENSHOTS=docs/gambar npm run test:e2e -- pane-screenshots`. */
const FOLDER = process.env['SCREENSHOTS'];
const draw = FOLDER ? describe : describe.skip;

const PAGES = ['Validasi', 'Templat', 'Fungsi', 'Laporan', 'Pengaturan'];

afterAll(closeBrowser);

draw('pictures of every page (drawn only when SCREENSHOTS names a folder)', () => {
  test.each([
    [320, 'light'],
    [320, 'dark'],
    [450, 'light'],
    [450, 'dark'],
  ])('at %i pixels, %s', async (panel, theme) => {
    const folder = path.resolve(FOLDER ?? '');
    mkdirSync(folder, { recursive: true });
    const session = await openWorkbench({
      open: 'samples/tanjung-jabung-barat.xlsx',
      panel,
      viewport: { width: 1366, height: 900 },
    });
    const frame = session.page.frame({ name: 'taskpane' });
    await frame?.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    await session.pane.getByRole('button', { name: 'Validasi' }).click();
    await session.pane.locator('[data-state=done]').waitFor();
    await session.pane.locator('[data-rule=target-majemuk]').first().getByRole('button').first().click();
    for (const name of PAGES) {
      await session.pane.getByRole('tab', { name }).click();
      await session.pane.getByRole('tabpanel', { name }).locator(':scope > *').first().waitFor();
      const file = path.join(folder, `panel-${name.toLowerCase()}-${panel}-${theme}.png`);
      await session.page.locator('iframe[name=taskpane]').screenshot({ path: file });
    }
    await session.close();
  });
});
