/** Headers in whose midst the columns are numbered, as the evaluation forms of regional plans are drawn. */

import { type CellArea } from '../../../src/core/sheet/address';
import { gridFromValues } from '../../../src/core/sheet/grid';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, describeColumn, draw, rowsOf } from './drawn-layout';

function columnsOf(picture: string, merges: readonly CellArea[]): readonly string[] {
  const grid = gridFromValues(asTyped(draw(picture).values), { name: 'IKU', merges });
  return recognise(grid, DEFAULT_SETTINGS).tables.flatMap(({ columns }) => columns.map(describeColumn));
}

const down = (column: number, bottom: number): CellArea => ({ top: 0, left: column, bottom, right: column });
const across = (row: number, left: number, right: number): CellArea => ({ top: row, left, bottom: row, right });

it('go on below the numbers of the columns, where the labels of the names are merged down over all of them', () => {
  const picture = `
No | Program | Indikator Kinerja | Target Renstra Tahun ke- | | | | Realisasi Tahun ke- | | |
| | | 1 | | 2 | | 1 | | 2 |
| | | (4) | | (5) | | (6) | | (7) |
| | | K | Rp | K | Rp | K | Rp | K | Rp
1 | Program Pasar | Persentase kios tertib | 90 | 500000000 | 91 | 600000000 | 88 | 450000000 | 90 | 50000000
2 | Program Arsip | Persentase arsip baku | 80 | 300000000 | 81 | 400000000 | 78 | 250000000 | 80 | 50000000
`;
  const names = [down(0, 3), down(1, 3), down(2, 3)];
  const pairs = [3, 5, 7, 9].flatMap((left) => [across(1, left, left + 1), across(2, left, left + 1)]);
  const wanted = ['number', 'program', 'indicator'].concat(
    ['target', 'actual'].flatMap((role) => [1, 2].flatMap((year) => [`${role} #${year}`, `budget #${year}`])),
  );
  expect(columnsOf(picture, [...names, across(0, 3, 6), across(0, 7, 10), ...pairs])).toEqual(wanted);
  expect(columnsOf(picture, [...names, across(0, 3, 6), across(0, 7, 10)])).toEqual(wanted);
});

it('take the years of a plan below merged labels for years', () => {
  const picture = `
No | Indikator Kinerja | Target Tahun ke- | |
| | 1 | 2 | 3
1 | Persentase kios tertib | 70 | 75 | 80
2 | Persentase arsip baku | 60 | 62 | 64
`;
  expect(columnsOf(picture, [down(0, 1), down(1, 1), across(0, 2, 4)])).toEqual([
    'number',
    'indicator',
    'target #1',
    'target #2',
    'target #3',
  ]);
});

const LETTERED = (marks: string) => `
No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
${marks}
1 | Persentase kios tertib | % | 80 | 76 | 95
2 | Jumlah arsip baku | Berkas | 20 | 21 | 105
`;
const rowsOfIndicators = (picture: string) =>
  recognise(gridFromValues(asTyped(draw(picture).values)), DEFAULT_SETTINGS).tables.map(rowsOf);

it.each([
  'a | b | c | d | e | f=e/d',
  'A | B | C | D | E | F',
  'I | II | III | IV | V | VI',
  'kol 1 | kol 2 | kol 3 | kol 4 | kol 5 | kol 6',
  ' | a | b | c | d | e=d/c x 100%',
])('count columns by %p, which is no indicator', (marks) => {
  expect(rowsOfIndicators(LETTERED(marks))).toEqual([[2, 3]]);
});

it('take a short name with figures of its own for an indicator', () => {
  expect(rowsOfIndicators(LETTERED('a | b | % | 80 | 76 | 95'))).toEqual([[1, 2, 3]]);
});
