/** Which figures of a row belong together, and in which order of time. */

import { quantitiesOf, quantityOf } from '../../../../src/core/language/quantity';
import { atPeriod } from '../../../../src/core/indicator/periods/at-period';
import { samePeriod } from '../../../../src/core/indicator/periods/column-period';
import { yearSeries } from '../../../../src/core/indicator/periods/series';
import { triplesOf } from '../../../../src/core/indicator/periods/triples';
import { readQuantity } from '../../../../src/core/language/read-quantity';
import { type CellValue } from '../../../../src/core/sheet/grid';
import { type Indicator, type Measurement } from '../../../../src/core/table/model';
import { tableOf } from '../../rules/table-builder';

function row(columns: readonly string[], cells: readonly CellValue[]): Indicator {
  const [indicator] = tableOf({ columns: ['indicator', ...columns], rows: [['Nilai SAKIP', ...cells]] }).indicators;
  if (!indicator) throw new Error('No indicator.');
  return indicator;
}

const texts = (measurements: readonly Measurement[]) => measurements.map(({ cell }) => cell.text);

describe('series of years', () => {
  const seriesOf = (columns: readonly string[], cells: readonly CellValue[]) =>
    yearSeries(row(columns, cells).targets).map(({ revision, items }) => [revision, ...texts(items)]);

  it('come in the order of time, whatever that of the columns', () => {
    expect(seriesOf(['target 2023', 'target 2024'], [1, 2])).toEqual([[undefined, '1', '2']]);
    expect(seriesOf(['target 2025', 'target 2023', 'target 2024'], [3, 1, 2])).toEqual([[undefined, '1', '2', '3']]);
    expect(seriesOf(['target #2', 'target #1'], [2, 1])).toEqual([[undefined, '1', '2']]);
  });

  it('keep blanks, and what was before a revision apart from what came after', () => {
    const columns = ['target 2023 before', 'target 2024 before', 'target 2023 after', 'target 2024 after'];
    expect(seriesOf(columns, [1, 2, 3, ''])).toEqual([
      ['before', '1', '2'],
      ['after', '3', ''],
    ]);
  });

  it('leave out months, quarters and columns without a year', () => {
    expect(seriesOf(['target', 'target 2024 q1', 'target 2024 m5', 'target 2024'], [1, 2, 3, 4])).toEqual([
      [undefined, '4'],
    ]);
    expect(seriesOf(['target'], [1])).toEqual([]);
    expect(seriesOf([], [])).toEqual([]);
  });
});

describe('the value of a cell', () => {
  const value = (text: string) => quantityOf(readQuantity(text))?.value;
  const all = (text: string) => quantitiesOf(readQuantity(text)).map((each) => each.value);

  it('is the figure, the limit, or the middle of a range; several values are none', () => {
    expect([value('75'), value('≥ 75'), value('80 - 90')]).toEqual([75, 75, 85]);
    expect([value('7% dan 17%'), value('-'), value('meningkat'), value('1.250'), value('BB')]).toEqual(
      new Array(5).fill(undefined),
    );
  });

  it('all quantities are those that stand there', () => {
    expect([all('75'), all('≥ 75'), all('80 - 90'), all('7% dan 17%'), all('meningkat')]).toEqual([
      [75],
      [75],
      [80, 90],
      [7, 17],
      [],
    ]);
  });
});

describe('one period', () => {
  const [first, ...others] = row(
    ['target 2024', 'target 2025', 'target 2024 q1', 'target 2024 m1', 'target #1', 'target'],
    [1, 2, 3, 4, 5, 6],
  ).targets.map(({ column }) => column);

  it('is the same year, quarter, month and ordinal', () => {
    if (!first) throw new Error('No column.');
    expect(samePeriod(first, { ...first, index: 9, role: 'actual' })).toBe(true);
    expect(others.map((other) => samePeriod(first, other))).toEqual(others.map(() => false));
  });

  it('has the revised figure where there is one, else the one before', () => {
    const { targets, actuals } = row(
      ['target 2024 before', 'target 2024 after', 'target 2025 before', 'actual 2024', 'actual 2025', 'actual 2026'],
      [1, 2, 3, 10, 11, 12],
    );
    expect(actuals.map(({ column }) => atPeriod(targets, column)?.cell.text)).toEqual(['2', '3', undefined]);
    expect(actuals.map(({ column }) => atPeriod([...targets].reverse(), column)?.cell.text)).toEqual([
      '2',
      '3',
      undefined,
    ]);
  });
});

describe('target and actual of an achievement', () => {
  const triples = (columns: readonly string[], cells: readonly CellValue[]) =>
    triplesOf(row(columns, cells)).map(({ target, actual, achievement }) => [
      target?.cell.text,
      actual?.cell.text,
      achievement.cell.text,
    ]);

  it('are those of its period', () => {
    const columns = [
      'target 2023',
      'target 2024',
      'actual 2023',
      'actual 2024',
      'achievement 2023',
      'achievement 2024',
    ];
    expect(triples(columns, [1, 2, 3, 4, 5, 6])).toEqual([
      ['1', '3', '5'],
      ['2', '4', '6'],
    ]);
  });

  it('are the only ones of the row where one of the headers leaves its year away', () => {
    expect(triples(['target', 'actual 2024', 'achievement 2024'], [1, 2, 3])).toEqual([['1', '2', '3']]);
    expect(triples(['target 2024', 'actual 2024', 'achievement'], [1, 2, 3])).toEqual([['1', '2', '3']]);
    expect(triples(['target 2023', 'actual 2024', 'achievement 2024'], [1, 2, 3])).toEqual([[undefined, '2', '3']]);
  });

  it("are of the actual's year where the achievement names none, whatever other targets stand beside it", () => {
    expect(triples(['target 2023', 'target 2024', 'actual 2024', 'achievement'], [1, 2, 3, 4])).toEqual([
      ['2', '3', '4'],
    ]);
    expect(triples(['target 2024', 'actual 2024', 'achievement', 'target'], [1, 2, 3, 4])).toEqual([['1', '2', '3']]);
  });

  it('are of the whole year where a quarter has no target of its own', () => {
    expect(triples(['target 2024', 'actual 2024 q1', 'achievement 2024 q1'], [1, 2, 3])).toEqual([['1', '2', '3']]);
    expect(triples(['target', 'actual 2024 q1', 'achievement 2024 q1'], [1, 2, 3])).toEqual([['1', '2', '3']]);
    expect(triples(['target 2024', 'target 2024 q1', 'actual 2024 q1', 'achievement 2024 q1'], [1, 2, 3, 4])).toEqual([
      ['2', '3', '4'],
    ]);
    expect(triples(['target 2023', 'actual 2024 q1', 'achievement 2024 q1'], [1, 2, 3])).toEqual([
      [undefined, '2', '3'],
    ]);
  });

  it('are open where several columns might be meant', () => {
    expect(
      triples(['target 2023', 'target 2024', 'actual 2023', 'actual 2024', 'achievement'], [1, 2, 3, 4, 5]),
    ).toEqual([[undefined, undefined, '5']]);
    expect(triples(['target q1', 'actual', 'achievement'], [1, 2, 3])).toEqual([[undefined, '2', '3']]);
    expect(triples(['target m1', 'actual', 'achievement'], [1, 2, 3])).toEqual([[undefined, '2', '3']]);
    expect(triples(['achievement'], [3])).toEqual([[undefined, undefined, '3']]);
  });
});
