import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { readWorkbook } from '../../src/xlsx/read';
import { closeBrowser } from './browser';
import { DeskInBrowser } from './desk-page';

/** Forty workbooks at the verifier's desk: in a browser without Excel, and nothing leaves it. */

jest.setTimeout(240_000);

const ROOT = path.resolve(__dirname, '../..');
const COUNT = 40;

let folder = '';
let desk: DeskInBrowser;

/** A table of an office that does not exist, with a unit typed into a target. */
function workbook(number: number): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    [`INDIKATOR KINERJA UTAMA DINAS REKAAN ${number} TAHUN 2025`],
    [],
    ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target 2025'],
    [1, 'Meningkatnya mutu air', 'Indeks kualitas air', 'Indeks', 70 + (number % 10)],
    [2, 'Meningkatnya mutu jalan', 'Persentase jalan mantap', '%', '81 %'],
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'IKU');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

beforeAll(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'meja-')), 'kiriman');
  mkdirSync(folder);
  const samples = readdirSync(path.join(ROOT, 'samples')).filter((name) => name.endsWith('.xlsx'));
  for (const [index, sample] of samples.entries()) {
    writeFileSync(path.join(folder, `${index}-${sample}`), readFileSync(path.join(ROOT, 'samples', sample)));
  }
  writeFileSync(path.join(folder, 'rusak.xlsx'), 'bukan buku kerja');
  writeFileSync(path.join(folder, 'kosong.xlsx'), '');
  writeFileSync(path.join(folder, '~$rusak.xlsx'), 'terbuka');
  mkdirSync(path.join(folder, 'dinas'));
  for (let number = samples.length + 2; number < COUNT; number++) {
    writeFileSync(path.join(folder, 'dinas', `dinas-${number}.xlsx`), workbook(number));
  }
  desk = await DeskInBrowser.open();
});

afterAll(async () => {
  await desk.context.close();
  await closeBrowser();
  await rm(path.dirname(folder), { recursive: true });
});

const rows = (kind: string) => desk.page.locator(`tr[data-kind=${kind}]`);

/** Drops a folder as a person does: through the browser's own machinery, which hands out its entries. */
async function drop(dropped: string): Promise<void> {
  const box = await desk.page.locator('.drop-place').boundingBox();
  if (!box) throw new Error('The desk shows where to drop.');
  const session = await desk.context.newCDPSession(desk.page);
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [dropped], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...place, data });
  }
}

test('a dropped folder is stopped and gone on with; one bad file never stops the others', async () => {
  await drop(folder);
  await desk.page.getByRole('button', { name: 'Hentikan' }).click();
  await desk.page.getByRole('button', { name: 'Lanjutkan' }).click();
  await desk.settled();
  expect(await rows('read').count()).toBe(COUNT - 2);
  expect(await rows('unreadable').allTextContents()).toEqual([
    expect.stringContaining('Berkas kosong'),
    expect.stringContaining('Bukan buku kerja'),
  ]);
  expect(await desk.page.locator('tr[data-file$="dinas-20.xlsx"]').textContent()).toContain('DINAS REKAAN 20');
});

test('the table is searched and sorted', async () => {
  await desk.page.getByRole('searchbox', { name: 'Cari berkas atau instansi' }).fill('dinas-2');
  expect(await desk.page.locator('tr[data-file]').count()).toBe(10);
  await desk.page.getByRole('searchbox', { name: 'Cari berkas atau instansi' }).fill('');
  await desk.page.getByLabel('Tampilkan').selectOption('notRead');
  await desk.page.locator('tr[data-kind=read]').first().waitFor({ state: 'detached' });
  expect(await rows('unreadable').count()).toBe(2);
  await desk.page.getByLabel('Tampilkan').selectOption('all');
  await desk.page.locator('tr[data-kind=read]').first().waitFor();
  await desk.page.getByLabel('Urutkan menurut').selectOption('warnings');
  const figures = (await desk.page.locator('tr[data-kind=read] td:nth-child(6)').allTextContents()).map(Number);
  expect(figures).toEqual([...figures].sort((a, b) => b - a));
  expect(await desk.axe()).toEqual([]);
});

