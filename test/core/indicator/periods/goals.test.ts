/** Which of a row's targets an achievement is set against, and what the parts of a year come to. */

import {
  endOfPlan,
  goalOfPlan,
  isOfOtherPlan,
  namesPlanEnd,
  namesYear,
  targetNamed,
  targetOfPlan,
} from '../../../../src/core/indicator/periods/goals';
import {
  addedUp,
  isLastOfYear,
  lastOfYear,
  partsByYear,
  sumSoFar,
  wholeYears,
} from '../../../../src/core/indicator/periods/parts-of-year';
import { wordsBesideYear } from '../../../../src/core/indicator/periods/column-period';
import { type CellValue } from '../../../../src/core/sheet/grid';
import { type Indicator, type Measurement } from '../../../../src/core/table/model';
import { tableOf } from '../../rules/table-builder';

type Written = readonly [column: string, header: string, cell: CellValue];

/** A row of columns (role and period), their headers and cells. */
function row(...columns: readonly Written[]): Indicator {
  const [indicator] = tableOf({
    columns: ['indicator', ...columns.map(([column]) => column)],
    headers: ['Indikator', ...columns.map(([, header]) => header)],
    rows: [['Jumlah taman', ...columns.map(([, , cell]) => cell)]],
  }).indicators;
  if (!indicator) throw new Error('No indicator.');
  return indicator;
}

const text = (measurement: Measurement | undefined) => measurement?.cell.text;
const first = (figures: readonly Measurement[]): Measurement => {
  const [figure] = figures;
  if (!figure) throw new Error('No figure.');
  return figure;
};

describe('an achievement against the end of the plan', () => {
  const goal = (...columns: readonly Written[]) => {
    const indicator = row(...columns);
    return text(goalOfPlan(indicator, first(indicator.achievements)));
  };

  it('is set against the end that the row has', () => {
    expect(
      goal(
        ['target 2024', 'Target 2024', 5],
        ['finalTarget', 'Target Akhir', 9],
        ['achievement 2024', 'Capaian terhadap Target Akhir', 50],
      ),
    ).toBe('9');
    expect(
      goal(
        ['target 2024', 'Target 2024', 5],
        ['finalTarget', 'Target Renstra', 9],
        ['achievement 2024', 'Capaian Target Renstra', 50],
      ),
    ).toBe('9');
  });

  it('is set against the last year where no target is called the end', () => {
    expect(
      goal(
        ['target 2024', 'Target 2024', 5],
        ['target 2026', 'Target 2026', 8],
        ['achievement 2024', 'Capaian terhadap Target Akhir', 50],
      ),
    ).toBe('8');
  });

  it('is set against its own year where the targets of the years are those of the plan', () => {
    expect(
      goal(
        ['target 2024', 'Target Renstra 2024', 5],
        ['finalTarget', 'Target Akhir', 9],
        ['achievement 2024', 'Capaian Target Renstra 2024', 50],
      ),
    ).toBeUndefined();
  });

  it('is none where its header names no plan, or two ends come into question', () => {
    expect(
      goal(
        ['target 2024', 'Target 2024', 5],
        ['finalTarget', 'Target Akhir', 9],
        ['achievement 2024', 'Capaian 2024', 50],
      ),
    ).toBeUndefined();
    expect(
      goal(
        ['finalTarget', 'Target Akhir Renstra', 8],
        ['finalTarget', 'Target Akhir RPJMD', 9],
        ['achievement 2024', 'Capaian terhadap Target Akhir', 50],
      ),
    ).toBeUndefined();
  });

  it('says so itself, or not', () => {
    const named = (header: string) => namesPlanEnd(first(row(['achievement', header, 1]).achievements));
    expect(['Capaian terhadap Target Akhir', '% thd Akhir', '% thd Akhir Tahun'].map(named)).toEqual([
      true,
      true,
      false,
    ]);
    expect(['Capaian Renstra', 'Capaian'].map(named)).toEqual([false, false]);
  });
});

describe('two targets of one year', () => {
  const two = (achievement: string, ...headers: readonly string[]) => {
    const { targets, actuals, achievements } = row(
      ...headers.map((header, at) => ['target 2024', header, at + 1] as const),
      ['actual 2024', 'Realisasi 2024', 7],
      ['achievement 2024', achievement, 50],
    );
    return text(targetOfPlan(targets, first(achievements), first(actuals)));
  };

  it('are told apart by the plan that the achievement names', () => {
    expect(two('Capaian RPJMD', 'Target RPJMD 2024', 'Target 2024')).toBe('1');
    expect(two('Capaian RPJMD', 'Target 2024', 'Target RPJMD 2024')).toBe('2');
  });

  it('are not where it names none, both are of a plan, or there is only one', () => {
    expect(two('Capaian', 'Target RPJMD 2024', 'Target 2024')).toBeUndefined();
    expect(two('Capaian RPJMD', 'Target RPJMD 2024', 'Target Renstra 2024')).toBeUndefined();
    expect(two('Capaian RPJMD', 'Target RPJMD 2024')).toBeUndefined();
  });

  it('of one that names a plan the other is of another', () => {
    const { targets, achievements } = row(
      ['target', 'Target', 1],
      ['target', 'Target RPJMD', 2],
      ['achievement', 'Capaian RPJMD', 3],
      ['achievement', 'Capaian', 4],
    );
    expect(achievements.map((each) => targets.map((target) => isOfOtherPlan(each, target)))).toEqual([
      [true, false],
      [false, false],
    ]);
  });
});

