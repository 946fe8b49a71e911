/** What may stand in an argument: numbers as Indonesians type them, blanks, errors, ranges of any matching shape. */

import { FUNCTIONS } from '../../src/functions/catalogue';
import { ExcelError, call, messageOf } from './excel-call';

describe('a number in a text', () => {
  test.each([
    ['70,54 %', 70.54],
    ['70.54%', 70.54],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.500.000', 1500000],
    ['Rp 1,2 miliar', 1.2e9],
    ['Rp1.250.000,00', 1250000],
    ['± 15', 15],
    ['≥ 75', 75],
    ['1/2', 0.5],
    ['12 (dua belas) kali', 12],
    ['2 Koperasi', 2],
    ['1.250 orang', 1250],
    ['-3,5', -3.5],
  ])('%s is %d', (text, value) => {
    expect(call('ANGKA', text)).toBeCloseTo(value, 9);
    // Of itself it is all: every function reads it the same way.
    expect(call('KEMAJUAN', text, text)).toBeCloseTo(1, 12);
    if (value > 0) expect(call('PERTUMBUHAN', text, text)).toBeCloseTo(0, 12);
    if (value > 0) expect(call('CAPAIAN', text, text)).toBeCloseTo(1, 12);
    if (value > 0) expect(call('STATUS', [[text]], [[value]])).toEqual([['Tercapai']]);
  });

  test.each([
    ['1.250', /dapat berarti 1250 atau 1,250/],
    ['15 Kop/ 25 UKM', /berisi 2 angka/],
    ['7% dan 17%', /berisi 2 angka/],
    ['100 sertifikasi, 10 Kop', /berisi 2 angka/],
    ['usia 0-17 tahun', /bukan angka/],
    ['skala 0-100', /bukan angka/],
    ['per 100.000 KH', /bukan angka/],
    ['bagus sekali', /bukan angka/],
  ])('%s is not guessed', (text, reason) => {
    expect(messageOf(call('ANGKA', text))).toMatch(reason);
    expect(messageOf(call('CAPAIAN', text, 40))).toMatch(/^#VALUE!/);
  });

  test('a neighbour decides what a lone point means', () => {
    expect(call('CAPAIAN', '1.250', 1300)).toBeCloseTo(1.04, 12);
    expect(call('CAPAIAN', '1.250', 1.3)).toBeCloseTo(1.04, 12);
  });
});

describe('shapes', () => {
  test('a column, a row, a block and a single value go together as in Excel', () => {
    expect(call('CAPAIAN', 10, [[5, 10]])).toEqual([[0.5, 1]]);
    expect(call('CAPAIAN', [[10], [20]], 10)).toEqual([[1], [0.5]]);
    expect(
      call(
        'CAPAIAN',
        [[10, 20]],
        [
          [10, 10],
          [20, 20],
        ],
      ),
    ).toEqual([
      [1, 0.5],
      [2, 1],
    ]);
    expect(
      call(
        'CAPAIAN',
        [[10]],
        [
          [10, 10],
          [20, 20],
        ],
      ),
    ).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(call('EFISIENSI', [[1], [1]], 100, [[50, 100]])).toEqual([
      [0.5, 0],
      [0.5, 0],
    ]);
  });

  test.each([
    [[[1], [2]], [[1], [2], [3]], '2 × 1 dan 3 × 1'],
    [[[1, 2]], [[1, 2, 3]], '1 × 2 dan 1 × 3'],
    [
      [
        [1, 2],
        [3, 4],
      ],
      [[1, 2, 3]],
      '2 × 2 dan 1 × 3',
    ],
  ])('ranges that do not match are told: %j and %j', (first, second, sizes) => {
    expect(messageOf(call('CAPAIAN', first, second))).toBe(`#VALUE! Ukuran rentang tidak sama: ${sizes} sel.`);
  });
});

describe('an error in an argument passes through as itself', () => {
  /** A table is reviewed with the errors in it, and a list of candidates is searched beside them. */
  const TAKEN_AS_DATA = ['PERIKSA.tabel', 'SELARAS.anak'];

  const places = FUNCTIONS.flatMap(({ id, parameters, examples }) =>
    parameters.flatMap(({ name }, index) => {
      const { args } = examples.find((example) => (example.args[index] ?? null) !== null) ?? {
        args: examples[0]?.args ?? [],
      };
      return TAKEN_AS_DATA.includes(`${id}.${name}`) ? [] : [[`${id}.${name}`, id, index, args] as const];
    }),
  );

  test.each(places)('%s', async (_, id, index, example) => {
    for (const code of ['#DIV/0!', '#N/A', '#NUM!', '#NULL!', '#VALUE!']) {
      for (const error of [new ExcelError(code), code]) {
        const args = [0, 1, 2, 3, 4, 5].map((at) =>
          at === index ? withError(example[at], error) : (example[at] ?? null),
        );
        const answer = await Promise.resolve(call(id, ...args)).catch((problem: unknown) => problem);
        const found = [answer].flat(2).find((cell) => cell instanceof ExcelError);
        expect([code, found]).toEqual([code, expect.objectContaining({ code })]);
      }
    }
  });

  test('one that Excel takes from no function becomes #VALUE!, and is named', () => {
    for (const code of ['#REF!', '#NAME?', '#SPILL!']) {
      expect(messageOf(call('KONSOLIDASI', [[1, 2]], new ExcelError(code)))).toBe(
        `#VALUE! Argumen memuat kesalahan ${code}.`,
      );
    }
  });

  test('handed over as a text, whichever it is, is an error and no word', () => {
    for (const code of ['#REF!', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#UNKNOWN!', '#GETTING_DATA']) {
      expect(messageOf(call('KONSOLIDASI', [[1, 2, code]]))).toBe(`#VALUE! Argumen memuat kesalahan ${code}.`);
    }
  });
});

/** The error itself, or in the first cell of a range. */
function withError(argument: unknown, error: unknown): unknown {
  if (!Array.isArray(argument)) return error;
  const [[, ...first], ...rows] = argument as [unknown[], ...unknown[][]];
  return [[error, ...first], ...rows];
}

describe('blanks', () => {
  test.each([
    ['CAPAIAN', [null, 5]],
    ['CAPAIAN', [5, '']],
    ['STATUS', ['-', 5]],
    ['PREDIKAT', [null]],
    ['PERSENTASE', ['belum ada', 5]],
    ['KEMAJUAN', [5, 'n/a', 1]],
    ['PERTUMBUHAN', [null, null]],
    ['EFISIENSI', [1, 100, 'N/A']],
    ['RERATA', [[[null, '-']]]],
    ['KONSOLIDASI', [[[null, '']]]],
    ['ANGKA', ['-']],
    ['SATUAN', [null]],
    ['PROYEKSI', [[[2021, 2022]], [[1, 2]], null]],
  ] as const)('%s%j stays blank', (id, args) => {
    expect(call(id, ...args)).toBe('');
  });
});

test('a result that no number can hold is #NUM!, not an empty cell', () => {
  expect(messageOf(call('CAPAIAN', 1e-300, 1e300))).toBe('#NUM!');
  expect(messageOf(call('PROYEKSI', [[2021, 2022]], [[1, 1e308]], 1e300))).toBe('#NUM!');
});
