import { columnsToAdd, computedCells, formulasOfTable } from '../../../src/core/forms/computed-cells';
import { applyToGrid } from '../../../src/core/changes/apply';
import { changesOf } from '../../../src/core/changes/fix';
import { review } from '../../../src/core/review';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { cellName } from '../../../src/core/sheet/address';
import { type CellValue, gridFromValues } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/table/recognise';

const HEADER = [
  'No',
  'Sasaran',
  'Indikator Kinerja',
  'Satuan',
  'Target 2025',
  'Realisasi 2025',
  'Capaian 2025',
  'Predikat',
];
const ROWS: readonly (readonly CellValue[])[] = [
  [1, 'Meningkatnya mutu layanan', 'Persentase pemohon yang puas', '%', 85, 80, '', ''],
  [2, 'Menurunnya kematian', 'Angka kematian bayi', 'per 1.000', 8, 6.5, '', ''],
  [3, 'Meningkatnya usaha', 'Jumlah usaha yang dibina', 'usaha', '15 Kop/ 25 UKM', 40, '', ''],
  [4, 'Meningkatnya ekonomi', 'Jumlah pasar yang dibina', 'pasar', 10, '', 0.92, ''],
];

function filled(
  rows: readonly (readonly CellValue[])[],
  options: Partial<Parameters<typeof computedCells>[3]> = {},
  settings: Partial<Settings> = {},
) {
  const grid = gridFromValues(rows, { name: 'IKU' });
  const [table] = recognise(grid, DEFAULT_SETTINGS).tables;
  if (!table) throw new Error('No table.');
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const found = computedCells(table, grid, all, { formulas: 'iku', typed: 'kept', ...options });
  const formulas = Object.fromEntries(
    found.fills.flatMap(({ fix }) =>
      changesOf(fix, 'cell').map(({ position, after }) => [cellName(position), String(after)]),
    ),
  );
  return { ...found, grid, table, formulas };
}

test('blank achievements and ratings get formulas over their own cells, in the direction that is known', () => {
  const { formulas } = filled([HEADER, ...ROWS]);
  expect(Object.keys(formulas)).toEqual(['G2', 'H2', 'G3', 'H3']);
  expect(formulas['G2']).toContain('IKU.CAPAIAN(E2,F2,"naik",,,D2)');
  expect(formulas['G3']).toContain('IKU.CAPAIAN(E3,F3,"turun",,,D3)');
  expect(formulas['H2']).toContain('IKU.PREDIKAT(MAX(-2,MIN(2,G2)))');
});

