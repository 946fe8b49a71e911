/** Where each limit between fractions and percent lies: the last figure on either side of it. */

import {
  type PairScale,
  type UnitKind,
  achievementScale,
  areFractions,
  isPlausiblePair,
  scaleOfPair,
  unitKindOf,
} from '../../../src/core/measure/scale';

/** "80" as it is, "80%" with its own sign. */
function scaleOf(first: string, second: string, unit: UnitKind): string {
  const [a, b] = [first, second].map((text) => ({ value: parseFloat(text), signed: text.endsWith('%') }));
  const scale: PairScale = a && b ? scaleOfPair(a, b, unit) : { kind: 'same' };
  return scale.kind === 'same' ? 'same' : `${scale.kind} ${scale.fraction}`;
}

test.each([
  ['a fraction that a hundredfold makes likely', '80', '0.84', 'mixed second'],
  ['the same of the target', '0.8', '84', 'mixed first'],
  ['a negative one', '-0.8', '84', 'mixed first'],
  ['a tenth of the target', '10', '1', 'same'],
  ['three times the target', '1', '3', 'same'],
  ['more than three times', '1', '3.1', 'open first'],
  ['nothing at all', '0', '84', 'same'],
  ['nothing reached', '80', '0', 'same'],
  ['a fifth of the target', '100', '0.2', 'mixed second'],
  ['less than a fifth', '100', '0.19', 'open second'],
  ['twice the target', '0.5', '100', 'mixed first'],
  ['more than twice', '0.49', '100', 'open first'],
  ['a fifth, of a target as a fraction', '0.5', '10', 'mixed first'],
  ['less than a fifth of it', '0.5', '9.9', 'open first'],
  ['an actual of exactly 1', '90', '1', 'open second'],
  ['a target of exactly 1', '1', '90', 'mixed first'],
  ['less than 2', '1.99', '199', 'mixed first'],
  ['2, which is no fraction', '2', '200', 'same'],
  ['two that may both be fractions', '0.015', '1.5', 'open first'],
  ['one of two has its sign', '0.015', '1.5%', 'mixed first'],
  ['both have their sign', '0.8%', '84%', 'same'],
  ['a low actual with its sign', '80', '0.84%', 'same'],
  ['a low target with its sign', '0.8%', '84', 'open first'],
  ['a low target with its sign that a hundredfold makes no likelier', '0.8%', '10', 'same'],
  ['a hundred thousand times the target', '0.0001', '10', 'open first'],
  ['still farther', '0.0001', '10.1', 'same'],
  ['two fractions far apart', '0.001', '2', 'same'],
  ['two of which the larger has its sign', '0.001', '2%', 'open first'],
  ['a low actual, neither way likely', '10', '0.9', 'same'],
  ['of targets in percent above 200', '201', '1.5', 'mixed second'],
])('in percent, %s: %s and %s', (_, first, second, expected) => {
  expect(scaleOf(first, second, 'percent')).toBe(expected);
});

test.each([
  ['a fraction is only asked for', '80', '0.84', 'open', 'open second'],
  ['up to 200 may be percent', '200', '1.5', 'open', 'open second'],
  ['more than 200 is a count', '201', '1.5', 'open', 'same'],
  ['at least 1 is a count', '1', '3.1', 'open', 'same'],
  ['less than 1 is none', '0.9', '3.1', 'open', 'open first'],
  ['a unit of its own has no fractions', '80', '0.84', 'other', 'same'],
  ['but a sign beside it is asked for', '0.8', '84%', 'other', 'open first'],
] as const)('without a known percent, %s: %s and %s, %s', (_, first, second, unit, expected) => {
  expect(scaleOf(first, second, unit)).toBe(expected);
});

test('a pair that needs no second look reaches from a tenth to three times', () => {
  expect([0.09, 0.1, 1, 3, 3.01, -2].map((actual) => isPlausiblePair(1, actual))).toEqual([
    ...[false, true, true, true, false, true],
  ]);
  expect(isPlausiblePair(10, 1)).toBe(true);
  expect(isPlausiblePair(1, 10)).toBe(false);
});

test.each([
  [0, 'fraction'],
  [2, 'fraction'],
  [-2, 'fraction'],
  [2.01, 'error'],
  [2.015, 'fraction'],
  [4.999, 'fraction'],
  [5, 'error'],
  [5.125, 'error'],
  [9.999, 'error'],
  [10, 'percent'],
  [-10, 'percent'],
])('an achievement of %d, as a plain number, is one in %s', (value, expected) => {
  expect(achievementScale(value).kind).toBe(expected);
});

test('a column of achievements is one of fractions where none is as large as only a percentage is', () => {
  expect([[], [1.1, 9.99], [1.1, 10], [-10]].map(areFractions)).toEqual([true, true, false, false]);
});

test.each([
  ['%', 'percent'],
  ['Persen', 'percent'],
  ['(%)', 'percent'],
  ['% dari PDRB', 'percent'],
  ['persen per tahun', 'percent'],
  ['Orang (% dari penduduk)', 'open'],
  ['Indeks', 'open'],
  ['Predikat', 'open'],
  ['Skor desa', 'open'],
  ['', 'open'],
  ['-', 'open'],
  ['Orang', 'other'],
  ['Dokumen', 'other'],
  ['gerobak', 'other'],
])('"%s" is a unit of kind %s', (unit, expected) => {
  expect(unitKindOf(unit)).toBe(expected);
});
