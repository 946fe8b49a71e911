/** The functions as Excel calls them: its errors, its data types, its empty cells, its omitted arguments. */

import * as fc from 'fast-check';
import { BODIES } from '../../src/functions/bodies';
import { BlankCells } from '../../src/functions/call/blank-cells';
import { excelHost, forExcel } from '../../src/functions/call/excel-host';
import { ExcelError, call, messageOf } from './excel-call';
import { runs } from '../runs';

describe('percentages', () => {
  test('are formatted numbers where Excel takes them, plain fractions elsewhere', () => {
    const capaian = BODIES.CAPAIAN;
    expect(capaian?.([20, 21], excelHost('FormattedNumber'))).toEqual({
      type: 'FormattedNumber',
      basicValue: 1.05,
      numberFormat: '0.00%',
    });
    expect(call('CAPAIAN', 20, 21)).toBe(1.05);
  });

  test('chain: a formatted number is known to be a percentage, whatever its size', () => {
    const capaian = { type: 'FormattedNumber', basicValue: 8, numberFormat: '0.00%' };
    expect(call('PREDIKAT', [[capaian]])).toEqual([['Sangat Tinggi']]);
    expect(call('CAPAIAN', '75%', { type: 'FormattedNumber', basicValue: 0.9, numberFormat: '0%' })).toBeCloseTo(
      1.2,
      12,
    );
  });

  test('a text "75%" beside the plain number 0.928 is reported, not guessed', () => {
    expect(messageOf(call('CAPAIAN', '75%', 0.928))).toMatch(
      /^#VALUE! Realisasi 0,928 dapat berarti 0,928 atau 92,8% di samping target 75%/,
    );
    expect(call('CAPAIAN', '75%', 92.8)).toBeCloseTo(92.8 / 75, 12);
    expect(call('CAPAIAN', '5%', 0.9)).toBeCloseTo(0.18, 12);
  });
});

test('whole columns are answered down to the last row in which something stands', () => {
  const column = (...filled: unknown[]) =>
    Array.from({ length: 1_048_576 }, (_, row) => [row < filled.length ? filled[row] : null]);
  expect(call('CAPAIAN', column('Target', 20, 40), column('Realisasi', 21, 40, null, 50))).toHaveLength(5);
  expect(call('CAPAIAN', column(), column())).toEqual([['']]);
  // A table of usual size keeps its shape, blank rows and all.
  expect(call('CAPAIAN', [[20], [null]], [[21], [null]])).toEqual([[1.05], ['']]);
});

