/** Every function and every form once, as a user takes them from the pane, in today's Excel and in the oldest one. */

import { FORMS } from '../../src/core/forms/catalogue';
import { FUNCTIONS, NAMESPACE } from '../../src/functions/catalogue';
import { type ProfileName } from '../../src/workbench/profiles';
import { closeBrowser } from './browser';
import { PaneDriver } from './pane-driver';

let driver: PaneDriver;

afterEach(() => driver.session.close());
afterAll(closeBrowser);

const EXCELS: readonly ProfileName[] = ['m365', 'ltsc2021'];

/** Far enough from one another for the answers that fill cells below. */
const ROWS_APART = 40;

/** `1,05` and `105,00%` are the same answer; where the host knows no formatted numbers it stands as the former. */
function figures(shown: string): number | string {
  const text = shown.replace(/\./g, '').replace(',', '.');
  if (!/^-?[\d.]+%?$/.test(text)) return shown;
  return text.endsWith('%') ? Number((Number(text.slice(0, -1)) / 100).toFixed(4)) : Number(Number(text).toFixed(4));
}

test.each(EXCELS)(
  '%s: every function is inserted with its example and shows what its help says',
  async (excel) => {
    driver = await PaneDriver.open({ open: '', excel });
    await driver.tab('Fungsi');
    const wrong: string[] = [];
    for (const [index, { id, examples }] of FUNCTIONS.entries()) {
      const cell = `B${1 + index * ROWS_APART}`;
      await driver.session.run((workbench, at) => workbench.select('Sheet1', at), cell);
      const entry = driver.pane
        .locator('li')
        .filter({ has: driver.pane.locator('.card-title', { hasText: new RegExp(`^${NAMESPACE}\\.${id}$`) }) });
      await entry.locator('.card-title').click();
      await entry
        .locator('.examples')
        .getByRole('button', { name: /^Sisipkan =/ })
        .first()
        .click();
      await driver.says(`Rumus ditulis di Sheet1!${cell}.`);
      await driver.idle();
      const [example] = examples;
      const shows = example?.shows ?? '';
      const first = typeof shows === 'string' ? shows : (shows[0]?.[0] ?? '');
      const seen = await driver.session.run((workbench, at) => workbench.text('Sheet1', at).join(), cell);
      const isRight = first.includes('…') ? !seen.startsWith('#') : figures(seen) === figures(first);
      if (!isRight) wrong.push(`${id}: ${seen} instead of ${first}`);
    }
    expect(wrong).toEqual([]);
  },
  180_000,
);

test.each(EXCELS)(
  '%s: every form becomes a sheet',
  async (excel) => {
    driver = await PaneDriver.open({ open: '', excel });
    await driver.tab('Templat');
    for (const { title } of FORMS) {
      await driver.pane.locator('.row-title').getByText(title.id, { exact: true }).click();
      await driver.button('Buat lembar').click();
      await driver.says(/^Lembar “[^”]+”(?: dan “[^”]+”)? dibuat\. /);
      await driver.button('Tutup').click();
      await driver.button('Semua templat').click();
    }
    const sheets = await driver.session.run((workbench) => workbench.sheets());
    // The agreement has the page that is signed before its annex.
    expect(sheets).toHaveLength(1 + FORMS.length + 1);
  },
  180_000,
);
