/** Budgets and their rates, wholes and their parts, running sums, and rows that sum others up: which figures follow, and how many rows must show it. */

import { factsOf } from '../../../../src/core/indicator/facts';
import { columnsOfRates, wrongBudgetRates } from '../../../../src/core/indicator/sums/budget-rates';
import { namesSum, partsMismatches } from '../../../../src/core/indicator/sums/part-sums';
import { partsAboveRunning, runningMismatches } from '../../../../src/core/indicator/sums/running-sums';
import { type SummedRow, answersFor, indicesOf } from '../../../../src/core/indicator/sums/summed-rows';
import { exactly, meet } from '../../../../src/core/indicator/figures/rounding';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { type CellValue } from '../../../../src/core/sheet/grid';
import { type TableSpec, gridOf, tableOf } from '../../rules/table-builder';

type Cells = readonly CellValue[];

const named = (rows: readonly Cells[]): readonly Cells[] =>
  rows.map((cells, at) => [`Jumlah taman ${'ABCDEFGH'[at] ?? ''}`, ...cells]);

describe('how much of a budget was spent', () => {
  const table = (rows: readonly Cells[], header: string, more: Partial<TableSpec> = {}): TableSpec => ({
    columns: ['indicator', 'budget', 'budget', 'budget'],
    headers: ['Indikator', 'Pagu', 'Realisasi Anggaran', header],
    rows: named(rows),
    ...more,
  });
  const wrong = (spec: TableSpec) => wrongBudgetRates(tableOf(spec), gridOf(spec)).map(({ rate }) => rate.text);
  const right: Cells = [200, 100, 50];

  it('is told where it does not follow, as another row shows or the header says', () => {
    expect(wrong(table([right, [200, 150, 80]], 'Tingkat'))).toEqual(['80']);
    expect(wrong(table([[200, 150, 80]], 'Tingkat'))).toEqual([]);
    expect(wrong(table([[200, 150, 80]], 'Serapan'))).toEqual(['80']);
    expect(
      wrong(
        table(
          [
            [200, 150, 80],
            [200, 150, 81],
          ],
          'Serapan',
        ),
      ),
    ).toEqual([]);
    expect(wrong(table([right, [200, 150, 80], [200, 150, 81]], 'Serapan'))).toEqual([]);
    expect(wrong(table([right, right, [200, 150, 80], [200, 150, 81]], 'Serapan'))).toEqual(['80', '81']);
  });

  it.each<[string, Cells, readonly string[]]>([
    ['rounded', [300, 100, '33,3'], []],
    ['rounded wrongly', [300, 100, '33,4'], ['33,4']],
    ['a fraction', [200, 150, 0.75], []],
    ['another fraction', [200, 150, 0.81], ['0,81']],
    ['with its sign', [200, 150, '75%'], []],
    ['of nothing', [0, 150, 80], []],
    ['of nothing spent', [200, 0, 80], []],
    ['more than twice the budget', [200, 401, 80], []],
    ['twice the budget', [200, 400, 80], ['80']],
    ['without a figure', [200, 150, ''], []],
  ])('is held to its two amounts, %s: %j', (_, cells, expected) => {
    expect(wrong(table([right, cells], 'Serapan'))).toEqual(expected);
  });

  it('is not shown by a row in which all was spent', () => {
    expect(
      wrong(
        table(
          [
            [200, 200, 100],
            [200, 150, 80],
          ],
          'Tingkat',
        ),
      ),
    ).toEqual([]);
  });

  it('is no progress of the works, and no column of something else', () => {
    expect(wrong(table([right, [200, 150, 80]], 'Fisik'))).toEqual([]);
    expect(wrong(table([right, [200, 150, 80]], '%', { columns: ['indicator', 'budget', 'budget', 'other'] }))).toEqual(
      ['80'],
    );
    expect(
      wrong(table([right, [200, 150, 80]], 'Sisa', { columns: ['indicator', 'budget', 'budget', 'other'] })),
    ).toEqual([]);
  });

  it('is in a row of totals that of the whole, or the mean of those above', () => {
    const rows = [
      [200, 100, 50],
      [400, 100, 25],
    ];
    const total = (rate: number) => wrong({ ...table([...rows, [600, 200, rate]], 'Serapan'), kinds: { 4: 'total' } });
    expect([total(33), total(37.5), total(40)]).toEqual([[], [], ['40']]);
  });

  it('is no money that adds up', () => {
    const headers = (header: string, rows: readonly Cells[]) =>
      [...columnsOfRates(tableOf(table(rows, header)))].map((column) => column.header);
    expect(headers('Serapan', [right])).toEqual(['Serapan']);
    expect(headers('Serapan', [[200, 100, 201]])).toEqual([]);
    expect(headers('Realisasi (%)', [right])).toEqual(['Realisasi (%)']);
  });
});

