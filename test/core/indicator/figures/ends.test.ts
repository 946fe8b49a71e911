/** The end of a plan beside its last year, targets that fall on their way through the year, and what the budgets of years and halves add to. */

import { factsOf } from '../../../../src/core/indicator/facts';
import { endMismatches } from '../../../../src/core/indicator/figures/plan-ends';
import { fallsOfYear } from '../../../../src/core/indicator/figures/year-falls';
import { budgetMismatches } from '../../../../src/core/indicator/sums/budget-sums';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { type CellValue } from '../../../../src/core/sheet/grid';
import { type TableSpec, tableOf } from '../../rules/table-builder';

type Cells = readonly CellValue[];

const factsIn = (spec: TableSpec) => factsOf(tableOf(spec), DEFAULT_SETTINGS);
const SHARES = ['Persentase taman hijau', 'Persentase lampu nyala', 'Persentase bangku kayu', 'Persentase pohon tua'];
const shares = (rows: readonly Cells[]) => rows.map((cells, at): Cells => [SHARES[at] ?? '', '%', ...cells]);

describe('the end of a plan', () => {
  const COLUMNS = ['target 2024', 'target 2025', 'target 2026', 'finalTarget'];
  const ends = (rows: readonly Cells[], columns: readonly string[] = COLUMNS) =>
    endMismatches(factsIn({ columns: ['indicator', 'unit', ...columns], rows })).map(
      ({ end, lastYear, addedFrom }) => `${end.cell.text} ${lastYear.cell.text} ${addedFrom?.cell.text ?? '–'}`,
    );
  const right: Cells = [70, 75, 80, 80];

  it('is that of its last year where another row whose targets move shows it', () => {
    expect(ends(shares([right, [60, 65, 70, 75]]))).toEqual(['75 70 –']);
    expect(ends(shares([[60, 65, 70, 75]]))).toEqual([]);
    expect(
      ends(
        shares([
          [80, 80, 80, 80],
          [60, 65, 70, 75],
        ]),
      ),
    ).toEqual([]);
    expect(ends(shares([right, [60, 65, 70, 75], [50, 55, 60, 66]]))).toEqual([]);
    expect(ends(shares([right, right, [60, 65, 70, 75], [50, 55, 60, 66]]))).toEqual(['75 70 –', '66 60 –']);
  });

  it('may not be worse, whatever the others are', () => {
    expect(ends([['Persentase jalan mantap', '%', 60, 65, 70, 68]])).toEqual(['68 70 –']);
    expect(ends(shares([[60, 65, 70, 68]]))).toEqual([]);
    expect(ends([['Persentase penduduk miskin', '%', 12, 11, 10, 11]])).toEqual(['11 10 –']);
    expect(ends([['Persentase penduduk miskin', '%', 12, 11, 10, 9]])).toEqual([]);
  });

  it('adds up no shares, of at least three years', () => {
    expect(ends(shares([right, [5, 10, 15, 30]]))).toEqual(['30 15 5']);
    expect(ends(shares([[5, 10, 15, 30]]))).toEqual([]);
    expect(ends(shares([right, [0, 10, 15, 25]]))).toEqual(['25 15 –']);
    expect(ends(shares([right, [1, 10, 15, 26]]))).toEqual(['26 15 1']);
    expect(ends(shares([right, [5, 10, 15, 30], [6, 12, 18, 36]]))).toEqual(['30 15 5', '36 18 6']);
  });

  it('is nothing of what is counted, of another year, of one year or beside another end', () => {
    expect(
      ends([
        ['Jumlah taman', 'Unit', ...right],
        ['Jumlah lampu', 'Unit', 60, 65, 70, 75],
      ]),
    ).toEqual([]);
    const rows = shares([right, [60, 65, 70, 75]]);
    expect(ends(rows, ['target 2024', 'target 2025', 'target 2026', 'finalTarget 2030'])).toEqual([]);
    expect(ends(rows, ['target 2024', 'target 2025', 'target 2026', 'finalTarget 2026'])).toEqual(['75 70 –']);
    expect(ends(rows, ['other', 'other', 'target 2026', 'finalTarget'])).toEqual([]);
    expect(ends(rows, ['target 2025', 'target 2026', 'finalTarget', 'finalTarget'])).toEqual([]);
  });
});

