/** How far a figure must lie from the others of its row to be a slip, and how near to them without it: the last figure on either side of each limit. */

import { type IndicatorFacts, factsOf } from '../../../../src/core/indicator/facts';
import { hasTwoDigits, slippedActuals, slippedTarget } from '../../../../src/core/indicator/figures/slipped-figures';
import { undoneTenfold } from '../../../../src/core/indicator/figures/tenfold';
import { capOfHeader, statedCaps } from '../../../../src/core/indicator/achievements/caps';
import { overspentIn } from '../../../../src/core/indicator/sums/overspent';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { type CellValue } from '../../../../src/core/sheet/grid';
import { tableOf } from '../../rules/table-builder';

type Cells = readonly CellValue[];

function known(columns: readonly string[], ...rows: readonly Cells[]): IndicatorFacts {
  const [first] = factsOf(tableOf({ columns: ['indicator', 'unit', ...columns], rows }), DEFAULT_SETTINGS).indicators;
  if (!first) throw new Error('No indicator.');
  return first;
}

const years = (role: string, count: number) => Array.from({ length: count }, (_, at) => `${role} ${2020 + at}`);

describe('an actual among those of other years', () => {
  const slips = (name: string, unit: string, cells: Cells, columns = years('actual', cells.length)) =>
    slippedActuals(known(columns, [name, unit, ...cells])).map(({ actual, factor }) => `${actual.cell.text} ${factor}`);
  const counted = (...cells: Cells) => slips('Jumlah taman', 'Unit', cells);

  it.each([
    [2510, 10],
    [25100, 100],
    [251000, 1000],
    [25.1, 0.1],
    [2.51, 0.01],
    [0.251, 0.001],
  ])('%d among 240, 250 and 260 is a slip by %d', (value, factor) => {
    expect(counted(240, 250, value, 260).map((text) => Number(text.split(' ')[1]))).toEqual([factor]);
  });

  it.each<[string, Cells, boolean]>([
    ['beside two others only', [240, 250, 2510], false],
    ['five times the largest', [100, 100, 1251, 250], true],
    ['less than five times', [100, 100, 1249, 250], false],
    ['others up to two and a half times apart', [100, 200, 2510, 250], true],
    ['others farther apart', [100, 200, 2510, 251], false],
    ['with the slip undone a fifth below the others', [100, 100, 801, 100], true],
    ['farther below', [100, 100, 799, 100], false],
    ['a quarter above them', [100, 100, 1249, 100], true],
    ['farther above', [100, 100, 1251, 100], false],
    ['of twenty things', [20, 20, 201, 20], true],
    ['of fewer', [19, 19, 191, 19], false],
    ['a round figure', [98, 99, 1000, 100], false],
    ['beside a loss', [-98, 99, 1010, 100], false],
    ['beside nothing', [0, 99, 1010, 100], false],
    ['beside nothing and three others', [0, 98, 99, 1010, 100], true],
  ])('%s: %j, %p', (_, cells, expected) => {
    expect(counted(...cells).length > 0).toBe(expected);
  });

  it('may be a round one where the others are as good as alike', () => {
    const share = (...cells: Cells) => slips('Persentase taman hijau', '%', cells).length > 0;
    expect([share(98, 99, 10, 100), share(91, 99, 10, 100), share(90, 99, 10, 100)]).toEqual([true, true, false]);
    const measured = (...cells: Cells) => slips('Panjang jalan', 'Km', cells).length > 0;
    expect([measured(9.8, 9.9, 100, 10.1), measured(7.8, 9.9, 100, 10.1), measured(7.7, 9.9, 100, 10.1)]).toEqual([
      ...[true, true, false],
    ]);
  });

  it('is set against years only, and a quarter against quarters', () => {
    const quarters = ['actual 2024 q1', 'actual 2024 q2', 'actual 2024 q3', 'actual 2024 q4'];
    expect(slips('Jumlah taman', 'Unit', [240, 250, 2510, 260], quarters)).toEqual(['2510 10']);
    expect(slips('Jumlah taman', 'Unit', [240, 250, 2510, 260], [...quarters.slice(0, 3), 'actual 2024'])).toEqual([]);
  });
});

