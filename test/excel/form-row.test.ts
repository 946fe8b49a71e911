/** @jest-environment jsdom */
/** A form takes one more row where the user stands, its protection as before, and gives it back while it is empty. */

import { buildForm } from '../../src/core/forms/catalogue';
import { cellName } from '../../src/core/sheet/address';
import { addFormRow, removeFormRow } from '../../src/excel/write/form-row';
import { writePlan } from '../../src/excel/write/plan/write-plan';
import { connectOffice } from '../workbench/office';

const plan = buildForm('pengukuran-kinerja', {
  years: { from: 2025, to: 2025 },
  rows: 3,
  level: 'dinas',
  language: 'id',
  formulas: 'native',
});

async function openForm(api?: string) {
  const office = connectOffice({ sheets: [{ name: 'Depan' }] }, api ? { api } : {});
  const { name } = await writePlan(plan);
  const indicators = plan.names?.find(({ name: own }) => own.endsWith('_indikator'))?.area;
  if (!indicators) throw new Error('The form has no table.');
  const at = (row: number) => cellName({ row, column: indicators.left });
  const sheet = () => {
    const found = office.workbook.findSheet(name);
    if (!found) throw new Error('The form is gone.');
    return found;
  };
  /** The column of formulas, as they refer to their own rows. */
  const computed = plan.cells.find(
    (cell) => 'formula' in cell && cell.row === indicators.top && cell.column > indicators.left,
  );
  const formulas = () =>
    Array.from(
      { length: 6 },
      (_, index) =>
        office.cell(name, cellName({ row: indicators.top + index, column: computed?.column ?? 0 }))?.formula,
    );
  return { office, name, indicators, at, sheet, formulas };
}

test('below the last row: what stood there stays, the new row is empty, has its formula, and belongs to the form', async () => {
  const { office, name, indicators, at, sheet, formulas } = await openForm();
  office.user(name, at(indicators.bottom), [["'=1+1"]]);
  const before = formulas();
  const validated = sheet().validations.map(({ areas }) => areas[0]?.rows);
  office.select(name, 'A1');
  expect(await addFormRow()).toEqual({ sheet: name, row: indicators.bottom + 1 });
  expect(office.values(name, at(indicators.bottom))).toEqual([['=1+1']]);
  expect(office.cell(name, at(indicators.bottom))?.formula).toBeUndefined();
  expect(office.values(name, at(indicators.bottom + 1))).toEqual([['']]);
  expect(formulas().slice(0, 3)).toEqual(before.slice(0, 3));
  expect(formulas()[3]).toBe(before[2]?.replace(/(?<=[A-Z])\d+/g, (row) => String(Number(row) + 1)));
  const named = office.workbook.names.find(({ name: own }) => own.endsWith('_indikator'));
  expect(named?.formula).toMatch(new RegExp(`\\$${indicators.bottom + 2}$`));
  expect(sheet().validations.map(({ areas }) => areas[0]?.rows)).toEqual(
    validated.map((rows) => (rows === 3 ? 4 : rows)),
  );
  expect(sheet().protection).toMatchObject({ options: { allowFormatColumns: true } });
  expect(office.cell(name, at(indicators.bottom + 1))?.style?.unlocked).toBe(true);
});

test('below the selected row, also on the oldest Excel; and out again while nothing is written in it', async () => {
  const { office, name, indicators, at, sheet, formulas } = await openForm('1.9');
  office.user(name, at(indicators.top), [['Pertama']]);
  office.user(name, at(indicators.top + 1), [['Kedua']]);
  const before = formulas();
  office.select(name, at(indicators.top));
  const added = await addFormRow();
  expect(added).toEqual({ sheet: name, row: indicators.top + 1 });
  expect([0, 1, 2].map((row) => office.values(name, at(indicators.top + row))[0]?.[0])).toEqual([
    'Pertama',
    '',
    'Kedua',
  ]);
  expect(added && (await removeFormRow(added))).toBe(true);
  expect(formulas()).toEqual(before);
  expect([0, 1].map((row) => office.values(name, at(indicators.top + row))[0]?.[0])).toEqual(['Pertama', 'Kedua']);
  expect(sheet().protection).not.toBeNull();
});

test('a row in which somebody has written stays', async () => {
  const { office, name, at } = await openForm();
  const added = await addFormRow();
  if (!added) throw new Error('No row was added.');
  office.user(name, at(added.row), [['Baru']]);
  expect(await removeFormRow(added)).toBe(false);
  expect(office.values(name, at(added.row))).toEqual([['Baru']]);
});

test('a sheet that is no form, and a form with a password, are left as they are', async () => {
  const { office, name, sheet } = await openForm();
  office.select('Depan', 'A1');
  expect(await addFormRow()).toBeNull();
  office.select(name, 'A1');
  sheet().protection = { options: {}, password: 'rahasia' };
  await expect(addFormRow()).rejects.toBeDefined();
  expect(sheet().protection).toEqual({ options: {}, password: 'rahasia' });
});