describe('empty cells', () => {
  test('on the web (null) stay empty', () => {
    expect(call('CAPAIAN', [[20], [null], [20]], [[null], [5], ['']])).toEqual([[''], [''], ['']]);
    expect(call('RERATA', [[1, null, 0.5]])).toBe(0.75);
  });

  test('where an older Excel says 0 for them and cannot be asked, they count as zero', () => {
    const [[first], [second]] = call('CAPAIAN', [[20], [0]], [[0], [5]]) as [[unknown], [unknown]];
    expect(first).toBe(0);
    expect(messageOf(second)).toBe('#DIV/0!');
  });

  test('say nothing about direction, cap, method, scale and unit, also where an older Excel says 0 for them', () => {
    expect(call('CAPAIAN', 100, 120, 0, 0, 0, 0)).toBe(1.2);
    expect(call('STATUS', 100, 120, 0, 0)).toBe('Melampaui');
    expect(call('PREDIKAT', 1.05, 0)).toBe('Sangat Tinggi');
    expect(call('KONSOLIDASI', [[1, 2]], 0)).toBe(3);
    expect(call('RERATA', [[1, 0.5]], null, 0)).toBe(0.75);
    expect(call('TREN', [[5, 6]], 0)).toBe('Membaik');
    expect(call('CAPAIAN', 100, 120, '0')).toBe(0.8);
    expect(call('CAPAIAN', 100, 120, 'tetap')).toBe(0.8);
  });

  describe('on an older Excel that says 0 for them', () => {
    /** B1 is blank, B2 holds a typed 0; `asked` is what the workbook was asked about. */
    const olderExcel = () => {
      const asked: (readonly string[])[] = [];
      const blanks = new BlankCells(async (addresses) => {
        asked.push(addresses);
        return addresses.map((address) => (address.includes('B1') ? [[true], [false]] : [[false], [false]]));
      });
      const run = (id: string, ...args: unknown[]): unknown =>
        forExcel(BODIES[id] ?? (() => ''), () => excelHost('none'), blanks)(...args);
      return { asked, run };
    };
    const at = (...parameterAddresses: string[]) => ({ parameterAddresses });

    test('are looked up, and a typed 0 stays 0', async () => {
      const { run } = olderExcel();
      const where = at('IKU!A1:A2', 'IKU!B1:B2');
      expect(await run('CAPAIAN', [[100], [100]], [[0], [0]], null, null, null, null, where)).toEqual([[''], [0]]);
      expect(await run('KONSOLIDASI', [[0], [0]], 'rata', at('IKU!B1:B2', ''))).toBe(0);
      expect(await run('TREN', [[0], [0], [5]], null, at('IKU!B1:B3'))).toBe('Membaik');
    });

    test('of many cells are looked up in one request, and not at all where there is no 0', async () => {
      const { asked, run } = olderExcel();
      expect(run('CAPAIAN', [[20]], [[21]], null, null, null, null, at('IKU!A1', 'IKU!C1'))).toEqual([[1.05]]);
      await Promise.all([1, 2, 3].map(() => run('PERTUMBUHAN', [[0]], [[5]], null, at('IKU!B1', 'IKU!C1'))));
      expect(asked).toEqual([['IKU!B1']]);
    });

    test('are never looked up once the host has handed over a blank as such', () => {
      const { asked, run } = olderExcel();
      run('CAPAIAN', [[20]], [[null]], null, null, null, null, at('IKU!A1', 'IKU!B1'));
      expect(run('CAPAIAN', [[20]], [[0]], null, null, null, null, at('IKU!A1', 'IKU!B1'))).toEqual([[0]]);
      expect(asked).toEqual([]);
    });

    test('of text arguments are blank without being looked up: no name, unit or source is called 0', async () => {
      const criteria = (rows: unknown) => (rows as string[][]).map(([, met]) => met);
      const { run } = olderExcel();
      const asNulls = await call('SMART', 'Persentase koperasi aktif', '%', null, null, null);
      expect(criteria(await run('SMART', [['Persentase koperasi aktif']], [['%']], [[0]], [[0]], [[0]]))).toEqual(
        criteria(asNulls),
      );
      expect(await run('JENIS', [[0]])).toEqual([['']]);
      expect(await run('SELARAS', [['Persentase jalan mantap'], [0]], [[0]])).toEqual([
        [expect.objectContaining({ code: '#N/A' }), ''],
        ['', ''],
      ]);
    });

    test('an argument that stands nowhere asks nothing', async () => {
      const { asked, run } = olderExcel();
      expect(await run('CAPAIAN', [[100], [100]], [[0], [0]], null, null, null, null, at('', 'IKU!B1:B2'))).toEqual([
        [''],
        [0],
      ]);
      expect(asked).toEqual([['IKU!B1:B2']]);
    });

    test('stay 0 where the workbook does not answer', async () => {
      const blanks = new BlankCells(() => Promise.reject(new Error('busy')));
      const run = forExcel(BODIES.CAPAIAN ?? (() => ''), () => excelHost('none'), blanks);
      expect(await run([[20]], [[0]], null, null, null, null, at('IKU!A1', 'IKU!B1'))).toEqual([[0]]);
    });
  });

  test.each(['-', 'N/A', 'n/a', 'belum ada', '…'])('%j is empty as well', (blank) => {
    expect(call('CAPAIAN', 20, blank)).toBe('');
  });
});

