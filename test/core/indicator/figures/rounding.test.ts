/** Reckoning with rounded figures: what a written figure may stand for, and what follows from several of them. */

import * as fc from 'fast-check';
import {
  type Span,
  agree,
  exactly,
  meet,
  over,
  plus,
  spanOf,
  spanOfCounted,
  times,
} from '../../../../src/core/indicator/figures/rounding';

const quantity = (value: number, decimals: number) => ({ value, decimals, unit: '' });

test('a figure stands for half of its last digit to either side, a counted whole one for itself', () => {
  expect(spanOf(quantity(12, 0))).toEqual({ least: 11.5, most: 12.5 });
  expect(spanOf(quantity(1.25, 2))).toEqual({
    least: expect.closeTo(1.245, 9) as number,
    most: expect.closeTo(1.255, 9) as number,
  });
  expect(spanOfCounted(quantity(12, 0))).toEqual({ least: 12, most: 12 });
  expect(spanOfCounted(quantity(1.5, 1))).toEqual({
    least: expect.closeTo(1.45, 9) as number,
    most: expect.closeTo(1.55, 9) as number,
  });
});

test('nothing is divided by what may be nothing', () => {
  const one = exactly(1);
  const divisors: readonly Span[] = [
    { least: 0, most: 2 },
    { least: -2, most: 0 },
    { least: -1, most: 1 },
    { least: 0, most: 0 },
  ];
  expect(divisors.map((divisor) => over(one, divisor))).toEqual([null, null, null, null]);
  expect(over(one, { least: 0.5, most: 1 })).toEqual({ least: 1, most: 2 });
  expect(over(one, { least: -1, most: -0.5 })).toEqual({ least: -2, most: -1 });
});

test('spans that touch have a figure in common, those apart have none', () => {
  const [low, middle, high] = [
    { least: 0, most: 1 },
    { least: 1, most: 2 },
    { least: 2.1, most: 3 },
  ];
  expect([meet(low, middle), meet(middle, low), meet(middle, middle)]).toEqual([true, true, true]);
  expect([meet(middle, high), meet(high, middle), meet(low, high)]).toEqual([false, false, false]);
  expect(meet({ least: 0, most: 3 }, middle) && meet(middle, { least: 0, most: 3 })).toBe(true);
  // What binary arithmetic leaves over is no difference, in large figures either; a cent in a million is one.
  expect(meet(exactly(0.1 + 0.2), exactly(0.3))).toBe(true);
  expect(meet(exactly(1e12), exactly(1e12 + 100))).toBe(true);
  expect(meet(exactly(1e6), exactly(1e6 + 0.01))).toBe(false);
  expect(meet(exactly(0.5), exactly(0.5 + 5e-10))).toBe(true);
  expect(meet(exactly(0.5), exactly(0.5 + 5e-9))).toBe(false);
});

test('whatever two spans stand for, their sum, product and quotient hold what follows from it', () => {
  const figure = fc.integer({ min: -1000, max: 1000 });
  const span = fc.tuple(figure, figure).map(([a, b]) => ({ least: Math.min(a, b), most: Math.max(a, b) }));
  const share = fc.constantFrom(0, 0.25, 0.5, 1);
  const holds = ({ least, most }: Span, value: number) => value >= least - 1e-9 && value <= most + 1e-9;
  const at = ({ least, most }: Span, part: number) => least + (most - least) * part;
  fc.assert(
    fc.property(span, span, share, share, (a, b, ofA, ofB) => {
      const [x, y] = [at(a, ofA), at(b, ofB)];
      expect(holds(plus(a, b), x + y) && holds(times(a, b), x * y)).toBe(true);
      const quotient = over(a, b);
      expect(quotient === null || holds(quotient, x / y)).toBe(true);
    }),
  );
});

test.each([
  ['as they are', quantity(33.5, 1), quantity(33.5, 2), true],
  ['rounded up', quantity(34, 0), quantity(33.5, 1), true],
  ['rounded down from a half', quantity(33.4, 1), quantity(33.45, 2), false],
  ['further apart than a rounding', quantity(33.4, 1), quantity(33.46, 2), false],
  ['of one sharpness', quantity(34, 0), quantity(33, 0), false],
  ['large', quantity(1_000_000_000_000, 0), quantity(1_000_000_000_900, 0), false],
])('two figures, %s', (_, one, other, isOne) => {
  expect(agree(one, other)).toBe(isOne);
  expect(agree(other, one)).toBe(isOne);
});
