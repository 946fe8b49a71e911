/** @jest-environment jsdom */
import { EDIT_PAUSE, watchWorkbook } from '../../src/excel/watch';
import { connectOffice } from '../workbench/office';

const pause = () => new Promise((resolve) => setTimeout(resolve, EDIT_PAUSE + 100));

test('several edits in a row are told once, with the sheets that they touched; after the end nothing is told', async () => {
  const office = connectOffice({ sheets: [{ name: 'Satu' }, { name: 'Dua' }, { name: 'Tiga' }] });
  const edits: (readonly string[])[] = [];
  const selections: unknown[] = [];
  const stop = await watchWorkbook({
    onEdit: (sheets) => edits.push(sheets),
    onSelect: (sheet, cell) => selections.push([sheet, cell]),
  });
  office.user('Satu', 'A1', [['a']]);
  office.user('Dua', 'A1', [['b']]);
  office.user('Satu', 'A2', [['c']]);
  office.select('Dua', 'C4:D5');
  await office.settled();
  await pause();
  const [first, second] = office.workbook.sheets.map((sheet) => sheet.id);
  expect(edits).toEqual([[first, second]]);
  expect(selections).toContainEqual([second, { row: 3, column: 2 }]);

  await stop();
  office.user('Satu', 'A1', [['d']]);
  await office.settled();
  await pause();
  expect(edits).toHaveLength(1);
});
