/** The short formula gives what the function gives, or asks; it never gives another figure, also for what is typed later. */

import fc from 'fast-check';
import { SCALE_QUESTION, plainAchievement } from '../../../src/core/forms/plain-formulas';
import { POLARITIES } from '../../../src/core/knowledge/choices/polarities';
import { achievementOfFigures } from '../../../src/core/measure/achievement-of-figures';
import { type UnitKind } from '../../../src/core/measure/scale';
import { type CellValue } from '../../../src/core/sheet/grid';
import { type LowerMethod } from '../../../src/core/knowledge/choices/methods';
import { runs } from '../../runs';
import { calculator } from './calculate';

const LOWER_METHODS = ['difference', 'ratio'] as const;
const UNITS: readonly UnitKind[] = ['percent', 'other', 'open'];

type Row = Parameters<typeof plainAchievement>[0];
type Measuring = Parameters<typeof plainAchievement>[1];

function shown(target: CellValue, actual: CellValue, row: Pick<Row, 'direction' | 'unit'>, measuring: Measuring) {
  const formula = plainAchievement({ target: 'A1', actual: 'B1', ...row }, measuring);
  const plan = { name: 'IKU', cells: [{ row: 0, column: 2, formula }] };
  const typed = { ...(target === '' ? {} : { A1: target }), ...(actual === '' ? {} : { B1: actual }) };
  return calculator(plan, typed).value('C1');
}

const PLAIN: Measuring = { lowerMethod: 'difference', achievementCap: 'none' };

const figures = fc.oneof(
  fc.integer({ min: -300, max: 20_000 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 0, max: 20_000 }).map((parts) => parts / 10_000),
  fc.constantFrom(0, 1, 2, 100),
);

test('whatever two figures are typed, it gives the figure of the function, a question, or nothing', () => {
  fc.assert(
    fc.property(
      figures,
      figures,
      fc.constantFrom(...POLARITIES),
      fc.constantFrom(...UNITS),
      fc.constantFrom(...LOWER_METHODS),
      fc.constantFrom('none' as const, '120' as const),
      (target, actual, direction, unit, lowerMethod, achievementCap) => {
        const value = shown(target, actual, { direction, unit }, { lowerMethod, achievementCap });
        if (typeof value !== 'number' || !Number.isFinite(value)) return;
        const number = (figure: number) => ({ kind: 'number', value: figure, unit: '' }) as const;
        const expected = achievementOfFigures(number(target), number(actual), {
          polarity: direction,
          unit,
          lowerMethod,
          ...(achievementCap === 'none' ? {} : { cap: 1.2 }),
        });
        expect(expected).toMatchObject({ kind: 'value', value: expect.closeTo(value, 9) as number });
      },
    ),
    { numRuns: runs(1000) },
  );
});

test('what is plain is worked out; a percentage typed as a fraction later is asked about', () => {
  const row = { direction: 'higher', unit: 'percent' } as const;
  expect(shown(70, 65, row, PLAIN)).toBeCloseTo(65 / 70);
  expect(shown(0.7, 0.65, row, PLAIN)).toBeCloseTo(65 / 70);
  expect(shown(70, 0, row, PLAIN)).toBe(0);
  expect(shown(70, 0.65, row, PLAIN)).toBe(SCALE_QUESTION);
  expect(shown(0.7, 65, row, PLAIN)).toBe(SCALE_QUESTION);
  expect(shown(1, 4, { direction: 'higher', unit: 'other' }, PLAIN)).toBe(4);
  expect(shown(0, 0, { direction: 'lower', unit: 'percent' }, PLAIN)).toBe(1);
});

test('nothing is shown while a figure is missing or is none, or for a negative target', () => {
  const row = { direction: 'higher', unit: 'other' } as const;
  for (const [target, actual] of [
    ['', 5],
    [5, ''],
    ['n/a', 5],
    [-5, 5],
  ] as const) {
    expect(shown(target, actual, row, PLAIN)).toBe('');
  }
});

