/** A form with native formulas and a function that is turned into one give the same, since both are made of one table. */

import {
  achievementFormula,
  efficiencyFormula,
  growthFormula,
  progressFormula,
  ratingFormula,
  rowStatusFormula,
} from '../../../src/core/forms/formulas';
import { POLARITIES, POLARITY_ROWS } from '../../../src/core/knowledge/choices/polarities';
import { RATING_SCALES, RATING_SCALE_IDS } from '../../../src/core/knowledge/choices/rating-scales';
import { type CellValue } from '../../../src/core/sheet/grid';
import { toNative } from '../../../src/functions/native/convert';
import { calculator } from '../../core/forms/calculate';
import { call } from '../excel-call';

const measured = { lowerMethod: 'difference', achievementCap: 'none', ratingScale: 'permendagri86' } as const;
const CELLS = { target: 'A1', actual: 'B1', unit: 'C1' };
/** No unit in doubt, so that figures count as they stand. */
const UNIT = 'Orang';

const PAIRS: readonly (readonly [number, number])[] = [
  [20, 21],
  [20, 0],
  [0, 0],
  [80, 80],
  [80, 79.5],
  [3, 9],
  [3, 6],
  [12.5, -1],
];

function shown(formula: string, typed: Readonly<Record<string, CellValue>>): CellValue | 'error' {
  const plan = { name: 'Uji', cells: [{ row: 0, column: 6, formula }] };
  const value = calculator(plan, typed).value('G1') ?? '';
  return typeof value === 'number' ? (Number.isFinite(value) ? Number(value.toPrecision(12)) : 'error') : value;
}

/** The function of the add-in as the native formula that it becomes. */
function converted(formula: string): string {
  const native = toNative(formula);
  expect([formula, native.kept]).toEqual([formula, []]);
  return native.formula;
}

const cells = ([a, b]: readonly [number, number], more: Readonly<Record<string, CellValue>> = {}) => ({
  A1: a,
  B1: b,
  C1: UNIT,
  ...more,
});

describe.each(POLARITIES)('the achievement, %s is better', (direction) => {
  const said = `"${POLARITY_ROWS[direction].word.toLowerCase()}"`;
  test.each([
    ['difference', '', 'none'],
    ['difference', '', '120'],
    ['ratio', direction === 'lower' ? ',"rasio"' : '', 'none'],
    ['ratio', direction === 'lower' ? ',"rasio"' : '', '120'],
  ] as const)('by %s%s, with the cap %s', (lowerMethod, method, achievementCap) => {
    const measurement = { ...measured, lowerMethod, achievementCap };
    const form = achievementFormula({ formulas: 'native', measurement }, { ...CELLS, direction });
    const cap = achievementCap === 'none' ? '' : '120%';
    const conversion = converted(`=IKU.CAPAIAN(A1,B1,${said},${cap}${method})`);
    // To the calculator a division by zero is a number beyond every cap, to Excel an error.
    for (const pair of PAIRS.filter(([, actual]) => lowerMethod !== 'ratio' || actual !== 0)) {
      const answer = shown(conversion, cells(pair));
      // Where the function has nothing to divide by, a form stays blank: no error is printed and signed.
      expect([pair, shown(form, cells(pair))]).toEqual([pair, answer === 'error' ? '' : answer]);
    }
  });
});

test.each(RATING_SCALE_IDS)('the rating on the scale %s', (ratingScale) => {
  const form = ratingFormula({ formulas: 'native', measurement: { ...measured, ratingScale } }, 'A1');
  const conversion = converted(`=IKU.PREDIKAT(A1,"${ratingScale}")`);
  const bounds = RATING_SCALES[ratingScale].classes.map(({ from }) => from).filter(Number.isFinite);
  const percents = bounds.flatMap((from) => [from - 0.5, from, from + 0.5]).filter((each) => each > 10);
  // A score is typed in points, an achievement as its fraction.
  const typed = (percent: number) => (RATING_SCALES[ratingScale].points === true ? percent : percent / 100);
  for (const percent of percents) {
    expect([percent, shown(form, { A1: percent / 100 })]).toEqual([percent, shown(conversion, { A1: typed(percent) })]);
  }
});

