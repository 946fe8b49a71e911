/** @jest-environment jsdom */
/** Rows and filled columns that a fix puts into a sheet: where they come, what they hold, and that they go again. */

import { type ColumnInsertion } from '../../src/core/changes/columns';
import { type Fix } from '../../src/core/changes/fix';
import { type RowInsertion } from '../../src/core/changes/rows';
import { gridFromValues } from '../../src/core/sheet/grid';
import { applyFixes } from '../../src/excel/write/apply-fixes';
import { beforeStanding } from '../../src/excel/write/left-standing';
import { areLinesTakenBack, undoFixes } from '../../src/excel/write/undo-fixes';
import { connectOffice } from '../workbench/office';

const ROWS = [
  ['Indikator', 'Target', 'Capaian'],
  ['Pembinaan usaha', '5 kios, 7 lapak, 9 warung', ''],
  ['Nilai pinjaman', 40, ''],
];
const GRIDS = [gridFromValues(ROWS, { name: 'IKU' })];

function part(name: string, target: number): RowInsertion {
  return {
    kind: 'insertRow',
    sheet: 'IKU',
    before: 2,
    contents: {
      left: 0,
      values: [name, target, ''],
      formulas: ['', '', '=B3/10'],
      numberFormats: ['General', '0', '0.00%'],
    },
  };
}

const SPLIT: Fix = {
  kind: 'proposed',
  changes: [
    {
      kind: 'cell',
      sheet: 'IKU',
      position: { row: 1, column: 0 },
      before: 'Pembinaan usaha',
      after: 'Pembinaan usaha (kios)',
    },
    { kind: 'cell', sheet: 'IKU', position: { row: 1, column: 1 }, before: '5 kios, 7 lapak, 9 warung', after: 5 },
    part('Pembinaan usaha (lapak)', 7),
    part('Pembinaan usaha (warung)', 9),
  ],
};

function open(rows: typeof ROWS = ROWS) {
  return connectOffice({ sheets: [{ name: 'IKU', rows }] });
}

test('the parts stand below the row in their order, each with the formula of its own row', async () => {
  const office = open();
  expect(await applyFixes([SPLIT], GRIDS)).toMatchObject({ done: 1, stale: 0 });
  expect(office.values('IKU', 'A2:B5')).toEqual([
    ['Pembinaan usaha (kios)', 5],
    ['Pembinaan usaha (lapak)', 7],
    ['Pembinaan usaha (warung)', 9],
    ['Nilai pinjaman', 40],
  ]);
  expect([office.cell('IKU', 'C3')?.formula, office.cell('IKU', 'C4')?.formula]).toEqual(['=B3/10', '=B4/10']);
});

test('taken back, the sheet is what it was', async () => {
  const office = open();
  const { applied } = await applyFixes([SPLIT], GRIDS);
  expect(await undoFixes(applied)).toMatchObject({ kept: 0, remaining: null });
  expect(office.values('IKU', 'A1:C5')).toEqual([...ROWS, ['', '', ''], ['', '', '']]);
});

test.each(['B2', 'B3'])(
  'a split is not half undone when somebody has written in %s since, and whole once that is moved',
  async (cell) => {
    const office = open();
    const { applied } = await applyFixes([SPLIT], GRIDS);
    const written = { B2: 'A2:B5', B3: 'A2:B5' }[cell] ?? '';
    office.user('IKU', cell, [['12']]);
    const before = office.values('IKU', written);
    const { kept, held, remaining } = await undoFixes(applied);
    expect(kept).toBe(0);
    expect(held).toEqual([{ sheet: 'IKU', position: { row: Number(cell[1]) - 1, column: 1 } }]);
    expect(office.values('IKU', written)).toEqual(before);
    office.user('IKU', cell, [['']]);
    expect(await undoFixes(remaining ?? applied)).toMatchObject({ kept: 0, remaining: null });
    expect(office.values('IKU', 'A1:C5')).toEqual([...ROWS, ['', '', ''], ['', '', '']]);
  },
);

test('an inserted row that the user has deleted himself does not keep the rest from being undone', async () => {
  const office = open();
  const { applied } = await applyFixes([SPLIT], GRIDS);
  office.user('IKU', 'A4:C4', [['', '', '']]);
  expect(await undoFixes(applied)).toMatchObject({ kept: 0, remaining: null });
  expect(office.values('IKU', 'A2:B2')).toEqual([['Pembinaan usaha', '5 kios, 7 lapak, 9 warung']]);
});

test('nothing is inserted below a row that has changed since, or into a protected sheet', async () => {
  const changed = open();
  changed.user('IKU', 'C2', [['baru']]);
  expect(await applyFixes([SPLIT], GRIDS)).toMatchObject({ done: 0, stale: 1 });
  expect(changed.values('IKU', 'A3')).toEqual([['Nilai pinjaman']]);

  connectOffice({ sheets: [{ name: 'IKU', rows: ROWS, protected: true }] });
  expect(await applyFixes([SPLIT], GRIDS)).toMatchObject({ done: 0, protected: 1 });
});

describe('a column that comes with its entries', () => {
  const units: ColumnInsertion = {
    kind: 'insertColumn',
    sheet: 'IKU',
    before: 1,
    headerRow: 0,
    headerHeight: 1,
    header: 'Satuan',
    entries: [
      { row: 1, value: '1/2 unit' },
      { row: 2, value: 'juta rupiah' },
    ],
  };

  test('holds them beside their rows, and goes again', async () => {
    const office = open();
    const { applied } = await applyFixes([{ kind: 'proposed', changes: [units] }], GRIDS);
    expect(office.values('IKU', 'B1:B3')).toEqual([['Satuan'], ['1/2 unit'], ['juta rupiah']]);
    expect(await undoFixes(applied)).toMatchObject({ kept: 0 });
    expect(office.values('IKU', 'A1:C3')).toEqual(ROWS);
  });

  test('stays once somebody has written in it', async () => {
    const office = open();
    const { applied } = await applyFixes([{ kind: 'proposed', changes: [units] }], GRIDS);
    office.user('IKU', 'B3', [['miliar rupiah']]);
    expect(await undoFixes(applied)).toMatchObject({ kept: 0, held: [{ sheet: 'IKU' }] });
    expect(office.values('IKU', 'B3')).toEqual([['miliar rupiah']]);
  });
});