describe('errors', () => {
  test('in an argument pass through', () => {
    expect(messageOf(call('CAPAIAN', new ExcelError('#N/A'), 21))).toContain('#N/A');
    expect(messageOf(call('ANGKA', { type: 'Error', basicValue: '#DIV/0!' }))).toBe('#DIV/0!');
  });

  test('that Excel does not take from a function become #VALUE! and are named', () => {
    expect(messageOf(call('CAPAIAN', 20, new ExcelError('#REF!')))).toBe('#VALUE! Argumen memuat kesalahan #REF!.');
  });

  test('stand in their own cell of a range', () => {
    const answer = call('CAPAIAN', [[20], ['bagus sekali']], [[21], [3]]) as unknown[][];
    expect(answer[0]).toEqual([1.05]);
    expect(messageOf(answer[1]?.[0])).toBe('#VALUE! "bagus sekali" bukan angka.');
  });

  test.each([
    ['CAPAIAN', [20, 21, 'atas'], '#VALUE! arah "atas" tidak dikenal. Pilihan: "naik", "turun", "tetap".'],
    ['CAPAIAN', [20, 21, 'turun', null, 'x'], '#VALUE! cara "x" tidak dikenal. Pilihan: "selisih", "rasio".'],
    ['PREDIKAT', [1, 'x'], '#VALUE! skala "x" tidak dikenal. Pilihan: "permendagri86", "lke", "empat".'],
    [
      'CAPAIAN',
      [
        [[1], [2]],
        [[1], [2], [3]],
      ],
      '#VALUE! Ukuran rentang tidak sama: 2 × 1 dan 3 × 1 sel.',
    ],
    ['CAPAIAN', ['7% dan 17%', 5], '#VALUE! "7% dan 17%" berisi 2 angka. Pisahkan dahulu; IKU.URAI membantu.'],
    ['CAPAIAN', ['1.250', 40], '#VALUE! "1.250" dapat berarti 1250 atau 1,250. Tulis sebagai angka.'],
    ['PREDIKAT', [0.2, [[0.5, 'Cukup']]], '#N/A Nilai di bawah batas terendah skala.'],
    ['TREN', [[[5]]], '#N/A Perlu sedikitnya dua angka.'],
    ['PROYEKSI', [[[2021, 2021]], [[1, 2]], 2024], '#DIV/0!'],
    ['PERSENTASE', [5, 0], '#DIV/0!'],
    ['CAPAIAN', [-5, 3], '#VALUE! Target negatif: rumus capaian tidak berlaku.'],
    ['CAPAIAN', [3, -0.2, 'turun', null, 'rasio'], '#VALUE! Realisasi negatif: cara "rasio" (T/R) tidak berlaku.'],
  ] as const)('%s%j: %s', (id, args, message) => {
    expect(messageOf(call(id, ...args))).toBe(message);
  });
});

describe('one call for a whole column', () => {
  const figure = fc.oneof(
    fc.double({ min: -10, max: 1e6, noNaN: true }),
    fc.constantFrom('75%', '80 - 85', '-', 'WTP', '1.250', 'Rp 1,2 miliar', 'teks', '', '≤ 5', '#N/A', '7% dan 17%'),
    fc.constant(null),
    fc.constant(new ExcelError('#DIV/0!')),
  );
  const column = fc.array(figure, { minLength: 1, maxLength: 8 }).map((cells) => cells.map((cell) => [cell]));
  const direction = fc.constantFrom(null, 'naik', 'turun', 'tetap', 1, -1, 0, 'x');

  test.each([
    ['CAPAIAN', direction],
    ['STATUS', direction],
    ['KEMAJUAN', figure],
    ['EFISIENSI', figure],
    ['PERSENTASE', fc.constant(null)],
    ['PERTUMBUHAN', fc.constant(null)],
    ['PREDIKAT', fc.constant(null)],
    ['ANGKA', fc.constant(null)],
    ['SATUAN', fc.constant(null)],
  ] as const)('%s over a range answers as its calls one by one, single cells included', (id, third) => {
    const second = ['PREDIKAT', 'ANGKA', 'SATUAN'].includes(id) ? fc.constant(null) : figure;
    fc.assert(
      fc.property(column, second, third, (cells, other, last) => {
        const together = call(id, cells, other, last);
        const apart = cells.map(([cell]) => [call(id, cell, other, last)]);
        expect(together).toEqual(apart);
        expect(call(id, [cells[0]], other, last)).toEqual([apart[0]]);
      }),
    );
  });

  test('a row against a column gives every pair', () => {
    expect(call('CAPAIAN', [[10, 20]], [[10], [20]])).toEqual([
      [1, 0.5],
      [2, 1],
    ]);
  });

  test('the direction may be a column too, and a wrong word spoils its own row only', () => {
    const answer = call('CAPAIAN', [[10], [10], [10]], 8, [['naik'], ['turun'], ['ke atas']]) as unknown[][];
    expect(answer.slice(0, 2)).toEqual([[0.8], [1.2]]);
    expect(messageOf(answer[2]?.[0])).toContain('"ke atas" tidak dikenal');
  });
});