test.each(RATING_SCALE_IDS)(
  'above the top of the scale %s the top step is given: by function, form and conversion',
  (ratingScale) => {
    const scale = RATING_SCALES[ratingScale];
    const top = scale.classes[0]?.name;
    const forms = (['iku', 'native'] as const).map((formulas) =>
      ratingFormula({ formulas, measurement: { ...measured, ratingScale } }, 'A1'),
    );
    const conversion = converted(`=IKU.PREDIKAT(A1,"${ratingScale}")`);
    for (const fraction of [1.001, 1.05, 1.12, 1.5, 2]) {
      const answers = [
        call('PREDIKAT', fraction, ratingScale),
        shown(conversion, { A1: fraction }),
        shown(forms[1] ?? '', { A1: fraction }),
      ];
      expect([fraction, ...answers]).toEqual([fraction, top, top, top]);
    }
    // The form's call is cut at 2, whatever the achievement is.
    expect(forms[0]).toContain('MIN(2,A1)');
    expect(shown(forms[1] ?? '', { A1: 3.5 })).toBe(top);
  },
);

test('a score in points stays one, and its own sign is believed', () => {
  const given = [[30], [90], [91], ['75%'], ['1,5%'], ['112%'], [0.75]];
  expect(call('PREDIKAT', given, 'lke')).toEqual([['D'], ['A'], ['AA'], ['BB'], ['D'], ['AA'], ['BB']]);
});

test('the status', () => {
  const form = rowStatusFormula({ formulas: 'native', measurement: measured }, CELLS, 'D1');
  const conversion = converted('=IKU.STATUS(A1,B1)');
  for (const [target, actual] of PAIRS.filter(([each]) => each > 0)) {
    const typed = cells([target, actual], { D1: actual / target });
    expect([target, actual, shown(form, typed)]).toEqual([target, actual, shown(conversion, typed)]);
  }
});

test.each(['none', '100', '120'] as const)('the status of a row does not depend on the cap (%s)', (achievementCap) => {
  const measurement = { ...measured, achievementCap };
  const row = { ...CELLS, polarity: 'E1' };
  const form = rowStatusFormula({ formulas: 'native', measurement }, row, 'D1');
  const achievement = achievementFormula({ formulas: 'native', measurement }, row);
  for (const polarity of POLARITIES) {
    const { word } = POLARITY_ROWS[polarity];
    for (const [target, actual] of PAIRS.filter(([each]) => each > 0)) {
      const typed = cells([target, actual], { C1: UNIT, E1: word });
      const computed = shown(achievement, typed);
      expect(computed).not.toBe('');
      const status = shown(form, { ...typed, D1: 1 });
      expect([word, target, actual, status]).toEqual([
        word,
        target,
        actual,
        call('STATUS', target, actual, word, UNIT),
      ]);
    }
  }
});

test('the status follows a typed achievement beside figures that are texts, and asks for none that is blank', () => {
  const form = rowStatusFormula({ formulas: 'native', measurement: measured }, CELLS, 'D1');
  expect(shown(form, { A1: '70 %', B1: 72, C1: '%', D1: 0.9 })).toBe('Belum tercapai');
  // By the ratio an actual of 0 has no achievement, and is better than any target all the same.
  expect(shown(form, { A1: 70, B1: 72, C1: '%', D1: '' })).toBe('Melampaui');
  expect(shown(form, { A1: 70, B1: 0.72, C1: '%', D1: 'periksa skala' })).toBe('');
  expect(shown(form, { A1: 'BB', B1: 'A', C1: 'Predikat', D1: '' })).toBe('Melampaui');
});

test('growth, progress and efficiency', () => {
  const style = { formulas: 'native', measurement: measured } as const;
  const progress = { actual: 'B1', finalTarget: 'A1', baseline: 'D1', polarity: 'E1', unit: 'C1' };
  const formulas: readonly (readonly [form: string, conversion: string])[] = [
    [growthFormula(style, 'A1', 'B1', 'C1'), converted('=IKU.PERTUMBUHAN(A1,B1)')],
    [progressFormula(style, progress), converted('=IKU.KEMAJUAN(B1,A1,D1)')],
    [
      efficiencyFormula(style, { achievement: 'F1', budget: 'A1', spent: 'B1' }),
      converted('=IKU.EFISIENSI(IF(F1="","",IKU.CAPAIAN(1,F1)),A1,B1)'),
    ],
  ];
  for (const [form, conversion] of formulas) {
    for (const pair of PAIRS.filter(([each]) => each > 0)) {
      const typed = cells(pair, { D1: 2, E1: '', F1: 0.9 });
      expect([form, pair, shown(form, typed)]).toEqual([form, pair, shown(conversion, typed)]);
    }
  }
});

test.each([
  [-2, 5],
  [-0.04, -0.02],
])('a form and a plain formula state no growth in percent from %s to %s, as the function does not', (...pair) => {
  const form = growthFormula({ formulas: 'native', measurement: measured }, 'A1', 'B1', 'C1');
  const conversion = converted('=IKU.PERTUMBUHAN(A1,B1)');
  expect([form, conversion].map((formula) => shown(formula, cells(pair)))).toEqual(['dasar negatif', 'error']);
});
