/** A reading that the cells make impossible is given up, but never what a header says plainly of its own column. */

import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { type CellArea } from '../../../src/core/sheet/address';
import { gridFromValues } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, draw } from './drawn-layout';

function rolesOf(picture: string, merges: readonly CellArea[]): readonly (string | undefined)[] {
  const grid = gridFromValues(asTyped(draw(picture).values), { name: 'IKU', merges });
  return recognise(grid, DEFAULT_SETTINGS).tables[0]?.columns.map(({ role }) => role) ?? [];
}

const over = (left: number, right: number): CellArea => ({ top: 0, bottom: 0, left, right });

it('takes millions under a header that two columns share for money', () => {
  const picture = `
No | Indikator Kinerja | Satuan | Target 2024 | | Target 2025 |
1 | Persentase pasar yang layak | % | 80 | 150000000 | 85 | 160000000
2 | Persentase pedagang yang terdata | % | 60 | 90000000 | 70 | 95000000
`;
  expect(rolesOf(picture, [over(3, 4), over(5, 6)])).toEqual([
    ...['number', 'indicator', 'unit'],
    ...['target', 'budget', 'target', 'budget'],
  ]);
});

it('leaves counts there unread', () => {
  const picture = `
No | Indikator Kinerja | Satuan | Target 2024 | | Realisasi 2024
1 | Persentase pasar yang layak | % | 80 | 1500 | 85
2 | Persentase pedagang yang terdata | % | 60 | 9000 | 70
`;
  expect(rolesOf(picture, [over(3, 4)])).toEqual(['number', 'indicator', 'unit', 'target', 'other', 'actual']);
});

it('keeps what a header says of its own column, however wrong the figures are', () => {
  const picture = `
No | Indikator Kinerja | Satuan | Target 2024 | Realisasi 2024
1 | Persentase pasar yang layak | % | 80000 | 85
2 | Persentase pedagang yang terdata | % | 60000 | 70
`;
  expect(rolesOf(picture, [])).toEqual(['number', 'indicator', 'unit', 'target', 'actual']);
});
