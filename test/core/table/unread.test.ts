/** What was not read is said: rows, columns and blocks of figures that nobody judges. */

import { areaName } from '../../../src/core/sheet/address';
import { gridFromValues } from '../../../src/core/sheet/grid';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { recognise } from '../../../src/core/table/recognise';
import { draw, gridOf } from './drawn-layout';

const unread = (picture: string) =>
  recognise(gridOf(draw(picture).values), DEFAULT_SETTINGS).unread.map(({ area, reason }) => [
    areaName(area),
    reason.en,
  ]);

it('says nothing where all was understood', () => {
  expect(
    unread(`
No | Indikator | Satuan | Target | Realisasi | Capaian
1 | Persentase pasar yang layak | % | 80 | 72 | 90
| Rata-rata | | | | 90
Kotabaru, 2 Januari 2025 | | | | |
`),
  ).toEqual([]);
});

it('names a column of figures among those that were understood', () => {
  expect(
    unread(`
No | Indikator | Target | Realisasi | Posisi | Capaian
1 | Persentase pasar yang layak | 80 | 72 | 17 | 90
2 | Jumlah pasar yang dibina | 8 | 8 | 19 | 100
`),
  ).toEqual([['E2:E3', expect.stringContaining('column holds figures')]]);
});

it('names the figures of several places behind a target, where nothing else was reached', () => {
  expect(
    unread(`
No | Indikator | Target | Sukamaju | Wates
1 | Persentase pasar yang layak | 80 | 72 | 90
2 | Jumlah pasar yang dibina | 8 | 8 | 9
`),
  ).toEqual([
    ['D2:D3', expect.stringContaining('column holds figures')],
    ['E2:E3', expect.stringContaining('column holds figures')],
  ]);
});

it('names figures beside and below the table', () => {
  expect(
    unread(`
No | Indikator | Target | | | |
1 | Persentase pasar yang layak | 80 | | | | 17
2 | Jumlah pasar yang dibina | 8 | | | | 19
3 | Jumlah pedagang | 90 | | | |
| | | | | |
| | | | | |
| | 12 | | | |
| | 13 | | | |
`),
  ).toEqual([
    ['G2:G3', expect.stringContaining('beside')],
    ['C7:C8', expect.stringContaining('below')],
  ]);
});

it('names columns whose cells hold target and actual at once', () => {
  expect(
    unread(`
No | Indikator | Satuan | 2023 (T/R) | Nomor Dokumen
1 | Indeks mutu data | Indeks | 2,5/2,6 | 12/2023
2 | Persentase layanan daring | % | 60/58 | 14/2023
`),
  ).toEqual([['D2:D3', expect.stringContaining('two figures')]]);
});

it('names columns that are made of others, wherever they stand', () => {
  expect(
    unread(`
No | Indikator | Target | Realisasi | Capaian | Selisih
1 | Persentase pasar yang layak | 80 | 72 | 90 | -8
2 | Jumlah pasar yang dibina | 8 | 8 | 100 | 0
`),
  ).toEqual([['F2:F3', expect.stringContaining('compares other columns')]]);
});

it('names rows that go on with an indicator and hold figures of their own', () => {
  const areas = unread(`
No | Indikator | Satuan | Bulan | Target | Realisasi
1 | Jumlah akta yang terbit | dokumen | Januari | 100 | 90
| | | Februari | 100 | 100
| | | Jumlah | 200 | 190
2 | Persentase aduan yang selesai | % | Januari | 90 | 81
| | | Februari | 90 | 90
| | | Rata-rata | 90 | 88
`);
  expect(areas).toEqual([
    ['A4:F4', expect.stringContaining('not read as an indicator')],
    ['A7:F7', expect.stringContaining('not read as an indicator')],
  ]);
});

it('names a row of small figures without a name, and no numbers of the columns', () => {
  const withRow = (row: string) =>
    unread(`
No | Indikator | Target | Realisasi
1 | Persentase pasar yang layak | 80 | 72
${row}
2 | Jumlah pasar yang dibina | 8 | 8
`);
  for (const figures of [' | | 5 | 7', '9 | | 5 | 7', '1 | | 5 | 7', ' | | 55,5 | 71,2', ' | | 500 | 700'])
    expect(withRow(figures)).toEqual([['A3:D3', expect.any(String)]]);
  for (const numbers of ['(1) | (2) | (3) | (4)', ' | (2) | (3) | (4)', '-1 | -2 | -3 | -5'])
    expect(withRow(numbers)).toEqual([]);
});

it('names columns of figures under one header that says nothing we know', () => {
  const { values } = draw(`
No | Indikator | Rumus | Penilaian | | | Bobot
1 | Rasio kios terisi | kios terisi : semua kios | 179,38 | x 100 % = | 66,44 | 0,07
2 | Rasio kios layak | kios layak : semua kios | 12,5 | x 100 % = | 48,41 | 0,07
`);
  const grid = gridFromValues(values, { name: 'IKU', merges: [{ top: 0, bottom: 0, left: 3, right: 5 }] });
  expect(recognise(grid, DEFAULT_SETTINGS).unread.map(({ kind, area }) => [kind, areaName(area)])).toEqual([
    ['column', 'D2:D3'],
    ['column', 'F2:F3'],
  ]);
});
