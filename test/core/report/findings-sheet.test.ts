import { findingsSheet } from '../../../src/core/report/findings-sheet';
import { review } from '../../../src/core/review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { cellName } from '../../../src/core/sheet/address';
import { type CellValue, type SheetGrid, gridFromValues } from '../../../src/core/sheet/grid';
import { type SheetPlan } from '../../../src/core/sheet/plan';
import { planToGrid } from '../../../src/core/sheet/plan-to-grid';

const OPTIONS = { language: 'id', date: '22 November 2026', sheets: [] } as const;

const ROWS: readonly (readonly CellValue[])[] = [
  ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', 'Capaian 2024'],
  [1, 'Meningkatnya mutu jalan', 'Presentase jalan mantap', '%', 80, 60, '90%'],
  [2, 'Meningkatnya mutu hunian', 'Persentase rumah layak huni', '%', 70, 66.5, '95%'],
];

function sheetNamed(name: string, rows = ROWS): SheetGrid {
  return gridFromValues(rows, { name });
}

/** The findings sheet as Excel would hand it back: links show their cell. */
function asGrid(plan: SheetPlan): SheetGrid {
  return planToGrid(plan, (formula) => /"([A-Z]+\d+)"\)$/.exec(formula)?.[1] ?? '');
}

function withNote(plan: SheetPlan, rule: string, note: string): SheetGrid {
  const grid = asGrid(plan);
  const values = grid.values.map((row) => {
    if (!row.includes(rule)) return row;
    return row.map((value, column) => (column === 9 ? note : value));
  });
  return { ...grid, values: values.map((row) => (row.length < 10 ? [...row, ''] : row)) };
}

function rowOf(plan: SheetPlan, rule: string): readonly CellValue[] {
  return asGrid(plan).values.find((row) => row.includes(rule)) ?? [];
}

test('every finding is a row with a link to its cell, what is wrong, on what ground, and what to write', () => {
  const result = review([sheetNamed("Data '24")]);
  expect(result.findings.map(({ rule }) => rule.id)).toEqual(expect.arrayContaining(['ejaan', 'capaian-salah-hitung']));
  const plan = findingsSheet(result, OPTIONS);
  const row = rowOf(plan, 'capaian-salah-hitung');
  expect(row.slice(0, 4)).toEqual(['Kesalahan', "Data '24", 'G2', '90%']);
  expect(row[7]).toBe('75%');
  expect(row[8]).toBe('Terbuka');
  const link = plan.cells.find((cell) => 'formula' in cell && cell.formula.includes('G2'));
  expect(link).toMatchObject({ formula: `=HYPERLINK("#'Data ''24'!G2","G2")`, result: 'G2' });
  expect(plan.tables?.[0]?.area).toMatchObject({ top: 3, bottom: 3 + result.findings.length, right: 10 });
});

test('a proposal for a cell in percent is shown in percent', () => {
  const rows = [...ROWS.slice(0, 2).map((row) => [...row]), [...(ROWS[2] ?? [])]];
  const [, wrong] = rows;
  if (wrong) wrong[6] = 0.9;
  const plain = gridFromValues(rows, { name: 'IKU' });
  const numberFormats = plain.numberFormats.map((row, index) =>
    row.map((format, at) => (index > 0 && at === 6 ? '0.00%' : format)),
  );
  const sheets = [{ ...plain, numberFormats }];
  expect(rowOf(findingsSheet(review(sheets), { ...OPTIONS, sheets }), 'capaian-salah-hitung')[7]).toBe('75,00%');
});

test('an accepted finding carries its reason', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    accepted: [
      {
        rule: 'ejaan',
        sheet: 'IKU',
        subject: 'Presentase jalan mantap',
        text: 'Presentase jalan mantap',
        reason: 'sesuai Renstra yang sudah terbit',
      },
    ],
  };
  const plan = findingsSheet(review([sheetNamed('IKU')], settings), OPTIONS);
  expect(rowOf(plan, 'ejaan')[8]).toBe('Diabaikan: sesuai Renstra yang sudah terbit');
});

test('a note stays with its finding when rows move and the language changes', () => {
  const before = findingsSheet(review([sheetNamed('IKU')]), OPTIONS);
  const previous = withNote(before, 'ejaan', 'tanya Bappeda');
  const moved = review([sheetNamed('IKU', [['INDIKATOR KINERJA'], [''], ...ROWS])]);
  const after = findingsSheet(moved, { ...OPTIONS, language: 'en', previous });
  const row = rowOf(after, 'ejaan');
  expect(row[2]).toBe('C4');
  expect(row[9]).toBe('tanya Bappeda');
  expect(row[8]).toBe('Open');
});

test('a note outlives its finding, marked as resolved, for as many runs as there are', () => {
  const previous = withNote(findingsSheet(review([sheetNamed('IKU')]), OPTIONS), 'ejaan', 'sudah diperbaiki');
  const mended = ROWS.map((row) =>
    row.map((value) => (value === 'Presentase jalan mantap' ? 'Persentase jalan mantap' : value)),
  );
  const once = findingsSheet(review([sheetNamed('IKU', mended)]), { ...OPTIONS, previous });
  const twice = findingsSheet(review([sheetNamed('IKU', mended)]), { ...OPTIONS, previous: asGrid(once) });
  for (const plan of [once, twice]) {
    expect(rowOf(plan, 'ejaan').slice(8, 10)).toEqual(['Selesai', 'sudah diperbaiki']);
  }
});

test('cell texts stay text: a percentage or a fraction is not turned into a number or a date', () => {
  const plan = findingsSheet(review([sheetNamed('IKU')]), OPTIONS);
  const grid = asGrid(plan);
  const index = grid.values.findIndex((row) => row.includes('capaian-salah-hitung'));
  expect(grid.numberFormats[index]?.[3]).toBe('@');
  expect(grid.numberFormats[index]?.[7]).toBe('@');
});

test('a clean workbook gets a sheet that says so', () => {
  const plan = findingsSheet(review([]), OPTIONS);
  expect(plan.cells.map((cell) => ('value' in cell ? cell.value : cellName(cell)))).toContain('Tidak ada temuan.');
  expect(plan.names?.map(({ name }) => name)).toEqual(['IKU_laporan_temuan']);
});
