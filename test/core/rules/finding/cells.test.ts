/** Merged cells, formulas, fixes and calculations as the rules see them. */

import { readCalculation } from '../../../../src/core/indicator/words/calculations';
import { fixCells } from '../../../../src/core/rules/finding/fixes';
import { movedRows, shapeOf } from '../../../../src/core/sheet/formula-shape';
import { isUnderMerge } from '../../../../src/core/sheet/merges';
import { factsOf } from '../../../../src/core/indicator/facts';
import { cellName } from '../../../../src/core/sheet/address';
import { gridFromValues } from '../../../../src/core/sheet/grid';
import { type TableSpec, tableOf } from '../table-builder';

describe('cells under a merge', () => {
  const merges = [
    { top: 2, left: 1, bottom: 4, right: 1 },
    { top: 2, left: 2, bottom: 2, right: 3 },
    { top: 5, left: 3, bottom: 9, right: 9 },
  ];

  it('are all but the first of each area, within the used range', () => {
    const values = [0, 1, 2, 3, 4].map(() => ['a', 'b', 'c']);
    const grid = gridFromValues(values, { origin: { row: 2, column: 1 }, merges });
    const covered: number[][] = [];
    for (let row = 0; row < 12; row++) {
      for (let column = 0; column < 12; column++) if (isUnderMerge(grid, { row, column })) covered.push([row, column]);
    }
    expect(covered).toEqual([
      [2, 3],
      [3, 1],
      [4, 1],
      [6, 3],
    ]);
  });

  it('are none where no merges are known', () => {
    expect(isUnderMerge(gridFromValues([['a', 'b']]), { row: 0, column: 1 })).toBe(false);
    expect(isUnderMerge(gridFromValues([['a', 'b']], { merges: [] }), { row: 0, column: 1 })).toBe(false);
    expect(isUnderMerge(gridFromValues([], { merges }), { row: 3, column: 1 })).toBe(false);
  });
});

describe('the shape of a formula', () => {
  it('is the same where the distances are', () => {
    expect(shapeOf('=F7/E7*100', 6, 6)).toBe('=C[-1]R[0]/C[-2]R[0]*100');
    expect(shapeOf('=F8/E8*100', 7, 6)).toBe(shapeOf('=F7/E7*100', 6, 6));
    expect(shapeOf('=F7/E8', 6, 6)).not.toBe(shapeOf('=F8/E8', 7, 6));
  });

  it('keeps what is fixed, and leaves texts, sheets, functions and names alone', () => {
    expect(shapeOf('=$f7/E$5+$F$5', 6, 6)).toBe('=CFR[0]/C[-2]R5+CFR5');
    expect(shapeOf('="E7"&LOG10(E7)', 6, 4)).toBe('="E7"&LOG10(C[0]R[0])');
    expect(shapeOf("='Tab 1'!E7+IKU1!E7+E7_x+x.E7+E0+ABCD1", 6, 4)).toBe(
      "='Tab 1'!C[0]R[0]+IKU1!C[0]R[0]+E7_x+x.E7+E0+ABCD1",
    );
  });

  it('moves down with its relative rows', () => {
    expect(movedRows('=$F7/E$5+$G$5&"E7"+IF(E12,1)', 3)).toBe('=$F10/E$5+$G$5&"E7"+IF(E15,1)');
    expect(movedRows('=E7', -2)).toBe('=E5');
    expect(movedRows('=TARGET', 3)).toBe('=TARGET');
  });
});

describe('building a fix', () => {
  const plain = gridFromValues([['a', 5, 'c']], { name: 'IKU' });
  const at = (column: number) => ({ row: 0, column });

  it('takes only the cells that change, with what stands there now', () => {
    expect(
      fixCells(plain, 'safe', [
        { at: at(0), after: 'a' },
        { at: at(1), after: 6 },
      ]),
    ).toEqual({
      fix: { kind: 'safe', changes: [{ kind: 'cell', sheet: 'IKU', position: at(1), before: '5', after: 6 }] },
    });
  });

  it('counts a new number format as a change', () => {
    expect(fixCells(plain, 'proposed', [{ at: at(1), after: 5, numberFormat: '0%' }])).toEqual({
      fix: {
        kind: 'proposed',
        changes: [{ kind: 'cell', sheet: 'IKU', position: at(1), before: '5', after: 5, numberFormat: '0%' }],
      },
    });
  });

  it('is none when nothing changes or a formula stands in one of the cells', () => {
    expect(fixCells(plain, 'safe', [{ at: at(0), after: 'a' }])).toEqual({});
    const grid = { ...plain, formulas: [['', '=A1', '']] };
    expect(
      fixCells(grid, 'safe', [
        { at: at(0), after: 'b' },
        { at: at(1), after: 6 },
      ]),
    ).toEqual({});
  });
});

