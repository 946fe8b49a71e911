/** Settings that are changed later reach what was filled before, and nothing that anybody else has written. */

import { computedCells } from '../../../src/core/forms/computed-cells';
import { renewedFormulas } from '../../../src/core/forms/renewed-formulas';
import { changesOf } from '../../../src/core/changes/fix';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { cellName } from '../../../src/core/sheet/address';
import { type CellValue, type SheetGrid, gridFromValues } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/table/recognise';

const HEADER = ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025', 'Capaian 2025', 'Predikat'];
const ROWS: readonly (readonly CellValue[])[] = [
  [1, 'Angka kematian bayi', 'per 1.000', 8, 4, '', ''],
  [2, 'Persentase pemohon yang puas', '%', 85, 80, '', ''],
];
const CHANGED: Settings = { ...DEFAULT_SETTINGS, lowerMethod: 'ratio', achievementCap: '120', ratingScale: 'empat' };

function tableIn(grid: SheetGrid) {
  const [table] = recognise(grid, DEFAULT_SETTINGS).tables;
  if (!table) throw new Error('No table.');
  return table;
}

/** The sheet as it is once it was filled under these settings, with what Excel then shows. */
function filledSheet(formulas: 'iku' | 'native', settings: Settings): SheetGrid {
  const grid = gridFromValues([HEADER, ...ROWS], { name: 'IKU' });
  const { fills } = computedCells(tableIn(grid), grid, settings, { formulas, typed: 'kept' });
  const cells = new Map(
    fills.flatMap(({ fix }) => changesOf(fix, 'cell').map((change) => [cellName(change.position), change] as const)),
  );
  const shown: Readonly<Record<string, CellValue>> = { F2: 1.5, G2: 'Sangat Tinggi', F3: 80 / 85, G3: 'Sangat Tinggi' };
  const at = <Value>(pick: (name: string, value: CellValue) => Value) =>
    grid.values.map((row, y) => row.map((value, x) => pick(cellName({ row: y, column: x }), value)));
  return {
    ...grid,
    values: at((name, value) => shown[name] ?? value),
    formulas: at((name) => String(cells.get(name)?.after ?? '')),
    numberFormats: at((name) => cells.get(name)?.numberFormat ?? 'General'),
  };
}

const renewal = (grid: SheetGrid, settings: Settings) =>
  renewedFormulas(tableIn(grid), grid, settings).flatMap(({ fix }) =>
    changesOf(fix, 'cell').map(({ position, shows, replaces }) => [cellName(position), shows, replaces !== undefined]),
  );

test.each(['iku', 'native'] as const)(
  'what was filled with %s formulas is offered anew under other settings',
  (formulas) => {
    const grid = filledSheet(formulas, DEFAULT_SETTINGS);
    expect(renewal(grid, DEFAULT_SETTINGS)).toEqual([]);
    expect(renewal(grid, CHANGED)).toEqual([
      ['F2', '120,00%', true],
      ['G2', 'Sangat Berhasil', true],
      ['F3', '94,12%', true],
      ['G3', 'Berhasil', true],
    ]);
  },
);

test('the direction that a formula was told stays', () => {
  const grid = filledSheet('iku', DEFAULT_SETTINGS);
  const fills = renewedFormulas(tableIn(grid), grid, { ...CHANGED, polarities: { 'angka kematian bayi': 'higher' } });
  expect(fills.flatMap(({ fix }) => changesOf(fix, 'cell').map(({ after }) => String(after))).join()).toContain(
    '"turun"',
  );
});

test('formulas that somebody else has written are left alone, and ratings that somebody has typed tell the scale', () => {
  const grid = filledSheet('iku', DEFAULT_SETTINGS);
  const foreign = {
    ...grid,
    formulas: grid.formulas.map((row, y) => row.map((formula, x) => (y === 1 && x === 5 ? '=2-E2/D2' : formula))),
  };
  expect(renewal(foreign, CHANGED).map(([cell]) => cell)).toEqual(['G2', 'F3', 'G3']);
  const typed = {
    ...grid,
    formulas: grid.formulas.map((row, y) => row.map((formula, x) => (y === 1 && x === 6 ? '' : formula))),
  };
  expect(renewal(typed, CHANGED).map(([cell]) => cell)).toEqual(['F2', 'F3']);
});
