import { closeBrowser } from './browser';
import { PaneDriver, SAMPLE, SHEET } from './pane-driver';

let driver: PaneDriver;

afterEach(() => driver.session.close());
afterAll(closeBrowser);

const ribbonButton = (name: string) => driver.session.page.locator('#ribbon').getByRole('button', { name });

/** What has the focus in the pane: its name, or the cell of the finding that it belongs to. */
const focused = () =>
  driver.inPane(() => {
    const element = document.activeElement as HTMLElement | null;
    return element?.classList.contains('finding-row')
      ? `${element.closest<HTMLElement>('.finding')?.dataset['rule']} ${element.closest<HTMLElement>('.finding')?.dataset['cell']}`
      : (element?.textContent ?? '').trim();
  });

/** Presses Tab until the focus is on what is so called. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if ((await focused()) === name) return;
    await driver.session.page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${name}; it ends at ${await focused()}.`);
}

test('by keyboard alone: check, fix, go on to the next finding, set one aside, and report', async () => {
  driver = await PaneDriver.open();
  const { keyboard } = driver.session.page;
  await driver.button('Validasi').focus();
  await keyboard.press('Enter');
  await driver.state('done');
  const all = await driver.items().count();
  await driver.list().locator('[data-rule=ejaan] .finding-row').first().focus();
  const spelling = await focused();
  await keyboard.press('Enter');
  await tabTo('Perbaiki');
  await keyboard.press('Enter');
  await driver.says('1 temuan diperbaiki.');
  await driver.count(all - 1);
  const next = await focused();
  expect(next).toMatch(/^[a-z-]+ [A-Z]+\d+$/);
  expect(next).not.toBe(spelling);
  await driver.list().locator('.finding.open').waitFor();
  await tabTo('Abaikan dengan alasan…');
  await keyboard.press('Enter');
  await driver.pane.locator('.accept-form textarea:focus').waitFor();
  await keyboard.type('Sudah disepakati');
  await tabTo('Abaikan temuan');
  await keyboard.press('Enter');
  await driver.says(/^1 temuan diabaikan/);
  expect(await focused()).not.toBe(next);
  await driver.pane.getByRole('tab', { name: 'Validasi' }).focus();
  while ((await focused()) !== 'Laporan') await keyboard.press('ArrowRight');
  await driver.pane.getByRole('tab', { name: 'Laporan', selected: true }).waitFor();
  await tabTo('Buat lembar temuan');
  await keyboard.press('Enter');
  await driver.says('Lembar dibuat: Hasil Validasi.');
});

test('the columns Capaian and Predikat are added and filled with formulas that Excel works out, and it can be undone', async () => {
  driver = await PaneDriver.open({ open: '' });
  await driver.session.run((workbench) =>
    workbench.set('Sheet1', 'A1:F3', [
      ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025'],
      [1, 'Meningkatnya mutu layanan', 'Persentase pemohon yang puas', '%', 85, 80],
      [2, 'Menurunnya kematian', 'Angka kematian bayi', 'per 1.000', 8, 6.5],
    ]),
  );
  await driver.validate();
  await driver.tab('Fungsi');
  await driver.pane.getByText('Isi kolom Capaian dan Predikat').click();
  await driver.button('Tambahkan kolom Capaian, Predikat').click();
  await driver.button('Isi 2 indikator').click();
  await driver.says('Capaian dan Predikat 2 indikator diisi di G2:H3.');
  await driver.idle();
  expect(await driver.session.run((workbench) => workbench.text('Sheet1', 'G1:H3'))).toEqual([
    ['Capaian', 'Predikat'],
    ['94,12%', 'Sangat Tinggi'],
    ['118,75%', 'Sangat Tinggi'],
  ]);
  await driver.button('Urungkan').click();
  await driver.says('Perubahan diurungkan.');
  expect(await driver.session.run((workbench) => workbench.text('Sheet1', 'G2:G3'))).toEqual([[''], ['']]);
});

test('a typed achievement that is wrong becomes a formula at its finding, and the next finding is open then', async () => {
  driver = await PaneDriver.open({ open: '' });
  await driver.session.run((workbench) =>
    workbench.set('Sheet1', 'A1:F2', [
      ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025', 'Capaian (%)'],
      [1, 'Prosentase pemohon yang datang sendiri', '%', 85, 80, 90],
    ]),
  );
  await driver.validate();
  const wrong = await driver.finding('capaian-salah-hitung', 'F2');
  // Where nothing else mends it, the offer is open.
  await wrong.getByText('Ganti angkanya dengan rumus').waitFor();
  await wrong.getByRole('button', { name: 'Tulis rumusnya' }).click();
  await driver.says('Sudah ditulis di lembar.');
  await driver.idle();
  expect(await driver.session.run((workbench) => workbench.text('Sheet1', 'F2'))).toEqual([['94,12']]);
  await driver.list().locator('.finding.open').waitFor();
  expect(await driver.list().locator('[data-rule=capaian-salah-hitung]').count()).toBe(0);
});

test('a fix that is taken back in the grid is no longer offered to be undone in the pane', async () => {
  driver = await PaneDriver.open();
  await driver.validate();
  const spelling = await driver.finding('ejaan');
  await spelling.getByRole('button', { name: 'Perbaiki', exact: true }).click();
  await driver.says('1 temuan diperbaiki.');
  await driver.session.run((workbench) => workbench.undo());
  await driver.says('Perubahan itu sudah diurungkan di Excel.');
  expect(await driver.button('Urungkan').count()).toBe(0);
});

test('the ribbon opens the pages, and the finding of the selected cell', async () => {
  driver = await PaneDriver.open();
  await driver.session.run((workbench, sheet) => workbench.select(sheet, 'F10'), SHEET);
  await ribbonButton('Temuan sel ini').click();
  await driver.state('done');
  await driver.list().locator('.open[data-cell=F10]').waitFor();
  for (const [name, page] of [
    ['Templat', 'Templat'],
    ['Isi Capaian', 'Fungsi'],
    ['Buat laporan', 'Laporan'],
  ] as const) {
    await ribbonButton(name).click();
    await driver.pane.getByRole('tab', { name: page, selected: true }).waitFor();
    if (page === 'Fungsi') await driver.says('Ganti juga angka yang sudah diketik');
  }
});

test('a pane of 320 pixels at 200 % scrolls nothing sideways, and says all it has to', async () => {
  driver = await PaneDriver.open({ open: SAMPLE, panel: 320 });
  await driver.session.page.locator('iframe[name=taskpane]').evaluate((frame: HTMLElement) => {
    frame.style.width = '160px';
  });
  await driver.validate();
  await driver.finding('target-majemuk', 'F10');
  const wide = await driver.inPane(() =>
    [document.documentElement, ...document.querySelectorAll('.page')].some((box) => box.scrollWidth > box.clientWidth),
  );
  expect(wide).toBe(false);
  expect(await driver.list().locator('.open .cell-name').first().textContent()).toBe('F10');
});

test('in the compact list fifteen findings are in sight on a laptop', async () => {
  driver = await PaneDriver.open({ open: SAMPLE, viewport: { width: 1366, height: 768 } });
  await driver.validate();
  await driver.button('Satu baris per temuan').click();
  await driver.list().locator('.finding.compact').first().waitFor();
  const inSight = await driver
    .items()
    .evaluateAll((rows) => rows.filter((row) => row.getBoundingClientRect().bottom <= window.innerHeight).length);
  expect(inSight).toBeGreaterThanOrEqual(15);
});
