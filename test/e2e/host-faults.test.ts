/** What the user sees where a real Excel does otherwise, and that nothing is half-written then (`src/workbench/quirks.ts`). */

import { closeBrowser, openWorkbench } from './browser';
import { PaneDriver, SAMPLE, SHEET, differences, poll } from './pane-driver';

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
  await driver.tab('Validasi');
  await driver.validate();
  await driver.tab('Laporan');
  await driver.button('Buat lembar temuan').click();
  // Nothing was written, and a sheet is nothing that Ctrl+Z takes back.
  await driver.says(/diproteksi.*Tidak ada yang diubah\./);
  expect(await driver.pane.getByText(/Ctrl\+Z/).count()).toBe(0);
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

test('tanpa-cors: in Excel on the web the functions are unknown, the pane works, and no formula is taken for one with another result', async () => {
  driver = await PaneDriver.open({ open: SAMPLE, excel: 'web', parameters: { tingkah: 'tanpa-cors' } });
  await driver.session.run((workbench, sheet) => workbench.set(sheet, 'S30', [['=IKU.CAPAIAN(20,21)']]), SHEET);
  await driver.idle();
  const formula = () => driver.session.run((workbench, sheet) => workbench.formulas(sheet, 'S30'), SHEET);
  expect(await driver.session.run((workbench, sheet) => workbench.values(sheet, 'S30'), SHEET)).toEqual([['#NAME?']]);
  await driver.validate();
  expect(await driver.items().count()).toBeGreaterThan(0);

  await driver.tab('Fungsi');
  await driver.pane.locator('.card-title', { hasText: 'Rumus Excel biasa' }).click();
  await driver.button('Jadikan rumus Excel…').click();
  await driver.button('Ubah 1 rumus').click();
  await driver.says('1 rumus diubah.');
  await driver.idle();
  expect((await formula()).join()).not.toContain('IKU.');
  expect(await driver.session.run((workbench, sheet) => workbench.values(sheet, 'S30'), SHEET)).toEqual([[1.05]]);
});

test('mulai, minta-percaya: nothing runs until the add-in is trusted; then the functions answer without anybody’s doing', async () => {
  const session = await openWorkbench({ open: SAMPLE, parameters: { tingkah: 'mulai,minta-percaya' } });
  driver = PaneDriver.on(session);
  await session.run((workbench, sheet) => workbench.set(sheet, 'S30', [['=IKU.CAPAIAN(20,21)']]), SHEET);
  await driver.idle();
  const value = () => session.run((workbench, sheet) => workbench.values(sheet, 'S30')[0]?.[0], SHEET);
  expect(await value()).toBe('#NAME?');
  expect(await driver.pane.getByRole('tab').count()).toBe(0);
  await session.page.getByRole('button', { name: 'Percayai pengaya ini' }).click();
  await driver.pane.getByRole('tab', { name: 'Validasi' }).waitFor();
  expect(await poll(value, (now) => now === 1.05)).toBe(1.05);
});

test('muatan: a whole column as an argument is refused by Excel on the web, the table’s column is answered', async () => {
  driver = await PaneDriver.open({ open: '', excel: 'web' });
  const shown = await driver.session.run(async (workbench) => {
    workbench.set('Sheet1', 'A1:B2', [
      [20, 21],
      [10, 5],
    ]);
    workbench.set('Sheet1', 'D1:D1', [['=IKU.RERATA(A:A)']]);
    workbench.set('Sheet1', 'F1', [['=IKU.CAPAIAN(A1:A2,B1:B2)']]);
    await workbench.idle();
    return [workbench.values('Sheet1', 'D1'), workbench.values('Sheet1', 'F1:F2')];
  });
  expect(shown).toEqual([[['#CALC!']], [[1.05], [0.5]]]);
});