test('several columns of one fix, without any cell, go back together or not at all', async () => {
  const column = (header: string): ColumnInsertion => ({
    kind: 'insertColumn',
    sheet: 'IKU',
    before: 2,
    headerRow: 0,
    headerHeight: 1,
    header,
  });
  const office = open();
  const changes = [column('Capaian 2025'), column('Predikat')];
  const { applied } = await applyFixes([{ kind: 'proposed', changes }], GRIDS);
  office.user('IKU', 'D3', [['Baik']]);
  const { held, remaining } = await undoFixes(applied);
  expect(held).toEqual([{ sheet: 'IKU', position: { row: 2, column: 3 } }]);
  expect(office.values('IKU', 'C1:E1')).toEqual([['Capaian 2025', 'Predikat', 'Capaian']]);
  office.user('IKU', 'D3', [['']]);
  expect(await undoFixes(remaining ?? applied)).toMatchObject({ kept: 0, remaining: null });
  expect(office.values('IKU', 'A1:D3')).toEqual(ROWS.map((row) => [...row, '']));
});

describe('what the user has taken back with Excel’s own list', () => {
  const WITH_NOTE = [...ROWS.slice(0, 2), ['', '', ''], ['Sumber: dinas', '', '']];
  const NOTE_GRIDS = [gridFromValues(WITH_NOTE, { name: 'IKU' })];
  const [, split] = ROWS;

  async function takeRowsOut(range: string) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('IKU').getRange(range).delete('Up');
      await context.sync();
    });
  }

  test('is known to be back, rows and cells, and no other row is taken for one of them', async () => {
    const office = open(WITH_NOTE);
    const { applied } = await applyFixes([SPLIT], NOTE_GRIDS);
    expect(await areLinesTakenBack(applied)).toBe(false);
    await takeRowsOut('3:4');
    expect(await areLinesTakenBack(applied)).toBe(false);
    office.user('IKU', 'A2:B2', [split?.slice(0, 2) ?? []]);
    expect(await areLinesTakenBack(applied)).toBe(true);
    expect(await undoFixes(applied)).toMatchObject({ kept: 0, remaining: null });
    expect(office.values('IKU', 'A1:C4')).toEqual(WITH_NOTE);
  });

  test('columns: known by what stood in the place of their header', async () => {
    const office = open();
    const rating: ColumnInsertion = {
      kind: 'insertColumn',
      sheet: 'IKU',
      before: 2,
      headerRow: 0,
      headerHeight: 1,
      header: 'Predikat',
    };
    const { applied } = await applyFixes([{ kind: 'proposed', changes: [rating] }], GRIDS);
    expect(await areLinesTakenBack(applied)).toBe(false);
    office.user('IKU', 'C1', [['Nilai']]);
    expect(await areLinesTakenBack(applied)).toBe(false);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('IKU').getRange('C:C').delete('Left');
      await context.sync();
    });
    expect(await areLinesTakenBack(applied)).toBe(true);
    expect(await undoFixes(applied)).toMatchObject({ kept: 0, remaining: null });
    expect(office.values('IKU', 'A1:C3')).toEqual(ROWS);
  });
});

describe('a split that stays because somebody has written in it', () => {
  const column: ColumnInsertion = {
    kind: 'insertColumn',
    sheet: 'IKU',
    before: 1,
    headerRow: 0,
    headerHeight: 1,
    header: 'Satuan',
  };
  const target = (after: number): Fix => ({
    kind: 'safe',
    changes: [{ kind: 'cell', sheet: 'IKU', position: { row: 2, column: 1 }, before: '40', after }],
  });

  test('lets the cells that were mended before it go back, wherever they stand by now', async () => {
    const office = open();
    const first = (await applyFixes([target(45)], GRIDS)).applied;
    const grids = [gridFromValues([...ROWS.slice(0, 2), ['Nilai pinjaman', 45, '']], { name: 'IKU' })];
    const { applied } = await applyFixes([{ kind: 'proposed', changes: [...SPLIT.changes, column] }], grids);
    expect(office.values('IKU', 'A5:C5')).toEqual([['Nilai pinjaman', '', 45]]);
    office.user('IKU', 'C3', [['8']]);
    const { remaining } = await undoFixes(applied);
    const [before] = beforeStanding([first], remaining ?? applied);
    if (!before) throw new Error('Nothing is left to be undone.');
    expect(await undoFixes(before)).toMatchObject({ kept: 0, remaining: null });
    expect(office.values('IKU', 'A5:C5')).toEqual([['Nilai pinjaman', '', 40]]);
    expect(office.values('IKU', 'C3')).toEqual([[8]]);
  });

  test('and keeps what had moved lines of that sheet before it, which nobody could tell apart', async () => {
    open();
    const { applied } = await applyFixes([{ kind: 'proposed', changes: [column] }], GRIDS);
    const elsewhere = { ...applied, columns: [{ ...column, sheet: 'Lain', of: [0] }] };
    const cells = { cells: [], columns: [], rows: [], newRows: [] };
    expect(beforeStanding([cells, applied, elsewhere], applied)).toEqual([elsewhere]);
  });
});
