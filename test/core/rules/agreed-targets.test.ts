/** A report of a year measures against the targets that were agreed for that year: what both say of one indicator must agree. */

import { review } from '../../../src/core/review';
import { messageOf } from '../../../src/core/rules/rule';
import { cellName } from '../../../src/core/sheet/address';
import { type CellValue, gridFromValues } from '../../../src/core/sheet/grid';

const agreement: readonly (readonly CellValue[])[] = [
  ['PERJANJIAN KINERJA TAHUN 2025', '', '', ''],
  ['No', 'Indikator Kinerja', 'Satuan', 'Target'],
  [1, 'Persentase taman terawat', '%', 91],
  [2, 'Panjang trotoar yang diperbaiki', 'km', 12],
];

function said(title: string): readonly string[] {
  const report: readonly (readonly CellValue[])[] = [
    [title, '', '', '', ''],
    ['', '', '', '', ''],
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
    [1, 'Persentase taman terawat', '%', 88, 86],
    [2, 'Panjang trotoar yang diperbaiki', 'km', 12, 13],
  ];
  return review([gridFromValues(agreement, { name: 'PK' }), gridFromValues(report, { name: 'LKj' })])
    .findings.filter(({ rule }) => rule.id === 'antar-tabel-berbeda')
    .map((finding) => `${finding.sheet}!${cellName(finding.cell)}: ${messageOf(finding, 'id')}`);
}

test('a target of the report that is not the agreed one is named, the year told by a line above the table', () => {
  expect(said('LAPORAN KINERJA TAHUN 2025')).toEqual([
    'LKj!D4: Target 2025 untuk "Persentase taman terawat" di sini "88", sedangkan di PK!D3 "91". Samakan, atau jelaskan perubahannya.',
  ]);
});

test.each(['LAPORAN KINERJA TAHUN 2024', 'LAPORAN KINERJA TRIWULAN III TAHUN 2025', 'LAPORAN KINERJA'])(
  'nothing is said of a report of another time: %s',
  (title) => {
    expect(said(title)).toEqual([]);
  },
);
