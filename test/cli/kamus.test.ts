import { existsSync, writeFileSync } from 'node:fs';

import { readBytes } from '../../src/cli/files/read-file';
import { definitionsIn } from '../../src/core/indicator/library/office';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { recognise } from '../../src/core/table/recognise';
import { readWorkbook } from '../../src/xlsx/read';
import { iku, temporaryFolder } from './run-iku';

const inFolder = temporaryFolder();

const HEAD = 'No;Sasaran;Indikator Kinerja;Rumus Perhitungan;Satuan;Arah;Penanggung Jawab;Target 2025';

function office(name: string, ...rows: readonly string[]): string {
  const path = inFolder(name);
  writeFileSync(path, ['INDIKATOR KINERJA UTAMA TAHUN 2025', HEAD, ...rows].join('\n'));
  return path;
}

const A = office(
  'dinas-a.csv',
  '1;Meningkatnya layanan;Persentase izin tepat waktu;Izin tepat waktu / izin x 100;%;Naik;Bidang A;90',
  '2;Meningkatnya layanan;Lama penyelesaian pengaduan;Rata-rata hari;Hari;Turun;Bidang A;5',
);
const B = office(
  'dinas-b.csv',
  '1;Meningkatnya layanan;Lama Penyelesaian Pengaduan;Rata-rata hari;Jam;Naik;Bidang B;48',
);

/** What the written library lays down. */
function laidDown(path: string) {
  const { sheets } = readWorkbook(readBytes(path), path);
  return definitionsIn(sheets.flatMap((grid) => recognise(grid, DEFAULT_SETTINGS).tables));
}

test("kamus gathers the definitions of several offices, without what is one office's own, and names those that differ", async () => {
  const path = inFolder('kamus.xlsx');
  const { code, out, err } = await iku('kamus', A, B, '--keluaran', path);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('2 indikator dari 2 berkas');
  expect(out).toContain('Lama penyelesaian pengaduan: satuan "Hari"');
  expect(out).toContain('Lama penyelesaian pengaduan: arah "Turun"');
  expect(out).not.toContain('rumus');
  expect(laidDown(path)).toMatchObject([
    {
      name: 'Persentase izin tepat waktu',
      unit: '%',
      polarity: 'higher',
      calculation: 'Izin tepat waktu / izin x 100',
    },
    { name: 'Lama penyelesaian pengaduan', unit: 'Hari', polarity: 'lower' },
  ]);
  expect(laidDown(path).every(({ owner }) => owner === undefined)).toBe(true);
});

test('kamus of one office keeps its responsible units, and goes on where a file cannot be read', async () => {
  const broken = inFolder('rusak.xlsx');
  writeFileSync(broken, 'bukan buku kerja');
  const path = inFolder('satu.xlsx');
  const { code, out, err } = await iku('kamus', A, broken, '--keluaran', path);
  expect(code).toBe(2);
  expect(err).toContain('rusak.xlsx');
  expect(out).toContain('2 indikator dari 1 berkas');
  expect(laidDown(path).map(({ owner }) => owner)).toEqual(['Bidang A', 'Bidang A']);
});

test('periksa --kamus holds the files to it, in every format', async () => {
  const path = inFolder('rujukan.xlsx');
  await iku('kamus', A, '--keluaran', path);
  const found = JSON.parse((await iku('periksa', B, '--kamus', path, '--format', 'json')).out) as {
    files: { findings: { rule: string; cell: string; level: string; fix: { cells: { after: string }[] } | null }[] }[];
  };
  const own = found.files[0]?.findings.filter(({ rule }) => rule === 'beda-dari-kamus') ?? [];
  expect(own.map(({ cell, level, fix }) => [cell, level, fix?.cells[0]?.after])).toEqual([
    ['E3', 'warning', 'Hari'],
    ['F3', 'warning', 'Turun'],
  ]);
  expect((await iku('periksa', B, '--kamus', path, '--format', 'sarif')).out).toContain('"ruleId": "beda-dari-kamus"');
  expect((await iku('periksa', A, '--kamus', path)).out).not.toContain('beda-dari-kamus');
  expect((await iku('periksa', B)).out).not.toContain('beda-dari-kamus');
});

test.each([
  ['nothing to gather from', ['kamus', '--keluaran', inFolder('x.xlsx')], 'berkas yang dikumpulkan belum disebut'],
  ['no output', ['kamus', A], '--keluaran'],
  ['a library that is not there', ['periksa', B, '--kamus', inFolder('tidak-ada.xlsx')], 'Berkas tidak ditemukan'],
])('%s is refused, and nothing is written', async (_, args, words) => {
  const { code, out, err } = await iku(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(words);
  expect(existsSync(inFolder('x.xlsx'))).toBe(false);
});

test('a workbook that lays nothing down is no library', async () => {
  const list = inFolder('daftar.csv');
  writeFileSync(list, 'nama,umur\nA,3\n');
  const { code, err } = await iku('periksa', B, '--kamus', list);
  expect(code).toBe(2);
  expect(err).toContain('tidak ada definisi indikator');
  const none = await iku('kamus', list, '--keluaran', inFolder('tidak-jadi.xlsx'));
  expect([none.code, existsSync(inFolder('tidak-jadi.xlsx'))]).toEqual([2, false]);
});
