import { findingsSheet } from '../../../src/core/report/findings-sheet';
import { review } from '../../../src/core/review';
import { capaianSalahHitung } from '../../../src/core/rules/measurement/capaian-salah-hitung';
import { ejaan } from '../../../src/core/rules/wording/ejaan';
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

/** What is written in a column of the row of a rule; columns by their Indonesian or English head. */
function written(plan: SheetPlan, rule: RuleId, entries: Readonly<Record<string, string>>): SheetGrid {
  const grid = asGrid(plan);
  const width = (grid.values[HEADER_ROW] ?? []).length;
  const values = grid.values.map((row, index) => {
    const padded = [...row, ...new Array<CellValue>(width - row.length).fill('')];
    if (index <= HEADER_ROW || !row.some((value) => namesOf(rule).includes(String(value)))) return padded;
    return padded.map((value, column) => entries[String(grid.values[HEADER_ROW]?.[column])] ?? value);
  });
  return { ...grid, values };
}

function withNote(plan: SheetPlan, rule: RuleId, note: string): SheetGrid {
  return written(plan, rule, { Catatan: note });
}

const HEADER_ROW = 3;

type RuleId = 'ejaan' | 'capaian-salah-hitung';

function namesOf(rule: RuleId): readonly string[] {
  const meta = { ejaan, 'capaian-salah-hitung': capaianSalahHitung }[rule].meta;
  return [meta.title.id, meta.title.en];
}

/** The row of a rule by the heads of its columns. */
function rowOf(plan: SheetPlan, rule: RuleId): Readonly<Record<string, CellValue>> {
  const { values } = asGrid(plan);
  const row = values.find((cells) => cells.some((value) => namesOf(rule).includes(String(value)))) ?? [];
  return Object.fromEntries((values[HEADER_ROW] ?? []).map((head, column) => [String(head), row[column] ?? '']));
}

test('every finding is a row with a link to its cell, what is wrong, on what ground, and what to write', () => {
  const result = review([sheetNamed("Data '24")]);
  expect(result.findings.map(({ rule }) => rule.id)).toEqual(expect.arrayContaining(['ejaan', 'capaian-salah-hitung']));
  const plan = findingsSheet(result, OPTIONS);
  const row = rowOf(plan, 'capaian-salah-hitung');
  expect(row).toMatchObject({
    Tingkat: 'Kesalahan',
    Indikator: 'Presentase jalan mantap',
    Lembar: "Data '24",
    Sel: 'G2',
    'Isi Sel': '90%',
    Aturan: capaianSalahHitung.meta.title.id,
    Dasar: 'Perhitungan',
    Usulan: '75%',
    'Penanggung Jawab': '',
    'Batas Waktu': '',
    Status: 'Terbuka',
  });
  const link = plan.cells.find((cell) => 'formula' in cell && cell.formula.includes('G2'));
  expect(link).toMatchObject({ formula: `=HYPERLINK("#'Data ''24'!G2","G2")`, result: 'G2' });
  expect(plan.tables?.[0]?.area).toMatchObject({ top: 3, bottom: 3 + result.findings.length, right: 12 });
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
  expect(rowOf(findingsSheet(review(sheets), { ...OPTIONS, sheets }), 'capaian-salah-hitung')['Usulan']).toBe('75,00%');
});

test('an accepted finding carries its reason, who gave it and when', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    accepted: [
      {
        rule: 'ejaan',
        sheet: 'IKU',
        subject: 'Presentase jalan mantap',
        text: 'Presentase jalan mantap',
        reason: 'sesuai Renstra yang sudah terbit',
        person: 'Sekretaris',
        at: '2026-01-05T08:00:00.000Z',
      },
    ],
  };
  const plan = findingsSheet(review([sheetNamed('IKU')], settings), OPTIONS);
  expect(rowOf(plan, 'ejaan')['Status']).toBe(
    'Diabaikan: sesuai Renstra yang sudah terbit (Sekretaris, 5 Januari 2026)',
  );
});

