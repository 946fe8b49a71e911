import { efficiency, growth, progress, share } from '../../../src/core/measure/comparison';
import { type Measured } from '../../../src/core/measure/result';
import { type Polarity } from '../../../src/core/knowledge/choices/polarities';

function say(result: Measured): number | string {
  if (result.kind === 'value') return Number(result.value.toFixed(6));
  return result.kind === 'error' ? result.error : 'blank';
}

test('a share is never more than the whole', () => {
  expect(say(share(45, 60))).toBe(0.75);
  expect(say(share(61, 60))).toBe('value');
  expect(say(share(1, 0))).toBe('divideByZero');
});

test('growth from nothing cannot be computed', () => {
  expect(say(growth(200, 230))).toBe(0.15);
  expect(say(growth(0, 5))).toBe('divideByZero');
});

test('a rise from a negative figure is no fall by 350 %', () => {
  expect(say(growth(-2, 5))).toBe('value');
  expect(say(growth(-2, -4))).toBe('value');
  expect(say(growth(2, -5))).toBe(-3.5);
});

describe('progress to a final target', () => {
  const of = (actual: number, finalTarget: number, baseline: number | null, polarity: Polarity = 'higher') =>
    say(progress({ actual, finalTarget, baseline, polarity }));

  test('counts from the baseline, downwards as well', () => {
    expect(of(70, 80, 60)).toBe(0.5);
    expect(of(12, 10, 15, 'lower')).toBe(0.6);
    expect(of(30, 40, 40)).toBe('divideByZero');
  });

  test('counts from zero without one, but only where higher is better: 20 % poor against 10 % is no 200 %', () => {
    expect(of(30, 40, null)).toBe(0.75);
    expect(of(20, 10, null, 'lower')).toBe('notAvailable');
    expect(of(110, 100, null, 'within')).toBe('notAvailable');
  });
});

test('a region is efficient by what it achieved beyond what it spent', () => {
  expect(say(efficiency(1.05, 1200, 1080))).toBe(0.15);
});