test('a formula that is filled in over two figures is as short as one that a person types', () => {
  const rows = [
    ['No', 'Indikator Kinerja', 'Target 2025', 'Realisasi 2025', 'Capaian 2025'],
    [1, 'Jumlah pasar yang dibina', 10, 9, ''],
    [2, 'Jumlah kios yang dibina', 10, '', ''],
  ];
  const { formulas } = filled(rows);
  expect(formulas['E2']).toBe('=IKU.CAPAIAN(C2,D2,"naik")');
  // What is still to come reaches a function as 0 in some Excels.
  expect(formulas['E3']).toMatch(/^=IF\(OR\(C3="",D3="",C3=0\),"",/);
});

test('what is filled in is not called different afterwards, where some figures are still to come and one goes the other way', () => {
  const header = ['No', 'Indikator Kinerja', 'Target 2025', 'Realisasi 2025', 'Capaian 2025'];
  const names = ['pasar', 'kios', 'lapak', 'warung', 'koperasi', 'bengkel'];
  const rows: CellValue[][] = names.map((name, at) => [at + 1, `Jumlah ${name} yang dibina`, 10, 9, '']);
  rows.push([7, 'Jumlah toko yang dibina', 10, '', ''], [8, 'Angka kematian bayi', 10, '', '']);
  const { grid, formulas } = filled([header, ...rows]);
  const done = {
    ...grid,
    values: grid.values.map((row, y) => row.map((value, x) => (x === 4 && y > 0 && y < 7 ? 0.9 : value))),
    formulas: grid.values.map((row, y) => row.map((_, x) => formulas[cellName({ row: y, column: x })] ?? '')),
  };
  expect(new Set(Object.values(formulas).map((formula) => formula.replace(/\d+/g, ''))).size).toBe(3);
  expect(review([done]).findings.map(({ rule }) => rule.id)).not.toContain('rumus-sel-berbeda');
});

test('a column of plain figures of percent goes on in them, so that nothing stands a hundredfold beside it', () => {
  const rows = [
    HEADER,
    [1, 'Meningkatnya mutu layanan', 'Persentase pemohon yang puas', '%', 85, 80, '', ''],
    [2, 'Menurunnya kematian', 'Angka kematian bayi', 'per 1.000', 8, 6.5, 118.75, ''],
    [3, 'Meningkatnya ekonomi', 'Jumlah pasar yang dibina', 'pasar', 10, 9, 90, 'Tinggi'],
  ];
  for (const formulas of ['iku', 'native'] as const) {
    const { fills, formulas: made } = filled(rows, { formulas });
    const cells = fills.flatMap(({ fix }) => changesOf(fix, 'cell'));
    expect(cells.map(({ position, shows, numberFormat }) => [cellName(position), shows, numberFormat])).toEqual([
      ['G2', '94,12', '0.00'],
      ['H2', 'Sangat Tinggi', undefined],
      ['H3', 'Sangat Tinggi', undefined],
    ]);
    expect(made['G2']).toContain('100*(');
    expect(made['H2']).toMatch(/^=IF\(ISNUMBER\(G2\),/);
  }
});

test('a unit that stands in the name is written into the formula, which would not find it', () => {
  const rows = [
    ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025', 'Capaian 2025'],
    [1, 'Proporsi tenaga kerja formal (Persen)', '-', 70, 0.65, ''],
    [2, 'Persentase jalan mantap', '%', 70, 65, ''],
  ];
  const { formulas } = filled(rows);
  expect(formulas['F2']).toContain('IKU.CAPAIAN(D2,E2,"naik",,,"Persen")');
  expect(formulas['F3']).toContain('IKU.CAPAIAN(D3,E3,"naik",,,C3)');
});

test('what somebody typed stays, unless it is to be replaced; a formula always stays', () => {
  const kept = filled([HEADER, ...ROWS]);
  expect(kept.formulas['G5']).toBeUndefined();
  expect(kept.fills.flatMap(({ restsOn = [] }) => restsOn)).toEqual([]);
  expect(filled([HEADER, ...ROWS], { typed: 'replaced' }).formulas['G5']).toContain('IKU.CAPAIAN(E5,F5');
  const grid = gridFromValues([HEADER, ...ROWS], {
    name: 'IKU',
    formulas: [[], ['', '', '', '', '', '', '=F2/E2', '']],
  });
  const [table] = recognise(grid, DEFAULT_SETTINGS).tables;
  if (!table) throw new Error('No table.');
  const { fills } = computedCells(table, grid, DEFAULT_SETTINGS, { formulas: 'iku', typed: 'replaced' });
  expect(fills.flatMap(({ fix }) => changesOf(fix, 'cell').map(({ position }) => cellName(position)))).not.toContain(
    'G2',
  );
});

test('a rating beside a plain figure of percent that stays is that of its hundredth', () => {
  const { formulas, fills } = filled([
    HEADER,
    [1, 'Meningkatnya mutu', 'Persentase pemohon yang puas', '%', 85, 80, 94.12, ''],
  ]);
  expect(Object.keys(formulas)).toEqual(['H2']);
  expect(formulas['H2']).toContain('MIN(2,G2/100)');
  // Whoever is shown it must see what it follows.
  expect(fills.map(({ restsOn = [] }) => restsOn.map(({ text }) => text))).toEqual([['94,12']]);
});

test('method, cap and scale are those of the settings; the direction that the user gave goes before the words', () => {
  const settings: Partial<Settings> = {
    lowerMethod: 'ratio',
    achievementCap: '120',
    ratingScale: 'empat',
    polarities: { 'persentase pemohon yang puas': 'lower' },
  };
  const iku = filled([HEADER, ...ROWS], {}, settings).formulas;
  expect(iku['G2']).toContain('IKU.CAPAIAN(E2,F2,"turun",1.2,"rasio",D2)');
  expect(iku['H2']).toContain('"empat"');
  const native = filled([HEADER, ...ROWS], { formulas: 'native' }, settings).formulas;
  expect(native['G2']).toContain('MIN(1.2,E2/F2)');
  expect(native['G2']).not.toContain('IKU.');
});

test('what cannot be computed is named, and an assumed direction is said', () => {
  const { uncomputable, fills } = filled([HEADER, ...ROWS]);
  expect(uncomputable).toMatchObject([
    { indicator: 'Jumlah usaha yang dibina', reason: 'several', cell: { text: '15 Kop/ 25 UKM' } },
  ]);
  const others: readonly (readonly [readonly CellValue[], string])[] = [
    [[1, 'Akuntabilitas', 'Opini BPK', 'Opini', 'WTP', 'WTP', '', ''], 'rating F'],
    [[1, 'Layanan', 'Jumlah halte', 'halte', '', 9, '', ''], ''],
    [[1, 'Layanan', 'Waktu tunggu', 'menit', '80 - 85', 82, '', ''], ''],
    [[1, 'Layanan', 'Waktu tunggu', 'menit', '± 80', 82, '', ''], 'range'],
    [[1, 'Layanan', 'Persentase jalan mantap', '%', '70 %', 65, '', ''], 'asText'],
  ];
  for (const [row, said] of others) {
    const [first] = filled([HEADER, row], { formulas: 'native' }).uncomputable;
    expect(first?.reason ?? '').toBe(said.split(' ')[0]);
  }
  const plain = filled([HEADER, [1, 'Koperasi', 'Koperasi', 'unit', 20, 21, '', '']]);
  expect(plain.fills.map(({ isDirectionAssumed }) => isDirectionAssumed)).toEqual([true]);
  expect(fills.every(({ fix }) => fix.kind === 'proposed')).toBe(true);
});

test('a bound as target is filled in the direction that it says, and left where another is known', () => {
  const row = (name: string) => [1, 'Ekonomi', name, '%', '≤ 5', 4, '', ''] as const;
  const open = filled([HEADER, row('Laju inflasi')]);
  expect(open.formulas['G2']).toContain('IKU.CAPAIAN(E2,F2,"turun",,,D2)');
  expect(open.fills[0]).toMatchObject({ isDirectionAssumed: false, fix: { changes: [{ shows: '120,00%' }, {}] } });
  const other = filled([HEADER, row('Laju inflasi')], {}, { polarities: { 'laju inflasi': 'higher' } });
  expect(other.fills).toEqual([]);
  expect(other.uncomputable).toMatchObject([{ reason: 'range' }]);
});

test('a plain formula works out a target that is a text by its bounds, while the cell says them', () => {
  const rows = [
    [1, 'Ekonomi', 'Laju inflasi', '%', '≤ 5', 4, '', ''],
    [2, 'Ekonomi', 'Persentase pemohon yang puas', '%', '80 - 85', 72, '', ''],
  ];
  const { fills, formulas, uncomputable } = filled([HEADER, ...rows], { formulas: 'native' });
  expect(uncomputable).toEqual([]);
  expect(formulas['G2']).toMatch(/^=IF\(E2="≤ 5",IF\(COUNT\(F2\)<1,"",.*2-F2\/5/);
  expect(formulas['G3']).toContain('F3/MEDIAN(80,F3,85)');
  expect(fills.flatMap(({ fix }) => changesOf(fix, 'cell').map(({ shows }) => shows))).toEqual([
    '120,00%',
    'Sangat Tinggi',
    '90,00%',
    'Tinggi',
  ]);
  const low = filled([HEADER, [1, 'Ekonomi', 'Persentase pemohon yang puas', '%', '80 - 85', 0.72, '', '']], {
    formulas: 'native',
  });
  expect(low.fills.flatMap(({ fix }) => changesOf(fix, 'cell').map(({ shows }) => shows))).toEqual([
    'periksa skala',
    '',
  ]);
});

test('a formula that shows nothing beside two figures is told, with the reason', () => {
  const grid = gridFromValues([HEADER, [1, 'Akuntabilitas', 'Nilai SAKIP', 'Nilai', 70, 'BB', '', '']], {
    name: 'IKU',
  });
  const formulas = grid.values.map((row, y) =>
    row.map((_, x) => (y === 1 && x === 6 ? '=IF(COUNT(E2,F2)<2,"",F2/E2)' : '')),
  );
  const made = { ...grid, formulas };
  const [table] = recognise(made, DEFAULT_SETTINGS).tables;
  if (!table) throw new Error('No table.');
  const { uncomputable } = computedCells(table, made, DEFAULT_SETTINGS, { formulas: 'iku', typed: 'kept' });
  expect(uncomputable).toMatchObject([{ reason: 'ratingBesideFigure', cell: { text: 'BB' } }]);
});

test('a range whose direction nobody tells is named, since beyond it the achievement depends on the direction', () => {
  const laju = [1, 'Ekonomi', 'Laju inflasi', '%', '2,5 - 3,5', 3.9, '', ''] as const;
  const [open] = filled([HEADER, laju]).fills;
  expect(open).toMatchObject({ isDirectionAssumed: true, openRanges: [{ text: '2,5 - 3,5' }] });
  const said = { ...DEFAULT_SETTINGS, polarities: { 'laju inflasi': 'within' } } as const;
  const [kept] = filled([HEADER, laju], {}, said).fills;
  expect(kept).toMatchObject({ isDirectionAssumed: false });
  expect(kept).not.toHaveProperty('openRanges');
  const [single] = filled([HEADER, [1, 'Koperasi', 'Koperasi', 'unit', 20, 21, '', '']]).fills;
  expect(single).not.toHaveProperty('openRanges');
});

describe('figures of quarters beside one achievement', () => {
  const quarters = ['TW I', 'TW II', 'TW III', 'TW IV'];
  const rowsWith = (achievement: string, figures: readonly CellValue[]): readonly (readonly CellValue[])[] => [
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', '', '', '', 'Realisasi', '', '', '', achievement],
    ['', '', '', ...quarters, ...quarters, ''],
    [1, 'Jumlah kecelakaan kerja yang ditangani', 'kasus', ...figures, ''],
    [2, 'Jumlah pasar yang dibina', 'pasar', ...figures, ''],
  ];
  const reasons = (rows: readonly (readonly CellValue[])[]) =>
    filled(rows).uncomputable.map(({ reason, at }) => [cellName(at.position), reason]);

  test('are named as what stands in the way', () => {
    expect(reasons(rowsWith('Capaian', [1, 2, 3, 4, 1, 2, 3, 3]))).toEqual([
      ['L3', 'parts'],
      ['L4', 'parts'],
    ]);
  });

  test('that are still to come are missing, and those of the quarter that the header names are taken', () => {
    expect(reasons(rowsWith('Capaian', [1, 2, 3, 4, '', '', '', '']))).toEqual([
      ['L3', 'missing'],
      ['L4', 'missing'],
    ]);
    expect(reasons(rowsWith('Capaian TW IV', [1, 2, 3, 4, 1, 2, 3, 3]))).toEqual([]);
  });
});

test('columns that are missing are added behind the actual, and then filled', () => {
  const rows = [HEADER, ...ROWS].map((row) => [...row.slice(0, 6), 'Dinas']);
  rows[0] = [...HEADER.slice(0, 6), 'Sumber Data'];
  const { table, grid, missing } = filled(rows);
  expect(missing).toEqual(['achievement', 'rating']);
  const added = columnsToAdd(table, missing, { achievement: 'Capaian', rating: 'Predikat' });
  const wide = added && applyToGrid(added.changes, grid);
  if (!wide) throw new Error('Nothing was added.');
  expect(wide.values[0]?.slice(5)).toEqual(['Realisasi 2025', 'Capaian', 'Predikat', 'Sumber Data']);
  expect(Object.keys(filled(wide.values).formulas).slice(0, 2)).toEqual(['G2', 'H2']);
});

test('the scale by which ratings are filled is told: that of the table where it goes by one', () => {
  const rated = (rating: string) => [
    HEADER,
    [1, 'Meningkatnya mutu layanan', 'Persentase pemohon yang puas', '%', 85, 80, 0.94, rating],
    [2, 'Menurunnya kematian', 'Angka kematian bayi', 'per 1.000', 8, 6.5, '', ''],
  ];
  const own = { ratingScale: { classes: [{ name: 'Istimewa', from: 95 }], rest: 'Biasa' } };
  expect(filled(rated(''), {}, own).scale).toBe(own.ratingScale);
  expect(filled(rated('Sangat Tinggi'), {}, own).scale).toBe('permendagri86');
});

test('what each cell will show is told with its formula, as target and actual are now', () => {
  const shown = (options: Partial<Parameters<typeof computedCells>[3]>) =>
    Object.fromEntries(
      filled([HEADER, ...ROWS], { typed: 'replaced', ...options }).fills.flatMap(({ fix }) =>
        changesOf(fix, 'cell').map(({ position, shows }) => [cellName(position), shows]),
      ),
    );
  for (const formulas of ['iku', 'native'] as const) {
    expect(shown({ formulas })).toEqual({
      G2: '94,12%',
      H2: 'Sangat Tinggi',
      G3: '118,75%',
      H3: 'Sangat Tinggi',
      // An actual that is still to come.
      G5: '',
      H5: '',
    });
  }
});

test('a plain formula can be read: blank until both figures are there, then the division that everybody knows', () => {
  const { formulas } = filled([HEADER, ...ROWS], { formulas: 'native', typed: 'replaced' });
  expect(formulas['G5']).toBe('=IF(OR(COUNT(E5,F5)<2,E5<=0),"",F5/E5)');
  expect(formulas['G3']).toBe('=IF(OR(COUNT(E3,F3)<2,E3<0,AND(E3=0,F3<>0)),"",IF(E3=0,1,2-F3/E3))');
  expect((formulas['G2'] ?? '').length).toBeLessThan(150);
});

test('figures that stand on two scales already are brought on one by the formula, and doubtful ones are asked about', () => {
  const row = (unit: string, target: number, actual: number) => {
    const name = unit === '%' ? 'Persentase pemohon yang puas' : 'Indeks kepuasan pemohon';
    const { fills, formulas } = filled([HEADER, [1, 'Meningkatnya mutu', name, unit, target, actual, '', '']], {
      formulas: 'native',
    });
    return [formulas['G2'], ...fills.flatMap(({ fix }) => changesOf(fix, 'cell').map(({ shows }) => shows))];
  };
  const mixed = row('%', 0.7, 65);
  expect(mixed[0]).toContain('F2/(100*E2)');
  expect(mixed.slice(1)).toEqual(['92,86%', 'Sangat Tinggi']);
  expect(row('%', 70, 0.65)[0]).toContain('(100*F2)/E2');
  expect(row('Indeks', 0.82, 80).slice(1)).toEqual(['periksa skala', '']);
});

test('a plain formula is written only over numbers: what it would make nothing of keeps what somebody typed', () => {
  const rows = [
    HEADER,
    [1, 'Meningkatnya layanan', 'Jumlah halte yang dirawat', 'halte', '10 halte', 9, 90, 'Tinggi'],
    [2, 'Meningkatnya layanan', 'Jumlah penumpang yang terangkut', 'orang', '1.250', 1300, 104, 'Sangat Tinggi'],
    [3, 'Meningkatnya layanan', 'Jumlah terminal yang dirawat', 'terminal', 4, 3, 70, 'Sedang'],
  ];
  const plain = filled(rows, { formulas: 'native', typed: 'replaced' });
  expect(Object.keys(plain.formulas)).toEqual(['G4', 'H4']);
  expect(plain.uncomputable.map(({ indicator, reason }) => [indicator, reason])).toEqual([
    ['Jumlah halte yang dirawat', 'asText'],
    ['Jumlah penumpang yang terangkut', 'asText'],
  ]);
  expect(filled(rows, { typed: 'replaced' }).uncomputable).toEqual([]);
});

const AT_ZERO: readonly (readonly CellValue[])[] = [
  [1, 'Meningkatnya mutu layanan', 'Persentase pemohon yang puas', '%', 85, 80, '', ''],
  [2, 'Meningkatnya usaha', 'Jumlah usaha yang dibina', 'usaha', 0, 4, '', ''],
  [3, 'Menurunnya kematian', 'Angka kematian bayi', 'per 1.000', 0, 2, '', ''],
  [4, 'Menurunnya kecelakaan', 'Angka kecelakaan kerja', 'per 1.000', 0, 0, '', ''],
  [5, 'Meningkatnya usaha', 'Jumlah koperasi yang dibina', 'koperasi', -5, 4, '', ''],
  [6, 'Meningkatnya usaha', 'Jumlah pasar yang dibina', 'pasar', 0, '', '', ''],
  [7, 'Menurunnya kecelakaan', 'Angka kecelakaan lalu lintas', 'per 1.000', 0, '', '', ''],
];

test.each(['iku', 'native'] as const)(
  'what would be an error is not filled, and told with its cell (%s)',
  (formulas) => {
    const found = filled([HEADER, ...AT_ZERO], { formulas });
    expect(Object.keys(found.formulas)).toEqual(['G2', 'H2', 'G5', 'H5', 'G8', 'H8']);
    const shown = found.fills.flatMap(({ fix }) => changesOf(fix, 'cell').map(({ shows }) => shows));
    expect(shown.filter((each) => each?.startsWith('#'))).toEqual([]);
    expect(found.uncomputable.map(({ at, reason, cell }) => [cellName(at.position), reason, cell?.text])).toEqual([
      ['G3', 'zeroTarget', '0'],
      ['G4', 'zeroTarget', '0'],
      ['G6', 'negative', '-5'],
      ['G7', 'zeroTarget', '0'],
    ]);
  },
);

test.each(['iku', 'native'] as const)(
  'no row is filled where a formula, which sees no percent sign, comes to another figure (%s)',
  (formulas) => {
    const of = (target: number, actual: number, formats: readonly [string, string]) => {
      const made = gridFromValues(
        [HEADER, [1, 'Layanan', 'Persentase pemohon yang puas', '%', target, actual, '', '']],
        {
          name: 'IKU',
        },
      );
      const grid = {
        ...made,
        numberFormats: made.numberFormats.map((row, y) =>
          row.map((format, x) => (y === 1 && (x === 4 || x === 5) ? (formats[x - 4] ?? format) : format)),
        ),
      };
      const [table] = recognise(grid, DEFAULT_SETTINGS).tables;
      if (!table) throw new Error('No table.');
      const { fills, uncomputable } = computedCells(table, grid, DEFAULT_SETTINGS, { formulas, typed: 'kept' });
      const shown = fills.flatMap(({ fix }) => changesOf(fix, 'cell').map(({ shows }) => shows));
      return [shown[0] ?? uncomputable[0]?.reason, uncomputable[0]?.why?.id ?? ''] as const;
    };
    expect(of(0.85, 0.8, ['0%', '0%'])).toEqual(['94,12%', '']);
    const [low, why] = of(85, 0.07, ['General', '0%']);
    expect(low).toBe(formulas === 'iku' ? 'together' : 'periksa skala');
    if (formulas === 'iku') expect(why).toContain('F2 “7%” tersimpan sebagai pecahan');
    expect(of(0.04, 0.12, ['0%', 'General'])[0]).toBe('together');
  },
);

test('an indicator of which policy moves the target either way waits for its direction', () => {
  const row = (name: string, target: CellValue) => [1, 'Ekonomi', name, '%', target, 3.2, '', ''] as const;
  expect(filled([HEADER, row('Laju inflasi', 3)]).fills[0]).toMatchObject({ isEitherWay: true });
  expect(filled([HEADER, row('Laju inflasi', '≤ 3')]).fills[0]).not.toHaveProperty('isEitherWay');
  expect(filled([HEADER, row('Koperasi', 3)]).fills[0]).not.toHaveProperty('isEitherWay');
});

test('by the ratio an actual of 0 stands in the way; two scales do where the function would refuse them', () => {
  const zero = filled(
    [HEADER, [1, 'Menurunnya kematian', 'Angka kematian bayi', 'per 1.000', 8, 0, '', '']],
    {},
    {
      lowerMethod: 'ratio',
    },
  );
  expect(zero.uncomputable).toMatchObject([{ reason: 'zeroActual', cell: { text: '0' } }]);
  for (const formulas of ['iku', 'native'] as const) {
    const deflation = filled(
      [HEADER, [1, 'Menurunnya inflasi', 'Angka kematian bayi', 'per 1.000', 3, -0.2, '', '']],
      { formulas },
      { lowerMethod: 'ratio' },
    );
    expect(deflation.fills).toEqual([]);
    expect(deflation.uncomputable).toMatchObject([{ reason: 'negativeActual', cell: { text: '-0,2' } }]);
  }
  const scales = filled([HEADER, [1, 'Meningkatnya mutu', 'Indeks kepuasan pemohon', 'Indeks', 0.82, 80, '', '']]);
  expect(scales.fills).toEqual([]);
  expect(scales.uncomputable).toMatchObject([{ reason: 'together' }]);
  expect(scales.uncomputable[0]?.why?.id).toContain('0,82');
});

test('a rating follows an achievement that stays, whatever stands in the way of computing it', () => {
  const kept = filled([
    HEADER,
    [1, 'Meningkatnya usaha', 'Jumlah usaha yang dibina', 'usaha', '15 Kop/ 25 UKM', 40, 95, ''],
  ]);
  expect(Object.keys(kept.formulas)).toEqual(['H2']);
  expect(kept.uncomputable).toEqual([]);
});

test('what is filled in names the figures that it comes from', () => {
  const { fills } = filled([HEADER, ...ROWS]);
  expect(fills[0]?.comesFrom.map(({ position }) => cellName(position))).toEqual(['E2', 'F2']);
});

test.each([
  ['', 'iku'],
  ['=IKU.CAPAIAN(E3,F3)', 'iku'],
  ['=IF(OR(COUNT(E3,F3)<2,E3<=0),"",F3/E3)', 'native'],
  ['=F3/E3', 'iku'],
] as const)('a table of which an achievement says “%s” goes on with formulas of the kind %s', (formula, kind) => {
  const grid = gridFromValues([HEADER, ...ROWS], { name: 'IKU' });
  const formulas = grid.values.map((cells, row) => cells.map((_, at) => (row === 2 && at === 6 ? formula : '')));
  const [table] = recognise({ ...grid, formulas }, DEFAULT_SETTINGS).tables;
  expect(table && formulasOfTable(table, DEFAULT_SETTINGS)).toBe(kind);
});
