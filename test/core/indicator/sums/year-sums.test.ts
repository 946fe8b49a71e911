/** What a year's figure is of its months, quarters and halves, and how near a wrong one must be to be called wrong: the last figure on either side of each limit. */

import { factsOf } from '../../../../src/core/indicator/facts';
import { targetsAboveYear, yearMismatches } from '../../../../src/core/indicator/sums/year-sums';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { type CellValue } from '../../../../src/core/sheet/grid';
import { type TableSpec, tableOf } from '../../rules/table-builder';

type Cells = readonly CellValue[];

const COUNTED = ['Jumlah taman', 'Jumlah lampu', 'Jumlah bangku', 'Jumlah pohon'];
const SHARES = ['Persentase taman hijau', 'Persentase lampu nyala', 'Persentase bangku kayu'];
const QUARTERS = ['q1', 'q2', 'q3', 'q4'];

function spec(role: 'target' | 'actual', parts: readonly string[], names: readonly string[], rows: readonly Cells[]) {
  const columns = ['indicator', 'unit', ...parts.map((part) => `${role} 2024 ${part}`), `${role} 2024`];
  const unit = names === SHARES ? '%' : 'Unit';
  return { columns, rows: rows.map((cells, at): Cells => [names[at] ?? '', unit, ...cells]) };
}

/** The rows (from 1 on) that contradict their year, and how. */
function told(table: TableSpec): readonly string[] {
  const facts = factsOf(tableOf(table), DEFAULT_SETTINGS);
  return yearMismatches(facts).map(({ whole, contradiction }) => `${whole.cell.position.row} ${contradiction.kind}`);
}

const ofTargets = (names: readonly string[], ...rows: Cells[]) => told(spec('target', QUARTERS, names, rows));
const ofActuals = (names: readonly string[], ...rows: Cells[]) => told(spec('actual', QUARTERS, names, rows));

describe('targets of what is counted', () => {
  it('add up where another row shows it, more than one part of it being something', () => {
    const wrong = [2, 2, 2, 8, 15];
    expect(ofTargets(COUNTED, [1, 2, 3, 4, 10], wrong)).toEqual(['2 sum']);
    expect(ofTargets(COUNTED, [1, 0, 0, 4, 5], wrong)).toEqual(['2 sum']);
    expect(ofTargets(COUNTED, [0, 0, 0, 5, 5], wrong)).toEqual([]);
    expect(ofTargets(COUNTED, wrong)).toEqual([]);
  });

  it('need not where more rows contradict it than show it', () => {
    const [right, wrong] = [
      [1, 2, 3, 4, 10],
      [2, 2, 2, 2, 9],
    ];
    expect(ofTargets(COUNTED, right, right, wrong, wrong)).toEqual(['3 sum', '4 sum']);
    expect(ofTargets(COUNTED, right, wrong, wrong)).toEqual([]);
  });

  it.each<[string, Cells, boolean]>([
    ['they fall, and the year is within 15 % of their sum', [5, 6, 4, 5, 23], true],
    ['it is farther from it', [5, 6, 4, 5, 24], false],
    ['they fall once, and end with more than half of the year', [2, 3, 1, 9, 16], true],
    ['of four it is one more', [1, 0, 2, 1, 5], true],
    ['of three it is one more', [1, 0, 1, 1, 4], false],
    ['they end with half of the year', [2, 2, 2, 6, 13], true],
    ['they end with more than half of it', [2, 2, 2, 8, 15], false],
  ])('add up in a single row where %s: %p', (_, row, expected) => {
    expect(ofTargets(COUNTED, row)).toEqual(expected ? ['1 sum'] : []);
  });

  it('of two halves one more is not near', () => {
    expect(told(spec('target', ['h1', 'h2'], COUNTED, [[3, 2, 6]]))).toEqual([]);
    expect(told(spec('target', ['h1', 'h2'], COUNTED, [[12, 8, 21]]))).toEqual(['1 sum']);
  });

  it('fall short of the year where the last part was left out, as other rows show', () => {
    const [right, short] = [
      [1, 2, 3, 4, 10],
      [2, 2, 2, '', 9],
    ];
    expect(ofTargets(COUNTED, right, short)).toEqual(['2 sum']);
    expect(ofTargets(COUNTED, short)).toEqual([]);
    expect(ofTargets(COUNTED, right, short, short)).toEqual([]);
    expect(ofTargets(COUNTED, right, [2, 2, 2, '', 6])).toEqual([]);
    expect(ofTargets(COUNTED, right, [2, '', '', '', 9])).toEqual([]);
    expect(ofTargets(SHARES, right, short)).toEqual([]);
  });
});

