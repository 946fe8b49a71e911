import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { axeViolations } from './axe';
import { closeBrowser } from './browser';
import { PaneDriver, poll, SAMPLE } from './pane-driver';

/** The library in the pane, by keyboard: looked through, written into a row, and kept as the agency's own. */

/** Where pictures of its states go, for eyes: `SCREENSHOTS=folder`. */
const FOLDER = process.env['SCREENSHOTS'];

let driver: PaneDriver;

afterEach(() => driver.session.close());
afterAll(closeBrowser);

const ROWS = [
  ['INDIKATOR KINERJA UTAMA DINAS REKAAN TAHUN 2025', '', '', '', '', '', '', '', ''],
  [
    'No',
    'Sasaran Strategis',
    'Indikator Kinerja',
    'Satuan',
    'Rumus Perhitungan',
    'Arah',
    'Sumber Data',
    'Penanggung Jawab',
    'Target 2025',
  ],
  [1, 'Menurunnya pengangguran', 'Tingkat Pengangguran Terbuka', '', '', '', '', 'Bidang Kerja', 5],
  [
    2,
    'Meningkatnya layanan',
    'Persentase izin terbit tepat waktu',
    '%',
    'Izin tepat waktu / izin x 100',
    'Naik',
    'Register',
    'Bidang Izin',
    90,
  ],
];

async function open(panel: number): Promise<void> {
  driver = await PaneDriver.open({ open: '', panel, viewport: { width: 1200, height: 800 } });
  await driver.session.run((workbench, rows) => workbench.set('Sheet1', 'A1:I4', rows), ROWS);
  await driver.validate();
}

/** As a user of the keyboard gets there: from tab to tab with the arrow keys. */
async function toDictionary(): Promise<void> {
  const { keyboard } = driver.session.page;
  await driver.pane.getByRole('tab', { name: 'Validasi' }).focus();
  for (let step = 0; step < 3; step++) await keyboard.press('ArrowRight');
  await driver.pane.getByRole('tab', { name: 'Kamus', selected: true }).waitFor();
  await driver.pane.getByLabel('Cari nama, singkatan, atau instansi').focus();
}

const entries = () => driver.pane.locator('.card-list > li');

/** Opens the entry of that name; the only one found is open already. */
async function openEntry(name: string): Promise<void> {
  const entry = entries()
    .filter({ has: driver.pane.locator('.card-title', { hasText: name }) })
    .first();
  await entry.waitFor();
  await driver.idle();
  const isOpen = await entry.locator('details').evaluate((fold) => (fold as HTMLDetailsElement).open);
  if (!isOpen) await entry.locator('summary').click();
}

/** Tabs on until the button has the focus, and presses it. */
async function press(name: string | RegExp): Promise<void> {
  const { keyboard } = driver.session.page;
  const button = driver.button(name);
  await button.waitFor();
  for (let step = 0; step < 30; step++) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await keyboard.press('Tab');
  }
  expect([String(name), await button.evaluate((element) => element === document.activeElement)]).toEqual([
    String(name),
    true,
  ]);
  await keyboard.press('Enter');
}

async function picture(name: string): Promise<void> {
  if (!FOLDER) return;
  mkdirSync(path.resolve(FOLDER), { recursive: true });
  await driver.idle();
  await driver.session.page.waitForTimeout(400);
  const file = path.join(path.resolve(FOLDER), `${name}.png`);
  await driver.session.page.locator('iframe[name=taskpane]').screenshot({ path: file });
}

async function passes(where: string): Promise<void> {
  const frame = driver.session.page.frame({ name: 'taskpane' });
  if (!frame) throw new Error('There is no pane.');
  expect([where, await axeViolations(frame)]).toEqual([where, []]);
  const sideways = await driver.inPane(() =>
    [document.documentElement, ...document.querySelectorAll('.page')].some((box) => box.scrollWidth > box.clientWidth),
  );
  expect([where, sideways]).toEqual([where, false]);
}

test('an entry is found, shown, written into the selected row, and taken back', async () => {
  await open(320);
  await driver.session.run((workbench) => workbench.select('Sheet1', 'D3'));
  await toDictionary();
  await driver.session.page.keyboard.type('tpt');
  expect(
    await poll(
      () => entries().count(),
      (count) => count === 1,
    ),
  ).toBe(1);
  await driver.says('Keyakinan');
  await picture('kamus-kartu-320');
  await press('Tulis ke baris ini');
  await driver.says(/^Yang akan ditulis pada baris/);
  await picture('kamus-pratinjau-320');
  await press('Terapkan');
  const row = () => driver.session.run((workbench) => workbench.values('Sheet1', 'C3:I3'));
  const written = await poll(row, ([cells]) => cells?.[1] === '%');
  expect(written).toEqual([
    [
      'Tingkat Pengangguran Terbuka',
      '%',
      'Jumlah penganggur / jumlah angkatan kerja × 100',
      'Turun',
      'BPS (Sakernas Agustus)',
      'Bidang Kerja',
      5,
    ],
  ]);
  await driver.button('Urungkan').focus();
  await driver.session.page.keyboard.press('Enter');
  expect((await poll(row, ([cells]) => cells?.[1] === ''))[0]?.slice(1, 5)).toEqual(['', '', '', '']);
});

