/** @jest-environment jsdom */
import { type Fix } from '../../src/core/changes/fix';
import { gridFromValues } from '../../src/core/sheet/grid';
import { applyFixes as applyTo } from '../../src/excel/write/apply-fixes';
import { insertFormula } from '../../src/excel/write/insert-formula';
import { undoFixes as undo } from '../../src/excel/write/undo-fixes';
import { type AppliedFixes } from '../../src/excel/write/applied-fixes';
import { type SheetData, connectOffice } from '../workbench/office';

const SHEET: SheetData = {
  name: 'IKU',
  rows: [
    ['Indikator', 'Target', 'Realisasi'],
    ['Prosentase koperasi', '7,14 %', '(1)'],
  ],
};

const applyFixes = (fixes: readonly Fix[]) => applyTo(fixes, []);

const undoFixes = async (applied: AppliedFixes) => (await undo(applied)).kept;

const change = (column: number, before: string, after: string | number, numberFormat?: string): Fix => ({
  kind: 'safe',
  changes: [
    {
      kind: 'cell',
      sheet: 'IKU',
      position: { row: 1, column },
      before,
      after,
      ...(numberFormat ? { numberFormat } : {}),
    },
  ],
});
const formula = (column: number, before: string, after: string): Fix => ({
  kind: 'proposed',
  changes: [{ kind: 'cell', sheet: 'IKU', position: { row: 1, column }, before, after, formula: true }],
});
const spelling = change(0, 'Prosentase koperasi', 'Persentase koperasi');
const percent = change(1, '7,14 %', 0.0714, '0.00%');

test('a number is written as a number, with its format; two round trips for any number of fixes', async () => {
  const office = connectOffice({ sheets: [SHEET] });
  const result = await applyFixes([spelling, percent]);
  expect(result).toMatchObject({ done: 2, stale: 0, protected: 0 });
  expect(office.values('IKU', 'A2:B2')).toEqual([['Persentase koperasi', 0.0714]]);
  expect(office.cell('IKU', 'B2')?.style?.numberFormat).toBe('0.00%');
  expect(office.traffic.requests).toBe(2);
});

test('a text stays a text although it looks like a number or a date', async () => {
  const office = connectOffice({ sheets: [SHEET] });
  for (const text of ['(2)', '1/2', '12,5', 'true']) {
    const before = String(office.values('IKU', 'C2')[0]?.[0]);
    await applyFixes([change(2, before, text)]);
    expect(office.values('IKU', 'C2')).toEqual([[text]]);
    expect(office.cell('IKU', 'C2')?.formula).toBeUndefined();
  }
});

test('a cell that changed in between, or holds a formula, is left alone; the other fixes are carried out', async () => {
  const office = connectOffice({ sheets: [SHEET] });
  office.user('IKU', 'B2', [['8']]);
  expect(await applyFixes([spelling, percent])).toMatchObject({ done: 1, stale: 1 });
  expect(office.values('IKU', 'A2:B2')).toEqual([['Persentase koperasi', 8]]);

  const computed = connectOffice({
    sheets: [{ name: 'IKU', cells: { B2: { formula: '="7,14"&" %"', value: '7,14 %' } } }],
  });
  expect(await applyFixes([percent])).toMatchObject({ done: 0, stale: 1 });
  expect(computed.cell('IKU', 'B2')?.formula).toBe('="7,14"&" %"');
});

/** `A2` is filled by a formula in A1, and says nothing itself, as Excel answers for such a cell. */
function spillInto(office: ReturnType<typeof connectOffice>) {
  const sheet = office.workbook.findSheet('IKU');
  if (!sheet) throw new Error('No sheet IKU');
  sheet.touch(0, 0).spill = { rows: 2, columns: 1 };
  sheet.touch(1, 0).spilledFrom = { row: 0, column: 0 };
}

describe('a cell that a formula elsewhere fills', () => {
  const open = (api = '1.17') => {
    const office = connectOffice({ sheets: [SHEET] }, { api });
    spillInto(office);
    return office;
  };

  test('is left alone by a fix, which would break the formula', async () => {
    const office = open();
    expect(await applyFixes([spelling, percent])).toMatchObject({ done: 1, stale: 1 });
    expect(office.values('IKU', 'A2:B2')).toEqual([['Prosentase koperasi', 0.0714]]);
  });

  test('is left alone by an undoing, where the formula came after the fix', async () => {
    const office = connectOffice({ sheets: [SHEET] });
    const { applied } = await applyFixes([spelling]);
    spillInto(office);
    expect(await undoFixes(applied)).toBe(1);
    expect(office.values('IKU', 'A2')).toEqual([['Persentase koperasi']]);
  });

  test('takes no formula of the pane', async () => {
    const office = open();
    const child = office.workbook.findSheet('IKU')?.touch(1, 0);
    if (child) child.value = '';
    office.select('IKU', 'A2');
    expect(await insertFormula(() => '=1+1')).toMatchObject({ written: null });
    expect(child?.formula).toBeUndefined();
  });

  test('is not asked about where Excel knows no such formulas', async () => {
    open('1.11');
    expect(await applyFixes([spelling])).toMatchObject({ done: 1 });
  });
});

test('a formula is written as a formula, and can be taken back', async () => {
  const office = connectOffice({ sheets: [SHEET] });
  const { applied } = await applyFixes([formula(2, '(1)', '=B2*1')]);
  expect(office.cell('IKU', 'C2')?.formula).toBe('=B2*1');
  expect(await undoFixes(applied)).toBe(0);
  expect(office.values('IKU', 'C2')).toEqual([['(1)']]);
  expect(office.cell('IKU', 'C2')?.formula).toBeUndefined();
});