describe('targets of a share', () => {
  it('add up where other rows show it and the year is near their sum', () => {
    expect(ofTargets(SHARES, [10, 10, 10, 10, 40], [20, 20, 20, 20, 85])).toEqual(['2 sum']);
    expect(ofTargets(SHARES, [10, 10, 10, 10, 40], [20, 20, 20, 20, 95])).toEqual([]);
    expect(ofTargets(SHARES, [20, 20, 20, 20, 85])).toEqual([]);
  });

  it('end with the year where another row that grows shows it', () => {
    expect(ofTargets(SHARES, [10, 20, 30, 40, 40], [10, 20, 30, 45, 60])).toEqual(['2 grown']);
    expect(ofTargets(SHARES, [10, 20, 30, 40, 40], [10, 20, 30, 40, 25])).toEqual([]);
    expect(ofTargets(SHARES, [10, 20, 30, 40, 40], [30, 20, 30, 45, 60])).toEqual([]);
    expect(ofTargets(SHARES, [10, 20, 30, '', 40], [10, 20, 30, 45, 60])).toEqual([]);
  });

  it.each<[string, Cells, boolean]>([
    ['it ends within a fifth of the year', [10, 20, 30, 40, 50], true],
    ['it ends farther from it', [10, 20, 30, 39, 50], false],
    ['it began twice as far from it', [40, 41, 42, 45, 50], true],
    ['it began nearer', [41, 42, 43, 45, 50], false],
  ])('end with it in a single row where %s: %p', (_, row, expected) => {
    expect(ofTargets(SHARES, row)).toEqual(expected ? ['1 soFar'] : []);
    expect(ofTargets(COUNTED, row)).toEqual([]);
  });

  it('are the year where there is only one of them, as other rows show', () => {
    const [right, wrong] = [
      ['', '', '', 5, 5],
      ['', '', '', 5, 6],
    ];
    expect(ofTargets(SHARES, right, wrong)).toEqual(['2 onlyPart']);
    expect(ofTargets(SHARES, wrong)).toEqual([]);
    expect(ofTargets(SHARES, right, ['', '', 5, '', 6])).toEqual([]);
  });
});

describe('actuals', () => {
  it('are the year where there is only one of them, as other rows show or in a row alone', () => {
    const wrong = ['', '', '', 5, 6];
    expect(ofActuals(SHARES, wrong)).toEqual(['1 onlyPart']);
    expect(ofActuals(SHARES, ['', '', '', 5, 5], wrong)).toEqual(['2 onlyPart']);
    expect(ofActuals(SHARES, wrong, wrong)).toEqual([]);
    expect(told({ ...spec('actual', QUARTERS, SHARES, [wrong]), formulas: { G2: '=1+5' } })).toEqual([]);
  });

  it('are not beyond all of their parts where two other rows follow theirs', () => {
    const right = [10, 20, 30, 40, 40];
    expect(ofActuals(SHARES, right, right, [10, 20, 30, 40, 60])).toEqual(['3 unlike']);
    expect(ofActuals(SHARES, right, right, [10, 20, 30, 40, 5])).toEqual(['3 unlike']);
    expect(ofActuals(SHARES, right, right, [10, 20, 30, 40, 35])).toEqual([]);
    expect(ofActuals(SHARES, right, right, [10, 20, '', 40, 60])).toEqual([]);
    expect(ofActuals(SHARES, right, [10, 20, 30, 40, 60])).toEqual([]);
    expect(ofActuals(COUNTED, right, right, [1, 2, 3, 4, 0])).toEqual(['3 unlike']);
    expect(ofActuals(COUNTED, right, right, [1, 2, 3, 4, 7])).toEqual([]);
  });
});

