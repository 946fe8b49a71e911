/** What the user sees where a real Excel does otherwise, and that nothing is half-written then (`src/workbench/quirks.ts`). */

import { closeBrowser, openWorkbench } from './browser';
import { PaneDriver, SAMPLE, SHEET, differences } from './pane-driver';

let driver: PaneDriver;

afterEach(() => driver.session.close());
afterAll(closeBrowser);

const sheets = () => driver.session.run((workbench) => workbench.sheets());
const open = (...quirks: string[]) => PaneDriver.open({ open: SAMPLE, parameters: { tingkah: quirks.join(',') } });

test('Excel LTSC 2021: everything that it can do is done, and what would end it is not', async () => {
  driver = await PaneDriver.open({ open: SAMPLE, excel: 'ltsc2021' });
  await driver.validate();
  const all = await driver.items().count();
  const before = await driver.savedParts();
  await driver.button('Sorot sel').click();
  await driver.says('Di Excel ini sorotan dimatikan');
  expect(differences(await driver.savedParts(), before)).toEqual([]);

  const spelling = await driver.finding('ejaan');
  await spelling.getByRole('button', { name: 'Perbaiki', exact: true }).click();
  await driver.count(all - 1);
  await driver.button('Urungkan').click();
  await driver.count(all);

  await driver.session.run((workbench, sheet) => {
    workbench.set(sheet, 'P30:Q30', [[100, 120]]);
    workbench.set(sheet, 'S30', [['=IKU.CAPAIAN(P30,Q30,R30)']]);
    workbench.set(sheet, 'T30', [['=IKU.CAPAIAN(P30,R30)']]);
  }, SHEET);
  await driver.idle();
  expect(await driver.session.run((workbench, sheet) => workbench.values(sheet, 'S30:T30'), SHEET)).toEqual([
    [1.2, ''],
  ]);

  await driver.tab('Templat');
  await driver.pane.getByRole('button', { name: /^Pengukuran kinerja/ }).click();
  await driver.button('Buat lembar').click();
  await driver.says(/^Lembar “Pengukuran/);
  await driver.tab('Laporan');
  for (let run = 0; run < 2; run++) {
    await driver.button('Buat lembar temuan').click();
    await driver.says('Lembar dibuat: Hasil Validasi.');
    await driver.button('Tutup').click();
  }
  expect((await sheets()).filter((name) => name.startsWith('Hasil Validasi'))).toEqual(['Hasil Validasi']);
});

test('struktur: where the workbook’s structure is protected a form is not begun', async () => {
  driver = await open('struktur');
  await driver.tab('Templat');
  await driver.pane.getByRole('button', { name: /^Formulir IKU/ }).click();
  await driver.button('Buat lembar').click();
  await driver.says(/diproteksi, dan proteksinya tetap terpasang/);
  expect(await sheets()).toEqual([SHEET]);
});

test('baca-saja, pilihan-bagan: what cannot be written or read is told, and the workbook stays as it was', async () => {
  driver = await open('baca-saja', 'pilihan-bagan');
  await driver.validate();
  const before = await driver.savedParts();
  const spelling = await driver.finding('ejaan');
  await spelling.getByRole('button', { name: 'Perbaiki', exact: true }).click();
  await driver.says(/diproteksi/);
  await driver.tab('Fungsi');
  await driver.pane.getByText('IKU.CAPAIAN', { exact: true }).click();
  await driver.button('Sisipkan =IKU.CAPAIAN(20;21) ke sel terpilih').first().click();
  await driver.says(/bukan sel, misalnya bagan atau gambar/);
  expect(differences(await driver.savedParts(), before)).toEqual([]);
});

test('saluran-lain: what was accepted under another way of installing holds, and is kept for both', async () => {
  driver = await PaneDriver.open();
  await driver.validate();
  const item = await driver.finding('ejaan');
  await item.getByRole('button', { name: 'Abaikan dengan alasan…' }).click();
  await item.getByRole('textbox', { name: 'Alasan diabaikan' }).fill('Nama resmi');
  await item.getByRole('button', { name: 'Abaikan temuan' }).click();
  await driver.button('Diabaikan (1)').waitFor();
  const saved = await driver.save();
  await driver.session.close();

  driver = await open('saluran-lain');
  await driver.openBytes(saved, 'simpanan.xlsx');
  await driver.validate();
  await driver.button('Diabaikan (1)').waitFor();
  await driver.tab('Pengaturan');
  await driver.says('Alasan: Nama resmi');
});

test('papan-klip: what cannot be copied is there to be copied by hand', async () => {
  driver = await open('papan-klip');
  // Nor does the older way help in such a frame.
  await driver.inPane(() => {
    document.execCommand = () => false;
  });
  await driver.validate();
  await driver.tab('Laporan');
  await driver.button(/^Salin \d+ temuan$/).click();
  const text = driver.pane.getByRole('textbox').last();
  await text.waitFor();
  expect(await text.inputValue()).toContain('Beberapa target dalam satu sel');
});

test('rilis-baru: a part that an update took away is told with the way to fetch it anew', async () => {
  driver = await PaneDriver.open();
  const parts = /\/\d+\.[0-9a-f]{8}\.js$/;
  await driver.session.page.route(parts, (route) => route.fulfill({ status: 404, body: '' }));
  await driver.pane.getByRole('tab', { name: 'Laporan' }).click();
  await driver.says(/tidak dapat dimuat: mungkin Asisten IKU baru saja diperbarui/);
  await driver.session.page.unroute(parts);
  await driver.button('Muat ulang panel').click();
  await driver.tab('Laporan');
  expect(await driver.pane.getByText(/tidak dapat dimuat/).count()).toBe(0);
});

test('tanpa-cdn, rilis-baru: where the page cannot start it says so instead of its opening picture', async () => {
  driver = PaneDriver.on(await openWorkbench({ open: '', parameters: { tingkah: 'rilis-baru' } }));
  await driver.says(/Panel Asisten IKU tidak dapat dimuat.*Buku kerja Anda tidak diubah/);
  await driver.button('Muat ulang panel').waitFor();
  await driver.session.close();
  driver = PaneDriver.on(await openWorkbench({ open: '', parameters: { tingkah: 'tanpa-cdn' } }));
  await driver.pane
    .getByText(/Office\.js/)
    .first()
    .waitFor({ timeout: 30_000 });
});

test.each([
  ['batas-permintaan', 'Excel sedang sibuk'],
  ['sedang-sunting', 'Sebuah sel sedang disunting'],
])('%s: what Excel refuses now and then is told, the list stays, and the next try succeeds', async (quirk, words) => {
  driver = await open(quirk);
  for (let run = 0; run < 4; run++) {
    await driver.button('Validasi').first().click();
    await driver.pane.locator('[data-state=done], [data-state=error]').waitFor({ timeout: 50_000 });
    if ((await driver.pane.locator('[data-state=error]').count()) > 0) await driver.says(words);
  }
  const cell = await driver.finding('ejaan');
  const at = (await cell.getAttribute('data-cell')) ?? '';
  // What is read in the background waits, or is tried again.
  await driver.session.run((workbench, [sheet, place]) => workbench.set(sheet, place, [['Koperasi yang aktif']]), [
    SHEET,
    at,
  ] as const);
  await driver.list().locator(`[data-rule=ejaan][data-cell=${at}]`).waitFor({ state: 'detached' });
});