describe('no input whatsoever', () => {
  const hostile = fc.constantFrom<unknown>(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.MAX_VALUE,
    Number.MIN_VALUE,
    -0,
    Object.create(null),
    { type: 'FormattedNumber', basicValue: Number.NaN, numberFormat: '0%' },
    { type: 'Entity', basicValue: { a: 1 } },
    { code: '#N/A' },
    '='.repeat(300),
    '1'.repeat(400),
    'naik',
    'turun',
    'lke',
  );
  const cell = fc.oneof(hostile, fc.anything(), fc.double(), fc.string());
  const anything = fc.oneof(cell, fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }));

  test('throws anything but an error of Excel, or answers what a cell cannot show', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(BODIES)),
        fc.array(anything, { maxLength: 6 }),
        async (id, args) => {
          const answer = await Promise.resolve(call(id, ...args)).catch((problem: unknown) => {
            if (problem instanceof ExcelError) return problem;
            throw problem;
          });
          const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
          expect(new Set(rows.map((row) => row.length)).size).toBeLessThan(2);
          expect(rows.flat().filter((value) => !isShowable(value))).toEqual([]);
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  function isShowable(value: unknown): boolean {
    if (typeof value === 'number') return Number.isFinite(value);
    return typeof value === 'string' || typeof value === 'boolean' || value instanceof ExcelError;
  }
});

describe('functions that answer a moment later', () => {
  test('PERIKSA names the cells of the sheet when Excel tells where the range stands', async () => {
    const table = [
      ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2025'],
      [1, 'Meningkatnya kualitas koperasi', 'Persentase koperasi aktif', '%', '7% dan 17%'],
      [2, 'Meningkatnya usaha mikro', 'Jumlah wirausaha baru', 'Orang', 120],
    ];
    const rows = (await call('PERIKSA', table, { parameterAddresses: ["'IKU 2025'!B5:F7"] })) as unknown[][];
    expect(rows.map(([, cell, rule]) => [cell, rule])).toContainEqual(['F6', 'target-majemuk']);
  });

  test('PERIKSA sees a target of 0 where cells are known to be filled, and a blank where nobody knows', async () => {
    const table = [
      ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Target 2026'],
      [1, 'Menurunnya konflik', 'Jumlah konflik sosial', 'Kasus', 2, 0],
      [2, 'Meningkatnya usaha mikro', 'Jumlah wirausaha baru', 'Orang', 120, 130],
    ];
    const rulesFrom = async (blanks: BlankCells) => {
      const run = forExcel(BODIES.PERIKSA ?? (() => ''), () => excelHost('none'), blanks);
      const rows = (await run(table, { parameterAddresses: ['IKU!A1:F3'] })) as unknown[][];
      return rows.map(([, cell, rule]) => [cell, rule].join(' '));
    };
    const filled = new BlankCells(async (addresses) => addresses.map(() => table.map((row) => row.map(() => false))));
    expect(await rulesFrom(filled)).not.toContain('F2 target-kosong');
    expect(await rulesFrom(new BlankCells(async () => [null]))).toContain('F2 target-kosong');
  });

  test('a function whose part of the add-in cannot be fetched says so, and not that its arguments are wrong', async () => {
    const missing = Object.assign(new Error('Loading chunk 5 failed.'), { name: 'ChunkLoadError' });
    const run = forExcel(
      () => Promise.reject(missing),
      () => excelHost('none'),
    );
    await expect(Promise.resolve(run(1)).catch(messageOf)).resolves.toMatch(/^#N\/A Bagian Asisten IKU/);
  });

  test('PERIKSA says so when there is no table', async () => {
    const [[answer]] = (await call('PERIKSA', [['a', 'b']])) as [[unknown]];
    expect(messageOf(answer)).toMatch(/^#N\/A Tidak ada tabel indikator/);
  });
});
