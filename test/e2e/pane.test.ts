import { closeBrowser } from './browser';
import { PaneDriver, SAMPLE, SHEET, differences } from './pane-driver';

let driver: PaneDriver;

afterEach(() => driver.session.close());
afterAll(closeBrowser);

const ribbonButton = (name: string) => driver.session.page.locator('#ribbon').getByRole('button', { name });

test('a validation names the composite targets by cell, in three requests, and a finding leads to its cell', async () => {
  driver = await PaneDriver.open();
  await driver.idle();
  await driver.session.run((workbench) => workbench.traffic.reset());
  await driver.validate();
  expect(await driver.session.run((workbench) => workbench.traffic.requests)).toBe(3);
  const composite = driver.list().locator('[data-rule=target-majemuk]');
  const cells = await composite.evaluateAll((found) => found.map((item) => (item as HTMLElement).dataset['cell']));
  expect(cells).toEqual(expect.arrayContaining(['F10', 'E12']));
  await driver.finding('target-majemuk', 'E12');
  await driver.idle();
  expect(await driver.session.run((workbench) => workbench.selection())).toEqual({ sheet: SHEET, address: 'E12' });
});

test('validate, fix, undo, accept, validate again', async () => {
  driver = await PaneDriver.open();
  await driver.validate();
  const all = await driver.items().count();
  const spelling = await driver.finding('ejaan');
  const cell = (await spelling.getAttribute('data-cell')) ?? '';
  const read = () =>
    driver.session.run((workbench, [sheet, at]) => workbench.values(sheet, at), [SHEET, cell] as const);
  const before = await read();
  await spelling.getByRole('button', { name: 'Perbaiki', exact: true }).click();
  await driver.says('1 temuan diperbaiki.');
  expect(await read()).not.toEqual(before);
  await driver.count(all - 1);

  await driver.button('Urungkan').click();
  await driver.says('Perubahan diurungkan.');
  expect(await read()).toEqual(before);
  await driver.count(all);

  const again = await driver.finding('ejaan');
  await again.getByRole('button', { name: 'Abaikan dengan alasan…' }).click();
  await again.getByRole('textbox', { name: 'Alasan diabaikan' }).fill('Nama resmi program');
  await again.getByRole('button', { name: 'Abaikan temuan' }).click();
  await driver.button('Diabaikan (1)').waitFor();
  await driver.validate();
  await driver.button('Diabaikan (1)').click();
  await driver.count(1);
  await driver.tab('Pengaturan');
  await driver.says('Alasan: Nama resmi program');
  await driver.button('Tampilkan lagi sebagai temuan').click();
  await driver.says('Belum ada temuan yang diabaikan.');
});

test('a rule that is switched off is silent, says so in the settings, and is switched on again there', async () => {
  driver = await PaneDriver.open();
  await driver.validate();
  const all = await driver.items().count();
  const rule = driver.list().locator('[data-rule=satuan-dalam-target]');
  const own = await rule.count();
  const item = await driver.finding('satuan-dalam-target');
  await item.getByRole('button', { name: 'Matikan aturan ini' }).click();
  await driver.count(all - own);
  await driver.tab('Pengaturan');
  await driver.says('Diubah di buku kerja ini (1)');
  await driver.button('Kembalikan semua ke bawaan').click();
  await driver.tab('Validasi');
  await driver.count(all);
});

test('the second validation says what has become better; findings are grouped, searched and filtered', async () => {
  driver = await PaneDriver.open();
  await driver.validate();
  const all = await driver.items().count();
  await driver.pane.getByLabel('Kelompokkan').selectOption('rule');
  await driver.pane.getByRole('heading', { name: /^Beberapa target dalam satu sel/ }).waitFor();
  await driver.pane.getByRole('button', { name: /^\d+ ?Kesalahan$/ }).click();
  expect(await driver.list().locator('[data-level=warning]').count()).toBe(0);
  await driver.pane.getByRole('searchbox', { name: 'Cari dalam temuan' }).fill('tidak ada yang begini');
  await driver.button('Hapus saringan').click();
  await driver.count(all);
  await driver.tab('Pengaturan');
  await driver.pane.getByLabel('Periksa ulang saat sel disunting').uncheck();
  await driver.tab('Validasi');
  const spelling = await driver.finding('ejaan');
  const cell = (await spelling.getAttribute('data-cell')) ?? '';
  await driver.session.run((workbench, [sheet, at]) => workbench.set(sheet, at, [['Persentase koperasi aktif']]), [
    SHEET,
    cell,
  ] as const);
  await driver.validate();
  await driver.says(/temuan lebih sedikit daripada pemeriksaan sebelumnya/);
});