test('a target that slipped lies between its neighbours once it is undone', () => {
  const slipped = (...cells: Cells) =>
    slippedTarget(known(years('target', cells.length), ['Jumlah taman', 'Unit', ...cells]))?.target.cell.text;
  expect(slipped(12, 14, 160, 18)).toBe('160');
  expect(slipped(12, 14, 1600, 18)).toBe('1600');
  expect([slipped(5, 6, 73, 7), slipped(5, 6, 74, 7)]).toEqual(['73', undefined]);
  expect([slipped(5, 6, 58, 7), slipped(5, 6, 57, 7)]).toEqual(['58', undefined]);
  expect([slipped(4, 6, 70, 7), slipped(5, 6, 70, 13)]).toEqual([undefined, undefined]);
  expect([slipped(12, 14, 18, 160), slipped(120, 14, 16, 18)]).toEqual([undefined, undefined]);
  expect([slipped(12, 160, 18), slipped(12, 14, 160, 18, '')]).toEqual([undefined, undefined]);
});

describe('an actual of about a tenth of its target', () => {
  const undone = (
    name: string,
    unit: string,
    target: CellValue,
    actual: CellValue,
    more: readonly Cells[] = [],
    baseline: CellValue = '',
  ) => {
    const facts = known(['baseline', 'target 2024', 'actual 2024'], [name, unit, baseline, target, actual], ...more);
    const [goal, result] = [facts.indicator.targets[0], facts.indicator.actuals[0]];
    return goal && result && undoneTenfold(facts, goal, result);
  };
  const share = (target: CellValue, actual: CellValue, more: readonly Cells[] = [], baseline: CellValue = '') =>
    undone('Persentase taman hijau', '%', target, actual, more, baseline);
  const index = (actual: CellValue) => undone('Indeks layanan warga', 'Indeks', 75, actual);
  const area = (actual: CellValue) => undone('Luas tanam', 'Hektare', 1200, actual);

  it('is a slip of a share, which cannot be above its target either', () => {
    expect([share(80, 8.2), share(80, 820), share(80, 8), share(80, 10.6)]).toEqual([
      ...[82, undefined, undefined, undefined],
    ]);
  });

  it('is one of an index between 7,5 and 13 times', () => {
    expect([10.1, 9.9, 5.8, 5.7].map(index)).toEqual([undefined, 99, 58, undefined]);
    expect([560, 570, 970, 980].map(index)).toEqual([undefined, 57, 97, undefined]);
  });

  it('is one of what is measured at nearly ten times only, and never of what is counted', () => {
    expect([131, 130.4, 111.2, 111].map(area)).toEqual([undefined, 1304, 1112, undefined]);
    expect(undone('Jumlah taman', 'Unit', 1200, 121)).toBeUndefined();
  });

  it('is none where less is better, in a part of the year, or of no target', () => {
    expect(undone('Persentase penduduk miskin', '%', 80, 8.2)).toBeUndefined();
    const facts = known(['target 2024 q1', 'actual 2024 q1'], ['Persentase taman hijau', '%', 80, 8.2]);
    const [goal, result] = [facts.indicator.targets[0], facts.indicator.actuals[0]];
    expect(goal && result && undoneTenfold(facts, goal, result)).toBeUndefined();
    expect([share(0, 8.2), share(80, 0), share('', 8.2)]).toEqual([undefined, undefined, undefined]);
  });

  it('is borne out by another figure of its row within two and a half times', () => {
    expect([20.4, 20.6, 3.2, 3.3].map((baseline) => share(80, 8.2, [], baseline))).toEqual([
      ...[undefined, 82, 82, undefined],
    ]);
  });

  it('is none where two others of the table reached less than three tenths', () => {
    const other = (actual: number): Cells => ['Persentase lampu nyala', '%', '', 80, actual];
    expect(share(80, 8.2, [other(23), other(23)])).toBeUndefined();
    expect(share(80, 8.2, [other(23), other(24)])).toBe(82);
    expect(share(80, 8.2, [other(23)])).toBe(82);
  });
});

test.each([
  [95.1, true],
  [4900, true],
  [1_200_000, true],
  [0.051, true],
  [10, false],
  [0.5, false],
  [1_000_000, false],
])('%d has two digits that are no zeros: %p', (value, expected) => {
  expect(hasTwoDigits(value)).toBe(expected);
});

