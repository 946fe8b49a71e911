/** A table that goes on below "Lanjutan" is one table to its readers: what its pages say of one indicator must agree. */

import { review } from '../../../src/core/review';
import { messageOf } from '../../../src/core/rules/rule';
import { cellName } from '../../../src/core/sheet/address';
import { type CellValue, gridFromValues } from '../../../src/core/sheet/grid';

const HEADER = ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target'];

interface Page {
  /** What stands between the two tables, a line each. */
  readonly between: readonly [string, string?];
  readonly target: number;
  readonly header?: readonly string[];
  /** The second table stands on a sheet of its own. */
  readonly apart?: boolean;
}

function said({ between: [line, more = ''], target, header = HEADER, apart = false }: Page): readonly string[] {
  const rows: readonly (readonly CellValue[])[] = [
    ['PERJANJIAN KINERJA TAHUN 2025', '', '', '', ''],
    HEADER,
    [1, 'Terawatnya taman', 'Persentase taman terawat', '%', 91],
    [2, 'Terawatnya trotoar', 'Panjang trotoar yang diperbaiki', 'km', 12],
  ];
  const next: readonly (readonly CellValue[])[] = [
    [more, '', '', '', ''],
    [line, '', '', '', ''],
    header,
    [3, 'Terawatnya pasar', 'Persentase pasar terawat', '%', 80],
    [4, 'Terawatnya trotoar', 'Panjang trotoar yang diperbaiki', 'km', target],
  ];
  const grids = apart
    ? [gridFromValues(rows, { name: 'PK' }), gridFromValues(next, { name: 'Lanjutan' })]
    : [gridFromValues([...rows, ['', '', '', '', ''], ...next], { name: 'PK' })];
  return review(grids)
    .findings.filter(({ rule }) => rule.id === 'antar-tabel-berbeda')
    .map((finding) => `${cellName(finding.cell)}: ${messageOf(finding, 'id')}`);
}

test('another target for the same indicator on the next page is named', () => {
  expect(said({ between: ['Lanjutan'], target: 15 })).toEqual([
    'E10: Target "Panjang trotoar yang diperbaiki" di sini "15", sedangkan di PK!E4, pada halaman sebelumnya dari tabel yang sama, "12". Hapus salah satu barisnya, atau samakan targetnya.',
  ]);
});

test('another target for the same indicator under the next objective of the document is named', () => {
  expect(said({ between: ['Sasaran 2 : Terawatnya jalan'], target: 15 })).toEqual([
    'E10: Target "Panjang trotoar yang diperbaiki" di sini "15", sedangkan di PK!E4, di bawah sasaran lain dari dokumen yang sama, "12". Hapus salah satu barisnya, atau samakan targetnya.',
  ]);
});

test('another target of the same year on the next page is named once', () => {
  const header = ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025'];
  const rows: readonly (readonly CellValue[])[] = [
    ['PERJANJIAN KINERJA TAHUN 2025', '', '', ''],
    header,
    [1, 'Persentase taman terawat', '%', 91],
    [2, 'Panjang trotoar yang diperbaiki', 'km', 12],
    ['', '', '', ''],
    ['Lanjutan', '', '', ''],
    header,
    [3, 'Persentase pasar terawat', '%', 80],
    [4, 'Panjang trotoar yang diperbaiki', 'km', 15],
  ];
  const { findings } = review([gridFromValues(rows, { name: 'PK' })]);
  const told = findings.filter(({ rule }) => rule.id === 'antar-tabel-berbeda');
  expect(told.map((finding) => `${cellName(finding.cell)}: ${messageOf(finding, 'id')}`)).toEqual([
    'D9: Target 2025 untuk "Panjang trotoar yang diperbaiki" di sini "15", sedangkan di PK!D4 "12". Samakan, atau jelaskan perubahannya.',
  ]);
});

test('a further line beside "Lanjutan" makes no other document of it, but one beside the objective does', () => {
  expect(said({ between: ['Lanjutan', 'Halaman 2'], target: 15 })).toHaveLength(1);
  expect(said({ between: ['Sasaran 2 : Terawatnya jalan', 'BIDANG PERTAMANAN'], target: 15 })).toEqual([]);
});

test.each<[string, Page]>([
  ['the same target', { between: ['Lanjutan'], target: 12 }],
  ['a table of another office', { between: ['BIDANG PERTAMANAN'], target: 15 }],
  ['a table right below, with nothing between', { between: [''], target: 15 }],
  [
    'a next page with other columns',
    { between: ['Lanjutan'], target: 15, header: [...HEADER.slice(0, 4), 'Target Akhir'] },
  ],
  ['a table on another sheet', { between: ['Lanjutan'], target: 15, apart: true }],
])('nothing is said of %s', (_, page) => {
  expect(said(page)).toEqual([]);
});

function saidOfProgrammes(line: string, target: number, title = 'PERJANJIAN KINERJA TAHUN 2025'): readonly string[] {
  const rows: readonly (readonly CellValue[])[] = [
    [title, '', '', '', ''],
    HEADER,
    [1, 'Terawatnya trotoar', 'Panjang trotoar yang diperbaiki', 'km', 12],
    [2, 'Terawatnya taman', 'Persentase taman terawat', '%', 91],
    [line, '', '', '', ''],
    ['No', 'Program', 'Indikator Program', 'Satuan', 'Target', 'Anggaran (Rp)'],
    [1, 'Program Jalan', 'Panjang trotoar yang diperbaiki', 'km', target, 45000000],
    [2, 'Program Taman', 'Persentase taman bersih', '%', 80, 65000000],
  ];
  return review([gridFromValues(rows, { name: 'PK' })])
    .findings.filter(({ rule }) => rule.id === 'antar-tabel-berbeda')
    .map((finding) => `${cellName(finding.cell)}: ${messageOf(finding, 'id')}`);
}

test('another target in the table of programmes right below the objectives of an agreement is named', () => {
  expect(saidOfProgrammes('', 15)).toEqual([
    'E7: Target "Panjang trotoar yang diperbaiki" di tabel program ini "15", sedangkan di PK!E3 dari dokumen yang sama "12". Samakan keduanya.',
  ]);
  expect(saidOfProgrammes('', 12)).toEqual([]);
  expect(saidOfProgrammes('BIDANG PERTAMANAN', 15)).toEqual([]);
  expect(saidOfProgrammes('', 15, 'LAPORAN KINERJA')).toEqual([]);
});
