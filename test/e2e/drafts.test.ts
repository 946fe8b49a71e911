/** What somebody has typed in the pane and not handed in yet is there when he comes back to it. */

import { closeBrowser } from './browser';
import { PaneDriver } from './pane-driver';

let driver: PaneDriver;

afterEach(() => driver.session.close());
afterAll(closeBrowser);

test('a reason, options of a form, arguments and picked indicators outlive a look at another page', async () => {
  driver = await PaneDriver.open();
  const { pane } = driver;
  await driver.validate();
  const item = await driver.finding('ejaan');
  await item.getByRole('button', { name: 'Abaikan dengan alasan…' }).click();
  const reason = pane.getByRole('textbox', { name: 'Alasan diabaikan' });
  await reason.fill('Disepakati dengan Bappeda');
  await driver.tab('Templat');
  await pane.getByRole('button', { name: /^Formulir IKU/ }).click();
  await pane.getByLabel('Baris indikator').fill('33');
  await driver.tab('Fungsi');
  await pane.getByText('IKU.CAPAIAN', { exact: true }).click();
  await pane.getByRole('textbox', { name: 'target' }).fill('77,5');
  await driver.tab('Kamus');
  await pane.getByRole('searchbox').fill('kematian');
  await pane.locator('.card-title').first().click();
  await driver.button('Tambah ke formulir').first().click();

  await driver.tab('Validasi');
  expect(await reason.inputValue()).toBe('Disepakati dengan Bappeda');
  expect(await driver.inPane(() => document.activeElement?.tagName)).not.toBe('TEXTAREA');
  await driver.tab('Templat');
  expect(await pane.getByLabel('Baris indikator').inputValue()).toBe('33');
  await driver.tab('Fungsi');
  await pane.getByText('IKU.CAPAIAN', { exact: true }).click();
  expect(await pane.getByRole('textbox', { name: 'target' }).inputValue()).toBe('77,5');
  await driver.tab('Kamus');
  expect(await pane.getByRole('searchbox').inputValue()).toBe('kematian');
  await driver.button('Buat lembar Manual IKU').waitFor();

  await driver.tab('Validasi');
  await item.getByRole('button', { name: 'Abaikan temuan' }).click();
  await driver.button('Diabaikan (1)').waitFor();
  await driver.button('Urungkan').click();
  await driver.says('Keputusan terakhir sudah diurungkan.');
  await (await driver.finding('ejaan')).getByRole('button', { name: 'Abaikan dengan alasan…' }).waitFor();
});

test('a form that is filled from a table takes what the table says by then', async () => {
  driver = await PaneDriver.open({ open: '' });
  const { pane } = driver;
  await driver.session.run((workbench) =>
    workbench.set('Sheet1', 'A1:E3', [
      ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2025'],
      [1, 'Meningkatnya mutu layanan', 'Persentase pemohon yang puas', '%', 85],
      [2, 'Menurunnya kematian', 'Angka kematian bayi', 'per 1.000', 8],
    ]),
  );
  await driver.validate();
  await driver.tab('Templat');
  await pane.getByRole('button', { name: /^Formulir IKU/ }).click();
  await pane.getByLabel('Isi dari').selectOption({ label: 'Tabel Sheet1, A1:E3' });
  await driver.session.run((workbench) => workbench.set('Sheet1', 'C3', [['Angka kematian ibu']]));
  // Read by then: the picture of the form shows it.
  await pane.locator('svg').getByText('Angka kematian ibu').first().waitFor();
  await driver.button('Buat lembar').click();
  await driver.says('Lembar “Formulir IKU” dibuat.');
  const texts = await driver.session.run((workbench) => workbench.values('Formulir IKU', 'A1:K30').flat().join('|'));
  expect(texts).toContain('Angka kematian ibu');
  expect(texts).not.toContain('kematian bayi');
});