test('rekan: what somebody else types and chooses arrives, is left to his pane to colour, and keeps what was chosen here', async () => {
  driver = await PaneDriver.open();
  await driver.validate();
  const accept = async (rule: string, reason: string) => {
    const item = await driver.finding(rule);
    await item.getByRole('button', { name: 'Abaikan dengan alasan…' }).click();
    await item.getByRole('textbox', { name: 'Alasan diabaikan' }).fill(reason);
    await item.getByRole('button', { name: 'Abaikan temuan' }).click();
  };
  await accept('ejaan', 'Disepakati oleh rekan');
  await driver.button('Diabaikan (1)').waitFor();
  await driver.idle();
  const kept = await driver.session.run((workbench) => workbench.kept());
  await driver.session.close();

  driver = await open('rekan', 'peristiwa');
  await driver.validate();
  await driver.button('Sorot sel').click();
  await driver.pane.locator('[aria-label="Sorot sel"][aria-pressed=true]').waitFor();
  await driver.idle();
  const coloured = await driver.savedParts();
  const all = await driver.items().count();
  await driver.session.run((workbench, settings) => workbench.keep(settings), kept);
  await driver.button('Diabaikan (1)').waitFor();
  await driver.count(all - 1);

  const composite = driver.list().locator('[data-rule=target-majemuk][data-cell=E12]');
  await driver.session.run((workbench, sheet) => workbench.set(sheet, 'E12', [[15]]), SHEET);
  await composite.waitFor({ state: 'detached' });
  await driver.idle();
  const styles = ({ 'xl/worksheets/sheet1.xml': sheet = '' }: Record<string, string>) =>
    sheet.match(/<conditionalFormatting[\s\S]*<\/conditionalFormatting>/)?.[0];
  expect(styles(await driver.savedParts())).toEqual(styles(coloured));

  await accept('satuan-dalam-target', 'Disepakati di sini');
  await driver.button('Diabaikan (2)').waitFor();
  await driver.tab('Pengaturan');
  await driver.says('Alasan: Disepakati oleh rekan');
  await driver.says('Alasan: Disepakati di sini');
});

test('peristiwa: rows that were sorted without a word are not mended at the wrong place', async () => {
  driver = await open('peristiwa');
  await driver.validate();
  const item = await driver.finding('ejaan');
  const cell = (await item.getAttribute('data-cell')) ?? '';
  await driver.tab('Pengaturan');
  await driver.pane.getByLabel('Periksa ulang saat sel disunting').uncheck();
  await driver.tab('Validasi');
  await driver.session.run((workbench, [sheet, at]) => workbench.set(sheet, at, [['Jumlah pasar yang ditata']]), [
    SHEET,
    cell,
  ] as const);
  await item.getByRole('button', { name: 'Perbaiki', exact: true }).click();
  await driver.says(/Tidak ada yang diubah. 1 dilewati karena isi selnya sudah berubah/);
  expect(
    await driver.session.run((workbench, [sheet, at]) => workbench.values(sheet, at), [SHEET, cell] as const),
  ).toEqual([['Jumlah pasar yang ditata']]);
});

test('urung-hapus: where writing empties Excel’s undo list, the pane takes its own change back, and nothing of the user’s', async () => {
  driver = await PaneDriver.open({ open: SAMPLE, excel: 'ltsc2024' });
  await driver.validate();
  const all = await driver.items().count();
  await driver.session.run((workbench, sheet) => workbench.set(sheet, 'S30', [['milik saya']]), SHEET);
  const spelling = await driver.finding('ejaan');
  const cell = (await spelling.getAttribute('data-cell')) ?? '';
  const read = (at: string) =>
    driver.session.run((workbench, [sheet, place]) => workbench.values(sheet, place), [SHEET, at] as const);
  const before = await read(cell);
  await spelling.getByRole('button', { name: 'Perbaiki', exact: true }).click();
  await driver.count(all - 1);
  const mended = await read(cell);
  await driver.session.run((workbench) => workbench.undo());
  expect(await read(cell)).toEqual(mended);
  await driver.button('Urungkan').click();
  await driver.count(all);
  expect([await read(cell), await read('S30')]).toEqual([before, [['milik saya']]]);
});

test('bendera-eceran: where no function works, its formulas stay, and it is said why', async () => {
  driver = await PaneDriver.open({ open: '', excel: 'retail2021' });
  await driver.session.run((workbench) => workbench.set('Sheet1', 'A1', [['=IKU.CAPAIAN(20,21)']]));
  await driver.idle();
  expect(await driver.session.run((workbench) => workbench.values('Sheet1', 'A1'))).toEqual([['#VALUE!']]);
  await driver.tab('Fungsi');
  await driver.pane.locator('.card-title', { hasText: 'Rumus Excel biasa' }).click();
  await driver.button('Jadikan rumus Excel…').click();
  await driver.button('Ubah 1 rumus').click();
  await driver.says(/fungsinya menampilkan kesalahan.*tanyakan kepada pengelola TI Anda/);
  expect(await driver.session.run((workbench) => workbench.formulas('Sheet1', 'A1'))).toEqual([
    ['=IKU.CAPAIAN(20,21)'],
  ]);
});