describe('the parts of a year', () => {
  const wrong = [5, 6, 4, 5, 23];
  const rows = (...cells: Cells[]) => cells.map((each, at): Cells => [COUNTED[at] ?? '', 'Unit', ...each]);

  it('are all of one kind, from the first to the last', () => {
    expect(told(spec('target', ['q1', 'q2', 'q3', 'q4'], COUNTED, [wrong]))).toEqual(['1 sum']);
    expect(told(spec('target', ['q1', 'q2', 'q4'], COUNTED, [[5, 6, 5, 18]]))).toEqual([]);
    expect(told(spec('target', ['q2', 'q3', 'q4'], COUNTED, [[6, 4, 5, 17]]))).toEqual([]);
    expect(told(spec('target', ['q1', 'q2', 'q3'], COUNTED, [[5, 6, 4, 17]]))).toEqual([]);
    expect(told(spec('target', [...QUARTERS, 'h1', 'h2'], COUNTED, [[5, 6, 4, 5, 11, 9, 23]]))).toEqual(['1 sum']);
    expect(told(spec('target', ['h1'], COUNTED, [[5, 6]]))).toEqual([]);
  });

  it('of a column that is called their sum need not be all, and stand before it', () => {
    const months = ['target 2024 m1', 'target 2024 m2', 'target 2024 m3'];
    const summed = (columns: readonly string[], headers: readonly string[], cells: Cells) =>
      told({
        columns: ['indicator', 'unit', ...columns],
        headers: ['Indikator', 'Satuan', ...headers],
        rows: rows(cells),
      });
    expect(summed([...months, 'target 2024'], ['Jan', 'Feb', 'Mar', 'Jumlah'], [5, 6, 4, 17])).toEqual(['1 sum']);
    expect(summed([...months, 'target 2024'], ['Jan', 'Feb', 'Mar', 'Target 2024'], [5, 6, 4, 17])).toEqual([]);
    expect(summed(['target 2024', ...months], ['Jumlah', 'Jan', 'Feb', 'Mar'], [17, 5, 6, 4])).toEqual([]);
  });

  it('of no year are those of the last', () => {
    const columns = ['indicator', 'unit', ...QUARTERS.map((part) => `target ${part}`), 'target 2024', 'target 2025'];
    const facts = factsOf(tableOf({ columns, rows: rows([5, 6, 4, 5, 23, 23]) }), DEFAULT_SETTINGS);
    expect(yearMismatches(facts).map(({ whole }) => whole.column.year)).toEqual([2025]);
  });

  it('of a year that was revised are not known', () => {
    const columns = ['indicator', 'unit', ...QUARTERS.map((part) => `target 2024 ${part}`), 'target 2024 after'];
    expect(told({ columns, rows: rows(wrong) })).toEqual([]);
  });
});

describe('a part above its year', () => {
  const above = (names: readonly string[], ...cells: Cells[]) => {
    const facts = factsOf(tableOf(spec('target', QUARTERS, names, cells)), DEFAULT_SETTINGS);
    return targetsAboveYear(facts).map(({ known, part }) => `${known.indicator.row} ${part.cell.text}`);
  };
  const [right, wrong] = [
    [1, 2, 3, 4, 10],
    [1, 12, 3, 4, 10],
  ];

  it('is told of what is counted and is to grow', () => {
    expect(above(COUNTED, wrong)).toEqual(['1 12']);
    expect(above(COUNTED, right, [1, 10, 0, 0, 10])).toEqual([]);
    expect(above(SHARES, wrong)).toEqual([]);
    expect(above(['Jumlah kasus kekerasan'], wrong)).toEqual([]);
  });

  it('is nothing where most rows have one', () => {
    expect(above(COUNTED, wrong, wrong, right, right)).toEqual(['1 12', '2 12']);
    expect(above(COUNTED, wrong, wrong, right)).toEqual([]);
  });
});
