/** Long texts and hostile choices cost in proportion to what stands on the sheet, whatever they say. Counted in work, not in time. */

import { review } from '../src/core/review';
import { DEFAULT_SETTINGS } from '../src/core/settings';
import { gridFromValues } from '../src/core/sheet/grid';
import { placeOfChoice } from '../src/core/table/chosen-table';
import { recognise } from '../src/core/table/recognise';
import { SheetView } from '../src/core/table/sheet-view';
import { call, messageOf } from './functions/excel-call';

const ROWS = [
  ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024'],
  [1, 'Persentase layanan tuntas', '%', 80],
];
const SHEET = gridFromValues(ROWS, { name: 'IKU' });

test('a table that the settings point out ends where the sheet does', () => {
  const choice = { sheet: 'IKU', area: 'A1:XFD1048576', headerRows: 100, columns: [] };
  expect(placeOfChoice(new SheetView(SHEET), choice)).toBeNull();
  const place = placeOfChoice(new SheetView(SHEET), { ...choice, headerRows: 1 });
  expect(place?.band).toEqual({ top: 0, bottom: 0, left: 0, right: 3 });
  expect(place?.lastRow).toBe(1);
});

test('two choices for one place are one table', () => {
  const choice = { sheet: 'IKU', area: 'A1:D2', headerRows: 1, columns: [{ column: 1, role: 'indicator' as const }] };
  const tables = Array.from({ length: 50 }, (_, index) => ({ ...choice, area: `A1:D${index + 2}` }));
  expect(recognise(SHEET, { ...DEFAULT_SETTINGS, tables }).tables).toHaveLength(1);
});

test.each([
  '90'.padEnd(30_000, '.'),
  '1.'.repeat(15_000),
  '-'.repeat(30_000) + '1',
  'A'.repeat(30_000),
  '(jumlah '.repeat(4_000),
])('a cell of 30,000 characters (%#) breaks nothing; its time is measured by the benchmarks', (text) => {
  for (const column of [1, 2, 3]) {
    const values = ROWS.map((row) => [...row]);
    (values[1] ?? [])[column] = text;
    expect(review([gridFromValues(values, { name: 'IKU' })]).failures).toEqual([]);
  }
});

test('a figure that no number can hold is #NUM!, also among several', () => {
  const answer = call('URAI', { type: 'FormattedNumber', basicValue: 1.7e308, numberFormat: '0.00%' }) as unknown[][];
  expect(messageOf(answer[0]?.[0])).toBe('#NUM!');
});
