import { copyFileSync, linkSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { unzipSync, zipSync } from 'fflate';

import { capaianSalahHitung } from '../../src/core/rules/measurement/capaian-salah-hitung';
import { cellName } from '../../src/core/sheet/address';
import { linksInto } from '../../src/cli/report/make-report';
import { type CellValue, formulaAt, type SheetGrid, textAt, valueAt } from '../../src/core/sheet/grid';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { excelizeInNode } from '../../src/xlsx/write/excelize-in-node';
import { iku, PROJECT, temporaryFolder } from './run-iku';

const inFolder = temporaryFolder();
const temporaryFolderNow = () => mkdtempSync(join(dirname(inFolder('x')), 'laporan-'));
const MEASURED = inFolder('Pengukuran #1 100%.xlsx');
const PLAN = inFolder('rencana.xlsx');
const UNDATED = inFolder('tanpa tahun.csv');
const REPORT = inFolder('laporan.xlsx');

beforeAll(async () => {
  copyFileSync(join(PROJECT, 'samples/pengukuran-kinerja-contoh.xlsx'), MEASURED);
  copyFileSync(join(PROJECT, 'samples/lampung.xlsx'), PLAN);
  writeFileSync(
    UNDATED,
    'No;Indikator Kinerja;Satuan;Target;Realisasi\n1;Persentase jalan mantap;%;80;60\n2;Persentase rumah layak huni;%;50;55\n',
  );
  expect((await iku('laporan', MEASURED, '--keluaran', REPORT)).code).toBe(0);
}, 30_000);

function sheetsOf(path: string): readonly SheetGrid[] {
  return readWorkbook(readFileSync(path), path).sheets;
}

function sheet(path: string, name: string): SheetGrid {
  const found = sheetsOf(path).find((each) => each.name === name);
  if (!found) throw new Error(`${path} has no sheet "${name}".`);
  return found;
}

/** The title of the rule that is looked for. */
const WRONG = capaianSalahHitung.meta.title.id;

function find(grid: SheetGrid, text: string): { row: number; column: number } {
  for (const [row, line] of grid.values.entries()) {
    const column = line.indexOf(text);
    if (column >= 0) return { row: row + grid.origin.row, column: column + grid.origin.column };
  }
  throw new Error(`"${grid.name}" does not say "${text}".`);
}

/** Where the row of an indicator meets the column of a header. */
function figure(grid: SheetGrid, subject: string, header: string): CellValue {
  return valueAt(grid, find(grid, subject).row, find(grid, header).column);
}

describe('the report of the measured sample, read back from its file', () => {
  it('has the findings, the dashboard and every comparison that the figures allow', () => {
    expect(sheetsOf(REPORT).map(({ name }) => name)).toEqual([
      'Hasil Validasi',
      'Dasbor Kinerja',
      'Capaian Kinerja',
      'Ringkasan Sasaran',
      'Analisis',
      'Program',
    ]);
  });

  // By hand: higher is better, actual ÷ target; lower is better, (2 × target − actual) ÷ target.
  it.each([
    ['Indeks Kepuasan Masyarakat', 86.1 / 84, 'Sangat Tinggi', 'Melampaui'],
    ['Persentase pengaduan yang diselesaikan tepat waktu', 81 / 90, 'Tinggi', 'Belum tercapai'],
    ['Persentase penduduk miskin', (2 * 8 - 8.4) / 8, 'Sangat Tinggi', 'Belum tercapai'],
    ['Tingkat pengangguran terbuka', (2 * 5 - 4.5) / 5, 'Sangat Tinggi', 'Melampaui'],
    ['Jumlah usaha kecil yang naik kelas', 150 / 120, 'Sangat Tinggi', 'Melampaui'],
    ['Persentase koperasi sehat', 26 / 40, 'Rendah', 'Belum tercapai'],
  ])('%s: achievement %d, %s, %s', (indicator, achievement, rating, status) => {
    const grid = sheet(REPORT, 'Capaian Kinerja');
    expect(figure(grid, indicator, 'Capaian')).toBeCloseTo(achievement, 12);
    expect(figure(grid, indicator, 'Predikat')).toBe(rating);
    expect(figure(grid, indicator, 'Status')).toBe(status);
  });

  it.each([
    ['Meningkatnya kualitas pelayanan publik', (1.025 + 0.9) / 2],
    ['Menurunnya tingkat kemiskinan', (0.95 + 1.1) / 2],
    ['Meningkatnya daya saing usaha kecil', 1.25],
    ['Meningkatnya kualitas koperasi', 0.65],
  ])('%s: the mean of its indicators is %d', (objective, mean) => {
    expect(figure(sheet(REPORT, 'Ringkasan Sasaran'), objective, 'Rata-rata Capaian')).toBeCloseTo(mean, 12);
  });

  it('counts the ratings and names the best and the worst', () => {
    const grid = sheet(REPORT, 'Dasbor Kinerja');
    const counts = ['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah', 'Tidak terukur'];
    expect(counts.map((rating) => figure(grid, rating, 'Jumlah'))).toEqual([4, 1, 0, 1, 0, 0]);
    expect(valueAt(grid, find(grid, 'Capaian tertinggi').row + 2, 1)).toBe('Jumlah usaha kecil yang naik kelas');
    expect(valueAt(grid, find(grid, 'Capaian terendah').row + 2, 1)).toBe('Persentase koperasi sehat');
  });

  it('carries the date of the run and finds the wrong achievement, with a link into the workbook it is from', () => {
    const grid = sheet(REPORT, 'Hasil Validasi');
    expect(textAt(grid, 1, 0)).toContain('Tanggal: 5 Januari 2026.');
    const { row } = find(grid, WRONG);
    expect(formulaAt(grid, row, find(grid, 'Sel').column)).toBe(
      `=HYPERLINK("Pengukuran %231 100%25.xlsx#'Pengukuran 2025'!G10","G10")`,
    );
  });
});

test('the links of a sheet with a quotation mark in its name lead into the workbook too', () => {
  const formula = `=HYPERLINK("#'Data ""2025""'!A1","A1")`;
  const plan = { name: 'Hasil', cells: [{ row: 0, column: 0, formula }] };
  const [cell] = linksInto(plan, '/kantor/laporan.xlsx', '/kantor/iku.xlsx', '/').cells;
  expect(cell).toMatchObject({ formula: `=HYPERLINK("iku.xlsx#'Data ""2025""'!A1","A1")` });
});

test('a report that is checked in its turn is passed over, which is said', async () => {
  const { err, code } = await iku('periksa', REPORT);
  expect(code).toBe(0);
  expect(err).toContain('Laporan Asisten IKU dilewati: "Hasil Validasi", "Dasbor Kinerja"');
  const { summary } = JSON.parse((await iku('periksa', REPORT, '--format', 'json')).out);
  expect(summary).toMatchObject({ tables: 0, errors: 0, warnings: 0, advice: 0 });
});

test('a note written into the report is there again after the next run', async () => {
  const path = inFolder('catatan.xlsx');
  const grid = sheet(REPORT, 'Hasil Validasi');
  const note = { row: find(grid, WRONG).row, column: find(grid, 'Catatan').column };
  const cells = grid.values.flatMap((line, row) => line.map((value, column) => ({ row, column, value })));
  const noted = { name: grid.name, cells: [...cells, { ...note, value: 'tanya Bidang A' }] };
  writeFileSync(path, writeWorkbook([noted], await excelizeInNode(), { written: new Date(0) }));

  await iku('laporan', MEASURED, '--keluaran', path, '--timpa');
  const again = sheet(path, 'Hasil Validasi');
  expect(figure(again, WRONG, 'Catatan')).toBe('tanya Bidang A');
});

/** Writes a text into a cell of a file, as Excel would: the rest of the file stays as it is. */
function writeInto(path: string, sheetName: string, place: { row: number; column: number }, text: string): void {
  const parts = unzipSync(readFileSync(path));
  const index = sheetsOf(path).findIndex(({ name }) => name === sheetName) + 1;
  const part = `xl/worksheets/sheet${index}.xml`;
  const cell = cellName(place);
  const filled = (style: string) => `<c r="${cell}"${style} t="inlineStr"><is><t>${text}</t></is></c>`;
  const xml = new TextDecoder().decode(parts[part]);
  const known = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(/>|>.*?</c>)`);
  const written = known.test(xml)
    ? xml.replace(known, (_whole, style?: string) => filled(style ?? ''))
    : xml.replace(new RegExp(`(<row r="${place.row + 1}"[^>]*>.*?)(</row>)`), (_whole, row: string, end: string) => {
        return `${row}${filled('')}${end}`;
      });
  if (written === xml) throw new Error(`${cell} could not be written.`);
  writeFileSync(path, zipSync({ ...parts, [part]: new TextEncoder().encode(written) }));
}

test('the words of an analysis are there again after the next run, which leaves nothing else behind', async () => {
  const folder = temporaryFolderNow();
  const path = join(folder, 'analisis.xlsx');
  copyFileSync(REPORT, path);
  const grid = sheet(path, 'Analisis');
  const place = {
    row: find(grid, 'Persentase penduduk miskin').row,
    column: find(grid, 'Solusi yang Dilakukan').column,
  };
  writeInto(path, 'Analisis', place, 'Bantuan dipercepat');
  const { err } = await iku('laporan', MEASURED, '--keluaran', path, '--timpa');
  expect(err).toBe('');
  expect(figure(sheet(path, 'Analisis'), 'Persentase penduduk miskin', 'Solusi yang Dilakukan')).toBe(
    'Bantuan dipercepat',
  );
  expect(readdirSync(folder)).toEqual(['analisis.xlsx']);
});

test('an old report with other writing in it is copied aside before it is replaced, which is said', async () => {
  const folder = temporaryFolderNow();
  const path = join(folder, 'laporan.xlsx');
  copyFileSync(REPORT, path);
  writeInto(path, 'Capaian Kinerja', { row: 7, column: 13 }, 'dibahas 3 Maret');
  const { err } = await iku('laporan', MEASURED, '--keluaran', path, '--timpa');
  expect(err).toContain('disalin dulu ke "laporan (lama).xlsx"');
  expect(valueAt(sheet(join(folder, 'laporan (lama).xlsx'), 'Capaian Kinerja'), 7, 13)).toBe('dibahas 3 Maret');
});

test('the annex of a decree is added on request, and what it has no place for is listed', async () => {
  const path = inFolder('lampiran.xlsx');
  const { out } = await iku('laporan', PLAN, '--lampiran', '--keluaran', path);
  const annex = sheet(path, 'Lampiran Keputusan');
  expect(figure(annex, 'Persentase Koperasi Yang Berkualitas', 'Sasaran Strategis')).toBe(
    'Meningkatnya Koperasi yang Berkualitas',
  );
  expect(out).toMatch(/Yang tidak dipindahkan dari .* \(\d+\):\n/);
  expect(out).toMatch(/^ {2}E33 +"33,54": Nilai sebelum perubahan/m);
});

test('several annexes are named as they stand in the file', async () => {
  const path = inFolder('lampiran-lampiran.xlsx');
  const { out } = await iku('laporan', 'samples/sulawesi-tengah.xlsx', '--lampiran', '--keluaran', path);
  const names = sheetsOf(path).map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('Lampiran Keputusan'))).toHaveLength(3);
  expect(out.split('\n')[0]).toBe(`${path}: ${names.join(', ')}`);
});

test('a workbook without actuals gets the findings only, and is told so', async () => {
  const { code, out, err } = await iku('laporan', PLAN, '--keluaran', inFolder('a.xlsx'));
  expect([code, err]).toEqual([0, 'Tidak ada realisasi di buku kerja ini. Laporan kinerja dan dasbor tidak dibuat.\n']);
  expect(out).toBe(`${inFolder('a.xlsx')}: Hasil Validasi\n`);
});

test('so does a workbook without any table, which is told what was looked for', async () => {
  const file = inFolder('kosong.csv');
  writeFileSync(file, 'Nama;Alamat\nA;B\n');
  const { code, err } = await iku('laporan', file, '--keluaran', inFolder('b.xlsx'));
  expect(code).toBe(0);
  expect(err).toContain('Tidak ada tabel IKU yang dikenali');
});

test('tables that name no year need one; a year without actuals is no report', async () => {
  const without = await iku('laporan', UNDATED, '--keluaran', inFolder('c.xlsx'));
  expect([without.code, without.err]).toEqual([0, expect.stringContaining('Pilih tahun laporannya. (--tahun)')]);
  await iku('laporan', UNDATED, '--tahun', '2025', '--keluaran', inFolder('d.xlsx'));
  expect(figure(sheet(inFolder('d.xlsx'), 'Capaian Kinerja'), 'Persentase jalan mantap', 'Capaian')).toBe(0.75);
  const wrong = await iku('laporan', MEASURED, '--tahun', '2019', '--keluaran', inFolder('e.xlsx'));
  expect(wrong.err).toBe('Tidak ada realisasi tahun 2019. Laporan kinerja dan dasbor tidak dibuat.\n');
});

test('the report speaks English when asked to', async () => {
  const path = inFolder('english.xlsx');
  await iku('laporan', MEASURED, '--bahasa', 'en', '--keluaran', path);
  expect(sheetsOf(path).map(({ name }) => name)).toContain('Achievement');
  expect(textAt(sheet(path, 'Review Results'), 1, 0)).toContain('Date: 5 January 2026.');
});

test('the workbook that is read is never written to, not even through a link', async () => {
  symlinkSync(MEASURED, inFolder('tautan.xlsx'));
  linkSync(MEASURED, inFolder('nama lain.xlsx'));
  const before = readFileSync(MEASURED);
  for (const name of [basename(MEASURED), 'tautan.xlsx', 'nama lain.xlsx']) {
    const { code, err } = await iku('laporan', MEASURED, '--keluaran', inFolder(name), '--timpa');
    expect([code, err]).toEqual([2, expect.stringContaining('berkas masukan')]);
  }
  expect(readFileSync(MEASURED).equals(before)).toBe(true);
});