/** The fill of a cell with an error, as red, green and blue. */
const ERROR_FILL = [0xf8, 0xcc, 0xd1];

/** Whether the grid shows the colour somewhere. */
function paints(colour: readonly number[]): Promise<boolean> {
  return driver.session.page.evaluate(
    ([red, green, blue]) =>
      [...document.querySelectorAll('canvas')].some((canvas) => {
        if (canvas.width === 0 || canvas.height === 0) return false;
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        for (let at = 0; at < pixels.length; at += 4) {
          if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) return true;
        }
        return false;
      }),
    colour,
  );
}

async function eventually(look: () => Promise<boolean>, wanted: boolean): Promise<boolean> {
  for (let tries = 0; tries < 40; tries++) {
    if ((await look()) === wanted) return wanted;
    await driver.session.page.waitForTimeout(100);
  }
  return !wanted;
}

test('highlighting on and off leaves no trace in the file, also when the pane was started anew in between', async () => {
  driver = await PaneDriver.open();
  await driver.validate();
  const before = await driver.savedParts();
  const pressed = (state: boolean) =>
    driver.pane.locator(`[aria-label="Sorot sel"][aria-pressed=${String(state)}]`).waitFor();
  await driver.button('Sorot sel').click();
  await pressed(true);
  await driver.idle();
  expect(JSON.stringify(await driver.savedParts())).toContain('conditionalFormatting');
  expect(await eventually(() => paints(ERROR_FILL), true)).toBe(true);
  await driver.button('Sorot sel').click();
  await pressed(false);
  await driver.idle();
  expect(await eventually(() => paints(ERROR_FILL), false)).toBe(false);
  expect(differences(await driver.savedParts(), before)).toEqual([]);

  await driver.button('Sorot sel').click();
  await pressed(true);
  await driver.idle();
  // In the same window the list comes back, and the button that takes the colours off with it.
  await driver.restart();
  await pressed(true);
  await driver.restart({ inNewWindow: true });
  await driver.says('Sel di buku kerja ini masih disorot dari pemeriksaan sebelumnya.');
  await driver.button('Hapus sorotan').click();
  await driver.pane.getByText('masih disorot').waitFor({ state: 'hidden' });
  await driver.idle();
  expect(differences(await driver.savedParts(), before)).toEqual([]);
});

test('the ribbon button works while the pane is closed, and shows its result there', async () => {
  driver = await PaneDriver.open();
  const pane = driver.session.page.locator('#pane');
  await ribbonButton('Panel').click();
  await pane.waitFor({ state: 'hidden' });
  await ribbonButton('Validasi').click();
  await pane.waitFor({ state: 'visible' });
  await driver.state('done');
  expect(await driver.items().count()).toBeGreaterThan(0);
});

test('a workbook without a table, and an empty one, are told so', async () => {
  driver = await PaneDriver.open({ open: '' });
  await driver.validate();
  await driver.says('Semua lembar dalam cakupan ini kosong.');
  await driver.session.run((workbench) =>
    workbench.set('Sheet1', 'A1:B2', [
      ['Belanja', 'Harga'],
      ['Beras', 12_000],
    ]),
  );
  await driver.validate();
  await driver.says('Tidak ada tabel IKU yang dikenali');
});

