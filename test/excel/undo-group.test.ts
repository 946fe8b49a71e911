/** @jest-environment jsdom */
import { type FormulaChange } from '../../src/core/sheet/formula-change';
import { type Fix } from '../../src/core/changes/fix';
import { problemOf } from '../../src/excel/problem';
import { type SheetErrorCode } from '../../src/workbench/model/errors';
import { type ConnectedOffice, type SheetData, connectOffice } from '../workbench/office';

/** As if the pane had just been opened: no step of the undo list was refused yet. */
async function freshPane() {
  const { applyFixes } = await import('../../src/excel/write/apply-fixes');
  const { undoFixes } = await import('../../src/excel/write/undo-fixes');
  const { replaceFormulas } = await import('../../src/excel/write/replace-formulas');
  const { insertFormula } = await import('../../src/excel/write/insert-formula');
  return { applyFixes, undoFixes, replaceFormulas, insertFormula };
}

/** The real library passes over the wish for one step, so it is read off what `Excel.run` is asked for. */
function groups() {
  const asked: boolean[] = [];
  let isGrouped = false;
  const run = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;
  jest.spyOn(Excel, 'run').mockImplementation(async (...args: unknown[]) => {
    isGrouped = (args[0] as Excel.RunOptions).mergeUndoGroup === true;
    asked.push(isGrouped);
    return run(...args);
  });
  return { asked, isGrouped: () => isGrouped };
}

const open = (...sheets: SheetData[]) => connectOffice({ sheets }, { api: '1.20' });

/** Refuses what is asked for as one step, from the first use of a member on. */
function refuseSteps(office: ConnectedOffice, code: SheetErrorCode, when: (member: string) => boolean = () => true) {
  const seen = groups();
  office.onUse = (member) => (seen.isGrouped() && when(member) ? code : undefined);
  return seen.asked;
}

const fixOf = (row: number): Fix => ({
  kind: 'safe',
  changes: [{ kind: 'cell', sheet: 'IKU', position: { row, column: 0 }, before: 'Prosentase', after: 'Persentase' }],
});
const names = (rows: number): SheetData => ({ name: 'IKU', rows: Array.from({ length: rows }, () => ['Prosentase']) });
const fixes = (count: number) => Array.from({ length: count }, (_, row) => fixOf(row));

const formulasOf = (rows: number): SheetData => ({
  name: 'IKU',
  cells: Object.fromEntries(Array.from({ length: rows }, (_, row) => [`A${row + 1}`, '=IKU.CAPAIAN(B1,C1)'])),
});
const changes = (count: number): FormulaChange[] =>
  Array.from({ length: count }, (_, row) => ({
    sheet: 'IKU',
    position: { row, column: 0 },
    before: '=IKU.CAPAIAN(B1,C1)',
    after: '=C1/B1',
  }));

beforeEach(() => jest.resetModules());
afterEach(() => jest.restoreAllMocks());

describe.each(['UndoNotSupported', 'GeneralException'] as const)('an Excel that refuses one step (%s)', (code) => {
  test('gets the fixes without it, and their undoing; it is not asked for one again', async () => {
    const { applyFixes, undoFixes } = await freshPane();
    const office = open(names(1));
    const asked = refuseSteps(office, code);
    const result = await applyFixes([fixOf(0)], []);
    expect(result).toMatchObject({ done: 1, applied: { cells: { length: 1 } } });
    expect(result.stopped).toBeUndefined();
    expect(office.values('IKU', 'A1')).toEqual([['Persentase']]);
    expect(await undoFixes(result.applied)).toMatchObject({ remaining: null });
    expect(asked).toEqual([true, false, false]);
  });

  test('gets an undoing without it', async () => {
    const { applyFixes, undoFixes } = await freshPane();
    const office = open(names(1));
    const { applied } = await applyFixes([fixOf(0)], []);
    refuseSteps(office, code);
    expect(await undoFixes(applied)).toMatchObject({ remaining: null });
    expect(office.values('IKU', 'A1')).toEqual([['Prosentase']]);
  });

  test('gets formulas without it', async () => {
    const { replaceFormulas } = await freshPane();
    const office = open(formulasOf(2));
    const asked = refuseSteps(office, code, (member) => member === 'Range.formulas');
    expect((await replaceFormulas(changes(2))).stopped).toBeUndefined();
    expect(office.cell('IKU', 'A2')?.formula).toBe('=C1/B1');
    expect(asked).toEqual([true, false]);
  });

  test('gets a single formula without it', async () => {
    const { insertFormula } = await freshPane();
    const office = open({ name: 'IKU' });
    refuseSteps(office, code);
    expect(await insertFormula(() => '=1+1')).toMatchObject({ written: { after: { formula: '=1+1' } } });
    expect(office.cell('IKU', 'A1')?.formula).toBe('=1+1');
  });
});

test('what was written before the refusal is not written again', async () => {
  const { applyFixes } = await freshPane();
  const office = open(names(1800));
  const seen = groups();
  office.onUse = (member) =>
    seen.isGrouped() && member === 'Range.formulas' && office.values('IKU', 'A1500')[0]?.[0] === 'Persentase'
      ? 'UndoNotSupported'
      : undefined;
  const result = await applyFixes(fixes(1800), []);
  expect(result).toMatchObject({ done: 1500, stopped: { error: { code: 'UndoNotSupported' } } });
  expect(seen.asked).toEqual([true]);
  // What is left is then done without asking for one step.
  expect(await applyFixes(fixes(1800), [])).toMatchObject({ done: 1800 });
  expect(seen.asked).toEqual([true, false]);
});

test('any other refusal is not tried twice', async () => {
  const { applyFixes } = await freshPane();
  const office = open(names(1));
  const asked = refuseSteps(office, 'AccessDenied');
  expect(await applyFixes([fixOf(0)], [])).toMatchObject({ done: 0, stopped: { error: { code: 'AccessDenied' } } });
  expect(asked).toEqual([true]);
});

test('a formula that was written although the step was refused is not taken for someone else’s', async () => {
  const { insertFormula } = await freshPane();
  const office = open({ name: 'IKU' });
  const run = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;
  jest.spyOn(Excel, 'run').mockImplementation(async (...args: unknown[]) => {
    const result = await run(...args);
    if ((args[0] as Excel.RunOptions).mergeUndoGroup) throw Object.assign(new Error(), { code: 'GeneralException' });
    return result;
  });
  expect(await insertFormula(() => '=1+1')).toMatchObject({ written: { after: { formula: '=1+1' } } });
  expect(office.cell('IKU', 'A1')?.formula).toBe('=1+1');
});

test('more formulas than Excel takes back at once are not asked for as one step', async () => {
  const { replaceFormulas } = await freshPane();
  open(formulasOf(1200));
  const { asked } = groups();
  expect(await replaceFormulas(changes(1200))).toMatchObject({ changed: { length: 1200 } });
  expect(await replaceFormulas([])).toMatchObject({ changed: [] });
  expect(asked).toEqual([false, true]);
});

test('the refusal of one step is told without a word on what was written, which the caller knows', () => {
  const error = Object.assign(new Error('UndoNotSupported'), { code: 'UndoNotSupported' });
  const done = { id: '1500 temuan sudah diperbaiki.', en: '1500 findings are fixed.' };
  expect(problemOf(error, 'change', done).happened.id).toMatch(/langkah urung.*menolaknya\. 1500 temuan/);
  expect(problemOf(error, 'change', done).happened.id).not.toContain('Tidak ada yang diubah');
});