test('a cell that already says what the fix would write is done, not stale', async () => {
  const office = connectOffice({ sheets: [SHEET] });
  office.user('IKU', 'A2', [['Persentase koperasi']]);
  expect(await applyFixes([spelling])).toMatchObject({ done: 1, stale: 0 });
});

describe('a row to be deleted', () => {
  const rows = [
    ['Indikator', 'Target'],
    ['a', 1],
    ['Indikator', 'Target'],
    ['b', 2],
  ];
  const repeated: Fix = { kind: 'proposed', changes: [{ kind: 'deleteRow', sheet: 'IKU', row: 2 }] };
  const grids = [gridFromValues(rows, { name: 'IKU' })];

  test('goes, and comes back', async () => {
    const office = connectOffice({ sheets: [{ name: 'IKU', rows }] });
    const { applied } = await applyTo([repeated], grids);
    expect(office.values('IKU', 'A1:B4')).toEqual([rows[0], rows[1], rows[3], ['', '']]);
    await undoFixes(applied);
    expect(office.values('IKU', 'A1:B4')).toEqual(rows);
  });

  test('stays when something has been written in it since', async () => {
    const office = connectOffice({ sheets: [{ name: 'IKU', rows }] });
    office.user('IKU', 'F3', [['catatan']]);
    expect(await applyTo([repeated], grids)).toMatchObject({ done: 0, stale: 1 });
    expect(office.values('IKU', 'A3:F3')).toEqual([['Indikator', 'Target', '', '', '', 'catatan']]);
  });
});

test('a fix of several cells is carried out as a whole or not at all', async () => {
  const office = connectOffice({ sheets: [SHEET] });
  const both: Fix = { kind: 'safe', changes: [...spelling.changes, ...change(1, 'lain', 1).changes] };
  expect(await applyFixes([both])).toMatchObject({ done: 0, stale: 1 });
  expect(office.values('IKU', 'A2')).toEqual([['Prosentase koperasi']]);
});

test('a protected sheet stays protected and unchanged', async () => {
  const office = connectOffice({ sheets: [{ ...SHEET, protected: true }] });
  expect(await applyFixes([percent])).toMatchObject({ done: 0, protected: 1 });
  expect(office.values('IKU', 'B2')).toEqual([['7,14 %']]);
  expect(office.workbook.findSheet('IKU')?.protection).toBeDefined();
});

test('a sheet that is gone makes the fix stale, not an error', async () => {
  connectOffice({ sheets: [{ name: 'Lain' }] });
  expect(await applyFixes([percent])).toMatchObject({ done: 0, stale: 1 });
});

describe('undo', () => {
  test('puts back value and format', async () => {
    const office = connectOffice({ sheets: [SHEET] });
    const { applied } = await applyFixes([spelling, percent]);
    expect(await undoFixes(applied)).toBe(0);
    expect(office.values('IKU', 'A2:B2')).toEqual([['Prosentase koperasi', '7,14 %']]);
    expect(office.cell('IKU', 'B2')?.style?.numberFormat ?? 'General').toBe('General');
  });

  test('keeps what the user has typed since', async () => {
    const office = connectOffice({ sheets: [SHEET] });
    const { applied } = await applyFixes([spelling, percent]);
    office.user('IKU', 'A2', [['Rasio koperasi']]);
    expect(await undoFixes(applied)).toBe(1);
    expect(office.values('IKU', 'A2:B2')).toEqual([['Rasio koperasi', '7,14 %']]);
  });

  const columns: Fix = {
    kind: 'proposed',
    changes: [
      ...percent.changes,
      ...['Satuan', 'Rumus'].map(
        (header) => ({ kind: 'insertColumn', sheet: 'IKU', before: 1, headerRow: 0, headerHeight: 1, header }) as const,
      ),
    ],
  };

  test('takes inserted columns out again, and the fixed cell moves with them', async () => {
    const office = connectOffice({ sheets: [SHEET] });
    const { applied } = await applyFixes([columns]);
    expect(office.values('IKU', 'A1:E1')).toEqual([['Indikator', 'Satuan', 'Rumus', 'Target', 'Realisasi']]);
    expect(office.values('IKU', 'D2')).toEqual([[0.0714]]);
    expect(await undoFixes(applied)).toBe(0);
    expect(office.values('IKU', 'A1:C2')).toEqual(SHEET.rows);
  });

  test('leaves all of a fix where something was written in one of its columns, and takes all of it back once that is moved', async () => {
    const office = connectOffice({ sheets: [SHEET] });
    const { applied } = await applyFixes([columns]);
    office.user('IKU', 'B2', [['%']]);
    const { held, remaining } = await undo(applied);
    expect(held).toEqual([{ sheet: 'IKU', position: { row: 1, column: 1 } }]);
    expect(office.values('IKU', 'A1:E1')).toEqual([['Indikator', 'Satuan', 'Rumus', 'Target', 'Realisasi']]);
    expect(office.values('IKU', 'D2')).toEqual([[0.0714]]);
    office.user('IKU', 'B2', [['']]);
    expect(await undoFixes(remaining ?? applied)).toBe(0);
    expect(office.values('IKU', 'A1:C2')).toEqual(SHEET.rows);
  });
});
