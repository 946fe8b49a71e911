/** Fractions and percent: where two figures stand on one scale, where a series mixes two, and what is said where nobody can tell. */

import { type RatingScale, RATING_SCALES } from '../../../src/core/knowledge/choices/rating-scales';
import { type Figure } from '../../../src/core/measure/figure';
import { nativeRating } from '../../../src/core/measure/native-formulas';
import { mixesScales, onOneScale } from '../../../src/core/measure/scale';
import { fractionFormula, meanFormula } from '../../../src/core/measure/scale-formula';

const plain = (value: number, unit = ''): Figure => ({ kind: 'number', value, unit });

test('beside a target below ten percent a fraction of a percent may be what was reached, so nothing is guessed', () => {
  expect(onOneScale(plain(5.2), plain(0.1), 'percent')).toMatchObject({
    kind: 'error',
    message: { id: expect.stringContaining('Realisasi 0,1 dapat berarti 0,1 atau 10%') as string },
  });
  expect(onOneScale(plain(2.5), plain(0.02), 'percent')).toMatchObject({ kind: 'error' });
  // Of a target nobody sets so little, and beside a high target the mix is sure.
  expect(onOneScale(plain(0.05), plain(5.2), 'percent')).toMatchObject({ kind: 'pair', first: { value: 5 } });
  expect(onOneScale(plain(75), plain(0.8), 'percent')).toMatchObject({ kind: 'pair', second: { value: 80 } });
});

test('a fraction beside a percentage is told with both figures, by what each of them is', () => {
  expect(onOneScale(plain(0.8), plain(90), 'open')).toMatchObject({
    message: {
      id: expect.stringContaining(
        'Target 0,8 dapat berarti 0,8 atau 80% di samping realisasi 90. Tulis keduanya',
      ) as string,
      en: expect.stringContaining('Target 0,8 may mean 0,8 or 80% beside actual 90. Write both') as string,
    },
  });
  expect(onOneScale(plain(90), plain(0.8), 'percent')).toEqual({
    kind: 'pair',
    first: plain(90),
    second: plain(80, '%'),
  });
});

test('figures in two units are told with both of them', () => {
  expect(onOneScale(plain(3, 'jam'), plain(2, 'ton'), 'other')).toMatchObject({
    message: {
      id: 'Target dalam "jam", realisasi dalam "ton". Tulis keduanya dalam satuan yang sama.',
      en: 'Target in "jam", actual in "ton". Write both in the same unit.',
    },
  });
});

test.each([
  ['a fraction among percentages', [0.7, 65, 68], true],
  ['one that is a hundredth of half the smallest', [0.325, 65, 68], true],
  ['one that is less', [0.322, 65, 68], false],
  ['one that is a hundredth of twice the largest', [0.08, 4], true],
  ['one that is more', [0.081, 4], false],
  ['a whole number', [1, 65, 68], false],
  ['fractions alone', [0.7, 0.65, 1.2], false],
  ['a zero', [0, 65, 68], false],
  ['a negative fraction', [-0.7, 65, 68], true],
] as const)('%s: %j', (_, values, expected) => {
  expect(mixesScales(values)).toBe(expected);
});

/** What Excel's LOOKUP gives: the name beside the last bound that is not above the value. */
function lookedUp(formula: string): string {
  const [, value = '', bounds = '', names = ''] = /^LOOKUP\((.+),\{(.+)\},\{(.+)\}\)$/.exec(formula) ?? [];
  const listed = names.split(',').map((name) => name.slice(1, -1));
  const at = bounds.split(',').reduce((found, bound, index) => (Number(bound) <= Number(value) ? index : found), -1);
  return listed[at] ?? '#N/A';
}

test.each(Object.entries(RATING_SCALES))(
  '%s is rated by a native formula as its classes say',
  (_, scale: RatingScale) => {
    const { classes, exclusive } = scale;
    const isIn = (value: number, from: number) => (exclusive ? value > from : value >= from);
    const values = classes.flatMap(({ from }) => [from - 0.5, from, from + 0.5]).filter((value) => value > 0);
    for (const value of values) {
      const expected = classes.find(({ from }) => isIn(value, from)) ?? classes[classes.length - 1];
      const written = lookedUp(nativeRating(scale, String(value)));
      expect([value, written]).toEqual([value, expected?.name]);
    }
  },
);

test('the formulas for plain achievements count a fraction hundredfold, and refuse what may be either', () => {
  expect(fractionFormula('C2')).toBe(
    'IF((ABS(C2)<=2)+(ABS(C2)<=5)*(C2<>ROUND(C2,2)),C2,IF(ABS(C2)<10,#VALUE!,C2/100))',
  );
  expect(meanFormula('C2:C9')).toBe(
    'IF(COUNTIFS(C2:C9,">2",C2:C9,"<10")+COUNTIFS(C2:C9,">-10",C2:C9,"<-2")>0,#VALUE!,' +
      '(SUM(C2:C9)+99*SUMIFS(C2:C9,C2:C9,">=-2",C2:C9,"<=2"))/100/COUNT(C2:C9))',
  );
});
