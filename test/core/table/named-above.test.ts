/** Objectives that stand over a whole table or in a heading of its rows, beside whatever label. */

import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, draw, gridOf } from './drawn-layout';

/** The name of each indicator with its objective and goal. */
function parentsIn(picture: string): readonly (readonly (string | undefined)[])[] {
  const { tables } = recognise(gridOf(asTyped(draw(picture).values)), DEFAULT_SETTINGS);
  return tables.flatMap(({ indicators }) =>
    indicators.map(({ name, objective, goal }) => [name.text, objective?.cell.text, goal?.cell.text]),
  );
}

it('takes the line above each of several tables for its objective', () => {
  const read = parentsIn(`
Sasaran 1 : Meningkatnya mutu pasar
No | Indikator Kinerja | Satuan | Target
1 | Persentase pasar layak | % | 80
2 | Jumlah pasar tertata | unit | 4

Sasaran 2 : Terwujudnya arsip yang tertib
No | Indikator Kinerja | Satuan | Target
1 | Persentase arsip tertata | % | 75
`);
  expect(read).toEqual([
    ['Persentase pasar layak', 'Sasaran 1 : Meningkatnya mutu pasar', undefined],
    ['Jumlah pasar tertata', 'Sasaran 1 : Meningkatnya mutu pasar', undefined],
    ['Persentase arsip tertata', 'Sasaran 2 : Terwujudnya arsip yang tertib', undefined],
  ]);
});

it('takes goal and objective from labels and texts in cells of their own', () => {
  const read = parentsIn(`
Tujuan | : | Terwujudnya perdagangan yang adil
Sasaran Strategis | : | Meningkatnya mutu pasar
No | Indikator | Satuan | Target
1 | Persentase pasar layak | % | 80
`);
  expect(read).toEqual([['Persentase pasar layak', 'Meningkatnya mutu pasar', 'Terwujudnya perdagangan yang adil']]);
});

it.each([
  ['several objectives', 'Sasaran 1 : Meningkatnya mutu pasar\nSasaran 2 : Meningkatnya tertib arsip'],
  ['whom a form is for', 'Sasaran pembaca : Pejabat pengawas'],
])('keeps silent on %s above one table', (_name, lines) => {
  const [read] = parentsIn(`
${lines}
No | Indikator | Satuan | Target
1 | Persentase pasar layak | % | 80
`);
  expect(read).toEqual(['Persentase pasar layak', undefined, undefined]);
});

it('leaves an objective in a column of its own as it is', () => {
  const [read] = parentsIn(`
Sasaran : Meningkatnya daya saing daerah
No | Sasaran | Indikator | Satuan | Target
1 | Meningkatnya mutu pasar | Persentase pasar layak | % | 80
`);
  expect(read?.[1]).toBe('Meningkatnya mutu pasar');
});

it('reads a heading that numbers and names an objective', () => {
  const read = parentsIn(`
No | Uraian | Satuan | Target | Realisasi | %
I | SASARAN STRATEGIS 1: Meningkatnya mutu pasar | | | |
 | IKU 1. Persentase pasar layak | % | 80 | 84 | 105
II | SASARAN STRATEGIS 2: Terwujudnya arsip yang tertib | | | |
 | IKU 2. Persentase arsip tertata | % | 75 | 60 | 80
`);
  expect(read.map(([, objective]) => objective)).toEqual([
    'SASARAN STRATEGIS 1: Meningkatnya mutu pasar',
    'SASARAN STRATEGIS 2: Terwujudnya arsip yang tertib',
  ]);
});

it('reads a label in the column of names and the objective beside it', () => {
  const read = parentsIn(`
Indikator Kinerja | Satuan | Target | Realisasi | Capaian
Sasaran Strategis 1 | Meningkatnya mutu pasar | | |
Persentase pasar layak | % | 80 | 84 | 105
Sasaran Strategis 2 | Terwujudnya arsip yang tertib | | |
Persentase arsip tertata | % | 75 | 60 | 80
`);
  expect(read).toEqual([
    ['Persentase pasar layak', 'Meningkatnya mutu pasar', undefined],
    ['Persentase arsip tertata', 'Terwujudnya arsip yang tertib', undefined],
  ]);
});
