/** Two versions and two levels at the desk, corrected by keyboard, drawn and kept. */

import { utils, write } from '@e965/xlsx';

import { readWorkbook } from '../../src/xlsx/read';
import { closeBrowser } from './browser';
import { DeskInBrowser } from './desk-page';

jest.setTimeout(240_000);

const HEAD = 'No;Sasaran;Indikator Kinerja;Satuan;Target 2025;Target 2026';

function table(title: string, rows: readonly string[]): string {
  return [title, '', HEAD, ...rows].join('\n');
}

const FILES = {
  'rencana daerah.csv': table('INDIKATOR KINERJA UTAMA KABUPATEN REKAAN TAHUN 2025', [
    '1;Menurunnya kemiskinan;Persentase penduduk miskin;%;7;6',
    '2;Meningkatnya mutu jalan;Persentase jalan kabupaten dalam kondisi mantap;%;80;85',
    '3;Meningkatnya derajat kesehatan;Angka harapan hidup;Tahun;72;72,5',
    '4;Meningkatnya tata kelola;Nilai SAKIP;Nilai;70;75',
  ]),
  'dinas sosial.csv': table('INDIKATOR KINERJA UTAMA DINAS SOSIAL REKAAN TAHUN 2025', [
    '1;Terbantunya keluarga miskin;Jumlah keluarga miskin yang menerima bantuan;Keluarga;500;600',
    '2;Meningkatnya tata kelola dinas;Nilai SAKIP;Nilai;72;75',
    '3;Tertibnya arsip;Jumlah arsip yang dialihmediakan;Berkas;40;50',
  ]),
  'dinas sosial perubahan.csv': table('INDIKATOR KINERJA UTAMA DINAS SOSIAL REKAAN TAHUN 2025', [
    '1;Terbantunya keluarga miskin;Jumlah keluarga miskin yang menerima bantuan;Keluarga;450;600',
    '2;Meningkatnya tata kelola dinas;Nilai SAKIP;Nilai;72;76',
    '3;Meningkatnya layanan;Indeks kepuasan masyarakat;Indeks;85;86',
  ]),
  'dinas pekerjaan umum.csv': table('INDIKATOR KINERJA UTAMA DINAS PEKERJAAN UMUM REKAAN TAHUN 2025', [
    '1;Terpeliharanya jalan;Panjang jalan kabupaten yang dipelihara;Km;120;130',
    '2;Mantapnya jalan;Persentase jalan kabupaten dalam kondisi mantap;%;78;85',
  ]),
};

let desk: DeskInBrowser;

beforeAll(async () => {
  desk = await DeskInBrowser.open();
  await addFiles();
});

afterAll(async () => {
  await desk.context.close();
  await closeBrowser();
});

async function addFiles(): Promise<void> {
  const files = Object.entries(FILES).map(([name, text]) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  }));
  await desk.page.locator('.drop-place input[type=file]:not([webkitdirectory])').setInputFiles(files);
  await desk.settled();
}

/** Drawn wide and narrow; nothing sticks out of a narrow window. */
async function seenOn(name: string): Promise<void> {
  expect(await desk.axe()).toEqual([]);
  await desk.picture(name);
  await desk.page.setViewportSize({ width: 450, height: 900 });
  expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(450);
  await desk.picture(`${name}-450`);
  await desk.page.setViewportSize({ width: 1280, height: 900 });
}

