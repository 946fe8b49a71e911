/** @jest-environment jsdom */
import { goToCell } from '../../src/excel/go-to-cell';
import { type SheetData, connectOffice } from '../workbench/office';

const sheets = (): SheetData[] => [
  { name: 'Depan', cells: { A1: 1 } },
  { name: 'IKU', cells: { E7: '15 Kop' }, hiddenRows: [9] },
  { name: 'Arsip', cells: { A1: 1 }, visibility: 'Hidden' },
];

test('selects the cell on its sheet in one round trip', async () => {
  const office = connectOffice({ sheets: sheets() });
  expect(await goToCell('IKU', { row: 6, column: 4 })).toBe('shown');
  expect(office.workbook.active.name).toBe('IKU');
  expect(office.workbook.active.selection).toMatchObject([{ row: 6, column: 4 }]);
  expect(office.traffic.requests).toBe(1);
});

test('says so when the row is hidden, and leaves it hidden', async () => {
  const office = connectOffice({ sheets: sheets() });
  expect(await goToCell('IKU', { row: 8, column: 0 })).toBe('hiddenLine');
  expect(office.workbook.findSheet('IKU')?.rows.get(8)?.hidden).toBe(true);
});

test('does not unhide a sheet, and names one that is gone', async () => {
  const office = connectOffice({ sheets: sheets() });
  expect(await goToCell('Arsip', { row: 0, column: 0 })).toBe('hiddenSheet');
  expect(office.workbook.findSheet('Arsip')?.visibility).toBe('Hidden');
  expect(await goToCell('Tidak ada', { row: 0, column: 0 })).toBe('missing');
});
