/** Headers that say plainly what stands below them are believed, whatever the figures are like. */

import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

function read(picture: string) {
  const [table] = recognise(gridOf(asTyped(draw(picture).values)), DEFAULT_SETTINGS).tables;
  return {
    columns: table?.columns.map(describeColumn),
    names: table?.indicators.map(({ name }) => name.text),
    unread: table?.unread.map(({ kind }) => kind),
  };
}

const YEAR = (year: number) => [`target ${year}`, `actual ${year}`, `achievement ${year}`];

it('reads the achievement of a year that is on target in all rows, beside one beyond it', () => {
  const { columns, unread } = read(`
No | Indikator | Satuan | Target 2023 | Realisasi 2023 | Capaian 2023 | Target 2024 | Realisasi 2024 | Capaian 2024
1 | Jumlah kios dibangun | unit | 10 | 11 | 110 | 12 | 12 | 100
2 | Jumlah pasar dibenahi | unit | 20 | 22 | 110 | 25 | 25 | 100
`);
  expect(columns?.slice(3)).toEqual([...YEAR(2023), ...YEAR(2024)]);
  expect(unread).toEqual([]);
});

it('still takes what is cut off at its cap, in the same year, for no achievement of its own', () => {
  const { columns } = read(`
No | Indikator | Satuan | Target 2024 | Realisasi 2024 | Capaian 2024 | Capaian 2024 Maks
1 | Jumlah kios dibangun | unit | 10 | 11 | 110 | 100
2 | Jumlah pasar dibenahi | unit | 20 | 19 | 95 | 95
`);
  expect(columns?.[6]).toBe('other');
});

it('takes no counts of a month for the months that its rows are of', () => {
  const { columns } = read(`
No | Indikator | Satuan | Target | Bulan Jan | Bulan Feb | Bulan Mar | Jumlah
1 | Jumlah kios diperiksa | kios | 40 | 10 | 10 | 10 | 30
2 | Jumlah pasar diperiksa | pasar | 20 | 5 | 6 | 7 | 18
3 | Jumlah timbangan ditera | unit | 12 | 3 | 4 | 5 | 12
`);
  expect(columns?.slice(4)).toEqual(['actual M1', 'actual M2', 'actual M3', 'actual']);
});

it.each([
  'Jan | Peb | Mrt | Apr | Mei | Jun | Jul | Agt | Sep | Okt | Nop | Des | Total | %',
  '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | Jumlah | Capaian',
])('takes the months before a sum that is measured for what was reached: %s', (months) => {
  const { columns } = read(`
No | Indikator | Satuan | Target | ${months}
1 | Jumlah kios diperiksa | kios | 120 | ${'10 | '.repeat(12)}120 | 100
`);
  expect(columns?.slice(4)).toEqual([
    ...Array.from({ length: 12 }, (_, month) => `actual M${month + 1}`),
    'actual',
    'achievement',
  ]);
});

it('takes parts that add up to the target for a plan where nothing measures their sum', () => {
  const { columns } = read(`
No | Indikator | Satuan | Target | TW I | TW II | TW III | TW IV | Jumlah
1 | Jumlah kios diperiksa | kios | 120 | 30 | 30 | 30 | 30 | 120
2 | Jumlah pasar diperiksa | pasar | 40 | 10 | 10 | 10 | 10 | 40
`);
  expect(columns?.slice(4, 8)).toEqual(['target Q1', 'target Q2', 'target Q3', 'target Q4']);
});

it('reads a percentage that is weighed under each half of a year as the achievement of that half', () => {
  const { columns } = read(`
No | Indikator | Bobot | Semester I | | Semester II |
 | | | Capaian (%) | Nilai | Capaian (%) | Nilai
1 | Jumlah penyuluhan pasar | 60 | 95 | 57 | 100 | 60
2 | Jumlah mediasi pedagang | 40 | 100 | 40 | 90 | 36
`);
  expect(columns?.slice(2)).toEqual(['weight', 'achievement H1', 'score H1', 'achievement H2', 'score H2']);
});

