/** What cells and arithmetic say of columns under one header, behind a budget, or called alike. */

import { type CellArea } from '../../../src/core/sheet/address';
import { gridFromValues } from '../../../src/core/sheet/grid';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, describeColumn, draw } from './drawn-layout';

function columnsOf(picture: string, merges: readonly CellArea[] = []): readonly string[] {
  const grid = gridFromValues(asTyped(draw(picture).values), { name: 'IKU', merges });
  return recognise(grid, DEFAULT_SETTINGS).tables.flatMap(({ columns }) => columns.map(describeColumn));
}

const across = (left: number, right: number): CellArea => ({ top: 0, left, bottom: 0, right });

it('reads the words beside the figures under one header as what these are counted in', () => {
  const picture = `
No | Indikator Kinerja | Target 2025 | | Realisasi 2025 | | Capaian
1 | Jumlah kios tertata | 1200 | Kios | 1140 | Kios | 95
2 | Lama antre | 2 | Hari | 2,1 | Hari | 105
`;
  expect(columnsOf(picture, [across(2, 3), across(4, 5)])).toEqual([
    'number',
    'indicator',
    'target 2025',
    'unit',
    'actual 2025',
    'unit',
    'achievement',
  ]);
});

it('reads them before the figures too, and as nothing where another column holds the units', () => {
  const before = `
Indikator Kinerja | Target |
Pendapatan pasar | Rp | 1200
Pendapatan parkir | Rp | 900
`;
  expect(columnsOf(before, [across(1, 2)])).toEqual(['indicator', 'unit', 'target']);
  const besideUnits = `
Indikator Kinerja | Satuan | Target |
Jumlah kios | Kios | 1200 | buah
Jumlah lapak | Lapak | 900 | buah
`;
  expect(columnsOf(besideUnits, [across(2, 3)])).toEqual(['indicator', 'unit', 'target', 'other']);
});

it('leaves predicates under a year beside figures of another what is aimed at', () => {
  const picture = `
Indikator Kinerja | Target 2024 | Target 2025
Nilai SAKIP | BB | 75
Nilai RB | B | 70
`;
  expect(columnsOf(picture)).toEqual(['indicator', 'target 2024', 'target 2025']);
});

it.each([
  ['the share proves it', '1000 | 950 | 95', '500 | 450 | 90'],
  ['both are money', '100000000 | 95000000 | 95', '50000000 | 45000000 | 91'],
])('reads what stands behind the budget as spent where %s', (_, first, second) => {
  const picture = `
Program | Indikator Kinerja | Target | Pagu | Realisasi | %
Pasar | Persentase kios tertib | 80 | ${first}
Arsip | Persentase arsip baku | 75 | ${second}
`;
  expect(columnsOf(picture).slice(2, 5)).toEqual(['target', 'budget', 'budget']);
});

it('leaves it the actual where the share is that of the target', () => {
  const picture = `
Program | Indikator Kinerja | Target | Pagu | Realisasi | %
Pasar | Persentase kios tertib | 80 | 1000 | 76 | 95
Arsip | Persentase arsip baku | 75 | 500 | 60 | 80
`;
  expect(columnsOf(picture).slice(2, 5)).toEqual(['target', 'budget', 'actual']);
});

it('takes the last of two columns for the result, where one row at least says so', () => {
  const turned = `
Indikator Kinerja | Satuan | Target Kinerja | Kinerja | Capaian Kinerja
Persentase kios tertib | % | 80 | 72 | 95
Jumlah arsip baku | Berkas | 20 | 21 | 105
`;
  expect(columnsOf(turned).slice(2)).toEqual(['target', 'actual', 'achievement']);
  const repeated = `
Indikator Kinerja | Satuan | Target | Capaian | Capaian
Persentase kios tertib | % | 80 | 72 | 90
Jumlah arsip baku | Berkas | 20 | 21 | 120
Indeks mutu arsip | Indeks | 80 | 76 | 95
`;
  expect(columnsOf(repeated).slice(2)).toEqual(['target', 'actual', 'achievement']);
});

it('reads grades beside figures under one header as targets, and the words beside both as their units', () => {
  const picture = `
No | Indikator Kinerja | Target |
1 | Jumlah kios tertata | 1200 | Kios
2 | Predikat kota bersih | BB |
`;
  expect(columnsOf(picture, [across(2, 3)])).toEqual(['number', 'indicator', 'target', 'unit']);
});

it('reads what is most of the budget and far from the target as spent, without a share', () => {
  const spent = `
Sasaran | Indikator Kinerja | Target | Pagu | Realisasi
Tertibnya pasar | Indeks pasar | 80 | 1000 | 950
Tertibnya arsip | Indeks arsip | 75 | 500 | 450
`;
  expect(columnsOf(spent).slice(2)).toEqual(['target', 'budget', 'budget']);
  const reached = `
Sasaran | Indikator Kinerja | Target | Pagu | Realisasi
Tertibnya pasar | Indeks pasar | 80 | 1000 | 76
Tertibnya arsip | Indeks arsip | 75 | 500 | 78
`;
  expect(columnsOf(reached).slice(2)).toEqual(['target', 'budget', 'actual']);
  const either = `
Sasaran | Indikator Kinerja | Target | Pagu | Realisasi
Tertibnya pasar | Jumlah kios | 900 | 1000 | 950
Tertibnya arsip | Jumlah berkas | 75 | 500 | 450
`;
  expect(columnsOf(either).slice(2)).toEqual(['target', 'budget', 'actual']);
});

it.each([
  [
    'the target first',
    'Realisasi | Realisasi | % | %',
    '76 | 950 | 95 | 95',
    '84 | 450 | 112 | 90',
    'actual budget achievement budget',
  ],
  [
    'the money first',
    'Realisasi | Realisasi | % | %',
    '950 | 76 | 95 | 95',
    '450 | 84 | 90 | 112',
    'budget actual budget achievement',
  ],
])('parts two actuals behind the budget, and the shares of them, %s', (_, header, first, second, roles) => {
  const picture = `
Indikator Kinerja | Satuan | Target | Pagu | ${header}
Indeks pasar | Indeks | 80 | 1000 | ${first}
Indeks arsip | Indeks | 75 | 500 | ${second}
`;
  expect(columnsOf(picture).slice(4)).toEqual(roles.split(' '));
});

it('reads predicates behind what was reached as the rating under any word for grades, and nothing before the figures', () => {
  const behind = `
Indikator Kinerja | Target | Realisasi | Capaian (%) | Mutu
Indeks pasar | 80 | 72 | 90 | Baik
Indeks arsip | 80 | 80 | 100 | Sangat Baik
`;
  expect(columnsOf(behind).slice(3)).toEqual(['achievement', 'rating']);
  const before = `
Indikator Kinerja | Kelompok | Target | Realisasi
Indeks pasar | Tinggi | 80 | 72
Indeks arsip | Rendah | 80 | 80
`;
  expect(columnsOf(before).slice(1, 2)).toEqual(['other']);
});
