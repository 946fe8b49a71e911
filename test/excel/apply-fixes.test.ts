/** @jest-environment jsdom */
import { type Fix } from '../../src/core/rules/rule';
import { applyFixes, undoFixes } from '../../src/excel/write/apply-fixes';
import { type SheetData, connectOffice } from '../workbench/office';

const SHEET: SheetData = {
  name: 'IKU',
  rows: [
    ['Indikator', 'Target', 'Realisasi'],
    ['Prosentase koperasi', '7,14 %', '(1)'],
  ],
};

const change = (column: number, before: string, after: string | number, numberFormat?: string): Fix => ({
  kind: 'safe',
  cells: [{ sheet: 'IKU', position: { row: 1, column }, before, after, ...(numberFormat ? { numberFormat } : {}) }],
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

test('a text stays a text although it looks like a number, a date or a formula', async () => {
  const office = connectOffice({ sheets: [SHEET] });
  for (const text of ['(2)', '1/2', '=A1', '12,5', 'true']) {
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

  const formula = connectOffice({
    sheets: [{ name: 'IKU', cells: { B2: { formula: '="7,14"&" %"', value: '7,14 %' } } }],
  });
  expect(await applyFixes([percent])).toMatchObject({ done: 0, stale: 1 });
  expect(formula.cell('IKU', 'B2')?.formula).toBe('="7,14"&" %"');
});

test('a fix of several cells is carried out as a whole or not at all', async () => {
  const office = connectOffice({ sheets: [SHEET] });
  const both: Fix = { kind: 'safe', cells: [...spelling.cells, ...change(1, 'lain', 1).cells] };
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
    cells: percent.cells,
    columns: ['Satuan', 'Rumus'].map((header) => ({ sheet: 'IKU', before: 1, headerRow: 0, headerHeight: 1, header })),
  };

  test('takes inserted columns out again, and the fixed cell moves with them', async () => {
    const office = connectOffice({ sheets: [SHEET] });
    const { applied } = await applyFixes([columns]);
    expect(office.values('IKU', 'A1:E1')).toEqual([['Indikator', 'Satuan', 'Rumus', 'Target', 'Realisasi']]);
    expect(office.values('IKU', 'D2')).toEqual([[0.0714]]);
    expect(await undoFixes(applied)).toBe(0);
    expect(office.values('IKU', 'A1:C2')).toEqual(SHEET.rows);
  });

  test('leaves a column in which something was written', async () => {
    const office = connectOffice({ sheets: [SHEET] });
    const { applied } = await applyFixes([columns]);
    office.user('IKU', 'B2', [['%']]);
    expect(await undoFixes(applied)).toBe(1);
    expect(office.values('IKU', 'A1:C1')).toEqual([['Indikator', 'Satuan', 'Target']]);
  });
});
