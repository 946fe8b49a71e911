/** @jest-environment jsdom */
import { type Fix } from '../../src/core/changes/fix';
import { type CellValue, gridFromValues } from '../../src/core/sheet/grid';
import { applyFixes } from '../../src/excel/write/apply-fixes';
import { undoFixes } from '../../src/excel/write/undo-fixes';
import { type ConnectedOffice, connectOffice } from '../workbench/office';

const ROWS: CellValue[][] = [
  ['Indikator', 'Satuan', 'Target'],
  ['Prosentase a', '%', 10],
  ['Prosentase b', '%', 20],
  ['Prosentase c', '%', 30],
];
const grids = (rows = ROWS) => [gridFromValues(rows, { name: 'IKU' })];
const mend = (row: number, letter: string): Fix => ({
  kind: 'safe',
  changes: [
    {
      kind: 'cell',
      sheet: 'IKU',
      position: { row, column: 0 },
      before: `Prosentase ${letter}`,
      after: `Persentase ${letter}`,
    },
  ],
});
const THREE = [mend(1, 'a'), mend(2, 'b'), mend(3, 'c')];
const open = (rows = ROWS) => connectOffice({ sheets: [{ name: 'IKU', rows }] });
const names = (office: ConnectedOffice) => office.values('IKU', 'A2:A4').map(([name]) => name);

/** Excel stops at the third cell, the first two being written. */
const stopAfterTwo = (office: ConnectedOffice, always?: 'always') =>
  office.refuse(
    (member) => member === 'Range.formulas' && office.values('IKU', 'A3')[0]?.[0] === 'Persentase b',
    'AccessDenied',
    always,
  );

describe('fixes that Excel refuses midway', () => {
  test('tell which were carried out; those can be undone', async () => {
    const office = open();
    stopAfterTwo(office);
    const result = await applyFixes(THREE, grids());
    expect(result).toMatchObject({ done: 2, stale: 0, protected: 0, stopped: { unsure: 0 } });
    expect(names(office)).toEqual(['Persentase a', 'Persentase b', 'Prosentase c']);
    expect(result.applied.cells).toHaveLength(2);
    expect(await undoFixes(result.applied)).toMatchObject({ kept: 0, remaining: null });
    expect(names(office)).toEqual(['Prosentase a', 'Prosentase b', 'Prosentase c']);
  });

  test('and that the user takes back himself are back, not edited since', async () => {
    const office = open();
    const { applied } = await applyFixes(THREE, grids());
    office.user('IKU', 'A2', [['Prosentase a']]);
    office.user('IKU', 'A3', [['Proporsi b']]);
    expect(await undoFixes(applied)).toMatchObject({ kept: 1, locked: 0, remaining: null });
    expect(names(office)).toEqual(['Prosentase a', 'Proporsi b', 'Prosentase c']);
  });

  test('are all kept for undoing where Excel does not even say which', async () => {
    const office = open();
    stopAfterTwo(office, 'always');
    const result = await applyFixes(THREE, grids());
    expect(result).toMatchObject({ done: 0, stopped: { unsure: 3 } });
    office.refuse(() => false, 'AccessDenied');
    expect(await undoFixes(result.applied)).toMatchObject({ kept: 0, remaining: null });
    expect(names(office)).toEqual(['Prosentase a', 'Prosentase b', 'Prosentase c']);
  });

  test('with rows and columns: what is gone or new is known', async () => {
    const rows = [...ROWS, ['', '', ''], ['d', '%', 40]];
    const office = open(rows);
    office.refuse((member) => member === 'Range.insert', 'AccessDenied');
    const deletion: Fix = { kind: 'proposed', changes: [{ kind: 'deleteRow', sheet: 'IKU', row: 4 }] };
    const columns = [
      { kind: 'insertColumn', sheet: 'IKU', before: 2, headerRow: 0, headerHeight: 1, header: 'Sumber' },
    ] as const;
    const result = await applyFixes([deletion, { kind: 'proposed', changes: columns }], grids(rows));
    expect(result).toMatchObject({ done: 1, stopped: {}, applied: { columns: [], rows: [{ row: 4 }] } });
    expect(await undoFixes(result.applied)).toMatchObject({ kept: 0, remaining: null });
    expect(office.values('IKU', 'A5:A6')).toEqual([[''], ['d']]);
  });
});

test('thousands of cells are written in parts, each far below what Excel on the web takes', async () => {
  const rows: CellValue[][] = [['Indikator'], ...Array.from({ length: 1800 }, (_, row) => [`Prosentase ${row}`])];
  const office = open(rows);
  const fixes = rows.slice(1).map((_, row) => mend(row + 1, String(row)));
  const result = await applyFixes(fixes, grids(rows));
  expect(result).toMatchObject({ done: 1800 });
  expect(result.stopped).toBeUndefined();
  expect(office.values('IKU', 'A1801')).toEqual([['Persentase 1799']]);
  // Looking and writing, twice: what was one request of each for any number of cells.
  expect(office.traffic.requests).toBe(4);
});

