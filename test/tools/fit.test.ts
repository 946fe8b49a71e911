import { readFileSync } from 'node:fs';
import { type Column, type IndicatorTable } from '../../src/core/table/model';
import { judge, shareOf, sumOf, type WantedTable } from '../../tools/fit/example';
import { bestFor, foldsOf, judgeTrials, keptOf, type Trial } from '../../tools/fit/folds';
import { classOf, firstWord } from '../../tools/fit/labelled';
import { isSource, newTableLines } from '../../tools/fit/print';
import {
  numberAt,
  putBack,
  recognitionWeights,
  scaled,
  weightsIn,
  withNumber,
  withValue,
} from '../../tools/fit/weights';

const source = readFileSync('src/core/table/weights.ts', 'utf8');

describe('the weights where they stand', () => {
  const table = () => ({
    HEADER: { named: 0.5 },
    CONTENT: { goal: { number: -0.8 } },
    ARITHMETIC: { near: [80, 125] },
  });

  it('are all numbers, nested ones and tuples too', () => {
    expect(weightsIn(table()).map(({ name, written }) => [name, written])).toEqual([
      ['HEADER.named', 0.5],
      ['CONTENT.goal.number', -0.8],
      ['ARITHMETIC.near.0', 80],
      ['ARITHMETIC.near.1', 125],
    ]);
  });

  it('are changed for a while, or until they are put back', () => {
    const groups = table();
    const weights = weightsIn(groups);
    const [named] = weights;
    if (!named) throw new Error('no weight');
    expect(withValue(named, 0.7, () => groups.HEADER.named)).toBe(0.7);
    expect(groups).toEqual(table());
    const fails = () =>
      withValue(named, 0.7, () => {
        throw new Error('while it was changed');
      });
    expect(fails).toThrow('while it was changed');
    expect(groups).toEqual(table());
    for (const weight of weights) weight.now = 1;
    putBack(weights);
    expect(groups).toEqual(table());
  });

  it('tell when they are read', () => {
    const groups = table();
    const read: string[] = [];
    const unwatch = weightsIn(groups).map((weight) => weight.watch(() => read.push(weight.name)));
    const [least] = groups.ARITHMETIC.near;
    for (const stop of unwatch) stop();
    expect([least, groups.HEADER.named]).toEqual([80, 0.5]);
    expect(read).toEqual(['ARITHMETIC.near.0']);
    expect(groups).toEqual(table());
  });

  it.each([
    ['a share', 0.35, 0.85, 0.3],
    ['a share that stays one', 0.9, 1.4, 1],
    ['the largest share', 1, 1.15, undefined],
    ['what takes away', -1.2, 1.4, -1.7],
    ['something small', 0.0006, 1.15, 0.00069],
    ['a count', 8, 1.4, 11],
    ['a count that moves by one at least', 2, 0.85, 1],
    ['a count that grows by one at least', 2, 1.15, 3],
  ])('are scaled as someone would write them: %s', (_what, value, factor, expected) => {
    expect(scaled(value, factor)).toBe(expected);
  });

  it('are found in the text of the table, each one', () => {
    const weights = recognitionWeights();
    expect(weights.length).toBeGreaterThan(80);
    expect(isSource(source, weights)).toBe(true);
    expect(new Set(weights.map(({ name }) => numberAt(source, name).start)).size).toBe(weights.length);
  });

  it('are written into their own lines only', () => {
    const lines = newTableLines(source, [
      { name: 'CELL_CONTENT.objective.amount', written: -0.8, now: -0.7, watch: () => () => undefined },
      { name: 'CELL_CONTENT.objective.objective', written: 0.3, now: 0.25, watch: () => () => undefined },
      { name: 'ARITHMETIC.nearHundred.1', written: 125, now: 130, watch: () => () => undefined },
    ]);
    expect(lines.map((line) => line.replace(/^\d+: +/, ''))).toEqual([
      'objective: { objective: 0.25, amount: -0.7, measureName: -0.2 },',
      'nearHundred: [80, 130],',
    ]);
    expect(() => withNumber(source, 'HEADER.nothing', 1)).toThrow('HEADER.nothing');
  });
});

