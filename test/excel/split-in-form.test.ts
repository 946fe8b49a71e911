/** @jest-environment jsdom */
/** A row of one of our own forms is split as in any sheet, though the form is protected; its table grows with it. */

import { buildForm } from '../../src/core/forms/catalogue';
import { review } from '../../src/core/review';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { cellName } from '../../src/core/sheet/address';
import { readOpenWorkbook } from '../../src/excel/read/workbook';
import { applyFixes } from '../../src/excel/write/apply-fixes';
import { writePlan } from '../../src/excel/write/plan/write-plan';
import { undoFixes } from '../../src/excel/write/undo-fixes';
import { connectOffice } from '../workbench/office';

const plan = buildForm('perjanjian-kinerja', {
  years: { from: 2025, to: 2025 },
  rows: 3,
  level: 'dinas',
  language: 'id',
  formulas: 'native',
});

/** The form with three indicators, of which the one at `at` has a target of two figures. */
async function filled(at: number) {
  const office = connectOffice({ sheets: [{ name: 'Depan' }] });
  const { name } = await writePlan(plan);
  const area = plan.names?.find(({ name: own }) => own.endsWith('_indikator'))?.area;
  if (!area) throw new Error('The form has no table.');
  const place = (row: number, beside: number) => cellName({ row: area.top + row, column: area.left + beside });
  for (const row of [0, 1, 2]) {
    const isJoined = row === at;
    office.user(name, place(row, 0), [[isJoined ? 'Jumlah usaha yang dibina' : `Jumlah pasar ke-${row + 1}`]]);
    office.user(name, place(row, 1), [[isJoined ? '5 kios, 7 lapak' : 4 + row]]);
  }
  const { grids } = await readOpenWorkbook({ kind: 'workbook' });
  const { findings } = review(grids, DEFAULT_SETTINGS);
  const finding = findings.find(({ rule }) => rule.id === 'target-majemuk');
  if (!finding?.fix) throw new Error(`No split among ${findings.map(({ rule }) => rule.id).join(', ')}`);
  const column = (beside: number, count: number) =>
    Array.from({ length: count }, (_, row) => office.values(name, place(row, beside))[0]?.[0]);
  const lastRow = () => office.workbook.names.find(({ name: own }) => own.endsWith('_indikator'))?.formula;
  return { office, name, area, grids, fix: finding.fix, column, lastRow };
}

test.each([0, 1, 2])('the indicator in row %s', async (at) => {
  const { office, name, area, grids, fix, column, lastRow } = await filled(at);
  const before = [column(0, 4), column(1, 4)];
  const result = await applyFixes([fix], grids);
  expect(result).toMatchObject({ done: 1, protected: 0 });
  const names = ['Jumlah pasar ke-1', 'Jumlah pasar ke-2', 'Jumlah pasar ke-3'];
  names.splice(at, 1, 'Jumlah usaha yang dibina (kios)', 'Jumlah usaha yang dibina (lapak)');
  expect(column(0, 4)).toEqual(names);
  expect(column(1, 4).slice(at, at + 2)).toEqual([5, 7]);
  expect(lastRow()).toMatch(new RegExp(`\\$${area.bottom + 2}$`));
  expect(office.workbook.findSheet(name)?.protection).toMatchObject({ options: { allowFormatColumns: true } });

  expect(await undoFixes(result.applied)).toMatchObject({ kept: 0, locked: 0, remaining: null });
  expect([column(0, 4), column(1, 4)]).toEqual(before);
  expect(lastRow()).toMatch(new RegExp(`\\$${area.bottom + 1}$`));
  expect(office.workbook.findSheet(name)?.protection).not.toBeNull();
});

test('a sheet that somebody else has protected is left alone', async () => {
  const { office, grids, fix, column } = await filled(0);
  office.workbook.names = [];
  const before = column(0, 4);
  expect(await applyFixes([fix], grids)).toMatchObject({ done: 0, protected: 1 });
  expect(column(0, 4)).toEqual(before);
});