test('two versions are compared cell by cell, filtered, and taken along as a workbook and as JSON', async () => {
  await desk.press('Banding');
  await desk.page.getByLabel('Berkas lama').selectOption('dinas sosial.csv');
  await desk.page.getByLabel('Berkas baru').selectOption('dinas sosial perubahan.csv');
  await desk.press('Bandingkan');
  await desk.settled();
  const fates = desk.page.getByRole('region', { name: 'Perbandingan' }).locator('tr[data-row] td:first-child');
  expect(await fates.allTextContents()).toEqual(['tetap', 'tetap', 'baru', 'dihapus']);
  const changed = desk.page.getByRole('region', { name: 'Perubahan Sel' }).locator('tr[data-row]');
  expect(await changed.allTextContents()).toEqual([
    expect.stringContaining('target 2025500450'),
    expect.stringContaining('target 20267576'),
  ]);
  await seenOn('meja-banding');
  await desk.page.getByLabel('Tampilkan').first().selectOption('baru');
  expect(await fates.allTextContents()).toEqual(['baru']);
  const { sheets } = readWorkbook(await desk.download(/perbandingan \(\.xlsx\)/), 'a.xlsx');
  expect(sheets.map(({ name }) => name)).toEqual(['Perbandingan', 'Perubahan Sel', 'Temuan']);
  const json = JSON.parse((await desk.download(/perbandingan \(\.json\)/)).toString()) as Record<string, unknown>;
  expect(json).toMatchObject({ version: 1, old: 'dinas sosial.csv', added: [{ name: 'Indeks kepuasan masyarakat' }] });
});

test('the sheets of one workbook are set beside each other', async () => {
  const book = utils.book_new();
  for (const [sheet, of] of [
    ['Murni', 'dinas sosial.csv'],
    ['Perubahan', 'dinas sosial perubahan.csv'],
  ] as const) {
    const rows = FILES[of].split('\n').map((row) => row.split(';'));
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), sheet);
  }
  const buffer = Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  await desk.press('Berkas');
  const file = { name: 'satu berkas.xlsx', mimeType: 'application/octet-stream', buffer };
  await desk.page.locator('.drop-place input[type=file]:not([webkitdirectory])').setInputFiles([file]);
  await desk.settled();
  await desk.press('Banding');
  await desk.page.getByLabel('Berkas lama').selectOption({ label: 'satu berkas.xlsx, lembar Murni' });
  await desk.page.getByLabel('Berkas baru').selectOption({ label: 'satu berkas.xlsx' });
  expect(await desk.page.getByRole('button', { name: 'Bandingkan' }).isDisabled()).toBe(true);
  await desk.page.getByLabel('Berkas baru').selectOption({ label: 'satu berkas.xlsx, lembar Perubahan' });
  await desk.press('Bandingkan');
  await desk.settled();
  const fates = desk.page.getByRole('region', { name: 'Perbandingan' }).locator('tr[data-row] td:first-child');
  expect(await fates.allTextContents()).toEqual(['tetap', 'tetap', 'baru', 'dihapus']);
  await seenOn('meja-banding-lembar');
});

