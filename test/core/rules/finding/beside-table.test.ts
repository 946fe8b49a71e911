/** What stands beside a table would go with its row: the first such cell is named. */

import { besideTable } from '../../../../src/core/rules/finding/beside-table';
import { gridFromValues } from '../../../../src/core/sheet/grid';

/** The sheet's content begins in C5; the table has the columns D and E. */
const AREA = { top: 4, left: 3, bottom: 7, right: 4 };

function beside(row: readonly (string | number)[], formulas: readonly string[] = row.map(() => '')) {
  const grid = gridFromValues([row], { origin: { row: 4, column: 2 } });
  return besideTable({ ...grid, formulas: [formulas] }, AREA, 4);
}

test('nothing stands beside a table that is alone in its row, whatever the table holds', () => {
  expect(beside(['', 'Indeks', 80, ''])).toBeNull();
  expect(beside(['', 'Indeks', 80, ''], ['', '=A1', '=A2', ''])).toBeNull();
});

test.each([
  ['before it', ['catatan', 'Indeks', 80, ''], 2],
  ['behind it', ['', 'Indeks', 80, 'catatan'], 5],
  ['behind it, a zero', ['', 'Indeks', 80, 0], 5],
  ['on both sides', ['catatan', 'Indeks', 80, 'catatan'], 2],
])('a cell %s is found', (_, row, column) => {
  expect(beside(row)).toEqual({ row: 4, column });
});

test('a formula that shows nothing is something', () => {
  expect(beside(['', 'Indeks', 80, ''], ['', '', '', '=IF(A1>0,A1,"")'])).toEqual({ row: 4, column: 5 });
});