test('a finding is shown with its cell, accepted, exported, and known again after import', async () => {
  await desk.page.getByRole('button', { name: /dinas-20\.xlsx$/ }).click();
  const first = desk.page.getByRole('list', { name: 'Temuan' }).getByRole('listitem').first();
  await first.waitFor();
  const count = await desk.page.getByRole('list', { name: 'Temuan' }).getByRole('listitem').count();
  const cell = await first.getAttribute('data-cell');
  await first.getByRole('button').first().click();
  expect(await desk.page.locator('.marked-text').textContent()).toContain(`${cell}: `);
  expect(await desk.page.locator('.sheet-table .marked').count()).toBe(1);
  expect(await desk.axe()).toEqual([]);
  await desk.picture('meja-berkas');
  await desk.page.getByRole('button', { name: 'Abaikan dengan alasan…' }).click();
  await desk.page.locator('.accept-form textarea').fill('Disepakati di rapat');
  await desk.page.locator('.accept-form input').fill('Tim reviu');
  await desk.page.locator('.accept-form button[type=submit]').click();
  await settledFile(count - 1);
  await desk.page.getByRole('button', { name: 'Kembali ke daftar berkas' }).click();
  await desk.settled();
  const json = await desk.download('Ekspor keputusan');
  expect(json.toString()).toContain('Disepakati di rapat');

  await desk.press('Hapus dari peramban…');
  await desk.press('Ya, hapus semua yang tersimpan');
  await desk.page.reload();
  await desk.page.locator('input[webkitdirectory]').setInputFiles(folder);
  await desk.settled();
  await desk.page
    .locator('input[accept*=json]')
    .setInputFiles({ name: 'k.json', mimeType: 'application/json', buffer: json });
  await desk.page.getByText('1 keputusan diimpor.').waitFor();
  await desk.settled();
  await desk.page.getByRole('button', { name: /dinas-20\.xlsx$/ }).click();
  await settledFile(count - 1);
  await desk.page.getByRole('button', { name: 'Kembali ke daftar berkas' }).click();
});

async function settledFile(findings: number): Promise<void> {
  await desk.page.waitForFunction(
    (wanted) => document.querySelectorAll('.finding-list .finding').length === wanted,
    findings,
    {
      timeout: 30_000,
    },
  );
}

test('a file that was mended and is chosen again is read again, and another of its name stands beside it', async () => {
  const mended = path.join(folder, 'rusak.xlsx');
  await desk.page.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles(mended);
  await desk.page.locator('tr[data-file="rusak.xlsx"][data-kind=unreadable]').waitFor();
  writeFileSync(mended, workbook(90));
  await desk.page.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles(mended);
  await desk.page.getByText('1 berkas yang sudah ada di daftar dibaca lagi.').waitFor();
  await desk.page.locator('tr[data-file="rusak.xlsx"][data-kind=read]').waitFor();
  const other = { name: 'rusak.xlsx', mimeType: '', buffer: Buffer.from(workbook(91)) };
  await desk.page.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles(other);
  await desk.page.getByText('jadi diberi nomor: rusak (2).xlsx.').waitFor();
  await desk.page.locator('tr[data-file="rusak (2).xlsx"][data-kind=read]').waitFor();
  await desk.settled();
});

test('the recap is a workbook that says the same', async () => {
  const bytes = await desk.download('Unduh rekap');
  const { sheets } = readWorkbook(bytes, 'rekap.xlsx');
  expect(sheets.slice(0, 3).map(({ name }) => name)).toEqual(['Rekap', 'Temuan', 'Per aturan']);
  expect(sheets[0]?.values.slice(4)).toHaveLength(COUNT + 2);
  expect(sheets.some(({ name }) => name.startsWith('DINAS REKAAN 20'))).toBe(true);
});

test('the page is as wide as the screen, also on a small one, and speaks English when asked to', async () => {
  await desk.page.setViewportSize({ width: 320, height: 700 });
  expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await desk.page.setViewportSize({ width: 1366, height: 900 });
  await desk.picture('meja');
  await desk.page.getByRole('button', { name: 'English' }).click();
  await desk.page.getByRole('heading', { name: 'IKU Verification Desk' }).waitFor();
});

test('nothing was sent anywhere, and nothing went wrong', () => {
  expect(desk.foreign).toEqual([]);
  expect(desk.errors).toEqual([]);
});
