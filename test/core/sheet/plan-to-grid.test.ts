import { textAt, valueAt } from '../../../src/core/sheet/grid';
import { planToGrid } from '../../../src/core/sheet/plan-to-grid';

const PLAN = {
  name: 'Uji',
  cells: [
    { row: 0, column: 0, value: 'Capaian' },
    { row: 1, column: 0, formula: '=B2/C2' },
    { row: 1, column: 2, value: 0.5, style: { numberFormat: '0%' } },
    { row: 2, column: 2, value: 0.25 },
  ],
  styles: [{ area: { top: 1, left: 2, bottom: 2, right: 2 }, style: { numberFormat: '0.00%' } }],
};

test('a plan reads like the sheet that it will make', () => {
  const grid = planToGrid(PLAN);
  expect(valueAt(grid, 0, 0)).toBe('Capaian');
  expect(textAt(grid, 1, 2)).toBe('50%');
  expect(textAt(grid, 2, 2)).toBe('25,00%');
});

test('a formula keeps its text and has a value only where somebody calculates', () => {
  expect(planToGrid(PLAN).formulas[1]?.[0]).toBe('=B2/C2');
  expect(valueAt(planToGrid(PLAN), 1, 0)).toBe('');
  expect(
    valueAt(
      planToGrid(PLAN, () => 0.9),
      1,
      0,
    ),
  ).toBe(0.9);
});

test('an empty plan is an empty sheet', () => {
  expect(planToGrid({ name: 'Kosong', cells: [] }).values).toEqual([]);
});
