import { closeBrowser } from './browser';
import { PaneDriver } from './pane-driver';

let driver: PaneDriver;

afterEach(() => driver.session.close());
afterAll(closeBrowser);

const ROWS = [
  ['Apa yang diukur', 'Berapa', 'Jadinya'],
  ['Kecepatan layanan', '5 menit', '6 menit'],
  ['Kerapian arsip', 80, 70],
];

test('a table that nobody would recognise is pointed out, kept in the file, and grows with the rows below it', async () => {
  driver = await PaneDriver.open({ open: '' });
  await driver.session.run((workbench, rows) => workbench.set('Sheet1', 'B3:D5', rows), ROWS);
  await driver.validate();
  await driver.says('Tidak ada tabel IKU yang dikenali');
  await driver.button('Tambahkan tabel secara manual…').click();
  await driver.session.run((workbench) => workbench.select('Sheet1', 'B3:D5'));
  await driver.button('Ambil pilihan').click();
  await driver.says('Sheet1, B3:D5');
  await driver.pane.getByLabel('Peran kolom B').selectOption('indicator');
  await driver.pane.getByLabel('Peran kolom C').selectOption('target');
  await driver.pane.getByLabel('Tahun kolom C').fill('2025');
  await driver.pane.getByLabel('Peran kolom D').selectOption('actual');
  await driver.says('Terbaca 2 indikator.');
  await driver.button('Simpan').click();
  await driver.says('1 tabel · 2 indikator');

  await driver.session.run((workbench) => workbench.set('Sheet1', 'B6:D6', [['Ketepatan waktu', 90, 85]]));
  await driver.says('1 tabel · 3 indikator');

  await driver.openBytes(await driver.save(), 'simpanan.xlsx');
  await driver.validate();
  await driver.says('1 tabel · 3 indikator');
  await driver.tab('Pengaturan');
  await driver.button('Kembalikan ke otomatis').click();
  await driver.tab('Validasi');
  await driver.says('Tidak ada tabel IKU yang dikenali');
});

test('a column that was misunderstood is corrected, and the findings follow', async () => {
  driver = await PaneDriver.open();
  await driver.validate();
  const before = await driver.items().count();
  await driver.pane.getByText(/^Dikenali: /).click();
  await driver.button('Perbaiki pembacaan').click();
  await driver.pane.getByLabel('Peran kolom I').selectOption('note');
  await driver.button('Simpan').click();
  await driver.says(/diperbaiki manual/);
  expect(await driver.list().locator('[data-cell^=I][data-rule=satuan-dalam-target]').count()).toBe(0);
  expect(await driver.items().count()).toBeLessThan(before);
});

const CARD = [
  ['Yang diukur', 'Kecepatan layanan', 'Kerapian arsip'],
  ['Mau', 90, 80],
  ['Jadi', 85, 70],
];

test('a table on its side with labels that nobody would understand is pointed out by its labels, and corrected', async () => {
  driver = await PaneDriver.open({ open: '' });
  await driver.session.run((workbench, rows) => workbench.set('Sheet1', 'B3:D5', rows), CARD);
  await driver.validate();
  await driver.button('Tambahkan tabel secara manual…').click();
  await driver.session.run((workbench) => workbench.select('Sheet1', 'B3:D5'));
  await driver.button('Ambil pilihan').click();
  await driver.says('Sheet1, B3:D5');
  await driver.pane.getByLabel('Susunan').selectOption('beside');
  await driver.pane.getByLabel('Peran “Yang diukur”').selectOption('indicator');
  await driver.pane.getByLabel('Peran “Mau”').selectOption('target');
  await driver.pane.getByLabel('Tahun “Mau”').fill('2025');
  await driver.says('Terbaca 2 indikator.');
  await driver.button('Simpan').click();
  await driver.says('1 tabel · 2 indikator');

  await driver.pane.getByText(/^Dikenali: /).click();
  await driver.button('Perbaiki pembacaan').click();
  await driver.pane.getByLabel('Peran “Jadi”').selectOption('actual');
  await driver.pane.getByLabel('Tahun “Jadi”').fill('2025');
  await driver.button('Simpan').click();
  await driver.says(/diperbaiki manual/);
  await driver.openBytes(await driver.save(), 'simpanan.xlsx');
  await driver.validate();
  await driver.says('1 tabel · 2 indikator');
});
