/** @jest-environment jsdom */
import { recalculate, setStartsWithWorkbook, startsWithWorkbook } from '../../src/excel/startup';
import { connectOffice } from '../workbench/office';

test('whether the add-in starts with the workbook is kept in the workbook', async () => {
  const office = connectOffice();
  expect(await startsWithWorkbook()).toBe(false);
  await setStartsWithWorkbook(true);
  expect(await startsWithWorkbook()).toBe(true);
  expect(office.workbook.startState).toBe('Background');
  await setStartsWithWorkbook(false);
  expect(await startsWithWorkbook()).toBe(false);
});

test('all formulas are worked out anew in one round trip', async () => {
  const office = connectOffice();
  await recalculate();
  expect(office.traffic.members).toContain('Application.calculate');
  expect(office.traffic.requests).toBe(1);
});
