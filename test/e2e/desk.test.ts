import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type Page } from 'playwright-core';
import { readWorkbook } from '../../src/xlsx/read';
import { browser, closeBrowser } from './browser';

/** Forty workbooks at the verifier's desk: in a browser without Excel, and nothing leaves it. */

jest.setTimeout(240_000);

const ROOT = path.resolve(__dirname, '../..');
const COUNT = 40;
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let folder = '';
let context: BrowserContext;
let page: Page;
const errors: string[] = [];
const foreign: string[] = [];

/** A table of an office that does not exist, with a unit typed into a target. */
function table(number: number): string {
  return [
    `INDIKATOR KINERJA UTAMA DINAS REKAAN ${number} TAHUN 2025;;;;`,
    ';;;;',
    'No;Sasaran Strategis;Indikator Kinerja;Satuan;Target 2025',
    `1;Meningkatnya mutu air;Indeks kualitas air;Indeks;7${number % 10}`,
    '2;Meningkatnya mutu jalan;Persentase jalan mantap;%;81 %',
  ].join('\n');
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'meja-'));
  const samples = readdirSync(path.join(ROOT, 'samples')).filter((name) => name.endsWith('.xlsx'));
  for (const [index, sample] of samples.entries()) {
    writeFileSync(path.join(folder, `${index}-${sample}`), readFileSync(path.join(ROOT, 'samples', sample)));
  }
  writeFileSync(path.join(folder, 'rusak.xlsx'), 'bukan buku kerja');
  writeFileSync(path.join(folder, 'kosong.xlsx'), '');
  writeFileSync(path.join(folder, '~$rusak.xlsx'), 'terbuka');
  mkdirSync(path.join(folder, 'dinas'));
  for (let number = samples.length + 2; number < COUNT; number++) {
    writeFileSync(path.join(folder, 'dinas', `dinas-${number}.csv`), table(number));
  }
  context = await (await browser()).newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 900 } });
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  const home = new URL('meja.html', process.env['WORKBENCH_URL'] ?? 'https://localhost:3000/');
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== home.origin) foreign.push(request.url());
  });
  await page.goto(home.href);
});

afterAll(async () => {
  await context.close();
  await closeBrowser();
  await rm(folder, { recursive: true });
});

const rows = (kind: string) => page.locator(`tr[data-kind=${kind}]`);

async function settled(): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('main')?.dataset['state'] === 'idle' &&
      document.querySelector('tr[data-kind=waiting]') === null,
    undefined,
    { timeout: 120_000 },
  );
}

async function axe(): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}

/** For the README and the guide, only when SCREENSHOTS names a folder. */
async function picture(name: string): Promise<void> {
  const pictures = process.env['SCREENSHOTS'];
  if (pictures) await page.screenshot({ path: path.resolve(ROOT, pictures, `${name}.png`) });
}

async function download(button: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download', { timeout: 120_000 });
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await waiting).path());
}

test('a folder is stopped and gone on with; one bad file never stops the others', async () => {
  await page.locator('input[webkitdirectory]').setInputFiles(folder);
  await page.getByRole('button', { name: 'Hentikan' }).click();
  await page.getByRole('button', { name: 'Lanjutkan' }).click();
  await settled();
  expect(await rows('read').count()).toBe(COUNT - 2);
  expect(await rows('unreadable').allTextContents()).toEqual([
    expect.stringContaining('Berkas kosong'),
    expect.stringContaining('Bukan buku kerja'),
  ]);
  expect(await page.locator('tr[data-file$="dinas-20.csv"]').textContent()).toContain('DINAS REKAAN 20');
});

test('the table is searched and sorted', async () => {
  await page.getByRole('searchbox', { name: 'Cari berkas atau instansi' }).fill('dinas-2');
  expect(await page.locator('tr[data-file]').count()).toBe(10);
  await page.getByRole('searchbox', { name: 'Cari berkas atau instansi' }).fill('');
  await page.getByLabel('Urutkan menurut').selectOption('warnings');
  const figures = (await page.locator('tr[data-kind=read] td:nth-child(6)').allTextContents()).map(Number);
  expect(figures).toEqual([...figures].sort((a, b) => b - a));
  expect(await axe()).toEqual([]);
});

test('a finding is shown with its cell, accepted, exported, and known again after import', async () => {
  await page.getByRole('button', { name: /dinas-20\.csv$/ }).click();
  const first = page.getByRole('list', { name: 'Temuan' }).getByRole('listitem').first();
  const count = await page.getByRole('list', { name: 'Temuan' }).getByRole('listitem').count();
  const cell = await first.getAttribute('data-cell');
  await first.getByRole('button').first().click();
  expect(await page.locator('.marked-text').textContent()).toContain(`${cell}: `);
  expect(await page.locator('.sheet-table .marked').count()).toBe(1);
  expect(await axe()).toEqual([]);
  await picture('meja-berkas');
  await page.getByRole('button', { name: 'Abaikan dengan alasan…' }).click();
  await page.locator('.accept-form textarea').fill('Disepakati di rapat');
  await page.locator('.accept-form input').fill('Tim reviu');
  await page.locator('.accept-form button[type=submit]').click();
  await settledFile(count - 1);
  await page.getByRole('button', { name: 'Kembali ke daftar berkas' }).click();
  await settled();
  const json = await download('Ekspor keputusan');
  expect(json.toString()).toContain('Disepakati di rapat');

  await page.reload();
  await page.locator('input[webkitdirectory]').setInputFiles(folder);
  await settled();
  await page
    .locator('input[accept*=json]')
    .setInputFiles({ name: 'k.json', mimeType: 'application/json', buffer: json });
  await page.getByText('1 keputusan diimpor.').waitFor();
  await settled();
  await page.getByRole('button', { name: /dinas-20\.csv$/ }).click();
  await settledFile(count - 1);
  await page.getByRole('button', { name: 'Kembali ke daftar berkas' }).click();
});

async function settledFile(findings: number): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelectorAll('.finding-list > li').length === wanted, findings, {
    timeout: 30_000,
  });
}

test('the recap is a workbook that says the same', async () => {
  const bytes = await download('Unduh rekap');
  const { sheets } = readWorkbook(bytes, 'rekap.xlsx');
  expect(sheets.slice(0, 3).map(({ name }) => name)).toEqual(['Rekap', 'Temuan', 'Per aturan']);
  expect(sheets[0]?.values.slice(4)).toHaveLength(COUNT);
  expect(sheets.some(({ name }) => name.startsWith('DINAS REKAAN 20'))).toBe(true);
});

test('the page is as wide as the screen, also on a small one, and speaks English when asked to', async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1366, height: 900 });
  await picture('meja');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'IKU Verification Desk' }).waitFor();
});

test('nothing was sent anywhere, and nothing went wrong', () => {
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});
