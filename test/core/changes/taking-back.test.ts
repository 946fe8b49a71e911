/** Whatever is changed in a sheet can be taken back, and the sheet is then what it was. */

import fc from 'fast-check';
import { applyToGrid, inTurn, takingBack } from '../../../src/core/changes/apply';
import { type Change, keyOf } from '../../../src/core/changes/change';
import { inOrder } from '../../../src/core/changes/order';
import { type CellArea } from '../../../src/core/sheet/address';
import { type CellValue, type SheetGrid, gridArea, gridFromValues, textAt } from '../../../src/core/sheet/grid';
import { runs } from '../../runs';

const anyValue = fc.constantFrom<CellValue>('', 'Indikator', '75%', '=A1', 75, 0.7, true);
const anyFormat = fc.constantFrom('General', '0.00%', '@', '0 "org"');

const anyGrid: fc.Arbitrary<SheetGrid> = fc
  .record({ height: fc.integer({ min: 2, max: 5 }), width: fc.integer({ min: 1, max: 4 }) })
  .chain(({ height, width }) => {
    const matrix = <T>(cell: fc.Arbitrary<T>) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height });
    const origin = { row: 2, column: 1 };
    const anyArea: fc.Arbitrary<CellArea> = fc
      .tuple(fc.nat(height - 1), fc.nat(height - 1), fc.nat(width - 1), fc.nat(width - 1))
      .map(([a, b, c, d]) => ({
        top: origin.row + Math.min(a, b),
        bottom: origin.row + Math.max(a, b),
        left: origin.column + Math.min(c, d),
        right: origin.column + Math.max(c, d),
      }));
    return fc
      .record({
        values: matrix(anyValue),
        formulas: matrix(fc.constantFrom('', '', '', '=B3*2')),
        numberFormats: matrix(anyFormat),
        merges: fc.array(anyArea, { maxLength: 2 }),
        listObjects: fc.array(anyArea, { maxLength: 1 }),
        hidden: fc.subarray(Array.from({ length: height }, (_, row) => row + origin.row)),
      })
      .map(({ values, hidden, ...rest }) =>
        gridFromValues(values, { name: 'IKU', origin, hiddenRows: hidden, ...rest }),
      );
  });

function anyChange(grid: SheetGrid): fc.Arbitrary<Change> {
  const { top, left, bottom, right } = gridArea(grid) as CellArea;
  const row = fc.integer({ min: top, max: bottom });
  const column = fc.integer({ min: left, max: right });
  const header = { sheet: 'IKU', headerRow: top, headerHeight: 1 };
  return fc.oneof(
    fc
      .record({
        row,
        column,
        after: anyValue,
        numberFormat: fc.option(anyFormat, { nil: undefined }),
        formula: fc.boolean(),
      })
      .map(({ row: y, column: x, after, numberFormat, formula }): Change => ({
        kind: 'cell',
        sheet: 'IKU',
        position: { row: y, column: x },
        before: textAt(grid, y, x),
        after: formula ? '=C3+1' : after,
        ...(formula && { formula }),
        ...(numberFormat !== undefined && { numberFormat }),
      })),
    fc
      .record({
        before: fc.integer({ min: left, max: right + 1 }),
        name: fc.constantFrom('Satuan', 'Rumus'),
        entries: fc.option(fc.constant([{ row: bottom, value: 'kios' }]), { nil: undefined }),
      })
      .map(({ before, name, entries }): Change => ({
        kind: 'insertColumn',
        before,
        header: name,
        ...header,
        ...(entries && { entries }),
      })),
    // A fix that deletes the header of the table has none to put a column into.
    fc.integer({ min: top + 1, max: bottom }).map((y): Change => ({ kind: 'deleteRow', sheet: 'IKU', row: y })),
    fc
      .record({ before: fc.integer({ min: top, max: bottom + 1 }), value: anyValue })
      .map(({ before, value }): Change => ({
        kind: 'insertRow',
        sheet: 'IKU',
        before,
        contents: { left, values: [value], formulas: [''], numberFormats: ['General'] },
      })),
  );
}

const anyWork = anyGrid.chain((grid) =>
  fc.record({ grid: fc.constant(grid), changes: fc.array(anyChange(grid), { minLength: 1, maxLength: 6 }) }),
);

