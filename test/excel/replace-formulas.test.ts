/** @jest-environment jsdom */
import { type FormulaChange, reversed } from '../../src/core/sheet/formula-change';
import { changeOriginals, loadOriginals } from '../../src/excel/formula-originals';
import { readDecimalSign } from '../../src/excel/read/separators';
import { replaceFormulas } from '../../src/excel/write/replace-formulas';
import { type SheetData, connectOffice } from '../workbench/office';

const formulaOf = (row: number) => `=IKU.CAPAIAN(A${row + 1},B${row + 1})`;
const nativeOf = (row: number) => `=B${row + 1}/A${row + 1}`;

function column(count: number, more: Partial<SheetData> = {}): SheetData {
  const cells = Object.fromEntries(
    Array.from({ length: count }, (_, row) => [`C${row + 1}`, { formula: formulaOf(row), value: 1 }]),
  );
  return { name: 'Capaian', cells, ...more };
}

const change = (row: number): FormulaChange => ({
  sheet: 'Capaian',
  position: { row, column: 2 },
  before: formulaOf(row),
  after: nativeOf(row),
  format: { before: 'General', after: '0.00%' },
});
const changes = (count: number) => Array.from({ length: count }, (_, row) => change(row));

test('formulas and formats change together, in three round trips for a thousand cells, and can be taken back', async () => {
  const office = connectOffice({ sheets: [column(1000)] });
  const { changed, stale } = await replaceFormulas(changes(1000));
  expect([changed.length, stale]).toEqual([1000, 0]);
  expect(office.traffic.requests).toBe(3);
  expect(office.cell('Capaian', 'C1000')).toMatchObject({ formula: nativeOf(999), style: { numberFormat: '0.00%' } });
  await replaceFormulas(reversed(changed));
  expect(office.cell('Capaian', 'C1000')?.formula).toBe(formulaOf(999));
  expect(office.cell('Capaian', 'C1000')?.style?.numberFormat ?? 'General').toBe('General');
});

test('a cell that says something else by now is left alone, its neighbours are not', async () => {
  const office = connectOffice({ sheets: [column(3)] });
  office.user('Capaian', 'C2', [[5]]);
  expect(await replaceFormulas(changes(3))).toMatchObject({ stale: 1, changed: [change(0), change(2)] });
  expect(office.values('Capaian', 'C2')).toEqual([[5]]);
  expect(office.cell('Capaian', 'C3')?.formula).toBe(nativeOf(2));
});

test('a protected sheet is named and left alone', async () => {
  const office = connectOffice({ sheets: [column(2, { protected: true })] });
  expect(await replaceFormulas(changes(2))).toMatchObject({ changed: [], protected: ['Capaian'] });
  expect(office.cell('Capaian', 'C1')?.formula).toBe(formulaOf(0));
});

test('one cell of an array is not torn out of it', async () => {
  const office = connectOffice({ sheets: [column(1)] });
  expect(await replaceFormulas([{ ...change(0), array: true }])).toMatchObject({ changed: [], arrays: 1 });
  expect(office.cell('Capaian', 'C1')?.formula).toBe(formulaOf(0));
});

test.each([[[]], [['saluran-lain']]] as const)(
  'the workbook keeps what was before, and forgets it: %j',
  async (quirks) => {
    const office = connectOffice({ sheets: [column(1)] }, { quirks });
    expect(await loadOriginals()).toEqual([]);
    await changeOriginals(() => '{"a":1}');
    // Another way of installing sees the copy only.
    office.quirks = ['saluran-lain'];
    expect(await loadOriginals()).toContain('{"a":1}');
    await changeOriginals(([before = '']) => before.replace('}', ',"b":2}'));
    expect(await loadOriginals()).toEqual(['{"a":1,"b":2}', '{"a":1,"b":2}']);
    await changeOriginals(() => '');
    expect(await loadOriginals()).toEqual([]);
    expect(office.workbook.customXmlParts.size).toBe(0);
  },
);

test("the user's decimal sign is Excel's own, where Excel says it", async () => {
  connectOffice({ sheets: [column(1)] });
  expect(await readDecimalSign()).toBe(',');
  connectOffice({ sheets: [column(1)] }, { api: '1.9' });
  expect(await readDecimalSign()).toBeNull();
});

test.each([
  ['Manual', true],
  ['Automatic', false],
] as const)('where Excel calculates %s, it is asked to: %s', async (mode, isAsked) => {
  const office = connectOffice({ sheets: [column(1)] });
  office.workbook.calculationMode = mode;
  await replaceFormulas(changes(1));
  expect(office.traffic.members.includes('Application.calculate')).toBe(isAsked);
});
