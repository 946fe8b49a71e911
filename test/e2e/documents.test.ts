/** From who the documents are for to the signature; the profile and the form by keyboard alone. */

import { closeBrowser } from './browser';
import { PaneDriver } from './pane-driver';

let driver: PaneDriver;

afterEach(() => driver.session.close());
afterAll(closeBrowser);

const focusedText = () =>
  driver.inPane(() => {
    const element = document.activeElement as HTMLElement | null;
    const label = element?.closest('label')?.querySelector('.label')?.textContent;
    return label ?? element?.querySelector('.row-title')?.textContent ?? (element?.textContent ?? '').trim();
  });

async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await focusedText()).startsWith(name)) return;
    await driver.session.page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${name}; it ends at ${await focusedText()}.`);
}

const isOnTab = () => driver.inPane(() => document.activeElement?.getAttribute('role') === 'tab');

async function page(name: string): Promise<void> {
  for (let presses = 0; presses < 20 && (await focusedText()) !== name; presses++) {
    // A review that has just ended takes the focus to what it found.
    if (!(await isOnTab())) await driver.pane.getByRole('tab', { selected: true }).focus();
    await driver.session.page.keyboard.press('ArrowRight');
  }
  await driver.pane.getByRole('tab', { name, selected: true }).waitFor();
}

test('the profile is typed once, outlives the pane, and is in the agreement; what is left is found and led to', async () => {
  driver = await PaneDriver.open({ open: '' });
  const { keyboard } = driver.session.page;
  await page('Pengaturan');
  await tabTo('Nama instansi');
  await keyboard.type('Dinas Taman Contoh');
  await tabTo('Tempat penandatanganan');
  await keyboard.type('Contoh');
  await keyboard.press('Enter');
  await driver.idle();
  await driver.restart();
  await page('Templat');
  await tabTo('Perjanjian kinerja');
  await keyboard.press('Enter');
  await driver.says('Untuk Dinas Taman Contoh.');
  await tabTo('Buat lembar');
  await keyboard.press('Enter');
  await driver.says('Lembar “Pernyataan Perjanjian” dan “Perjanjian Kinerja” dibuat.');
  await driver.idle();
  const titles = await driver.session.run((workbench) => [
    workbench.values('Pernyataan Perjanjian', 'A2'),
    workbench.values('Perjanjian Kinerja', 'A2'),
  ]);
  expect(titles.flat(2)).toEqual(['DINAS TAMAN CONTOH', 'DINAS TAMAN CONTOH']);
  await page('Validasi');
  await driver.validate();
  await page('Laporan');
  await driver.pane.locator('details.signing summary', { hasText: 'Pernyataan Perjanjian' }).focus();
  await keyboard.press('Enter');
  await driver.says(/Nama belum ditulis: \[Nama lengkap\]/);
}, 120_000);