/** One content for a cell: of fixes that want one cell to say different things the pane carries out one. */
function compatible(changes: readonly Change[]): readonly Change[] {
  const cells = new Set<string>();
  return changes.filter((change) => {
    if (change.kind !== 'cell') return true;
    const cell = JSON.stringify(change.position);
    return !cells.has(cell) && cells.add(cell);
  });
}

test('changes taken back leave the sheet as it was', () => {
  let carriedOut = 0;
  fc.assert(
    fc.property(anyWork, ({ grid, changes }) => {
      const asked = compatible(changes);
      const after = applyToGrid(asked, grid);
      if (after === null) return;
      carriedOut++;
      expect(inTurn(takingBack(asked, grid), after)).toEqual(grid);
    }),
    { numRuns: runs(1000) },
  );
  // Only what meets a formula is refused.
  expect(carriedOut).toBeGreaterThan(runs(500));
});

test('the order in which changes are asked for does not matter, but for several at one place', () => {
  fc.assert(
    fc.property(anyWork, ({ grid, changes }) => {
      const once = [...new Map(compatible(changes).map((change) => [placeOf(change), change])).values()];
      expect(applyToGrid([...once].reverse(), grid)).toEqual(applyToGrid(once, grid));
    }),
    { numRuns: runs(300) },
  );
});

function placeOf(change: Change): string {
  if (change.kind === 'insertColumn' || change.kind === 'insertRow') return `${change.kind} ${change.before}`;
  return keyOf(change);
}

test('a column’s header stands in the header row also where a row above it goes', () => {
  const grid = gridFromValues([['Catatan'], ['Indikator'], ['a']], { name: 'IKU' });
  const changes: Change[] = [
    { kind: 'insertColumn', sheet: 'IKU', before: 1, headerRow: 1, headerHeight: 1, header: 'Satuan' },
    { kind: 'deleteRow', sheet: 'IKU', row: 0 },
  ];
  expect(applyToGrid(changes, grid)?.values).toEqual([
    ['Indikator', 'Satuan'],
    ['a', ''],
  ]);
});

test('what two fixes both ask for is done once', () => {
  const column: Change = {
    kind: 'insertColumn',
    sheet: 'IKU',
    before: 1,
    headerRow: 0,
    headerHeight: 1,
    header: 'Satuan',
  };
  expect(inOrder([column, { ...column }, { ...column, header: 'Rumus' }])).toHaveLength(2);
});

test('an inserted column is not taken back once something stands in it', () => {
  const grid = gridFromValues([['Indikator'], ['a']], { name: 'IKU' });
  const column: Change = {
    kind: 'insertColumn',
    sheet: 'IKU',
    before: 1,
    headerRow: 0,
    headerHeight: 1,
    header: 'Satuan',
  };
  const after = applyToGrid([column], grid) as SheetGrid;
  expect(inTurn(takingBack([column], grid), after)).toEqual(grid);
  expect(
    inTurn(takingBack([column], grid), {
      ...after,
      values: [
        ['Indikator', 'Satuan'],
        ['a', '%'],
      ],
    }),
  ).toBeNull();
});

test('what stands beside or below the used range can be written too', () => {
  const grid = gridFromValues([['Indikator']], { name: 'IKU' });
  const unit: Change = { kind: 'cell', sheet: 'IKU', position: { row: 1, column: 2 }, before: '', after: '%' };
  expect(applyToGrid([unit], grid)?.values).toEqual([
    ['Indikator', '', ''],
    ['', '', '%'],
  ]);
});

test('rows and columns take hidden rows, merged areas and Excel’s tables with them', () => {
  const area = { top: 1, left: 0, bottom: 2, right: 1 };
  const grid = gridFromValues(
    [
      ['x', ''],
      ['a', 'b'],
      ['c', 'd'],
    ],
    {
      name: 'IKU',
      hiddenRows: [0, 2],
      hiddenColumns: [1],
      merges: [area],
      listObjects: [area],
    },
  );
  const changes: Change[] = [
    { kind: 'deleteRow', sheet: 'IKU', row: 0 },
    { kind: 'insertColumn', sheet: 'IKU', before: 0, headerRow: 1, headerHeight: 1, header: 'No' },
  ];
  const moved = { top: 0, left: 1, bottom: 1, right: 2 };
  expect(applyToGrid(changes, grid)).toMatchObject({
    hiddenRows: [1],
    hiddenColumns: [2],
    merges: [moved],
    listObjects: [moved],
  });
});