describe('more spent than the budget gives', () => {
  const spent = (
    rows: readonly Cells[],
    headers = ['Pagu Anggaran', 'Realisasi Anggaran'],
    columns = ['budget', 'budget'],
  ) => {
    const table = tableOf({
      columns: ['indicator', ...columns],
      headers: ['Indikator', ...headers],
      rows: rows.map((cells, at): Cells => [`Jumlah taman ${at}`, ...cells]),
    });
    return overspentIn(table).map((each) => each.spent.text);
  };

  it.each<[Cells, boolean]>([
    [[100, 100], false],
    [[100, 101], true],
    [[100, 200], true],
    [[100, 201], false],
    [[100, 500], false],
    [[100, 501], true],
    [[100, 1000], true],
    [[100, 1001], false],
    [[0, 5], false],
    [['', 5], false],
    [['100%', '101%'], false],
  ])('of %j: %p', (cells, expected) => {
    expect(spent([cells]).length > 0).toBe(expected);
  });

  it('is nothing where most rows of many do, or where several have a zero too many', () => {
    const [over, under, tenfold] = [
      [100, 101],
      [100, 99],
      [100, 900],
    ];
    const of = (count: number, cells: Cells) => Array.from({ length: count }, () => cells);
    expect(spent(of(4, over))).toHaveLength(4);
    expect(spent([...of(5, over), ...of(4, under)])).toEqual([]);
    expect(spent([...of(5, over), ...of(5, under)])).toHaveLength(5);
    expect(spent(of(2, tenfold))).toEqual([]);
  });

  it('is set against the budget of its own year, to its left', () => {
    const row: readonly Cells[] = [[100, 101]];
    expect(spent(row, ['Pagu 2024', 'Realisasi Anggaran 2024'], ['budget 2024', 'budget 2024'])).toEqual(['101']);
    expect(spent(row, ['Pagu 2023', 'Realisasi Anggaran 2024'], ['budget 2023', 'budget 2024'])).toEqual([]);
    expect(spent(row, ['Realisasi Anggaran', 'Pagu Anggaran'])).toEqual([]);
    expect(spent(row, ['Pagu (%)', 'Realisasi Anggaran'])).toEqual([]);
    expect(
      spent([[100, 90, 101]], ['Pagu', 'Realisasi Anggaran', 'Realisasi Anggaran'], ['budget', 'budget', 'budget']),
    ).toEqual(['101']);
  });
});

describe('the cap of the achievements', () => {
  it.each([
    ['Capaian (%) maks. 120', 120],
    ['Capaian (maksimal 110%)', 110],
    ['Capaian, 100 maksimal', 100],
    ['Capaian (%)', null],
    ['Capaian maks. 115', null],
    ['Capaian maks. 100, sebelumnya maks. 120', null],
  ])('in the header "%s" is %p', (header, expected) => {
    expect(capOfHeader({ header })).toBe(expected);
  });

  it.each([
    ['=MIN(D2/C2*100,110)', [110]],
    ['=MIN(1.2,D2/C2)', [120]],
    ['=MIN( D2/C2 ; 120% )', [120]],
    ['=IF(D2/C2>1.2,1.2,D2/C2)', [120]],
    ['=IF(D2/C2>150%,150%,D2/C2)', [150]],
    ['=IKU.CAPAIAN(C2,D2,"naik",1.2)', [120]],
    ['=IKU.CAPAIAN(C2,SUM(D2,E2),"naik",100)', [100]],
    ['=IKU.CAPAIAN(C2,D2,"naik")', []],
    ['=IF(D2/C2>1.2,1.1,D2/C2)', []],
    ['=MIN(D2/C2*100,115)', []],
    ['=MAX(D2/C2*100,120)', []],
    ['=D2/C2*120', []],
  ])('in the formula %s is %j', (formula, expected) => {
    const table = tableOf({
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [['Jumlah taman', 'Unit', 10, 9, 90]],
      formulas: { E2: formula },
    });
    expect(statedCaps(table, { achievementCap: 'none' })).toEqual(expected);
  });

  it('stands in the title, in a text near the table, or in the settings', () => {
    const table = { columns: ['indicator', 'target'], rows: [['Jumlah taman', 10]] };
    const caps = (more: object, achievementCap: 'none' | '110' = 'none') =>
      statedCaps(tableOf({ ...table, ...more }), { achievementCap });
    expect(caps({ title: 'Capaian maksimal 120%' })).toEqual([120]);
    expect(caps({ nearby: ['Catatan: capaian maks. 100%, bila lebih; maks. 150%'] })).toEqual([100, 150]);
    expect([caps({}), caps({}, '110')]).toEqual([[], [110]]);
  });
});