test('a note stays with its finding when rows move and the language changes', () => {
  const before = findingsSheet(review([sheetNamed('IKU')]), OPTIONS);
  const previous = withNote(before, 'ejaan', 'tanya Bappeda');
  const moved = review([sheetNamed('IKU', [['INDIKATOR KINERJA'], [''], ...ROWS])]);
  const after = findingsSheet(moved, { ...OPTIONS, language: 'en', previous });
  const row = rowOf(after, 'ejaan');
  expect(row).toMatchObject({ Cell: 'C4', Note: 'tanya Bappeda', Status: 'Open' });
});

test('a note outlives its finding, marked as resolved, for as many runs as there are', () => {
  const previous = withNote(findingsSheet(review([sheetNamed('IKU')]), OPTIONS), 'ejaan', 'sudah diperbaiki');
  const mended = ROWS.map((row) =>
    row.map((value) => (value === 'Presentase jalan mantap' ? 'Persentase jalan mantap' : value)),
  );
  const once = findingsSheet(review([sheetNamed('IKU', mended)]), { ...OPTIONS, previous });
  const twice = findingsSheet(review([sheetNamed('IKU', mended)]), { ...OPTIONS, previous: asGrid(once) });
  for (const plan of [once, twice]) {
    expect(rowOf(plan, 'ejaan')).toMatchObject({ Status: 'Selesai', Catatan: 'sudah diperbaiki' });
  }
});

test('who follows a finding up, by when and how far it is stays when the sheet is made again, also in another language', () => {
  const before = findingsSheet(review([sheetNamed('IKU')]), OPTIONS);
  const previous = written(before, 'ejaan', {
    'Penanggung Jawab': 'Bidang Jalan',
    'Batas Waktu': '31 Desember 2026',
    Status: 'Dikerjakan',
  });
  const after = findingsSheet(review([sheetNamed('IKU')]), { ...OPTIONS, language: 'en', previous });
  expect(rowOf(after, 'ejaan')).toMatchObject({
    Responsible: 'Bidang Jalan',
    Due: '31 Desember 2026',
    Status: 'Dikerjakan',
  });
  expect(after.validations?.[0]?.rule).toEqual({ kind: 'list', items: ['Open', 'Under way', 'Resolved'] });
});

test('a sheet of an earlier version, which names rules by their ids and knows no follow-up, hands its notes on', () => {
  const heads = ['Tingkat', 'Lembar', 'Sel', 'Isi Sel', 'Aturan', 'Temuan', 'Dasar', 'Usulan', 'Status', 'Catatan'];
  const row = [
    'Kesalahan',
    'IKU',
    'C2',
    'Presentase jalan mantap',
    'ejaan',
    '…',
    'Kelaziman',
    '',
    'Terbuka',
    'tanya Bappeda',
  ];
  const previous = gridFromValues([heads, row], { name: 'Hasil Validasi' });
  const after = findingsSheet(review([sheetNamed('IKU')]), { ...OPTIONS, previous });
  expect(rowOf(after, 'ejaan')).toMatchObject({ Catatan: 'tanya Bappeda', 'Penanggung Jawab': '' });
});

test('cell texts stay text: a percentage or a fraction is not turned into a number or a date', () => {
  const plan = findingsSheet(review([sheetNamed('IKU')]), OPTIONS);
  const grid = asGrid(plan);
  const [heads, first] = [grid.values[HEADER_ROW] ?? [], grid.numberFormats[HEADER_ROW + 1]];
  for (const head of ['Isi Sel', 'Usulan', 'Batas Waktu']) expect(first?.[heads.indexOf(head)]).toBe('@');
});

test('a clean workbook gets a sheet that says so', () => {
  const plan = findingsSheet(review([]), OPTIONS);
  expect(plan.cells.map((cell) => ('value' in cell ? cell.value : cellName(cell)))).toContain('Tidak ada temuan.');
  expect(plan.names?.map(({ name }) => name)).toEqual(['IKU_laporan_temuan']);
});
