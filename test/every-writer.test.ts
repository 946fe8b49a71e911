/**
 * Text stays text, whoever writes it: no word of a workbook ever becomes a formula, a link or a name, in the open workbook and in a file.
 * A new writer, or a new kind of sheet, makes a test here fail until it is tried too.
 *
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */

import './text-coding';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SheetDraft } from '../src/core/forms/layout/draft';
import { columnsToAdd, computedCells } from '../src/core/forms/computed-cells';
import { definitionOf } from '../src/core/indicator/library/definition';
import { fillRow, rowPlaceAt } from '../src/core/indicator/library/fill-row';
import { LIBRARY } from '../src/core/knowledge/indicators/library';
import { review } from '../src/core/review';
import { type Fix } from '../src/core/changes/fix';
import { DEFAULT_SETTINGS } from '../src/core/settings';
import { type SheetGrid } from '../src/core/sheet/grid';
import { readOpenWorkbook } from '../src/excel/read/workbook';
import { applyFixes } from '../src/excel/write/apply-fixes';
import { writePlan } from '../src/excel/write/plan/write-plan';
import { undoFixes } from '../src/excel/write/undo-fixes';
import { createConversion } from '../src/taskpane/functions/conversion';
import { excelFormulaHost } from '../src/taskpane/functions/formula-host';
import { messagesIn } from '../src/taskpane/i18n';
import { asTabbedText, findingRows } from '../src/taskpane/report/findings-table';
import { writeWorkbook } from '../src/xlsx/write';
import { excelizeInNode } from '../src/xlsx/write/excelize-in-node';
import { BEGINNINGS, everyPlan, hostileRows, MARK, runningInFile, SHEET_NAME, withoutTexts } from './every-plan';
import { type ConnectedOffice, connectOffice } from './workbench/office';

jest.setTimeout(120_000);

/** The hostile sheet in an open workbook, its texts being texts as somebody has typed or pasted them. */
function open(beginnings = BEGINNINGS): ConnectedOffice {
  const office = connectOffice({ sheets: [{ name: SHEET_NAME }] });
  const sheet = office.workbook.findSheet(SHEET_NAME);
  hostileRows(beginnings).forEach((row, y) =>
    row.forEach((value, x) => {
      const cell = value === '' ? null : sheet?.touch(y, x);
      if (cell) cell.value = value;
    }),
  );
  return office;
}

const gridsOf = async (): Promise<readonly SheetGrid[]> => (await readOpenWorkbook({ kind: 'workbook' })).grids;

/** Every formula of the open workbook that runs a word of somebody's, with its place. */
function runningIn(office: ConnectedOffice): string[] {
  return office.workbook.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, { formula }]) =>
        formula !== undefined && withoutTexts(formula).includes(MARK) ? [`${row},${column}: ${formula}`] : [],
      ),
    ),
  );
}

const textsOf = (office: ConnectedOffice) => office.values(SHEET_NAME, 'A1:M60');

/** All fixes that can be asked for: of findings, of "Isi kolom Capaian dan Predikat", and of the dictionary. */
function everyFix(grids: readonly SheetGrid[]): readonly Fix[] {
  const { findings, tables } = review(grids);
  const filled = tables.flatMap((table) => {
    const grid = grids.find(({ name }) => name === table.sheet);
    if (!grid) return [];
    const computed = (['iku', 'native'] as const).flatMap((formulas) =>
      computedCells(table, grid, DEFAULT_SETTINGS, { formulas, typed: 'replaced' }).fills.map(({ fix }) => fix),
    );
    const columns = columnsToAdd(table, ['achievement', 'rating'], { achievement: `=${MARK}()`, rating: `+${MARK}()` });
    const definition = LIBRARY[0] && { ...definitionOf(LIBRARY[0]), unit: `=${MARK}()` };
    const rows = definition
      ? Array.from({ length: 8 }, (_, row) => rowPlaceAt([table], grid, row)).flatMap((place) =>
          place ? [fillRow(place, definition, grid)] : [],
        )
      : [];
    return [...computed, columns, ...rows];
  });
  return [...findings.map(({ fix }) => fix), ...filled].flatMap((fix) => fix ?? []);
}