it('takes the target of the nation for the aim of a table that has no other', () => {
  const minimum = read(`
No | Jenis Layanan | Indikator | Target Nasional | Jumlah yang Harus Dilayani | Jumlah yang Terlayani | Capaian (%)
1 | Pasar bersih | Persentase pedagang yang menerima layanan kebersihan | 100% | 700 | 650 | 92,86
2 | Tera ulang | Persentase pedagang yang menerima layanan tera | 100% | 600 | 600 | 100
`);
  expect(minimum.columns?.[3]).toBe('target');
  const both = read(`
No | Indikator | Satuan | Target | Target Nasional | Realisasi | Capaian (%)
1 | Persentase kios tertib | % | 80 | 90 | 72 | 90
2 | Persentase pasar bersih | % | 60 | 90 | 54 | 90
`);
  expect(both.columns?.slice(3, 5)).toEqual(['target', 'other']);
  const compared = read(`
Indikator | Realisasi 2024 | Standar Nasional | Ket (+/-)
Persentase kios tertib | 72 | 90 | -18
Persentase pasar bersih | 54 | 60 | -6
`);
  expect(compared.columns?.[2]).toBe('other');
});

it('takes a line of scratch below a blank row for no indicator, but what is measured there is one', () => {
  const table = (line: string) => `
No | Indikator | Satuan | Target | Realisasi | Capaian (%)
1 | Jumlah kios diperiksa | kios | 10 | 9 | 90
2 | Jumlah pasar diperiksa | pasar | 20 | 18 | 90

${line}
`;
  expect(read(table(' | cek: 9/10 | | | 0,9')).names).toHaveLength(2);
  expect(read(table('3 | Timbangan ditera | unit | 20 | 18 | 90')).names).toHaveLength(3);
  expect(read(table(' | Persentase timbangan ditera | | | 18 | ')).names).toHaveLength(3);
});

it('takes a row with a figure of its own for no header, whatever its words', () => {
  const { names, unread } = read(`
Kode | Program | Indikator | Satuan | Target
1.01 | Program A | Persentase kios tertib | % | 80
1.01.01 | Kegiatan B | | Unit | 3
1.01.02 | Kegiatan C | Jumlah pasar dibenahi | Pasar | 4
`);
  expect(names).toEqual(['Persentase kios tertib', 'Jumlah pasar dibenahi']);
  expect(unread).toEqual(['row']);
});

describe('T, R and C beside names alone', () => {
  it('are believed in one header row', () => {
    const { columns } = read(`
Indikator | T | R | C
Persentase kios tertib | 80 | 72 | 90
Jumlah pasar dibenahi | 10 | 9 | 90
`);
    expect(columns).toEqual(['indicator', 'target', 'actual', 'achievement']);
  });

  it('are believed under years', () => {
    const { columns } = read(`
Indikator | 2023 | | | 2024 | |
 | T | R | C | T | R | C
Persentase kios tertib | 80 | 72 | 90 | 85 | 85 | 100
Jumlah pasar dibenahi | 10 | 9 | 90 | 12 | 12 | 100
`);
    expect(columns?.slice(1)).toEqual([...YEAR(2023), ...YEAR(2024)]);
  });

  it('are none where only two of them stand there', () => {
    expect(
      read('\nIndikator | T | R\nPersentase kios tertib | 80 | 72\nJumlah pasar dibenahi | 10 | 9\n').columns,
    ).toBe(undefined);
  });
});

describe('programmes and what they cost, written as text below an agreement', () => {
  const agreement = (below: string) => `
No | Sasaran | Indikator Kinerja | Target
1 | Meningkatnya mutu pasar | Persentase pasar bersih | 80%
2 | Meningkatnya mutu kios | Persentase kios tertib | 60%

${below}
`;

  it.each([
    [
      'a sign of money of their own',
      '1 | Program Pengelolaan Pasar | Rp | 1.250.000.000,-\n2 | Program Umum | Rp | 750.000.000,-',
    ],
    [
      'a header',
      'No | Program | Anggaran\n1 | Program Pengelolaan Pasar | Rp1.250.000.000\n2 | Program Umum | Rp750.000.000',
    ],
  ])('are no indicators and nothing unread, with %s', (_, below) => {
    const { names, unread } = read(agreement(below));
    expect(names).toEqual(['Persentase pasar bersih', 'Persentase kios tertib']);
    expect(unread).toEqual([]);
  });
});
