/** A table that goes on below "Lanjutan" is one table to its readers: what its pages say of one indicator must agree. */

import { review } from '../../../src/core/review';
import { messageOf } from '../../../src/core/rules/rule';
import { cellName } from '../../../src/core/sheet/address';
import { type CellValue, gridFromValues } from '../../../src/core/sheet/grid';

const HEADER = ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target'];

function said(heading: string, target: number): readonly string[] {
  const rows: readonly (readonly CellValue[])[] = [
    ['PERJANJIAN KINERJA TAHUN 2025', '', '', '', ''],
    HEADER,
    [1, 'Terawatnya taman', 'Persentase taman terawat', '%', 91],
    [2, 'Terawatnya trotoar', 'Panjang trotoar yang diperbaiki', 'km', 12],
    ['', '', '', '', ''],
    ['', '', '', '', ''],
    [heading, '', '', '', ''],
    HEADER,
    [3, 'Terawatnya pasar', 'Persentase pasar terawat', '%', 80],
    [4, 'Terawatnya trotoar', 'Panjang trotoar yang diperbaiki', 'km', target],
  ];
  return review([gridFromValues(rows, { name: 'PK' })])
    .findings.filter(({ rule }) => rule.id === 'antar-tabel-berbeda')
    .map((finding) => `${cellName(finding.cell)}: ${messageOf(finding, 'id')}`);
}

test('another target for the same indicator on the next page is named', () => {
  expect(said('Lanjutan', 15)).toEqual([
    'E10: Target "Panjang trotoar yang diperbaiki" di sini "15", sedangkan di PK!E4, pada halaman sebelumnya dari tabel yang sama, "12". Hapus salah satu barisnya, atau samakan targetnya.',
  ]);
});

test('another target for the same indicator under the next objective of the document is named', () => {
  expect(said('Sasaran 2 : Terawatnya jalan', 15)).toEqual([
    'E10: Target "Panjang trotoar yang diperbaiki" di sini "15", sedangkan di PK!E4, di bawah sasaran lain dari dokumen yang sama, "12". Hapus salah satu barisnya, atau samakan targetnya.',
  ]);
});

test.each([
  ['the same target', 'Lanjutan', 12],
  ['a table of another office', 'BIDANG PERTAMANAN', 15],
])('nothing is said of %s', (_, heading, target) => {
  expect(said(heading, target)).toEqual([]);
});