describe('the calculation of an indicator', () => {
  const written = (spec: TableSpec) => factsOf(tableOf(spec)).indicators[0]?.calculation?.text ?? null;
  const explained = (header: string, text: string, calculation?: string) =>
    written({
      columns: ['indicator', 'explanation'],
      headers: ['Indikator', header],
      rows: [['Nilai', text]],
      ...(calculation !== undefined && { explanationParts: { calculation } }),
    });

  it('stands in its own column, in the part of the explanation headed so, or in an explanation that promises it', () => {
    expect(written({ columns: ['indicator', 'calculation'], rows: [['Nilai', 'A / B']] })).toBe('A / B');
    expect(explained('Penjelasan', 'Makna: x. Rumus: A / B', 'A / B')).toBe('A / B');
    expect(explained('Penjelasan/Formulasi Perhitungan', 'A dibagi B')).toBe('A dibagi B');
    expect(explained('Penjelasan dan Cara Menghitung', 'A dibagi B')).toBe('A dibagi B');
  });

  it('is none in a dash, an empty part, or an explanation of something else', () => {
    expect(written({ columns: ['indicator', 'calculation'], rows: [['Nilai', '--']] })).toBeNull();
    expect(written({ columns: ['indicator'], rows: [['Nilai']] })).toBeNull();
    expect(explained('Penjelasan', 'Nilai yang dicapai')).toBeNull();
    expect(explained('Penjelasan/Rumus', '-')).toBeNull();
    expect(explained('Penjelasan/Rumus', 'Makna: x', '-')).toBeNull();
  });

  it('is promised by the header of an explanation only', () => {
    const promises = (columns: readonly string[], headers: readonly string[]) =>
      factsOf(tableOf({ columns, headers, rows: [] })).explainsCalculation;
    expect(promises(['indicator', 'explanation'], ['Indikator', 'Alasan dan Formula'])).toBe(true);
    expect(promises(['indicator', 'explanation'], ['Indikator', 'Alasan'])).toBe(false);
    expect(promises(['indicator', 'note'], ['Indikator', 'Formula'])).toBe(false);
  });

  const read = (text: string) => {
    const words = readCalculation(text, factsOf(tableOf({ columns: ['indicator'], rows: [] })));
    return Object.entries(words).flatMap(([word, said]) => (said ? [word] : []));
  };

  it.each([
    ['A / B x 100%', ['divides', 'timesHundred', 'computes']],
    ['A dibagi B', ['divides', 'computes']],
    ['Rumus: jumlah koperasi', ['computes']],
    ['Rumus: A : B', ['divides', 'computes']],
    ['A × 4', ['computes']],
    ['Rata-rata nilai', ['averages', 'computes']],
    ['Target - realisasi', ['computes']],
    ['Hasil survei BPS', ['assessed']],
    ['Data BPS', ['assessed']],
    ['Hasil pemantauan kualitas air', ['assessed']],
    ['Seratus', ['timesHundred']],
    ['90 persen', ['timesHundred']],
    ['90%', ['timesHundred', 'computes']],
    ['Pembilang\nPenyebut', ['stacked']],
    [' Pembilang \n', []],
    ['Derajat kesehatan penduduk', []],
  ])('%j says %j', (text, words) => {
    expect(read(text)).toEqual(words);
  });
});

describe('cells that hold words', () => {
  it('are read once each, without numbers, blanks and columns of figures', () => {
    const table = tableOf({
      columns: ['number', 'objective', 'indicator', 'target 2024', 'actual 2024', 'owner'],
      rows: [
        ['I', 'Meningkatnya layanan', 'Nilai SAKIP', 70, 'belum', 'Bidang A'],
        ['II', '', 'Indeks layanan', '5 unit', 6, 'Bidang A'],
      ],
    });
    const found = factsOf(table).texts.map(({ text, role, words, cells }) => [
      text,
      role,
      words,
      cells.map(({ position }) => cellName(position)).join(' '),
    ]);
    expect(found).toEqual([
      ['Meningkatnya layanan', 'objective', ['Meningkatnya', 'layanan'], 'B2'],
      ['Nilai SAKIP', 'indicator', ['Nilai', 'SAKIP'], 'C2'],
      ['Bidang A', 'owner', ['Bidang', 'A'], 'F2 F3'],
      ['Indeks layanan', 'indicator', ['Indeks', 'layanan'], 'C3'],
      ['5 unit', 'target', ['unit'], 'D3'],
    ]);
  });

  it.each([
    ['', true],
    ['–', true],
    ['\u2014', true],
    ['Bidang A', false],
    [2, false],
  ])('beside an owner another row with %j may lack one: %j', (owner, mayLack) => {
    const facts = factsOf(
      tableOf({
        columns: ['indicator', 'owner', 'unit'],
        rows: [
          ['Nilai SAKIP', 'Bidang A', ''],
          ['Indeks layanan', owner, ''],
        ],
      }),
    );
    expect(facts.mayLack('owner')).toBe(mayLack);
    expect(facts.mayLack('unit')).toBe(true);
    expect(facts.mayLack('dataSource')).toBe(false);
  });
});