test.each([
  ['Capaian terhadap Target Setahun', true],
  ['Capaian terhadap Target Tahunan', true],
  ['% thd target kinerja akhir tahun', true],
  ['Capaian Tahunan', false],
  ['Capaian terhadap Target Triwulan', false],
])('"%s" is against the target of the year: %s', (header, expected) => {
  expect(namesYear(first(row(['achievement', header, 1]).achievements))).toBe(expected);
});

test.each<[string, readonly string[], string | undefined]>([
  ['Capaian terhadap Target 2024', ['Target 2024', 'Target TW III'], '1'],
  ['Capaian terhadap Target TW III', ['Target 2024', 'Target TW III'], '2'],
  ['Capaian terhadap Target', ['Target', 'Target TW III'], undefined],
  ['Capaian terhadap Target 2024', ['Target 2024', 'Target 2024'], undefined],
  ['Capaian terhadap Target 2024', ['Target 2024'], undefined],
  ['Target 2024 (capaian)', ['Target 2024', 'Target TW III'], undefined],
  ['Capaian 2024', ['Target 2024', 'Target TW III'], undefined],
])('"%s" beside %j repeats the header of %s', (header, targets, expected) => {
  const indicator = row(...targets.map((target, at) => ['target', target, at + 1] as const), [
    'achievement',
    header,
    9,
  ]);
  expect(text(targetNamed(indicator.targets, first(indicator.achievements)))).toBe(expected);
});

describe('the parts of a year', () => {
  const quarters = (...cells: readonly CellValue[]) =>
    row(...cells.map((cell, at) => [`actual 2024 q${at + 1}`, `TW ${at + 1}`, cell] as const)).actuals;

  it('are those of each year and kind by themselves, in order, without what the year came to so far', () => {
    const { actuals } = row(
      ['actual 2024 q2', 'TW II', 2],
      ['actual 2024 q1', 'TW I', 1],
      ['actual 2024 h1', 'Semester I', 3],
      ['actual 2023 q1', 'TW I 2023', 4],
      ['actual 2024', '2024', 5],
    );
    expect([...partsByYear(actuals).values()].map((parts) => parts.map(text))).toEqual([['1', '2'], ['3'], ['4']]);
    const soFar = actuals.map((each) => ({ ...each, column: { ...each.column, soFar: true as const } }));
    expect(partsByYear(soFar).size).toBe(0);
  });

  it('end with December, the fourth quarter, the third third or the second half', () => {
    const isLast = (period: string) => isLastOfYear(first(row([`actual 2024 ${period}`, period, 1]).actuals).column);
    expect(['m12', 'q4', 'h2'].map(isLast)).toEqual([true, true, true]);
    expect(['m11', 'q3', 'h1', 'm4'].map(isLast)).toEqual([false, false, false, false]);
    expect(text(lastOfYear(quarters(1, 2, 3, 4)))).toBe('4');
    expect(lastOfYear(quarters(1, 2, 3))).toBeUndefined();
    expect(lastOfYear(quarters(1, 2, 3, ''))).toBeUndefined();
    expect(lastOfYear([...quarters(1, 2, 3, 4), ...row(['actual 2023 q4', 'TW IV 2023', 9]).actuals])).toBeUndefined();
  });

  it('add up to what was reached by then', () => {
    const actuals = quarters(1, '2,5', 3, '');
    const soFar = (at: number) => {
      const period = actuals[at]?.column;
      const reading = period && sumSoFar(actuals, period)?.reading;
      return reading?.kind === 'single' ? [reading.quantity.value, reading.quantity.decimals] : undefined;
    };
    expect([0, 1, 2, 3].map(soFar)).toEqual([undefined, [3.5, 1], [6.5, 1], undefined]);
    expect(sumSoFar(actuals, first(row(['actual 2025 q2', 'TW II 2025', 9]).actuals).column)).toBeUndefined();
  });

  it('may come to their sum or their mean, shown with two decimals', () => {
    expect(wholeYears(quarters(1, 2, '', 2)).map(text)).toEqual(['5', '1,67']);
    expect(wholeYears(quarters('', ''))).toEqual([]);
    const [whole] = quarters(9);
    expect(whole && text(addedUp(whole, quarters(1, '2,25')))).toBe('3,25');
  });
});

test('what a header says beside its year is the same however it is written', () => {
  expect(wordsBesideYear('Target Renstra 2024')).toBe('target renstra');
  expect(wordsBesideYear('  TARGET\nRenstra   2025 ')).toBe('target renstra');
  expect(wordsBesideYear('2024')).toBe('');
});

test.each([
  ['the target that is called so', undefined, ['target 2025', 'target 2026', 'finalTarget 2029'], ['60', 2029]],
  ['else that of the last of several years', undefined, ['target 2025', 'target 2026', 'target 2027'], ['60', 2027]],
  ['none of a table of one year', undefined, ['actual 2024', 'actual 2025', 'target 2025'], null],
  ['none where the title goes on', { from: 2025, to: 2029 }, ['target 2025', 'target 2026', 'target 2027'], null],
  [
    'that of the title’s last year',
    { from: 2025, to: 2027 },
    ['target 2025', 'target 2026', 'target 2027'],
    ['60', 2027],
  ],
] as const)('the end of a plan is %s', (_, period, columns, expected) => {
  const table = tableOf({
    columns: ['indicator', ...columns],
    rows: [['Jumlah taman', 40, 50, 60]],
  });
  const [indicator] = table.indicators;
  const found = indicator && endOfPlan(indicator, { ...table, ...(period && { period }) });
  expect(found ? [text(found.target), found.year] : null).toEqual(expected);
});