describe('a whole and its parts', () => {
  const below = (whole: Cells, ...parts: readonly Cells[]) => {
    const spec: TableSpec = {
      columns: ['number', 'indicator', 'unit', 'target 2023', 'target 2024', 'target 2025'],
      rows: [[1, 'Jumlah izin', 'Izin', ...whole], ...parts.map((cells): Cells => ['', 'Izin usaha', '', ...cells])],
      kinds: Object.fromEntries(parts.map((_, at) => [at + 3, 'part' as const])),
    };
    return partsMismatches(factsOf(tableOf(spec), DEFAULT_SETTINGS), gridOf(spec)).map(
      ({ whole: { cell }, place }) => `${place} ${cell.text}`,
    );
  };

  it('agree where they do in as many other columns, with more than one part of them being something', () => {
    expect(below([30, 50, 70], [10, 20, 30], [20, 30, 50])).toEqual(['below 70']);
    expect(below([30, 50, 80], [10, 20, 30], [20, 30, 50])).toEqual([]);
    expect(below([31, 50, 70], [10, 20, 30], [20, 30, 50])).toEqual([]);
    expect(below([10, 50, ''], [10, 20, 30], [0, 31, 50])).toEqual([]);
    expect(below([30, 50, ''], [10, 20, 30], [20, 31, 50])).toEqual(['below 50']);
  });

  it('are none of one part, nor of parts without a figure', () => {
    expect(below([10, 21, 30], [10, 20, 30])).toEqual([]);
    expect(below([30, 50, 70], [10, 20, 30], [20, 30, ''])).toEqual([]);
  });

  it.each([
    ['Jumlah', true],
    ['Total peserta', true],
    ['Jumlahnya', false],
    ['Peserta total', false],
  ])('"%s" is called a sum: %p', (text, expected) => {
    expect(namesSum(text)).toBe(expected);
  });
});

describe('what was reached up to a time', () => {
  const HEADERS = ['s.d. Bulan Lalu', 'Bulan Ini', 's.d. Bulan Ini'];
  const running = (...rows: readonly Cells[]) => {
    const columns = ['indicator', 'unit', 'actual', 'actual 2024 m3', 'actual'];
    const spec = {
      columns,
      headers: ['Indikator', 'Satuan', ...HEADERS],
      rows: rows.map((cells, at): Cells => [`Jumlah taman ${at}`, 'Unit', ...cells]),
    };
    return runningMismatches(factsOf(tableOf(spec), DEFAULT_SETTINGS)).map(({ upTo }) => upTo.cell.text);
  };

  it('adds to what came before, where as many rows show it', () => {
    expect(running([10, 5, 15], [20, 5, 40])).toEqual(['40']);
    expect(running([10, 5, 15], [20, 5, 40], [20, 5, 41])).toEqual([]);
    expect(running([10, 0, 10], [20, 5, 40])).toEqual([]);
    expect(running([10, 5, 15], [20, 5, 20])).toEqual([]);
  });

  it('is in a row alone only nearly the sum', () => {
    expect([running([60, 40, 105]), running([60, 40, 106]), running([0, 100, 105])]).toEqual([['105'], [], []]);
  });

  it('is not less than the last part of it', () => {
    const columns = ['indicator', 'unit', 'actual 2024 m1', 'actual 2024 m2', 'actual 2024 m2'];
    const headers = ['Indikator', 'Satuan', 'Januari', 'Februari', 's.d. Februari'];
    const above = (...rows: readonly Cells[]) => {
      const facts = factsOf(
        tableOf({ columns, headers, rows: rows.map((cells, at): Cells => [`Jumlah taman ${at}`, 'Unit', ...cells]) }),
        DEFAULT_SETTINGS,
      );
      return partsAboveRunning(facts).map(({ part, upTo }) => `${part.cell.text} ${upTo.cell.text}`);
    };
    expect(above([1, 5, 4])).toEqual(['5 4']);
    expect(above([1, 5, 5])).toEqual([]);
    expect(above([1, 5, 4], [1, 5, 4], [1, 2, 3])).toEqual([]);
    expect(above([1, 5, 4], [1, 5, 4], [1, 2, 3], [1, 2, 3])).toEqual(['5 4', '5 4']);
  });
});

describe('a row that sums others up', () => {
  const rows = (...figures: readonly (readonly [value: number, weight?: number])[]): readonly SummedRow[] =>
    figures.map(([value, weight], row) => ({
      row,
      value,
      span: exactly(value),
      weight: weight === undefined ? null : exactly(weight),
    }));
  const may = (answers: ReturnType<typeof indicesOf>, value: number) =>
    answers.some((answer) => meet(answer, exactly(value)));

  it('adds them, or counts them', () => {
    const sums = answersFor(rows([10], [20], [40]), 'sum');
    expect([70, 3, 23.333, 40].map((value) => may(sums, value))).toEqual([true, true, false, false]);
  });

  it('is their mean, plain or by weight, each figure cut at a cap or not', () => {
    const plain = answersFor(rows([80], [100], [150]), 'mean');
    // 150 as it is, or cut at 100, 110 or 120.
    expect([110, 280 / 3, 290 / 3, 100, 330, 115].map((value) => may(plain, value))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    const weighted = answersFor(rows([80, 3], [100, 1]), 'mean');
    expect([90, 85, 95].map((value) => may(weighted, value))).toEqual([true, true, false]);
    expect(may(answersFor(rows([80, 3], [100]), 'mean'), 85)).toBe(false);
    expect(may(answersFor(rows([0.8], [1.5]), 'mean'), 0.9)).toBe(true);
  });

  it('divides the scores by the weights that there are', () => {
    const scores = rows([40, 50], [20, 30]);
    expect([0.75, 75, 60, 30].map((value) => may(indicesOf(scores), value))).toEqual([true, true, false, false]);
    expect(indicesOf(rows([40], [20]))).toEqual([]);
  });
});
