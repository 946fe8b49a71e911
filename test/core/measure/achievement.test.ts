import * as fc from 'fast-check';
import { type AchievementOptions, achievement } from '../../../src/core/measure/achievement';

/** The result in percent, or the error. */
function percent(
  target: number | { lower: number; upper: number },
  actual: number,
  options?: AchievementOptions,
): number | string {
  const result = achievement(target, actual, options);
  return result.kind === 'value' ? Number((result.value * 100).toFixed(4)) : result.error;
}

describe('achievement', () => {
  test.each([
    ['higher', 20, 21, {}, 105],
    ['lower by difference', 0.372, 0.325, { polarity: 'lower' }, 112.6344],
    ['lower with actual 0', 5, 0, { polarity: 'lower' }, 200],
    ['lower with more than twice the target', 5, 11, { polarity: 'lower' }, -20],
    ['lower with an actual below 0', 3, -0.2, { polarity: 'lower' }, 206.6667],
    ['lower by ratio', 10, 8, { polarity: 'lower', lowerMethod: 'ratio' }, 125],
    ['within, below', 10, 8, { polarity: 'within' }, 80],
    ['within, above', 10, 12, { polarity: 'within' }, 80],
    ['within, far above', 10, 50, { polarity: 'within' }, 0],
    ['0 of 0 where less is better', 0, 0, { polarity: 'lower' }, 100],
  ] as const)('%s', (_, target, actual, options, expected) => {
    expect(percent(target, actual, options)).toBe(expected);
  });

  test.each([
    ['inside', 82, {}, 100],
    ['on the bound', 85, {}, 100],
    ['below, higher is better', 72, {}, 90],
    ['above, lower is better', 93.5, { polarity: 'lower' }, 90],
  ] as const)('against the range 80 to 85: %s', (_, actual, options, expected) => {
    expect(percent({ lower: 80, upper: 85 }, actual, options)).toBe(expected);
    expect(percent({ lower: 85, upper: 80 }, actual, options)).toBe(expected);
  });

  test.each([
    ['target 0', 0, 5, {}, 'divideByZero'],
    ['0 of 0 where more is better', 0, 0, {}, 'divideByZero'],
    ['target 0, lower, something happened', 0, 2, { polarity: 'lower' }, 'divideByZero'],
    ['ratio with actual 0', 5, 0, { polarity: 'lower', lowerMethod: 'ratio' }, 'divideByZero'],
    ['ratio with an actual below 0', 3, -0.2, { polarity: 'lower', lowerMethod: 'ratio' }, 'value'],
    ['negative target', -5, 3, {}, 'value'],
    ['negative target by ratio', -5, 3, { polarity: 'lower', lowerMethod: 'ratio' }, 'value'],
  ] as const)('is not made up: %s', (_, target, actual, options, expected) => {
    expect(percent(target, actual, options)).toBe(expected);
  });

  test('a cap bites only from above, and the value before it is kept', () => {
    expect(achievement(75, 92.84, { cap: 1 })).toMatchObject({ value: 1, uncapped: 92.84 / 75 });
    expect(achievement(75, 60, { cap: 1 })).not.toHaveProperty('uncapped');
  });
});

describe('properties', () => {
  const positive = fc.double({ min: 0.001, max: 1e6, noNaN: true });
  const polarity = fc.constantFrom('higher' as const, 'lower' as const, 'within' as const);

  test('scaling target and actual together changes nothing', () => {
    fc.assert(
      fc.property(positive, positive, positive, polarity, (target, actual, factor, direction) => {
        const plain = achievement(target, actual, { polarity: direction });
        const scaled = achievement(target * factor, actual * factor, { polarity: direction });
        const value = (result: typeof plain): number => (result.kind === 'value' ? result.value : Number.NaN);
        const tolerance = 1e-9 * Math.max(1, Math.abs(value(plain)));
        expect(Math.abs(value(scaled) - value(plain))).toBeLessThanOrEqual(tolerance);
      }),
    );
  });

  test('at the target every formula gives 100 %', () => {
    fc.assert(
      fc.property(positive, polarity, (target, direction) => {
        expect(percent(target, target, { polarity: direction })).toBe(100);
        expect(percent(target, target, { polarity: direction, lowerMethod: 'ratio' })).toBe(100);
      }),
    );
  });
});
