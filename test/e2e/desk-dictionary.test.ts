/** The library at the desk: looked through, kept as the agency's own, and files held to it. */

import { readWorkbook } from '../../src/xlsx/read';
import { closeBrowser } from './browser';
import { DeskInBrowser } from './desk-page';

jest.setTimeout(240_000);

const HEAD = 'No;Sasaran Strategis;Indikator Kinerja;Satuan;Rumus Perhitungan;Target 2025';
const text = (office: string, row: string) => `INDIKATOR KINERJA UTAMA ${office} TAHUN 2025\n\n${HEAD}\n${row}\n`;

/** Two offices measure the same thing, the second in another unit. */
const FILES = {
  'dinas izin.csv': text(
    'DINAS IZIN REKAAN',
    '1;Meningkatnya layanan;Persentase izin terbit tepat waktu;%;Izin tepat waktu / izin x 100;90',
  ),
  'dinas dagang.csv': text(
    'DINAS DAGANG REKAAN',
    '1;Meningkatnya layanan;Persentase izin terbit tepat waktu;Izin;Izin tepat waktu / izin x 100;40',
  ),
};

let desk: DeskInBrowser;

beforeAll(async () => {
  desk = await DeskInBrowser.open();
});

afterAll(async () => {
  await desk.context.close();
  await closeBrowser();
});

async function addFile(name: keyof typeof FILES): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(FILES[name]) };
  await desk.page.locator('.drop-place input[type=file]:not([webkitdirectory])').setInputFiles([file]);
  await desk.settled();
}

const entries = () => desk.page.locator('.card-list > li');
const search = (words: string) => desk.page.getByLabel('Cari nama, singkatan, atau instansi').fill(words);

/** No violation, and nothing sticks out of the window, wide or narrow. */
async function passes(name: string): Promise<void> {
  for (const width of [1280, 768, 450]) {
    await desk.page.setViewportSize({ width, height: 900 });
    expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await desk.picture(`${name}-${width}`);
  }
  await desk.page.setViewportSize({ width: 1280, height: 900 });
  expect(await desk.axe()).toEqual([]);
}

test('an entry is found by its abbreviation, its card read, and put into a form that is downloaded', async () => {
  await desk.press(/^Kamus$/);
  await search('tpt');
  await desk.page.waitForFunction(() => document.querySelectorAll('.card-list > li').length === 1);
  const card = entries().first();
  expect(await card.locator('.card-title').textContent()).toBe('Tingkat Pengangguran Terbuka');
  expect(await card.textContent()).toContain('Jumlah penganggur / jumlah angkatan kerja × 100');
  await passes('meja-kamus');
  await desk.press('Tambah ke formulir');
  const { sheets } = readWorkbook(await desk.download('Buat lembar Manual IKU'), 'a.xlsx');
  expect(sheets[0]?.values.flat()).toContain('Tingkat Pengangguran Terbuka');
  await desk.press('Tutup kamus');
});

test("an office's own library is gathered, chosen, held against other files, and searched first", async () => {
  await addFile('dinas izin.csv');
  const library = await desk.download('Unduh kamus instansi dari semua berkas');
  await desk.page.getByText('Kamus memuat 1 indikator.').waitFor();
  const chooser = desk.page.getByLabel('Pilih kamus instansi');
  await chooser.setInputFiles([{ name: 'kamus.xlsx', mimeType: 'application/octet-stream', buffer: library }]);
  await desk.page.getByText('Berkas dibandingkan dengan 1 indikator di "kamus.xlsx".').waitFor();
  await desk.settled();
  await addFile('dinas dagang.csv');
  await passes('meja-kamus-instansi');

  await desk.press('dinas dagang.csv');
  await desk.page
    .getByText(/sedangkan di kamus instansi "%"/)
    .first()
    .waitFor();
  await desk.press(/^Kamus$/);
  await search('izin terbit tepat');
  await desk.page.waitForFunction(() => document.querySelectorAll('.card-list > li').length > 0);
  expect(await entries().first().locator('.dictionary-mark').textContent()).toBe('Kamus instansi');
  expect(await entries().first().textContent()).toContain('Izin tepat waktu / izin x 100');
  await desk.press('Tutup kamus');
});

test('a file that holds no definitions is no library, and what was chosen before stands', async () => {
  const table = { name: 'bukan kamus.csv', mimeType: 'text/csv', buffer: Buffer.from('nama;umur\nA;3\n') };
  await desk.press(/Kembali/);
  await desk.page.getByLabel('Ganti kamus instansi').setInputFiles([table]);
  await desk.page.getByText('"bukan kamus.csv" tidak memuat definisi indikator yang dikenali.').waitFor();
  await desk.page.getByText('kamus.xlsx: 1 indikator').waitFor();
});

test('nothing was sent anywhere, and nothing went wrong', () => {
  expect(desk.foreign).toEqual([]);
  expect(desk.errors).toEqual([]);
});