test('the first-run page offers a sample, which is validated at once', async () => {
  driver = await PaneDriver.open({ open: '' });
  await driver.button('Coba dengan contoh').click();
  await driver.state('done');
  const rules = await driver
    .items()
    .evaluateAll((found) => found.map((item) => (item as HTMLElement).dataset['rule'] ?? ''));
  expect(rules).toEqual(expect.arrayContaining(['ejaan', 'target-majemuk', 'capaian-salah-hitung']));
  expect(await driver.session.run((workbench) => workbench.sheets())).toEqual(['Sheet1', 'Contoh IKU']);
});

test('a form is filled from the recognised table; a report is made, and made again in its place', async () => {
  driver = await PaneDriver.open();
  await driver.validate();
  await driver.tab('Templat');
  await driver.pane.getByRole('button', { name: /^Formulir IKU/ }).click();
  await driver.pane.getByLabel('Isi dari').selectOption({ label: `Tabel ${SHEET}, A8:L18` });
  await driver.button('Buat lembar').click();
  await driver.says(/^Lembar “Formulir IKU” dibuat/);
  await driver.tab('Laporan');
  for (let run = 0; run < 2; run++) {
    await driver.button('Buat lembar temuan').click();
    await driver.says('Lembar dibuat: Hasil Validasi.');
    await driver.button('Tutup').click();
  }
  expect(await driver.session.run((workbench) => workbench.sheets())).toEqual([
    SHEET,
    'Formulir IKU',
    'Hasil Validasi',
  ]);
  // The report is the sheet in front now.
  await driver.tab('Validasi');
  await driver.pane.getByLabel('Cakupan').selectOption('sheet');
  await driver.validate();
  await driver.says(/laporan buatan Asisten IKU, jadi tidak diperiksa/);
});

test('an example of a function goes into an empty cell, never over another', async () => {
  driver = await PaneDriver.open();
  await driver.tab('Fungsi');
  await driver.pane.getByText('IKU.CAPAIAN', { exact: true }).click();
  const insert = driver.button('Sisipkan =IKU.CAPAIAN(20;21) ke sel terpilih').first();
  await driver.session.run((workbench, sheet) => workbench.select(sheet, 'C13'), SHEET);
  await insert.click();
  await driver.says(/sudah berisi, jadi tidak ditimpa/);
  await driver.session.run((workbench, sheet) => workbench.select(sheet, 'P30'), SHEET);
  await insert.click();
  await driver.says(/^Rumus ditulis di/);
  await driver.idle();
  expect(await driver.session.run((workbench, sheet) => workbench.text(sheet, 'P30'), SHEET)).toEqual([['105,00%']]);
});

test('everything works on the oldest Excel that we accept; an older one is told what to do', async () => {
  driver = await PaneDriver.open({ open: SAMPLE, api: '1.9' });
  await driver.validate();
  const all = await driver.items().count();
  const spelling = await driver.finding('ejaan');
  await spelling.getByRole('button', { name: 'Perbaiki', exact: true }).click();
  await driver.count(all - 1);
  await driver.session.close();

  driver = await PaneDriver.open({ open: SAMPLE, api: '1.8' });
  await driver.says(/belum mendukung/);
  await driver.says('Perbarui Excel, atau gunakan Excel di web.');
});

test('nothing leaves the machine: every request goes to the add-in’s own address, and the page forbids any other', async () => {
  driver = await PaneDriver.open({ open: '' });
  const origins = new Set<string>();
  driver.session.page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http')) origins.add(origin);
  });
  await driver.button('Coba dengan contoh').click();
  await driver.state('done');
  const item = await driver.finding('ejaan');
  await item.getByText('Contoh yang keliru dan perbaikannya').click();
  await item.getByRole('table').first().waitFor();
  for (const name of ['Templat', 'Fungsi', 'Laporan', 'Pengaturan']) await driver.tab(name);
  const own = new URL(driver.session.page.url()).origin;
  expect([...origins].filter((origin) => origin !== own)).toEqual([]);
  const refused = await driver.inPane(() =>
    fetch('https://example.com/').then(
      () => 'sent',
      (error: unknown) => String(error),
    ),
  );
  expect(refused).toMatch(/Failed to fetch/);
});