test('a row that is still empty gets the name as well', async () => {
  await open(450);
  await driver.session.run((workbench) => workbench.select('Sheet1', 'C5'));
  await toDictionary();
  await driver.session.page.keyboard.type('indeks reformasi birokrasi');
  await openEntry('Reformasi Birokrasi');
  await driver.button('Tulis ke baris ini').first().click();
  await driver.button('Terapkan').click();
  const name = () => driver.session.run((workbench) => workbench.values('Sheet1', 'C5:D5'));
  expect((await poll(name, ([cells]) => cells?.[0] !== ''))[0]?.[0]).toMatch(/Reformasi Birokrasi/);
});

test('what belongs to another indicator is not written beside a name, and a name that nobody knows is asked about', async () => {
  await open(320);
  await driver.session.run((workbench) => workbench.select('Sheet1', 'D3'));
  await toDictionary();
  await driver.session.page.keyboard.type('poverty line');
  await openEntry('Garis Kemiskinan');
  await driver.button('Tulis ke baris ini').first().click();
  await driver.says(/Tingkat Pengangguran Terbuka.*bukan.*Garis Kemiskinan.*Tidak ada yang ditulis/);
  expect(await driver.button(/^Terapkan|terapkan$/).count()).toBe(0);
  await driver.session.run((workbench) => {
    workbench.set('Sheet1', 'C4:D4', [['Persentase warga yang rukun', '']]);
    workbench.select('Sheet1', 'D4');
  });
  await driver.pane.getByRole('tab', { name: 'Validasi' }).click();
  await driver.validate();
  await toDictionary();
  await driver.button('Tulis ke baris ini').first().click();
  await driver.says(/Apakah “Persentase warga yang rukun” sama dengan “Garis Kemiskinan”/);
  await passes('the question');
  await picture('kamus-tanya-320');
  await driver.button('Ya, sama: terapkan').click();
  const unit = () => driver.session.run((workbench) => workbench.values('Sheet1', 'D4'));
  expect((await poll(unit, ([cells]) => cells?.[0] !== ''))[0]?.[0]).toMatch(/Rp/);
});

test('a finding leads to the card of its indicator', async () => {
  await open(320);
  const item = await driver.finding('rumus-kosong');
  await item.getByRole('button', { name: 'Lihat di kamus: Tingkat Pengangguran Terbuka' }).click();
  await driver.pane.getByRole('tab', { name: 'Kamus', selected: true }).waitFor();
  await driver.says('Keyakinan');
  expect(await entries().first().locator('.card-title').textContent()).toBe('Tingkat Pengangguran Terbuka');
});

test("the tables make the agency's own library, which is searched first and led to", async () => {
  await open(320);
  await toDictionary();
  await driver.button('Buat kamus instansi dari 2 indikator tabel').click();
  await driver.says(/^Kamus instansi: 2 indikator/);
  const sheets = await driver.session.run((workbench) => workbench.sheets());
  expect(sheets).toContain('Manual IKU');
  await driver.pane.getByLabel('Bidang').selectOption('instansi');
  expect(
    await poll(
      () => entries().count(),
      (count) => count === 2,
    ),
  ).toBe(2);
  expect(await entries().first().locator('.dictionary-mark').textContent()).toBe('Kamus instansi');
  await driver.pane.getByLabel('Bidang').selectOption('');
  await driver.pane.getByLabel('Cari nama, singkatan, atau instansi').fill('izin terbit tepat');
  await openEntry('izin terbit tepat waktu');
  await driver.says('Izin tepat waktu / izin x 100');
  await picture('kamus-instansi-320');
  await driver.button(/^Buka kartunya/).click();
  const selected = () => driver.session.run((workbench) => workbench.selection());
  expect((await poll(selected, ({ sheet }) => sheet === 'Manual IKU')).sheet).toBe('Manual IKU');
});

test('entries make the form Manual IKU', async () => {
  await open(450);
  await toDictionary();
  await driver.session.page.keyboard.type('prevalensi stunting');
  await openEntry('tunting');
  await driver.button('Tambah ke formulir').first().click();
  await picture('kamus-formulir-450');
  await driver.button('Buat lembar Manual IKU').click();
  const sheets = () => driver.session.run((workbench) => workbench.sheets());
  expect(await poll(sheets, (names) => names.includes('Manual IKU'))).toContain('Manual IKU');
});

test.each(['light', 'dark', 'forced'] as const)('passes axe at 320 pixels: %s', async (colours) => {
  driver = await PaneDriver.open({ open: SAMPLE, panel: 320 });
  if (colours === 'forced') await driver.session.page.emulateMedia({ forcedColors: 'active' });
  else await driver.theme(colours);
  await driver.validate();
  await toDictionary();
  await passes('the list');
  await driver.session.page.keyboard.type('stunting');
  await openEntry('tunting');
  await driver.button('Tambah ke formulir').first().click();
  await passes('a card and the basket');
  await driver.button(/^Buat kamus instansi/).click();
  await driver.says(/^Kamus instansi: /);
  await driver.pane.getByLabel('Cari nama, singkatan, atau instansi').fill('');
  await driver.pane.getByLabel('Bidang').selectOption('instansi');
  await driver.pane.locator('.dictionary-mark').first().waitFor();
  await entries().first().locator('summary').click();
  await passes("the agency's library");
  await picture(`kamus-${colours}-320`);
});