test('nothing is shown where there is nothing to divide by; what is kept at 0 is reached', () => {
  const cases: readonly (readonly [Row['direction'], LowerMethod, number, number, CellValue])[] = [
    ['higher', 'difference', 0, 0, ''],
    ['higher', 'difference', 0, 5, ''],
    ['lower', 'difference', 0, 5, ''],
    ['lower', 'difference', 0, 0, 1],
    ['lower', 'ratio', 5, 0, ''],
    ['lower', 'ratio', 3, -0.2, ''],
    ['lower', 'ratio', 0, -0.2, ''],
    ['lower', 'difference', 4, 3.5, 1.125],
    ['within', 'difference', 0, 5, ''],
    ['within', 'ratio', 0, 0, 1],
  ];
  const said = { higher: 'Naik', lower: 'Turun', within: 'Tetap' } as const;
  for (const [direction, lowerMethod, target, actual, expected] of cases) {
    for (const achievementCap of ['none', '120'] as const) {
      const measuring = { lowerMethod, achievementCap };
      expect(shown(target, actual, { direction, unit: 'other' }, measuring)).toBe(expected);
      if (typeof direction !== 'string') continue;
      const formula = plainAchievement(
        { target: 'A1', actual: 'B1', direction: { cell: 'D1' }, unit: 'other' },
        measuring,
      );
      const plan = { name: 'IKU', cells: [{ row: 0, column: 2, formula }] };
      expect(calculator(plan, { A1: target, B1: actual, D1: said[direction] }).value('C1')).toBe(expected);
    }
  }
});

test('against bounds that a text says the figure of the function is given, or a question, or nothing', () => {
  const bounds = fc.oneof(
    fc.tuple(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 1, max: 3_000 })).map(([from, more]) => {
      const [lower, upper] = [from / 100, (from + more) / 100];
      return { said: `${lower} - ${upper}`, lower, upper };
    }),
    fc.integer({ min: 1, max: 9_000 }).map((hundredths) => {
      const value = hundredths / 100;
      return { said: `≤ ${value}`, lower: value, upper: value };
    }),
  );
  fc.assert(
    fc.property(
      bounds,
      figures,
      fc.constantFrom(...POLARITIES),
      fc.constantFrom(...UNITS),
      fc.constantFrom(...LOWER_METHODS),
      fc.boolean(),
      (said, actual, direction, unit, lowerMethod, isInCell) => {
        const row = {
          direction: isInCell ? { cell: 'D1' } : direction,
          unit: 'other' as const,
          bounds: { ...said, unit },
        };
        const formula = plainAchievement(
          { target: 'A1', actual: 'B1', ...row },
          { lowerMethod, achievementCap: 'none' },
        );
        const plan = { name: 'IKU', cells: [{ row: 0, column: 2, formula }] };
        const words = { higher: 'Naik', lower: 'Turun', within: 'Tetap' };
        const value = calculator(plan, { A1: said.said, B1: actual, D1: words[direction] }).value('C1');
        const target = { kind: 'range', lower: said.lower, upper: said.upper, unit: '' } as const;
        const result = { kind: 'number', value: actual, unit: '' } as const;
        const expected = achievementOfFigures(target, result, { polarity: direction, unit, lowerMethod });
        if (typeof value === 'number') {
          expect([formula, expected]).toEqual([
            formula,
            expect.objectContaining({ kind: 'value', value: expect.closeTo(value, 9) as number }),
          ]);
        } else if (unit === 'other') expect([formula, value, expected.kind]).toEqual([formula, '', 'error']);
        // Another target is worked out as it stands.
        const other = calculator(plan, { A1: 8, B1: 4, D1: words[direction] }).value('C1');
        const plain = achievementOfFigures(
          { kind: 'number', value: 8, unit: '' },
          { kind: 'number', value: 4, unit: '' },
          { polarity: direction, lowerMethod },
        );
        expect(plain).toMatchObject({ kind: 'value', value: expect.closeTo(Number(other), 9) as number });
      },
    ),
    { numRuns: runs(500) },
  );
});

test('no comparison is turned round by NOT, of which the calculator of the workbench makes an error inside of OR', () => {
  for (const lowerMethod of LOWER_METHODS) {
    const row = { target: 'A1', actual: 'B1', direction: { cell: 'D1' }, unit: 'other' } as const;
    expect(plainAchievement(row, { lowerMethod, achievementCap: 'none' })).not.toContain('NOT(');
  }
});
