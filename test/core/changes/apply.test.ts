/** What a fix makes of a sheet: exactly its cells, columns and rows, and nothing when the sheet has changed meanwhile. */

import { applyToGrid } from '../../../src/core/changes/apply';
import { type CellChange } from '../../../src/core/changes/cell';
import { type ColumnInsertion } from '../../../src/core/changes/columns';
import { gridFromValues } from '../../../src/core/sheet/grid';

const values = [
  ['No', 'Indikator', 'Target'],
  [1, 'Presentase', '25 unit'],
  ['', '', ''],
  [2, 'Nilai', 70],
];
const grid = gridFromValues(values, { name: 'IKU', origin: { row: 3, column: 1 } });
const change = (
  row: number,
  column: number,
  before: string,
  after: CellChange['after'],
  sheet = 'IKU',
): CellChange => ({
  kind: 'cell',
  sheet,
  position: { row, column },
  before,
  after,
});

describe('cells', () => {
  it('are written where they stand, and the rest stays', () => {
    const after = applyToGrid([change(4, 2, 'Presentase', 'Persentase'), change(6, 3, '70', 71)], grid);
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
    const after = applyToGrid([{ ...change(4, 3, '25 unit', 0.25), numberFormat: '0%' }], grid);
    expect(after?.values[1]).toEqual([1, 'Presentase', 0.25]);
    expect(after?.numberFormats[1]).toEqual(['General', 'General', '0%']);
    expect(after?.numberFormats[3]).toEqual(['General', 'General', 'General']);
  });

  it('a formula is entered as a formula', () => {
    const after = applyToGrid([{ ...change(6, 3, '70', '=D5*2'), formula: true }], grid);
    expect(after?.formulas[3]).toEqual(['', '', '=D5*2']);
    expect(after?.values[3]).toEqual([2, 'Nilai', 70]);
  });

  it('a text that merely begins with "=" stays a text', () => {
    const after = applyToGrid([change(6, 3, '70', '=D5*2')], grid);
    expect(after?.formulas[3]).toEqual(['', '', '']);
    expect(after?.values[3]).toEqual([2, 'Nilai', '=D5*2']);
  });

  it('nothing happens when one of them says something else by now, or holds a formula', () => {
    const good = change(4, 2, 'Presentase', 'Persentase');
    expect(applyToGrid([good, change(6, 2, 'Skor', 'Nilai SAKIP')], grid)).toBeNull();
    const formulas = grid.formulas.map((row, index) => (index === 1 ? ['', '=A1', ''] : row));
    expect(applyToGrid([good], { ...grid, formulas })).toBeNull();
  });

  it('what is done already is no obstacle, unless its format is still to come', () => {
    const done = change(4, 2, 'Something else', 'Presentase');
    expect(applyToGrid([done], grid)).toEqual(grid);
    expect(applyToGrid([{ ...done, numberFormat: '0.00' }], grid)).toBeNull();
    expect(applyToGrid([{ ...done, numberFormat: 'General' }], grid)).toEqual(grid);
  });

  it('of another sheet are left to that sheet', () => {
    expect(applyToGrid([change(4, 2, 'Presentase', 'x', 'Lain')], grid)).toEqual(grid);
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
    const after = applyToGrid([{ kind: 'deleteRow', sheet: 'IKU', row: 5 }], { ...grid, merges });
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
    expect(applyToGrid([{ kind: 'deleteRow', sheet: 'Lain', row: 5 }], grid)).toEqual(grid);
  });
});

describe('columns', () => {
  const insertion = (before: number, header: string, sheet = 'IKU'): ColumnInsertion => ({
    kind: 'insertColumn',
    sheet,
    before,
    headerRow: 3,
    headerHeight: 1,
    header,
  });

  it('are inserted at their places as the sheet was, those at one place in their order', () => {
    const columns = [insertion(2, 'Sasaran'), insertion(3, 'Rumus'), insertion(3, 'Satuan'), insertion(4, 'Sumber')];
    const after = applyToGrid(columns, grid);
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
    const after = applyToGrid([insertion(2, 'Sasaran')], { ...grid, merges });
    expect(after?.merges).toEqual([
      { top: 3, left: 1, bottom: 3, right: 1 },
      { top: 4, left: 1, bottom: 4, right: 3 },
      { top: 5, left: 3, bottom: 5, right: 4 },
    ]);
  });

  it('of another sheet are not inserted', () => {
    expect(applyToGrid([insertion(2, 'Sasaran', 'Lain')], grid)).toEqual(grid);
  });
});
