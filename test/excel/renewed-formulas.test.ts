/** @jest-environment jsdom */
/** Formulas of ours are made anew where they stand, in a protected form too, and come back; what somebody has changed since stays. */

import { buildForm } from '../../src/core/forms/catalogue';
import { renewedNotes } from '../../src/core/forms/formula-notes';
import { renewedFormulas } from '../../src/core/forms/renewed-formulas';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { cellName } from '../../src/core/sheet/address';
import { recognise } from '../../src/core/table/recognise';
import { readOpenWorkbook } from '../../src/excel/read/workbook';
import { applyFixes } from '../../src/excel/write/apply-fixes';
import { writePlan } from '../../src/excel/write/plan/write-plan';
import { undoFixes } from '../../src/excel/write/undo-fixes';
import { connectOffice } from '../workbench/office';

async function filledForm() {
  const office = connectOffice({ sheets: [{ name: 'Depan' }] });
  const plan = buildForm('pengukuran-kinerja', {
    years: { from: 2025, to: 2025 },
    rows: 2,
    level: 'dinas',
    language: 'id',
    formulas: 'native',
  });
  const { name } = await writePlan(plan);
  const area = plan.names?.find(({ name: own }) => own.endsWith('_indikator'))?.area;
  if (!area) throw new Error('The form has no table.');
  for (const row of [0, 1]) {
    const at = (column: number) => cellName({ row: area.top + row, column });
    office.user(name, at(area.left), [[`Jumlah pasar ke-${row + 1}`]]);
    office.user(name, at(area.left + 1), [['pasar']]);
    office.user(name, at(area.left + 3), [[8]]);
    office.user(name, at(area.left + 4), [[4]]);
  }
  const { grids } = await readOpenWorkbook({ kind: 'workbook' });
  const grid = grids.find((each) => each.name === name);
  const [table] = grid ? recognise(grid, DEFAULT_SETTINGS).tables : [];
  if (!grid || !table) throw new Error('The form was not read.');
  const fills = renewedFormulas(table, grid, { ...DEFAULT_SETTINGS, achievementCap: '120' });
  const cells = fills.flatMap(({ fix }) =>
    fix.changes.flatMap((each) => (each.kind === 'cell' ? [each.position] : [])),
  );
  const formulas = () => cells.map((position) => office.cell(name, cellName(position))?.formula);
  const { changes: notes } = renewedNotes(table, grid, { ...DEFAULT_SETTINGS, achievementCap: '120' }, fills);
  return { office, name, grids, cells, fixes: fills.map(({ fix }) => fix), notes, formulas };
}

test('in a form that stays protected, and back again', async () => {
  const { office, name, grids, fixes, formulas } = await filledForm();
  expect(fixes).toHaveLength(2);
  const before = formulas();
  const result = await applyFixes(fixes, grids);
  expect(result).toMatchObject({ done: 2, stale: 0, protected: 0 });
  expect(formulas().every((formula) => formula?.includes('MIN(1.2,'))).toBe(true);
  expect(office.workbook.findSheet(name)?.protection).not.toBeNull();
  expect(await undoFixes(result.applied)).toMatchObject({ kept: 0, locked: 0, remaining: null });
  expect(formulas()).toEqual(before);
  expect(office.workbook.findSheet(name)?.protection).not.toBeNull();
});

test('with the notes of the form, which it protects like its formulas', async () => {
  const { office, name, grids, fixes, notes } = await filledForm();
  const note = notes[0];
  if (!note) throw new Error('The form has no note.');
  const said = () => office.cell(name, cellName(note.position))?.value;
  const result = await applyFixes([...fixes, { kind: 'proposed', changes: notes }], grids);
  expect(result).toMatchObject({ done: 3, stale: 0, protected: 0 });
  expect(said()).toBe(note.after);
  expect(await undoFixes(result.applied)).toMatchObject({ kept: 0, locked: 0, remaining: null });
  expect(said()).toBe(note.before);
  expect(office.workbook.findSheet(name)?.protection).not.toBeNull();
});

test('not over what somebody has written there since', async () => {
  const { office, name, grids, cells, fixes, formulas } = await filledForm();
  const [first = { row: 0, column: 0 }] = cells;
  const sheet = office.workbook.findSheet(name);
  if (sheet) sheet.protection = null;
  office.user(name, cellName(first), [['=1+1']]);
  expect(await applyFixes(fixes, grids)).toMatchObject({ done: 1, stale: 1 });
  expect(formulas()[0]).toBe('=1+1');
});
