/** "Jumlah s.d. Juni" beside "Juni": the same month twice, once by itself and once counted from the beginning of the year. */

import { review } from '../../../src/core/review';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

const reviewed = (picture: string) => review([gridOf(asTyped(draw(picture).values))]);
const columnsOf = (picture: string) => reviewed(picture).tables[0]?.columns.map(describeColumn).slice(3);

const HEADER = `
No | Indikator | Satuan | Mei | | Juni | | Jumlah s.d. Juni |
| | | T | R | T | R | T | R`;

it('is told from the month by itself', () => {
  expect(
    columnsOf(`${HEADER}
1 | Jumlah akta terbit | akta | 100 | 90 | 100 | 95 | 600 | 570
`),
  ).toEqual(['target M5', 'actual M5', 'target M6', 'actual M6', ...['target M6 so far', 'actual M6 so far']]);
});

it.each(['s/d', 'sd', 'sampai', 'sampai dengan', 'hingga', 'kumulatif'])('is told so by "%s" too', (words) => {
  expect(
    columnsOf(`${HEADER.replace('Jumlah s.d.', words)}
1 | Jumlah akta terbit | akta | 100 | 90 | 100 | 95 | 600 | 570
`)?.slice(4),
  ).toEqual(['target M6 so far', 'actual M6 so far']);
});

it('needs no telling where no month stands by itself', () => {
  expect(
    columnsOf(`
No | Indikator | Satuan | s.d. Mei | | s.d. Juni |
| | | T | R | T | R
1 | Jumlah akta terbit | akta | 500 | 490 | 600 | 570
`),
  ).toEqual(['target M5', 'actual M5', 'target M6', 'actual M6']);
});

it('is measured against what was aimed at so far, and is no further month', () => {
  const { findings } = reviewed(`
No | Indikator | Satuan | Juni | | | s.d. Juni | |
| | | Target | Realisasi | % | Target | Realisasi | %
1 | Jumlah akta terbit | akta | 100 | 95 | 95 | 600 | 570 | 95
2 | Jumlah kartu tercetak | kartu | 200 | 190 | 95 | 1000 | 900 | 80
`);
  expect(findings.filter(({ level }) => level === 'error').map(({ cell }) => cell)).toEqual([{ row: 3, column: 8 }]);
});

const OF_PLAN = `
No | Indikator | Satuan | Target 2024 | Realisasi 2024 | Capaian 2024 (%) | Target Akhir Renstra | Realisasi s.d. Tahun 2024 | Capaian s.d. Tahun 2024 (%)`;

it('adds the years of the plan beside the year itself, and is held to the end of the plan', () => {
  const { tables, findings } = reviewed(`${OF_PLAN}
1 | Jumlah desa wisata yang dibina | Desa | 15 | 15 | 100 | 60 | 37 | 61,67
2 | Jumlah pemandu yang dilatih | Orang | 50 | 40 | 80 | 250 | 125 | 50
`);
  expect(tables[0]?.columns.map(describeColumn).slice(6)).toEqual([
    'finalTarget',
    'actual 2024 so far',
    'achievement 2024 so far',
  ]);
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
});

it('is wrong where the end of the plan gives another achievement', () => {
  const { findings } = reviewed(`${OF_PLAN}
1 | Jumlah desa wisata yang dibina | Desa | 15 | 15 | 100 | 60 | 37 | 61,67
2 | Jumlah pemandu yang dilatih | Orang | 50 | 40 | 80 | 250 | 125 | 50
3 | Jumlah sanggar yang dibina | Sanggar | 5 | 4 | 80 | 20 | 12 | 85
`);
  expect(findings.filter(({ level }) => level === 'error').map(({ cell }) => cell)).toEqual([{ row: 3, column: 8 }]);
});

it('is the figure of its year where each year counts so', () => {
  expect(
    columnsOf(`
No | Indikator | Satuan | Realisasi s.d. 2023 | Realisasi s.d. 2024
1 | Jumlah desa wisata yang dibina | Desa | 22 | 37
`),
  ).toEqual(['actual 2023', 'actual 2024']);
});

it('is no target of its own where it only adds the years before it', () => {
  const { tables, findings } = reviewed(`
No | Indikator | Satuan | Realisasi 2022 | Realisasi 2023 | Realisasi 2024 | Jumlah s.d. 2024
1 | Jumlah desa wisata yang dibina | Desa | 10 | 12 | 15 | 37
2 | Jumlah pemandu yang dilatih | Orang | 40 | 45 | 50 | 135
3 | Jumlah sanggar yang dibina | Sanggar | 4 | 5 | 6 | 18
`);
  expect(tables[0]?.columns.map(({ role }) => role).slice(3)).toEqual(['actual', 'actual', 'actual', 'other']);
  expect(findings.filter(({ rule }) => rule.id === 'jumlah-salah-hitung').map(({ cell }) => cell)).toEqual([
    { row: 3, column: 6 },
  ]);
});

it.each([
  ['Target Total 2021-2026 | Target s.d. 2024 | Realisasi s.d. 2024', ['target', 'target 2024', 'actual 2024']],
  [
    'Target 2024 | Realisasi 2024 | Realisasi Kumulatif 2021-2024',
    ['target 2024', 'actual 2024', 'actual 2024 so far'],
  ],
  ['Target 2024 | Realisasi 2024 | Target s.d. 2024', ['target 2024', 'actual 2024', 'target 2024 so far']],
])('is told of years only beside single ones: %s', (headers, columns) => {
  expect(
    columnsOf(`
No | Indikator | Satuan | ${headers}
1 | Panjang jalan yang dibangun | km | 100 | 60 | 55
2 | Jumlah sambungan rumah | unit | 900 | 500 | 450
`),
  ).toEqual(columns);
});

it('is told of no two years that no word joins to a span: one is that of the plan', () => {
  const { findings } = reviewed(`
No | Indikator | Satuan | Realisasi 2023 | Target 2024 | Realisasi 2024 | Target Akhir Renstra (2026) | Capaian s.d. 2024 terhadap 2026 (%)
1 | Persentase saran yang ditindaklanjuti | % | 81,2 | 85 | 83,3 | 90 | 82,56
2 | Persentase berkas yang lengkap | % | 60 | 70 | 75 | 100 | 75
3 | Persentase layanan yang tuntas | % | 70 | 75 | 72 | 96 | 75
`);
  expect(findings.filter(({ rule }) => rule.id === 'capaian-salah-hitung').map(({ cell }) => cell)).toEqual([
    { row: 1, column: 7 },
  ]);
});
