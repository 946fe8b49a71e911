/** What changes the shape of a table: rows that are split, the column of units that was missing, one more row in a form. */

import { closeBrowser } from './browser';
import { PaneDriver } from './pane-driver';

let driver: PaneDriver;

afterEach(() => driver.session.close());
afterAll(closeBrowser);

const HEADER = ['No', 'Sasaran', 'Indikator Kinerja', 'Target 2025', 'Realisasi 2025', 'Capaian'];

async function open(rows: readonly (readonly (string | number)[])[]): Promise<void> {
  driver = await PaneDriver.open({ open: '' });
  await driver.session.run(
    (workbench, matrix) => workbench.set('Sheet1', `A1:F${matrix.length}`, matrix),
    [HEADER, ...rows].map((row) => [...row]),
  );
  await driver.validate();
}

const texts = (area: string) => driver.session.run((workbench, a1) => workbench.text('Sheet1', a1), area);

test('by keyboard: a target of two things becomes two rows, each with its figure and formula, and goes back to one', async () => {
  await open([
    [1, 'Tumbuhnya usaha', 'Jumlah usaha yang dibina', '15 koperasi dan 25 kios', '', '=E2/D2'],
    [2, 'Mudahnya layanan', 'Persentase pemohon yang puas', '85%', '80%', '=E3/D3'],
  ]);
  const { keyboard } = driver.session.page;
  const finding = driver.list().locator('[data-rule=target-majemuk] .finding-row');
  await finding.focus();
  await keyboard.press('Enter');
  await driver.says('Sisipkan baris "Jumlah usaha yang dibina (kios) · 25" dengan 1 rumus di atas baris 3');
  await driver.button('Perbaiki').focus();
  await keyboard.press('Enter');
  await driver.says('1 temuan diperbaiki: ');
  expect(await texts('C2:D4')).toEqual([
    ['Jumlah usaha yang dibina (koperasi)', '15 koperasi'],
    ['Jumlah usaha yang dibina (kios)', '25 kios'],
    ['Persentase pemohon yang puas', '85%'],
  ]);
  const formulas = await driver.session.run((workbench) => workbench.formulas('Sheet1', 'F2:F4'));
  expect(formulas).toEqual([['=E2/D2'], ['=E3/D3'], ['=E4/D4']]);
  await driver.button('Urungkan').click();
  await driver.says('Perubahan diurungkan.');
  expect(await texts('C2:D4')).toEqual([
    ['Jumlah usaha yang dibina', '15 koperasi dan 25 kios'],
    ['Persentase pemohon yang puas', '85%'],
    ['', ''],
  ]);
});

test('units that stand in the targets move into a column of their own, all at once, and back', async () => {
  const rows = [
    [1, 'Tumbuhnya usaha', 'Jumlah usaha yang dibina', '25 kios', '20 kios', ''],
    [2, 'Sehatnya warga', 'Jumlah kader yang terlatih', '40 orang', '30 orang', ''],
  ];
  await open(rows);
  await driver.finding('satuan-dalam-target');
  await driver.pane.getByText('Pindahkan satuan 2 indikator ke kolom Satuan yang baru').click();
  await driver.says('Tambahkan kolom "Satuan" di kiri kolom D dengan isian "kios", "orang"');
  await driver.button('Tambahkan kolom Satuan').click();
  await driver.says('Sudah ditulis di lembar.');
  expect(await texts('C1:F3')).toEqual([
    ['Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025'],
    ['Jumlah usaha yang dibina', 'kios', '25', '20'],
    ['Jumlah kader yang terlatih', 'orang', '40', '30'],
  ]);
  await driver.button('Urungkan').click();
  await driver.says('Perubahan diurungkan.');
  expect(await texts('A1:F3')).toEqual([HEADER, ...rows].map((row) => row.map(String)));
});

test('by keyboard: a form gets one more row where the user stands, stays protected, and gives the row back', async () => {
  driver = await PaneDriver.open({ open: '' });
  await driver.tab('Templat');
  await driver.pane.getByRole('button', { name: /^Pengukuran kinerja/ }).click();
  await driver.pane.getByLabel('Rumus').selectOption('native');
  await driver.button('Buat lembar').click();
  await driver.says('Lembar “Pengukuran Kinerja” dibuat.');
  const bottom = () =>
    driver.session.run((workbench) => {
      const column = workbench.formulas('Pengukuran Kinerja', 'A1:A40').map(([formula]) => String(formula));
      return column.map((formula) => formula.startsWith('=IF(')).lastIndexOf(true) + 1;
    });
  const before = await bottom();
  await driver.session.run((workbench, row) => workbench.select('Pengukuran Kinerja', `C${row - 1}`), before);
  await driver.button('Tambah baris').focus();
  await driver.session.page.keyboard.press('Enter');
  await driver.says(`Baris ${before} ditambahkan di lembar Pengukuran Kinerja. Isilah sel yang terpilih.`);
  await driver.idle();
  expect(await bottom()).toBe(before + 1);
  await driver.button('Urungkan').focus();
  await driver.session.page.keyboard.press('Enter');
  await driver.says(`Baris ${before} dihapus lagi.`);
  await driver.idle();
  expect(await bottom()).toBe(before);
});