describe('what is right', () => {
  const column = (index: number, role: string) => ({ index, role }) as Column;
  const found = (sheet: string, roles: readonly string[], rows: readonly number[]) =>
    ({
      sheet,
      columns: roles.map((role, index) => column(index, role)),
      indicators: rows.map((row) => ({ row })),
    }) as unknown as IndicatorTable;
  const wanted = (sheet: string, roles: readonly string[], rows: readonly number[]): WantedTable => ({
    sheet,
    rows,
    columns: roles.map((role, index) => ({ index, isRight: (each) => each.role === role })),
  });
  const everywhere = () => true;

  it('counts tables, columns and rows, and takes off rows too many', () => {
    const tally = judge(
      [wanted('IKU', ['indicator', 'target'], [2, 3])],
      [found('IKU', ['indicator', 'actual'], [2, 3, 4])],
      everywhere,
    );
    expect(tally).toEqual({
      tables: { right: 1, of: 1 },
      columns: { right: 1, of: 2 },
      rows: { right: 2, of: 3 },
    });
    expect(shareOf(tally)).toBeCloseTo((1 + 1 / 2 + 2 / 3) / 3);
  });

  it('loses all of a table that is not found, and something by one too many on a judged sheet', () => {
    const want = [wanted('IKU', ['indicator'], [2])];
    expect(shareOf(judge(want, [], everywhere))).toBe(0);
    expect(shareOf(judge(want, [found('PK', ['indicator'], [2])], everywhere))).toBe(0);
    const both = [found('IKU', ['indicator'], [2]), found('IKU', ['indicator'], [9])];
    expect(judge(want, both, everywhere).tables).toEqual({ right: 1, of: 2 });
    expect(judge(want, both, () => false).tables).toEqual({ right: 1, of: 1 });
  });

  it('is a sheet without a table when none is found', () => {
    expect(shareOf(judge([], [], everywhere))).toBe(1);
    expect(shareOf(judge([], [found('Belanja', ['indicator'], [2])], everywhere))).toBe(0);
  });

  it('takes two tables in one another’s place by their rows', () => {
    const upper = wanted('IKU', ['indicator'], [2, 3]);
    const lower = wanted('IKU', ['target'], [9]);
    const tables = [found('IKU', ['target'], [9]), found('IKU', ['indicator'], [2, 3])];
    expect(shareOf(judge([upper, lower], tables, everywhere))).toBe(1);
  });

  it('adds up', () => {
    const part = { right: 1, of: 2 };
    const tally = { tables: part, columns: part, rows: part };
    expect(sumOf([tally, tally]).rows).toEqual({ right: 2, of: 4 });
  });
});

describe('the folds', () => {
  const agencies = ['a', 'b', 'c', 'd'];
  const folds = foldsOf(agencies, 4);
  const trial = (
    weight: string,
    gains: Readonly<Record<string, number>>,
    hurt: readonly string[] = [],
    to = 0.6,
  ): Trial => ({
    step: { weight, from: 0.5, to },
    gains: new Map(Object.entries(gains)),
    hurt,
  });
  const keptWeight = (trials: readonly Trial[]) => keptOf(judgeTrials(trials, folds))?.trial.step.weight;

  it('hold every agency once', () => {
    expect(foldsOf(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([
      ['a', 'c', 'e'],
      ['b', 'd'],
    ]);
    expect(foldsOf(['a'], 5)).toEqual([['a']]);
  });

  it('keep a step that helps agencies which had no say', () => {
    expect(keptWeight([trial('few', { a: 0.2, b: 0.1, c: 0.1 }), trial('worse', { a: -0.1 })])).toBe('few');
  });

  it('do not keep what helps one agency only', () => {
    expect(keptWeight([trial('one', { a: 0.9 })])).toBeUndefined();
  });

  it('do not keep what harms those left out more than it helps', () => {
    expect(keptWeight([trial('mixed', { a: 0.3, b: 0.3, c: -0.9 })])).toBeUndefined();
  });

  it('do not keep what hurts a labelled example', () => {
    const trials = [trial('hurting', { a: 0.5, b: 0.5 }, ['kalbar-2024.typed']), trial('harmless', { a: 0.1, b: 0.1 })];
    expect(keptWeight(trials)).toBe('harmless');
  });

  it('take the smaller of two steps that are as good', () => {
    const gains = { a: 0.1, b: 0.1 };
    const best = bestFor([trial('far', gains, [], 0.9), trial('near', gains, [], 0.55)], agencies);
    expect(best?.step.weight).toBe('near');
    expect(bestFor([trial('idle', {})], agencies)).toBeUndefined();
  });
});

it.each([
  ['bwi-bpbd-iku-2025-2030', 'bwi', 'bwi'],
  ['f02b-target-akhir', 'f02b', 'f02'],
])('%s belongs to %s, as an invented workbook to %s', (name, agency, kind) => {
  expect([firstWord(name), classOf(name)]).toEqual([agency, kind]);
});
