/** @jest-environment jsdom */
import { EDIT_PAUSE, type SheetEdit, watchWorkbook } from '../../src/excel/watch';
import { connectOffice } from '../workbench/office';

const pause = () => new Promise((resolve) => setTimeout(resolve, EDIT_PAUSE + 100));

const insertRow = (sheet: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange('1:1').insert('Down');
    await context.sync();
  });

test('several edits in a row are told once, with the cells that they touched; after the end nothing is told', async () => {
  const office = connectOffice({ sheets: [{ name: 'Satu' }, { name: 'Dua' }, { name: 'Tiga' }] });
  const edits: (readonly SheetEdit[])[] = [];
  const selections: unknown[] = [];
  const stop = await watchWorkbook({
    onEdit: (edit) => edits.push(edit),
    onSelect: (sheet, cell) => selections.push([sheet, cell]),
  });
  office.user('Satu', 'A1', [['a']]);
  office.user('Dua', 'A1', [['b']]);
  office.user('Satu', 'A2', [['c']]);
  await insertRow('Tiga');
  office.select('Dua', 'C4:D5');
  await office.settled();
  await pause();
  const [first, second, third] = office.workbook.sheets.map((sheet) => sheet.id);
  const cell = (row: number) => ({ top: row, left: 0, bottom: row, right: 0 });
  expect(edits).toEqual([
    [
      { sheetId: first, areas: [cell(0), cell(1)] },
      { sheetId: second, areas: [cell(0)] },
      { sheetId: third, areas: null, by: 'pane' },
    ],
  ]);
  expect(selections).toContainEqual([second, { row: 3, column: 2 }]);

  await stop();
  office.user('Satu', 'A1', [['d']]);
  await office.settled();
  await pause();
  expect(edits).toHaveLength(1);
});

test('who has edited is told: the user here, someone else, or the add-in itself', async () => {
  const office = connectOffice({ sheets: [{ name: 'Satu' }] });
  const edits: SheetEdit[] = [];
  const stop = await watchWorkbook({ onEdit: (edit) => edits.push(...edit), onSelect: () => undefined });
  office.user('Satu', 'A1', [['a']]);
  office.colleague('Satu', 'A2', [['b']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Satu').getRange('A3').values = [['c']];
    await context.sync();
  });
  await office.settled();
  await pause();
  expect(edits.map(({ areas, by }) => [areas?.[0]?.top, by])).toEqual([
    [0, undefined],
    [1, 'colleague'],
    [2, 'pane'],
  ]);
  await stop();
});

test('peristiwa: edits that come together and twice are told once, with all their cells; sorting that is not told is not read', async () => {
  const office = connectOffice({ sheets: [{ name: 'Satu', rows: [['b'], ['a']] }] }, { quirks: ['peristiwa'] });
  const edits: SheetEdit[] = [];
  const stop = await watchWorkbook({ onEdit: (edit) => edits.push(...edit), onSelect: () => undefined });
  office.workbook.change('grid', () => {
    for (const row of [1, 4]) {
      const [sheet] = office.workbook.sheets;
      if (sheet)
        office.workbook.note({ kind: 'values', sheet: sheet.id, area: { row, column: 0, rows: 1, columns: 1 } });
    }
  });
  await office.settled();
  await pause();
  const rows = edits.flatMap(({ areas }) => areas?.map(({ top }) => top) ?? []);
  expect([...new Set(rows)]).toEqual([1, 4]);
  expect(edits).toHaveLength(1);
  office.sort('Satu', 'A1:A2', [['a'], ['b']]);
  await office.settled();
  await pause();
  expect(edits).toHaveLength(1);
  await stop();
});

test('rekan: what is typed in the grid is somebody else’s edit', async () => {
  const office = connectOffice({ sheets: [{ name: 'Satu' }] }, { quirks: ['rekan'] });
  const edits: SheetEdit[] = [];
  const stop = await watchWorkbook({ onEdit: (edit) => edits.push(...edit), onSelect: () => undefined });
  office.user('Satu', 'A1', [['a']]);
  await office.settled();
  await pause();
  expect(edits.map(({ by }) => by)).toEqual(['colleague']);
  await stop();
});

test('peristiwa: rows that were sorted are told, although Excel raises no edit for it; an Excel that cannot tell is not asked', async () => {
  for (const [api, told] of [
    ['1.20', [{ top: 0, left: 0, bottom: 1, right: 0 }]],
    ['1.9', undefined],
  ] as const) {
    const office = connectOffice({ sheets: [{ name: 'Satu', rows: [['b'], ['a']] }] }, { api });
    const edits: SheetEdit[] = [];
    const stop = await watchWorkbook({ onEdit: (edit) => edits.push(...edit), onSelect: () => undefined });
    office.sort('Satu', 'A1:A2', [['a'], ['b']]);
    await office.settled();
    await pause();
    expect(edits[0]?.areas).toEqual(told);
    await stop();
  }
});
