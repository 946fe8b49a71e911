import { consolidate, meanAchievement, projection, trendOf } from '../../../src/core/measure/series';

test.each([
  ['sum', 20],
  ['average', 20 / 3],
  ['last', 8],
  ['highest', 8],
  ['lowest', 5],
] as const)('consolidation by %s', (method, expected) => {
  expect(consolidate([5, 7, 8], method)).toEqual({ kind: 'value', value: expected });
  expect(consolidate([], method)).toEqual({ kind: 'blank' });
});

test('a mean caps each achievement first, not the mean', () => {
  const items = [
    { value: 1.2, weight: 1 },
    { value: 0.8, weight: 1 },
  ];
  expect(meanAchievement(items)).toEqual({ kind: 'value', value: 1 });
  expect(meanAchievement(items, 1)).toEqual({ kind: 'value', value: 0.9 });
  expect(meanAchievement([{ value: 1, weight: 0 }])).toMatchObject({ error: 'divideByZero' });
});

test.each([
  [[5, 6, 6, 8], 'improving', 'worsening'],
  [[8, 6], 'worsening', 'improving'],
  [[0.3, 0.1 + 0.2], 'steady', 'steady'],
  [[5, 7, 6], 'fluctuating', 'fluctuating'],
] as const)('the trend of %j', (values, higher, lower) => {
  expect(trendOf(values, 'higher')).toEqual({ kind: 'value', value: higher });
  expect(trendOf(values, 'lower')).toEqual({ kind: 'value', value: lower });
});

test('a projection lies on the line of least squares', () => {
  const line = projection([
    { year: 2021, value: 10 },
    { year: 2022, value: 13 },
    { year: 2023, value: 13 },
  ]);
  expect(typeof line === 'function' ? line(2024) : line).toBeCloseTo(15, 9);
  expect(projection([{ year: 2021, value: 1 }])).toMatchObject({ error: 'notAvailable' });
});
