/** What headers, formulas and the places of columns say, against odd cells below them. */

import { gridFromValues } from '../../../src/core/sheet/grid';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { recognise } from '../../../src/core/table/recognise';
import { readPeriod } from '../../../src/core/table/header/period-reading';
import { asTyped, describeColumn, draw } from './drawn-layout';

const rolesIn = (values: ReturnType<typeof draw>['values']) =>
  recognise(gridFromValues(asTyped(values)), DEFAULT_SETTINGS).tables[0]?.columns.map(describeColumn);

const READ: Readonly<Record<string, string>> = {
  'months by number and year': `
Indikator | Satuan | Target | 01/2025 | 02/2025 | 03/2025
= indicator | unit | target | actual 2025 M1 | actual 2025 M2 | actual 2025 M3
> Tingkat hunian kamar | % | 55 | 48 | 50 | 47
> Jumlah tamu asing | Orang | 3000 | 420 | 390 | 450
`,
  'years over directions in words': `
No | Sasaran | Indikator | Satuan | 2024 | 2025 | 2026
= number | objective | indicator | unit | target 2024 | target 2025 | target 2026
> 1 | Meningkatnya mutu | Persentase aset tertib | % | Tinggi | Tinggi | Tinggi
`,
  'years, one of them over an odd text': `
No | Sasaran | Indikator | Satuan | 2024 | 2025 | 2026
= number | objective | indicator | unit | target 2024 | target 2025 | target 2026
> 1 | Meningkatnya irigasi | Luas sawah beririgasi | Ha | 500 | sesuai Renja | 650
`,
  'where one begins, with its year': `
Sasaran | Indikator | Satuan | Awal 2023 | 2024 | 2025
= objective | indicator | unit | baseline 2023 | target 2024 | target 2025
> Meningkatnya mutu | Persentase lulusan bekerja | % | 62 | 64 | 65
`,
  'how one begins, called performance': `
Sasaran | Indikator | Satuan | Kinerja Awal | Target 2024 | Target 2025
= objective | indicator | unit | baseline | target 2024 | target 2025
> Meningkatnya mutu | Persentase lulusan bekerja | % | 62 | 64 | 65
`,
  'quarters between the target and what was reached, each with its money': `
Indikator | Satuan | Target Renstra | | Target 2024 | | TW I | | TW II | | TW III | | TW IV | | Realisasi 2024 |
 | | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
= indicator | unit | finalTarget | budget | target 2024 | budget 2024 | actual Q1 | budget Q1 | actual Q2 | budget Q2 | actual Q3 | budget Q3 | actual Q4 | budget Q4 | actual 2024 | budget 2024
> Jumlah sekolah direhab | Unit | 50 | 5000 | 10 | 1000 | 2 | 200 | 3 | 300 | 3 | 250 | 2 | 150 | 10 | 900
> Jumlah ruang direhab | Ruang | 100 | 4000 | 20 | 800 | 5 | 200 | 5 | 200 | 5 | 200 | 4 | 160 | 19 | 760
`,
};

it.each(Object.entries(READ))('reads %s', (_, picture) => {
  const { values, roles } = draw(picture);
  expect(rolesIn(values)).toEqual(roles);
});

it('keeps quarters that add up to the target where less was reached', () => {
  const { values } = draw(`
Indikator | Satuan | Target 2024 | | TW I | | TW II | | Realisasi 2024 |
 | | K | Rp | K | Rp | K | Rp | K | Rp
Jumlah sekolah direhab | Unit | 10 | 1000 | 4 | 200 | 6 | 300 | 8 | 900
Jumlah ruang direhab | Ruang | 20 | 800 | 10 | 200 | 10 | 200 | 19 | 760
`);
  expect(rolesIn(values)?.[4]).toBe('target Q1');
});

it('takes the quotient of two years under no header for no figure of its own', () => {
  const rows = [
    ['Indikator', 'Satuan', '2023', '2024', ''],
    ['Jumlah atlet binaan', 'Orang', 80, 72, 0.9],
    ['Jumlah pelatih bersertifikat', 'Orang', 20, 21, 1.05],
  ];
  const formulas = rows.map((_, row) => ['', '', '', '', row === 0 ? '' : `=D${row + 1}/C${row + 1}`]);
  const grid = gridFromValues(rows, { formulas });
  expect(recognise(grid, DEFAULT_SETTINGS).tables[0]?.columns[4]?.role).toBe('other');
});

it.each([
  ['Realisasi 01/2025', { year: 2025, month: 1 }],
  ['2025-11', { year: 2025, month: 11 }],
  ['Bulan 3', { month: 3 }],
  ['Bulan ke-12', { month: 12 }],
  ['Bln II', { month: 2 }],
  ['Target Triwulan (kumulatif) II', { quarter: 2 }],
  ['Tahun 2023/2024', { year: 2024 }],
])('reads the time in %p', (header, period) => {
  expect(readPeriod(header)).toEqual(period);
});

it.each(['100% x klaim dibayar/klaim masuk', '1 - (klaim ditolak/klaim masuk) x 100%', '7 unsur pelayanan'])(
  'takes %p under "Formulasi" for how something is computed',
  (formula) => {
    const grid = gridFromValues([
      ['Indikator', 'Satuan', 'Formulasi', 'Target'],
      ['Persentase klaim dibayar', '%', formula, 80],
    ]);
    expect(recognise(grid, DEFAULT_SETTINGS).tables[0]?.columns.map(({ role }) => role)).toContain('calculation');
  },
);