test.each(BEGINNINGS)(
  '%j: no fix writes a text as a formula, and each is back letter for letter when it is undone',
  async (begin) => {
    open([begin]);
    const all = everyFix(await gridsOf());
    expect(all.length).toBeGreaterThan(5);
    for (const fix of all) {
      const office = open([begin]);
      const before = textsOf(office);
      const { applied, done } = await applyFixes([fix], await gridsOf());
      expect(runningIn(office)).toEqual([]);
      if (done === 0) continue;
      await undoFixes(applied);
      expect(runningIn(office)).toEqual([]);
      expect(textsOf(office)).toEqual(before);
    }
  },
);

describe('texts that begin as formulas', () => {
  test('stay texts on every sheet that is made of them, in the open workbook and in a file', async () => {
    const office = open();
    const plans = everyPlan(await gridsOf());
    const inPlans = plans.flatMap(({ name, plan }) =>
      plan.cells.flatMap((cell) =>
        'formula' in cell && withoutTexts(cell.formula).includes(MARK) ? [`${name}: ${cell.formula}`] : [],
      ),
    );
    expect(inPlans).toEqual([]);
    for (const { plan } of plans) {
      const { name } = await writePlan(plan);
      for (const cell of plan.cells) {
        if ('value' in cell && typeof cell.value === 'string') {
          expect(office.workbook.findSheet(name)?.cell(cell.row, cell.column)?.value ?? '').toBe(cell.value);
        }
      }
    }
    expect(runningIn(office)).toEqual([]);
    expect(office.workbook.names.map(({ name }) => name).filter((name) => name.includes(MARK))).toEqual([]);
    const bytes = writeWorkbook(
      plans.map(({ plan }) => plan),
      await excelizeInNode(),
      { title: `=${MARK}()`, written: new Date(0) },
    );
    expect(runningInFile(bytes)).toEqual([]);
  });

  test('do not become formulas when formulas around them are converted and come back', async () => {
    const office = open();
    const cell = office.workbook.findSheet(SHEET_NAME)?.touch(1, 7);
    if (cell) cell.formula = '=IKU.CAPAIAN(F2,G2)';
    const before = textsOf(office);
    for (const direction of ['native', 'iku'] as const) {
      const conversion = createConversion(excelFormulaHost);
      await conversion.preview(direction, 'workbook');
      await conversion.apply();
      expect(runningIn(office)).toEqual([]);
      expect(textsOf(office)).toEqual(before);
    }
  });

  test('paste as texts where findings are copied', async () => {
    open();
    const grids = await gridsOf();
    const copied = asTabbedText(findingRows(review(grids).findings, grids, messagesIn('id'), 'id'));
    for (const field of copied.split(/\r\n|\t/)) {
      if (field.includes(MARK)) expect(field).not.toMatch(/^"?[\s\p{C}]*[=+\-@]/u);
    }
  });
});

describe('nobody else writes', () => {
  test('a sheet that none of these plans is made by', async () => {
    const makers = filesIn('src/core').filter((path) => readFileSync(path, 'utf8').includes('new SheetDraft('));
    const seen = new Set<string>();
    const plan = jest.spyOn(SheetDraft.prototype, 'plan').mockImplementation(function (this: SheetDraft, parts) {
      const stack = new Error().stack ?? '';
      for (const path of makers) if (stack.includes(path)) seen.add(path);
      return { ...parts, cells: [] };
    });
    open();
    everyPlan(await gridsOf());
    plan.mockRestore();
    expect(makers.filter((path) => !seen.has(path))).toEqual([]);
  });

  test('into the cells of the open workbook or of a file', () => {
    const puts =
      /\.(?:values|formulas\w*|valuesAsJson\w*|hyperlink)\s*=[^=]|\bSet(?:Cell(?!Style)\w*|Sheet(?:Row|Col))\(/;
    const writers = ['src/excel', 'src/xlsx', 'src/taskpane', 'src/commands'].flatMap(filesIn).filter((path) => {
      return puts.test(readFileSync(path, 'utf8'));
    });
    // Each of these is behind a flow above; the last but one of `excel` writes the formula that the user has put together himself.
    expect(writers.sort()).toEqual([
      'src/excel/write/apply-fixes.ts',
      'src/excel/write/insert-formula.ts',
      'src/excel/write/lines.ts',
      'src/excel/write/plan/write-contents.ts',
      'src/excel/write/replace-formulas.ts',
      'src/excel/write/typed.ts',
      'src/xlsx/write/cells.ts',
      'src/xlsx/write/validations.ts',
    ]);
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
