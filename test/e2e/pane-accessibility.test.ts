import { axeViolations } from './axe';
import { closeBrowser, type SessionOptions } from './browser';
import { PaneDriver, SAMPLE } from './pane-driver';

// A walk through every page, judged twice on each.
jest.setTimeout(180_000);

let driver: PaneDriver;

afterEach(() => driver.session.close());
afterAll(closeBrowser);

async function violations(): Promise<unknown> {
  const frame = driver.session.page.frame({ name: 'taskpane' });
  if (!frame) throw new Error('There is no pane.');
  return axeViolations(frame);
}

/** What is on the screen now passes, and fits into the pane's width. */
async function fits(where: string): Promise<void> {
  expect([where, await violations()]).toEqual([where, []]);
  const sideways = await driver.inPane(() =>
    [document.documentElement, ...document.querySelectorAll('.page')].some((box) => box.scrollWidth > box.clientWidth),
  );
  expect([where, sideways]).toEqual([where, false]);
}

/** It passes at 100 % and at 200 %, at which it is left: whatever is pressed is pressed there. */
async function passes(where: string): Promise<void> {
  for (const percent of [100, 200]) {
    await zoomTo(percent);
    await fits(`${where} at ${percent} %`);
  }
}

async function openAll(): Promise<void> {
  await driver.inPane(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await driver.session.page.waitForTimeout(300);
}

async function everyPage(): Promise<void> {
  await passes('first run');
  await driver.validate();
  await driver.button('Sorot sel').click();
  const item = await driver.finding('ejaan');
  await openAll();
  await item.getByRole('button', { name: 'Abaikan dengan alasan…' }).click();
  await driver.button('Perbaiki pembacaan').click();
  await driver.pane.getByLabel('Peran kolom A').waitFor();
  await passes('Validasi, with a finding being accepted and the reading of a table');
  await item.getByRole('button', { name: 'Batal' }).click();
  await driver.pane.getByRole('button', { name: /^Terapkan perbaikan aman/ }).click();
  await passes('fixes');
  await driver.button('Batal').first().click();
  await driver.tab('Templat');
  await passes('Templat');
  await driver.pane.getByRole('button', { name: /^Formulir IKU/ }).click();
  await passes('a form');
  await driver.tab('Fungsi');
  await driver.pane.getByText('IKU.CAPAIAN', { exact: true }).click();
  await passes('Fungsi');
  await driver.tab('Kamus');
  await driver.pane.locator('summary').filter({ hasText: 'Indeks Pembangunan Manusia' }).click();
  await passes('Kamus');
  await driver.tab('Laporan');
  await passes('Laporan');
  await driver.tab('Pengaturan');
  await openAll();
  await passes('Pengaturan');
}

const NARROW: SessionOptions = { open: SAMPLE, panel: 320 };

/** Zoom leaves the pane so much fewer pixels, across and down. */
async function zoomTo(percent: number): Promise<void> {
  await driver.session.page.locator('iframe[name=taskpane]').evaluate((frame: HTMLElement, share) => {
    frame.style.width = '';
    frame.style.height = '';
    const { width, height } = frame.getBoundingClientRect();
    frame.style.width = `${width / share}px`;
    frame.style.height = `${height / share}px`;
  }, percent / 100);
}

describe('axe finds nothing on any page at 320 pixels, and nothing scrolls sideways', () => {
  test.each(['light', 'dark'] as const)('in the %s theme', async (theme) => {
    driver = await PaneDriver.open(NARROW);
    await driver.theme(theme);
    await everyPage();
    expect(await driver.inPane(() => document.documentElement.dataset['theme'])).toBe(theme);
  });

  test('with forced colours', async () => {
    driver = await PaneDriver.open(NARROW);
    await driver.session.page.emulateMedia({ forcedColors: 'active' });
    await everyPage();
  });
});

describe('axe finds nothing either, and nothing scrolls sideways', () => {
  test('where no table is found, and when Excel refuses', async () => {
    driver = await PaneDriver.open({ open: '', panel: 320 });
    await driver.session.run((workbench) =>
      workbench.set('Sheet1', 'A1:C2', [
        ['No', 'Program', 'Anggaran'],
        [1, 'Program Kesehatan', 100],
      ]),
    );
    await driver.validate();
    await driver.button('Tambahkan tabel secara manual…').click();
    await fits('no table');
    await driver.session.close();
    driver = await PaneDriver.open({ open: SAMPLE, panel: 320, api: '1.8' });
    await driver.says(/belum mendukung/);
    await fits('too old');
  });

  test('in English', async () => {
    driver = await PaneDriver.open({ ...NARROW, parameters: { bahasa: 'en' } }, 'Validate');
    await driver.button('Validate').click();
    await driver.state('done');
    for (const name of ['Validate', 'Forms', 'Functions', 'Library', 'Report', 'Settings']) {
      await driver.tab(name);
      await fits(name);
    }
  });
});

test('by keyboard alone: tabs, list, fix, and back', async () => {
  driver = await PaneDriver.open();
  const { keyboard } = driver.session.page;
  await driver.button('Validasi').focus();
  await keyboard.press('Enter');
  await driver.state('done');
  const all = await driver.items().count();
  await driver.list().locator('.finding-row').first().focus();
  await keyboard.press('End');
  await keyboard.press('Home');
  const spelling = driver.list().locator('[data-rule=ejaan] .finding-row').first();
  for (let step = 0; step < all; step++) {
    if (await spelling.evaluate((row) => row === document.activeElement)) break;
    await keyboard.press('ArrowDown');
  }
  await keyboard.press('Enter');
  await driver.list().locator('[data-rule=ejaan].open').waitFor();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await driver.says('1 temuan diperbaiki.');
  await driver.count(all - 1);
  await driver.pane.getByRole('tab', { name: 'Validasi' }).focus();
  await keyboard.press('ArrowLeft');
  await driver.pane.getByRole('tab', { name: 'Pengaturan', selected: true }).waitFor();
});