test('the documents of one agency are set beside each other: where each indicator stands, what differs and what is missing', async () => {
  const documents = {
    'iku dinas.csv': table('INDIKATOR KINERJA UTAMA DINAS REKAAN TAHUN 2025', [
      '1;Terbantunya keluarga miskin;Jumlah keluarga miskin yang menerima bantuan;Keluarga;500;600',
      '2;Meningkatnya layanan;Indeks kepuasan masyarakat;Indeks;85;86',
    ]),
    'renstra dinas.csv': table('RENCANA STRATEGIS DINAS REKAAN TAHUN 2025-2026', [
      '1;Terbantunya keluarga miskin;Jumlah keluarga miskin yang menerima bantuan;Keluarga;500;600',
      '2;Meningkatnya layanan;Indeks kepuasan masyarakat;Indeks;85;87',
    ]),
    'pk dinas.csv': table('PERJANJIAN KINERJA DINAS REKAAN TAHUN 2025', [
      '1;Terbantunya keluarga miskin;Jumlah keluarga miskin yang menerima bantuan;Orang;450;600',
    ]),
    'dinas.csv': table('DAFTAR INDIKATOR DINAS REKAAN TAHUN 2025', [
      '1;Terbantunya keluarga miskin;Jumlah keluarga miskin yang menerima bantuan;Keluarga;500;600',
      '2;Meningkatnya layanan;Indeks kepuasan masyarakat;Indeks;85;86',
    ]),
  };
  const files = Object.entries(documents).map(([name, text]) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  }));
  await desk.press('Berkas');
  await desk.page.locator('.drop-place input[type=file]:not([webkitdirectory])').setInputFiles(files);
  await desk.settled();
  await desk.press('Antardokumen');
  const together = desk.page.getByRole('button', { name: 'Sandingkan' });
  for (const name of Object.keys(documents).reverse()) {
    expect(await together.isDisabled()).toBe(name === 'dinas.csv' || name === 'pk dinas.csv');
    await desk.page.getByLabel(name, { exact: true }).check();
  }
  await desk.page.getByLabel('Jenis dokumen: dinas.csv').selectOption('Laporan');
  await together.click();
  await desk.settled();
  const list = desk.page.getByRole('region', { name: 'Antardokumen' });
  expect(await list.locator('th').allTextContents()).toEqual([
    'Keadaan',
    'Indikator',
    'IKU',
    'Renstra/RPJMD',
    'PK',
    'Laporan',
    'Yang Perlu Dilihat',
  ]);
  expect(await list.locator('tr[data-row] td:first-child').allTextContents()).toEqual([
    'berbeda',
    'berbeda, tidak lengkap',
  ]);
  await list.getByText('tidak ada di: PK').waitFor();
  const differing = desk.page.getByRole('region', { name: 'Perbedaan' }).locator('tr[data-row] td:first-child');
  expect(await differing.allTextContents()).toEqual(['satuan', 'target 2025', 'target 2026']);
  await seenOn('meja-antardokumen');
  const { sheets } = readWorkbook(await desk.download(/antardokumen \(\.xlsx\)/), 'a.xlsx');
  expect(sheets.map(({ name }) => name)).toEqual(['Antardokumen', 'Perbedaan', 'Isi Dokumen']);
  const json = JSON.parse((await desk.download(/antardokumen \(\.json\)/)).toString()) as Record<string, unknown>;
  expect(json).toMatchObject({
    version: 1,
    documents: [{ kind: 'iku' }, { kind: 'renstra' }, { kind: 'pk' }, { name: 'dinas.csv', kind: 'laporan' }],
  });
});

const served = (name: string) =>
  desk.page
    .locator(`li[data-upper="${name}"] > ul > li`)
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['lower']));

async function relate(): Promise<void> {
  await desk.press('Selaras');
  await desk.page.getByLabel('Berkas tingkat atas').selectOption('rencana daerah.csv');
  for (const name of ['dinas sosial.csv', 'dinas pekerjaan umum.csv'])
    await desk.page.getByLabel(name, { exact: true }).check();
  await desk.press('Usulkan kaitan');
  await desk.settled();
}

test('two levels become a tree of proposals with their reasons, orphans and conflicts', async () => {
  await relate();
  expect(await served('Persentase penduduk miskin')).toEqual(['Jumlah keluarga miskin yang menerima bantuan']);
  expect(await served('Persentase jalan kabupaten dalam kondisi mantap')).toEqual([
    'Panjang jalan kabupaten yang dipelihara',
    'Persentase jalan kabupaten dalam kondisi mantap',
  ]);
  expect(await served('')).toEqual(['Jumlah arsip yang dialihmediakan']);
  expect(await desk.page.locator('li[data-lower="Panjang jalan kabupaten yang dipelihara"]').textContent()).toContain(
    'jalan',
  );
  expect(await desk.page.getByRole('region', { name: 'Pertentangan' }).textContent()).toContain('target 2025');
  await seenOn('meja-selaras');
});