describe('targets on their way through the year', () => {
  const QUARTERS = ['target 2024 q1', 'target 2024 q2', 'target 2024 q3', 'target 2024 q4', 'target 2024'];
  const falls = (rows: readonly Cells[], more: Partial<TableSpec> = {}) =>
    fallsOfYear(factsIn({ columns: ['indicator', 'unit', ...QUARTERS], rows, ...more })).map(
      ({ before, after, isSaid }) => `${before.cell.text} ${after.cell.text} ${isSaid}`,
    );
  const slip: Cells = [10, 40, 30, 60, 60];

  it('do not fall where they grow from little to the figure of the year', () => {
    expect(falls(shares([slip]))).toEqual(['40 30 false']);
    expect(falls(shares([[30, 40, 35, 60, 60]]))).toEqual(['40 35 false']);
    expect(falls(shares([[31, 40, 35, 60, 60]]))).toEqual([]);
    expect(falls(shares([[10, 40, 30, 60, 70]]))).toEqual([]);
    expect(falls(shares([[10, 40, 30, 20, 20]]))).toEqual([]);
    expect(falls(shares([[10, 20, 30, 60, 60]]))).toEqual([]);
    expect(falls([['Persentase penduduk miskin', '%', ...slip]])).toEqual([]);
  });

  it('may fall where most rows do, or too few of them have a figure', () => {
    expect(falls(shares([slip, slip]))).toEqual([]);
    expect(falls(shares([slip, slip, [10, 20, 30, 60, 60], [10, 20, 30, 60, 60]]))).toHaveLength(2);
    expect(falls(shares([['', 40, '', 30, 30]]))).toEqual([]);
  });

  it('do not where the table says that they count from the beginning of the year', () => {
    const said = { nearby: ['Target triwulan bersifat kumulatif'] };
    expect(falls([['Jumlah taman', 'Unit', 10, 40, 30, 20, 20]], said)).toEqual(['40 30 true']);
    expect(falls([['Jumlah taman', 'Unit', 10, 40, 30, 20, 20]])).toEqual([]);
    expect(falls(shares([[10, 40, 30, 20, 20]]), said)).toEqual([]);
  });
});

describe('the sum of budgets', () => {
  const sums = (rows: readonly Cells[], columns: readonly string[], headers: readonly string[]) =>
    budgetMismatches(
      factsIn({
        columns: ['indicator', ...columns],
        headers: ['Indikator', ...headers],
        rows: rows.map((cells, at): Cells => [`Jumlah taman ${'ABCD'[at] ?? ''}`, ...cells]),
      }),
    ).map(({ cell, first, last }) => `${cell.text}: ${first.header}–${last.header}`);
  const [right, wrong]: readonly [Cells, Cells] = [
    [100, 200, 300],
    [100, 200, 310],
  ];

  it('of years is told where as many rows show it', () => {
    const columns = ['budget 2024', 'budget 2025', 'budget'];
    const of = (rows: readonly Cells[], header = 'Jumlah') => sums(rows, columns, ['2024', '2025', header]);
    expect(of([right, wrong])).toEqual(['310: 2024–2025']);
    expect(of([right, wrong, wrong])).toEqual([]);
    expect(of([wrong])).toEqual([]);
    expect(of([right, wrong], 'Pagu')).toEqual([]);
    expect(of([right, [100, '', 310]])).toEqual([]);
    expect(sums([right, wrong], ['budget 2024', 'budget 2024', 'budget'], ['Pagu', 'Realisasi', 'Jumlah'])).toEqual([]);
  });

  it('of the parts of a year is told in a row alone where they are all', () => {
    const halves = (rows: readonly Cells[], columns: readonly string[]) => sums(rows, columns, ['I', 'II', 'Total']);
    expect(halves([wrong], ['budget 2024 h1', 'budget 2024 h2', 'budget 2024'])).toEqual(['310: I–II']);
    expect(halves([wrong], ['budget 2024 q1', 'budget 2024 q2', 'budget 2024'])).toEqual([]);
    expect(halves([right, wrong], ['budget 2024 q1', 'budget 2024 q2', 'budget 2024'])).toEqual(['310: I–II']);
    expect(halves([wrong], ['budget 2024 h1', 'budget 2024 h1', 'budget 2024'])).toEqual([]);
  });
});
