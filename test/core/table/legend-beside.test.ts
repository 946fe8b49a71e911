/** A rating scale on the right of its table: no part of the table, and what its ratings are held to. */

import { review } from '../../../src/core/review';
import { cellName } from '../../../src/core/sheet/address';
import { type CellValue, gridFromValues } from '../../../src/core/sheet/grid';

const TABLE: readonly (readonly CellValue[])[] = [
  ['PENGUKURAN KINERJA TAHUN 2023'],
  [],
  ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)', 'Predikat'],
  [1, 'Meningkatnya mutu layanan', 'Persentase arsip tertata', 90, 81, 90, 'Baik'],
  [2, '', 'Indeks kepuasan', 80, 84, 105, 'Sangat Baik'],
  [3, '', 'Nilai SAKIP', 75, 60, 80, 'Baik'],
  [4, '', 'Persentase layanan daring', 50, 25, 50, 'Cukup'],
  [],
  [],
];

const LEGEND = [
  ['Rentang Capaian', 'Predikat'],
  ['> 100', 'Sangat Baik'],
  ['76 - 100', 'Baik'],
  ['51 - 75', 'Cukup'],
  ['<= 50', 'Kurang'],
];

function reviewed(gap: number, top: number) {
  const values = TABLE.map((row, index) => {
    const legend = LEGEND[index - top];
    return legend ? [...Array.from({ length: 7 + gap }, (_, column) => row[column] ?? ''), ...legend] : [...row];
  });
  const { tables, findings } = review([gridFromValues(values)]);
  return {
    widths: tables.map(({ columns }) => columns.length),
    errors: findings.filter(({ level }) => level === 'error').map(({ rule, cell }) => `${rule.id} ${cellName(cell)}`),
  };
}

it.each([
  [1, 0],
  [1, 1],
  [1, 2],
  [1, 3],
  [2, 2],
  [2, 3],
  [4, 2],
])('%d blank columns apart, from row %d', (gap, top) => {
  expect(reviewed(gap, top)).toEqual({ widths: [7], errors: ['predikat-salah G7'] });
});