describe('undo', () => {
  test('that Excel refuses midway keeps what is still to be put back', async () => {
    const office = open();
    const { applied } = await applyFixes(THREE, grids());
    office.refuse(
      (member) => member === 'Range.formulas' && office.values('IKU', 'A3')[0]?.[0] === 'Prosentase b',
      'GeneralException',
    );
    const result = await undoFixes(applied);
    expect(result).toMatchObject({ kept: 0, stopped: expect.anything() as unknown });
    expect(names(office)).toEqual(['Prosentase a', 'Prosentase b', 'Persentase c']);
    if (!result.remaining) throw new Error('Nothing remained.');
    expect(result.remaining.cells).toHaveLength(1);
    expect(await undoFixes(result.remaining)).toMatchObject({ kept: 0, remaining: null });
    expect(names(office)).toEqual(['Prosentase a', 'Prosentase b', 'Prosentase c']);
  });

  test('of a sheet that is gone says so and puts the others back', async () => {
    const office = connectOffice({
      sheets: [
        { name: 'IKU', rows: ROWS },
        { name: 'Lain', rows: ROWS },
      ],
    });
    const elsewhere: Fix = { kind: 'safe', changes: mend(1, 'a').changes.map((cell) => ({ ...cell, sheet: 'Lain' })) };
    const both = [...grids(), gridFromValues(ROWS, { name: 'Lain' })];
    const { applied } = await applyFixes([mend(1, 'a'), elsewhere], both);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Lain').delete();
      await context.sync();
    });
    const result = await undoFixes(applied);
    expect(result).toMatchObject({ kept: 1, remaining: null });
    expect(result.stopped).toBeUndefined();
    expect(names(office)[0]).toBe('Prosentase a');
  });

  test('of a cell that is locked by now can be tried again', async () => {
    const office = open();
    const { applied } = await applyFixes(THREE, grids());
    const sheet = office.workbook.findSheet('IKU');
    if (!sheet) throw new Error('No sheet.');
    sheet.protection = { options: {} };
    const result = await undoFixes(applied);
    expect(result).toMatchObject({ kept: 0, locked: 3, remaining: { cells: { length: 3 } } });
    sheet.protection = null;
    expect(await undoFixes(result.remaining ?? applied)).toMatchObject({ locked: 0, remaining: null });
    expect(names(office)).toEqual(['Prosentase a', 'Prosentase b', 'Prosentase c']);
  });

  const unit = (row: number): Fix => ({
    kind: 'safe',
    changes: [{ kind: 'cell', sheet: 'IKU', position: { row, column: 1 }, before: 'persen', after: '%' }],
  });
  const withUnits = [
    ['Indikator', 'Satuan', 'Target'],
    ['a', 'persen', 10],
    ['b', '%', 20],
    ['c', '%', 30],
    ['d', '%', 40],
  ];
  const deleteRow = (row: number) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('IKU').getRange(`${row}:${row}`).delete('Up');
      await context.sync();
    });

  test('leaves the neighbour that has moved to the place of a deleted row and says the same', async () => {
    const office = open(withUnits);
    const { applied } = await applyFixes([unit(1)], grids(withUnits));
    await deleteRow(2);
    expect(await undoFixes(applied)).toMatchObject({ kept: 1, remaining: null });
    expect(office.values('IKU', 'A2:B2')).toEqual([['b', '%']]);
  });

  test('still finds its row where the user has written in it since', async () => {
    const office = open(withUnits);
    const { applied } = await applyFixes([unit(1)], grids(withUnits));
    office.user('IKU', 'A2', [['a yang lain']]);
    expect(await undoFixes(applied)).toMatchObject({ kept: 0 });
    expect(office.values('IKU', 'A2:B2')).toEqual([['a yang lain', 'persen']]);
  });

  describe('of a deleted row', () => {
    const rows = [
      ['Indikator', 'Target'],
      ['a', 1],
      ['Indikator', 'Target'],
      ['b', 2],
      ['c', 3],
    ];
    const repeated: Fix = { kind: 'proposed', changes: [{ kind: 'deleteRow', sheet: 'IKU', row: 2 }] };
    const insertAbove = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('IKU').getRange('1:3').insert('Down');
        await context.sync();
      });

    test('puts it between the rows that it stood between, wherever they are now', async () => {
      const office = open(rows);
      const { applied } = await applyFixes([repeated], grids(rows));
      await insertAbove();
      expect(await undoFixes(applied)).toMatchObject({ kept: 0 });
      expect(office.values('IKU', 'A4:A8')).toEqual([['Indikator'], ['a'], ['Indikator'], ['b'], ['c']]);
    });

    test('leaves it away, and says so, where they are no longer together', async () => {
      const office = open(rows);
      const { applied } = await applyFixes([repeated], grids(rows));
      office.user('IKU', 'A2:B4', [
        ['c', 3],
        ['a', 1],
        ['b2', 2],
      ]);
      expect(await undoFixes(applied)).toMatchObject({ kept: 1, remaining: null });
      expect(office.values('IKU', 'A1:A4')).toEqual([['Indikator'], ['c'], ['a'], ['b2']]);
    });

    test('puts several back in their order', async () => {
      const spaced = [['Indikator'], ['a'], [''], [''], ['b'], [''], ['c']];
      const office = open(spaced);
      const gone = [2, 3, 5].map((row): Fix => ({
        kind: 'proposed',
        changes: [{ kind: 'deleteRow', sheet: 'IKU', row }],
      }));
      const { applied } = await applyFixes(gone, grids(spaced));
      expect(office.values('IKU', 'A1:A4')).toEqual([['Indikator'], ['a'], ['b'], ['c']]);
      expect(await undoFixes(applied)).toMatchObject({ kept: 0 });
      expect(office.values('IKU', 'A1:A7')).toEqual(spaced);
    });
  });
});
