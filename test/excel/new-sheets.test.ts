/** @jest-environment jsdom */
/** A form that was just made goes again with its names, and stays as soon as anybody has written in it. */

import { buildForm } from '../../src/core/forms/catalogue';
import { cellName } from '../../src/core/sheet/address';
import { writePlan } from '../../src/excel/write/plan/write-plan';
import { rememberSheets, removeSheets } from '../../src/excel/write/new-sheets';
import { connectOffice } from '../workbench/office';

const plan = buildForm('pengukuran-kinerja', {
  years: { from: 2025, to: 2025 },
  rows: 2,
  level: 'dinas',
  language: 'id',
  formulas: 'native',
});

async function made() {
  const office = connectOffice({ sheets: [{ name: 'Depan' }] });
  const { name } = await writePlan(plan);
  const sheets = () => office.workbook.sheets.map((sheet) => sheet.name);
  return { office, name, sheets, remembered: await rememberSheets([name]) };
}

const NOWHERE = () => false;

test('it goes, with the names that pointed into it', async () => {
  const { office, sheets, remembered } = await made();
  expect(office.workbook.names.length).toBeGreaterThan(0);
  expect(await removeSheets(remembered, NOWHERE)).toBe(true);
  expect(sheets()).toEqual(['Depan']);
  expect(office.workbook.names).toEqual([]);
  // Nothing is left to do.
  expect(await removeSheets(remembered, NOWHERE)).toBe(true);
});

test('it stays once something was written in it, and where something refers to it', async () => {
  const { office, name, sheets, remembered } = await made();
  expect(await removeSheets(remembered, (names) => names.includes(name))).toBe(false);
  const indicators = plan.names?.find(({ name: own }) => own.endsWith('_indikator'))?.area;
  if (!indicators) throw new Error('The form has no table.');
  office.user(name, cellName({ row: indicators.top, column: indicators.left }), [['Persentase jalan mantap']]);
  expect(await removeSheets(remembered, NOWHERE)).toBe(false);
  expect(sheets()).toEqual(['Depan', name]);
});
