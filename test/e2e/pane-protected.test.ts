import { closeBrowser } from './browser';
import { PaneDriver, SHEET, differences, protectedSample } from './pane-driver';

let driver: PaneDriver;

afterEach(() => driver.session.close());
afterAll(closeBrowser);

test('a protected sheet is checked; fix, highlight and formula say why they did nothing, and nothing is changed', async () => {
  driver = await PaneDriver.open({ open: '' });
  await driver.openBytes(await protectedSample(), 'terkunci.xlsx');
  await driver.validate();
  const before = await driver.savedParts();
  const all = await driver.items().count();

  const spelling = await driver.finding('ejaan');
  await spelling.getByRole('button', { name: 'Perbaiki', exact: true }).click();
  await driver.says(/Tidak ada yang diubah\. 1 dilewati karena lembarnya diproteksi/);

  await driver.button('Sorot sel').click();
  await driver.says(`Lembar berikut diproteksi, jadi sorotannya tidak diubah: ${SHEET}.`);
  await driver.button('Sorot sel').click();

  await driver.tab('Fungsi');
  await driver.pane.getByText('IKU.CAPAIAN', { exact: true }).click();
  await driver.session.run((workbench, sheet) => workbench.select(sheet, 'P30'), SHEET);
  await driver.pane
    .getByRole('button', { name: /^Sisipkan =IKU\.CAPAIAN/ })
    .first()
    .click();
  await driver.says(/diproteksi, dan proteksinya tetap terpasang; .* dibaca\. Tidak ada yang diubah/);

  await driver.tab('Validasi');
  await driver.count(all);
  expect(differences(await driver.savedParts(), before)).toEqual([]);
  expect(before['xl/worksheets/sheet1.xml']).toContain('sheetProtection');
});

test('a form beside a protected sheet is a new sheet, and the protected one stays as it is', async () => {
  driver = await PaneDriver.open({ open: '' });
  await driver.openBytes(await protectedSample(), 'terkunci.xlsx');
  const before = await driver.savedParts();
  await driver.tab('Templat');
  await driver.pane.getByRole('button', { name: /^Formulir IKU/ }).click();
  await driver.button('Buat lembar').click();
  await driver.says(/^Lembar “Formulir IKU” dibuat/);
  const after = await driver.savedParts();
  expect(differences(after, before)).not.toContain('xl/worksheets/sheet1.xml');
});
