/** What a fix makes of a sheet: exactly its cells, columns and rows, and nothing when the sheet has changed meanwhile. */

import { applyFix } from '../../../src/core/rules/apply-fix';
import { type CellChange, type Fix } from '../../../src/core/rules/rule';
import { gridFromValues } from '../../../src/core/sheet/grid';

const values = [
  ['No', 'Indikator', 'Target'],
  [1, 'Presentase', '25 unit'],
  ['', '', ''],
  [2, 'Nilai', 70],
];
const grid = gridFromValues(values, { name: 'IKU', origin: { row: 3, column: 1 } });
const fix = (parts: Partial<Fix>): Fix => ({ kind: 'safe', cells: [], ...parts });
const change = (
  row: number,
  column: number,
  before: string,
  after: CellChange['after'],
  sheet = 'IKU',
): CellChange => ({
  sheet,
  position: { row, column },
  before,
  after,
});

describe('cells', () => {
  it('are written where they stand, and the rest stays', () => {
    const after = applyFix(grid, fix({ cells: [change(4, 2, 'Presentase', 'Persentase'), change(6, 3, '70', 71)] }));
    expect(after?.values).toEqual([
      ['No', 'Indikator', 'Target'],
      [1, 'Persentase', '25 unit'],
      ['', '', ''],
      [2, 'Nilai', 71],
    ]);
    expect(after?.numberFormats).toEqual(grid.numberFormats);
    expect(after?.formulas).toEqual(grid.formulas);
    expect(grid.values[1]).toEqual([1, 'Presentase', '25 unit']);
  });

  it('get a number format where one comes along', () => {
    const after = applyFix(grid, fix({ cells: [{ ...change(4, 3, '25 unit', 0.25), numberFormat: '0%' }] }));
    expect(after?.values[1]).toEqual([1, 'Presentase', 0.25]);
    expect(after?.numberFormats[1]).toEqual(['General', 'General', '0%']);
    expect(after?.numberFormats[3]).toEqual(['General', 'General', 'General']);
  });

  it('a formula is entered as a formula', () => {
    const after = applyFix(grid, fix({ cells: [{ ...change(6, 3, '70', '=D5*2'), formula: true }] }));
    expect(after?.formulas[3]).toEqual(['', '', '=D5*2']);
    expect(after?.values[3]).toEqual([2, 'Nilai', 70]);
  });

  it('a text that merely begins with "=" stays a text', () => {
    const after = applyFix(grid, fix({ cells: [change(6, 3, '70', '=D5*2')] }));
    expect(after?.formulas[3]).toEqual(['', '', '']);
    expect(after?.values[3]).toEqual([2, 'Nilai', '=D5*2']);
  });

  it('nothing happens when one of them says something else by now, or holds a formula', () => {
    const good = change(4, 2, 'Presentase', 'Persentase');
    expect(applyFix(grid, fix({ cells: [good, change(6, 2, 'Skor', 'Nilai SAKIP')] }))).toBeNull();
    const formulas = grid.formulas.map((row, index) => (index === 1 ? ['', '=A1', ''] : row));
    expect(applyFix({ ...grid, formulas }, fix({ cells: [good] }))).toBeNull();
  });

  it('what is done already is no obstacle, unless its format is still to come', () => {
    const done = change(4, 2, 'Something else', 'Presentase');
    expect(applyFix(grid, fix({ cells: [done] }))).toEqual(grid);
    expect(applyFix(grid, fix({ cells: [{ ...done, numberFormat: '0.00' }] }))).toBeNull();
    expect(applyFix(grid, fix({ cells: [{ ...done, numberFormat: 'General' }] }))).toEqual(grid);
  });

  it('of another sheet are left to that sheet', () => {
    expect(applyFix(grid, fix({ cells: [change(4, 2, 'Presentase', 'x', 'Lain')] }))).toEqual(grid);
  });
});

describe('rows', () => {
  it('are deleted, and merged areas move up or shrink', () => {
    const merges = [
      { top: 3, left: 1, bottom: 3, right: 2 },
      { top: 4, left: 1, bottom: 6, right: 1 },
      { top: 5, left: 2, bottom: 5, right: 3 },
      { top: 6, left: 2, bottom: 7, right: 2 },
    ];
    const after = applyFix({ ...grid, merges }, fix({ rows: [{ sheet: 'IKU', row: 5 }] }));
    expect(after?.values).toEqual([values[0], values[1], values[3]]);
    expect(after?.formulas).toHaveLength(3);
    expect(after?.numberFormats).toHaveLength(3);
    expect(after?.merges).toEqual([
      { top: 3, left: 1, bottom: 3, right: 2 },
      { top: 4, left: 1, bottom: 5, right: 1 },
      { top: 5, left: 2, bottom: 6, right: 2 },
    ]);
  });

  it('of another sheet stay', () => {
    expect(applyFix(grid, fix({ rows: [{ sheet: 'Lain', row: 5 }] }))).toEqual(grid);
  });
});

describe('columns', () => {
  const insertion = (before: number, header: string, sheet = 'IKU') => ({
    sheet,
    before,
    headerRow: 3,
    headerHeight: 1,
    header,
  });

  it('are inserted at their places as the sheet was, those at one place in their order', () => {
    const columns = [insertion(2, 'Sasaran'), insertion(3, 'Rumus'), insertion(3, 'Satuan'), insertion(4, 'Sumber')];
    const after = applyFix(grid, fix({ columns }));
    expect(after?.values.slice(0, 2)).toEqual([
      ['No', 'Sasaran', 'Indikator', 'Rumus', 'Satuan', 'Target', 'Sumber'],
      [1, '', 'Presentase', '', '', '25 unit', ''],
    ]);
    expect(after?.formulas[1]).toEqual(['', '', '', '', '', '', '']);
    expect(after?.numberFormats[1]).toEqual(new Array(7).fill('General'));
  });

  it('move or widen the merged areas', () => {
    const merges = [
      { top: 3, left: 1, bottom: 3, right: 1 },
      { top: 4, left: 1, bottom: 4, right: 2 },
      { top: 5, left: 2, bottom: 5, right: 3 },
    ];
    const after = applyFix({ ...grid, merges }, fix({ columns: [insertion(2, 'Sasaran')] }));
    expect(after?.merges).toEqual([
      { top: 3, left: 1, bottom: 3, right: 1 },
      { top: 4, left: 1, bottom: 4, right: 3 },
      { top: 5, left: 3, bottom: 5, right: 4 },
    ]);
  });

  it('of another sheet are not inserted', () => {
    expect(applyFix(grid, fix({ columns: [insertion(2, 'Sasaran', 'Lain')] }))).toEqual(grid);
  });
});