test('a link is corrected by keyboard alone, kept over a reload, and drawn', async () => {
  const row = desk.page.locator('li[data-lower="Jumlah arsip yang dialihmediakan"]');
  await desk.page.getByLabel('Diputuskan oleh').fill('Tim reviu');
  await row.getByRole('button', { name: 'Ubah atasan' }).focus();
  await desk.page.keyboard.press('Enter');
  const choice = desk.page.getByLabel('Indikator atasan yang benar');
  expect(await choice.evaluate((select) => select === document.activeElement)).toBe(true);
  await desk.page.keyboard.type('Nilai');
  await desk.page.keyboard.press('Tab');
  await desk.page.keyboard.press('Enter');
  expect(await served('Nilai SAKIP')).toEqual(['Nilai SAKIP', 'Jumlah arsip yang dialihmediakan']);
  expect(await row.evaluate((moved) => moved === document.activeElement)).toBe(true);
  await seenOn('meja-selaras-putusan');

  await desk.page.reload();
  await addFiles();
  await relate();
  expect(await served('Nilai SAKIP')).toEqual(['Nilai SAKIP', 'Jumlah arsip yang dialihmediakan']);
  const svg = (await desk.download(/gambar \(\.svg\)/)).toString();
  expect(svg).toContain('Jumlah arsip yang dialihmediakan');
  const png = await desk.download(/gambar \(\.png\)/);
  expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  const { sheets } = readWorkbook(await desk.download(/Keterkaitan \(\.xlsx\)/), 'a.xlsx');
  expect(sheets[0]?.values.flat().some((cell) => String(cell).startsWith('Nilai SAKIP ('))).toBe(true);
});

test('among many files the lower ones are searched for and ticked at once, and what is ticked stays in sight', async () => {
  await desk.press('Berkas');
  const many = Array.from({ length: 8 }, (_, index) => ({
    name: `kecamatan ${String(index + 1)}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(
      table('INDIKATOR KINERJA UTAMA KECAMATAN REKAAN TAHUN 2025', [
        '1;Meningkatnya layanan;Indeks kepuasan masyarakat;Indeks;85;86',
      ]),
    ),
  }));
  await desk.page.locator('.drop-place input[type=file]:not([webkitdirectory])').setInputFiles(many);
  await desk.settled();
  await desk.press('Selaras');
  await desk.page.getByLabel('Berkas tingkat atas').selectOption('rencana daerah.csv');
  const list = desk.page.getByRole('group', { name: 'Berkas tingkat bawah' });
  const shown = list.getByRole('checkbox');
  await list.getByRole('button', { name: 'Kosongkan pilihan' }).click();
  await list.getByText('11 dari 11 cocok; 0 dipilih').waitFor();
  await list.getByRole('checkbox', { name: 'dinas sosial.csv' }).check();
  await list.getByRole('searchbox').fill('csv kecamatan');
  await list.getByText('8 dari 11 cocok; 1 dipilih').waitFor();
  expect(await shown.count()).toBe(9);
  await list.getByRole('button', { name: 'Pilih semua yang tampil' }).click();
  await list.getByText('8 dari 11 cocok; 9 dipilih').waitFor();
  await seenOn('meja-selaras-banyak');
  await list.getByRole('button', { name: 'Kosongkan pilihan' }).click();
  await list.getByText('8 dari 11 cocok; 0 dipilih').waitFor();
  expect(await shown.count()).toBe(8);
  await list.getByRole('searchbox').fill('puskesmas');
  await list.getByText('0 dari 11 cocok; 0 dipilih').waitFor();
});

test('what the browser keeps is said, and deleted when asked to twice', async () => {
  await desk.press('Berkas');
  await desk.page.getByText('1 keputusan tersimpan di peramban ini').waitFor();
  await desk.press('Hapus dari peramban…');
  await desk.press('Ya, hapus semua yang tersimpan');
  expect(await desk.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('keputusan')))).toEqual(
    [],
  );
});

test('nothing was sent anywhere, and nothing went wrong', () => {
  expect(desk.foreign).toEqual([]);
  expect(desk.errors).toEqual([]);
});
