/** Halves of a year, "Semester I" and "Semester II": periods of their own, neither years nor quarters. */

import { review } from '../../../src/core/review';
import { describeColumn, asTyped, draw, gridOf } from './drawn-layout';

const reviewed = (picture: string) => review([gridOf(asTyped(draw(picture).values))]);
const columnsOf = (picture: string) => reviewed(picture).tables[0]?.columns.map(describeColumn);

it.each([
  ['Semester I', 'Semester II'],
  ['Sem. 1', 'Sem. 2'],
  ['SMT I', 'SMT II'],
  ['s.d. Semester 1 2024', 's.d. Semester 2 2024'],
])('are read from "%s" and "%s"', (first, second) => {
  const year = /2024/.test(first) ? '2024 ' : '';
  expect(
    columnsOf(`
No | Indikator | Satuan | Target ${first} | Realisasi ${first} | Target ${second} | Realisasi ${second}
1 | Persentase kios terisi | % | 40 | 41 | 90 | 88
2 | Jumlah pedagang | Orang | 10 | 9 | 25 | 25
`),
  ).toEqual([
    'number',
    'indicator',
    'unit',
    ...['H1', 'H2'].flatMap((half) => [`target ${year}${half}`, `actual ${year}${half}`]),
  ]);
});

it('are counted under a header that says what is counted, and stand beside the whole year', () => {
  expect(
    columnsOf(`
Indikator | Satuan | Target Semester | | Target
| | I | II |
Persentase kios terisi | % | 40 | 90 | 90
Jumlah pedagang | Orang | 10 | 25 | 25
`),
  ).toEqual(['indicator', 'unit', 'target H1', 'target H2', 'target']);
});

it('may run down the rows of an indicator', () => {
  const [table] = reviewed(`
Indikator Kinerja | Satuan | Periode | Target | Realisasi
Persentase kios terisi | % | Semester I | 40 | 36
| | Semester II | 82 | 82
Jumlah pedagang | Orang | Semester I | 50 | 45
| | Semester II | 110 | 111
`).tables;
  expect(table?.indicators.map(({ actuals }) => actuals.map(({ column, cell }) => [column.half, cell.text]))).toEqual([
    [
      [1, '36'],
      [2, '82'],
    ],
    [
      [1, '45'],
      [2, '111'],
    ],
  ]);
});

it('have achievements of their own, which are checked against their own targets', () => {
  const { findings } = reviewed(`
Sasaran | Indikator | Satuan | Semester I | | | Semester II | |
| | | Target | Realisasi | Capaian | Target | Realisasi | Capaian
Meningkatnya tertib pasar | Jumlah pedagang terdata | Orang | 100 | 90 | 90 | 200 | 210 | 80
Meningkatnya tertib pasar | Jumlah kios terisi | Unit | 50 | 45 | 90 | 80 | 60 | 75
`);
  const wrong = findings.filter(({ rule }) => rule.id === 'capaian-salah-hitung');
  expect(wrong.map(({ cell: { row, column } }) => [row, column])).toEqual([[2, 8]]);
});

it('are none of a third semester, as of studies, nor of "semi"', () => {
  expect(
    columnsOf(`
Indikator | Satuan | Target Semester 3 | Realisasi Semi I
Jumlah mahasiswa aktif | Orang | 100 | 90
Jumlah mahasiswa lulus | Orang | 20 | 18
`),
  ).toEqual(['indicator', 'unit', 'target', 'actual']);
});

it('of a school are called odd and even', () => {
  expect(
    columnsOf(`
Indikator | Satuan | Target Semester | | Target 2026
| | Ganjil | Genap |
Rata-rata nilai rapor | Nilai | 82 | 85 | 85
Persentase siswa hadir | % | 90 | 91 | 91
`),
  ).toEqual(['indicator', 'unit', 'target H1', 'target H2', 'target 2026']);
  expect(
    columnsOf(`
Indikator | Satuan | Realisasi Semester Gasal 2025/2026 | Realisasi Semester Genap 2025/2026
Rata-rata nilai rapor | Nilai | 82 | 85
`),
  ).toEqual(['indicator', 'unit', 'actual 2026 H1', 'actual 2026 H2']);
});
