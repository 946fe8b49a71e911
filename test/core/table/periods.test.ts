/** Which years "Tahun ke-n" means, and that nothing is said of years that no header names. */

import { review } from '../../../src/core/review';
import { describeColumn, gridOf } from './drawn-layout';

function reviewed(title: string) {
  const years = ['Tahun-3', 'Tahun-4', 'Tahun-5'];
  const values = [
    [title],
    ['No', 'Indikator', 'Satuan', 'Data Capaian Tahun Awal', ...years],
    ['1', 'Persentase arsip yang tertata', '%', '40', '45', '50', '55'],
    ['2', 'Indeks mutu arsip', 'Indeks', '60', '65', '70', '75'],
  ];
  const { tables, findings } = review([gridOf(values)]);
  const columns = tables[0]?.columns.filter(({ role }) => role === 'target') ?? [];
  return {
    years: columns.map(({ year }) => year),
    ofPeriods: findings.filter(({ rule }) => rule.id === 'periode-tidak-lengkap').length,
  };
}

it.each([
  ['RENSTRA TAHUN 2018-2023', [2021, 2022, 2023]],
  ['RENSTRA TAHUN 2019-2023', [2021, 2022, 2023]],
  ['RENSTRA TAHUN 2015-2023', [2017, 2018, 2019]],
])('%s', (title, years) => {
  expect(reviewed(title)).toEqual({ years, ofPeriods: 0 });
});

it('takes the columns of indicators beside each other for no year that is written twice', () => {
  const values = [
    ['Tahun', 'Jumlah arsip (berkas)', '', 'Indeks mutu arsip', ''],
    ['', 'Target', 'Realisasi', 'Target', 'Realisasi'],
    ['2022', '40', '41', '60', '61'],
    ['2023', '42', '43', '62', '63'],
  ];
  const { tables, findings } = review([gridOf(values)]);
  expect(tables[0]?.indicators.map(({ targets }) => targets.map(({ column }) => column.year))).toEqual([
    [2022, 2023],
    [2022, 2023],
  ]);
  expect(findings.filter(({ rule }) => rule.id === 'periode-tidak-lengkap')).toEqual([]);
});

it('reads a year that is written over each of its columns as one that is merged over them', () => {
  const values = [
    ['No', 'Indikator', 'Satuan', 'Tahun 2024', 'Tahun 2024', 'Tahun 2024', 'Tahun 2025', 'Tahun 2025', 'Tahun 2025'],
    ['', '', '', 'Target', 'Realisasi', '%', 'Target', 'Realisasi', '%'],
    ['1', 'Persentase arsip yang tertata', '%', '85', '86,7', '102', '90', '94,5', '105'],
    ['2', 'Persentase arsip yang baku', '%', '80', '80', '100', '90', '90', '100'],
  ];
  const { tables, findings } = review([gridOf(values)]);
  expect(tables[0]?.columns.slice(3).map(describeColumn)).toEqual(
    [2024, 2025].flatMap((year) => ['target', 'actual', 'achievement'].map((role) => `${role} ${year}`)),
  );
  expect(findings.map(({ rule }) => rule.id)).not.toContain('realisasi-tidak-wajar');
});
