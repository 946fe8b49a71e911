/** Whole tables of many kinds of agency, recognised and checked as in Excel: what is said about them, and that nothing else is. */

import { review } from '../../../src/core/review';
import { cellName } from '../../../src/core/sheet/address';
import { type CellValue, gridFromValues } from '../../../src/core/sheet/grid';
import { WHOLE_TABLES } from './whole-tables';

it.each(WHOLE_TABLES.map((table) => [table.name, table] as const))('%s', (_, { title, rows, findings }) => {
  const grid = gridFromValues([...title.map((line) => [line]), [], ...cellsOf(rows)], { name: 'Lembar' });
  const found = review([grid]).findings.map(({ cell, rule }) => `${cellName(cell)} ${rule.id}`);
  expect(found).toEqual(findings);
});

function cellsOf(rows: string): CellValue[][] {
  const lines = rows.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.split('|').map((cell) => typed(cell.trim())));
}

/** As typed into Excel: whole numbers and decimals with a point are numbers, figures with a comma or thousands are texts. */
function typed(cell: string): CellValue {
  return /^-?(?:\d+(?:\.\d{1,2})?|0\.\d+)$/.test(cell) ? Number(cell) : cell;
}
