/** @jest-environment jsdom */
/**
 * A plan carried out in the open workbook (the real Office.js) and in a file (read back by the workbench): the same sheet.
 */
import '../text-coding';
import { buildForm, FORM_IDS } from '../../src/core/forms/catalogue';
import { type FormOptions } from '../../src/core/forms/form';
import { dashboard } from '../../src/core/report/dashboard';
import { findingsSheet } from '../../src/core/report/findings-sheet';
import { performanceReport } from '../../src/core/report/performance-report';
import { review } from '../../src/core/review';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { type SheetPlan } from '../../src/core/sheet/plan';
import { writePlan } from '../../src/excel/write/plan/write-plan';
import { openWorkbook } from '../../src/workbench/files/open-workbook';
import { type Chart } from '../../src/workbench/model/chart';
import { type Sheet } from '../../src/workbench/model/sheet';
import { type Workbook } from '../../src/workbench/model/workbook';
import { writeWorkbook } from '../../src/xlsx/write';
import { excelizeInNode } from '../../src/xlsx/write/excelize-in-node';
import { SAMPLE, SHEET } from '../core/report/sample';
import { connectOffice } from '../workbench/office';

jest.setTimeout(60_000);

const OPTIONS: FormOptions = {
  years: { from: 2025, to: 2029 },
  rows: 6,
  level: 'dinas',
  language: 'id',
  formulas: 'iku',
  example: true,
};
const REPORT = { language: 'id', date: '5 Januari 2026' } as const;

const PLANS: readonly (readonly [string, SheetPlan])[] = [
  ...FORM_IDS.map((id) => [`the form ${id}`, buildForm(id, OPTIONS)] as const),
  [
    'a form too wide for a page',
    buildForm('iku-perubahan', { ...OPTIONS, years: { from: 2025, to: 2036 }, paper: 'A4', formulas: 'native' }),
  ],
  ...performanceReport(SAMPLE, DEFAULT_SETTINGS, REPORT).map((plan) => [`the report ${plan.name}`, plan] as const),
  ['the dashboard', dashboard(SAMPLE, DEFAULT_SETTINGS, REPORT)],
  ['the findings', findingsSheet(review([SHEET]), { ...REPORT, sheets: [SHEET] })],
];

async function inFile(plan: SheetPlan): Promise<Workbook> {
  const bytes = writeWorkbook([plan], await excelizeInNode(), { written: new Date(2026, 0, 5) });
  return openWorkbook(new Uint8Array(bytes), 'berkas.xlsx').workbook;
}

async function inExcel(plan: SheetPlan): Promise<{ readonly workbook: Workbook; readonly roundTrips: number }> {
  const office = connectOffice({ sheets: [{ name: 'Depan' }] }, { api: '1.9' });
  const { withoutCharts } = await writePlan(plan);
  expect(withoutCharts).toBe(false);
  return { workbook: office.workbook, roundTrips: office.traffic.requests };
}

function sheetOf(workbook: Workbook, { name }: SheetPlan): Sheet {
  const sheet = workbook.findSheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What a cell has without being told: the workbench leaves it out where a file says it. */
const STANDARD = { fontSize: 11 };

function cellsOf(sheet: Sheet): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [row, line] of sheet.cells) {
    for (const [column, { value, formula, style }] of line) {
      found[`${row}:${column}`] = { content: formula ?? value, style: { ...STANDARD, ...style } };
    }
  }
  return found;
}

const linesOf = (lines: Sheet['rows']) =>
  Object.fromEntries([...lines].map(([line, { size, hidden }]) => [line, { size, hidden }]));

/** What a chart says; the fonts and strokes of a file are looked at in its own test. */
const CHART_SETTINGS = [
  'title.text',
  'axes.value.numberFormat',
  'axes.value.minimum',
  'axes.category.reversePlotOrder',
  'format.fill.color',
  'format.line.color',
];

function settingsOf(settings: Chart['settings']): Record<string, unknown> {
  const said = CHART_SETTINGS.filter((key) => settings[key] !== undefined);
  return Object.fromEntries(said.map((key) => [key, String(settings[key]).trim()]));
}

function chartOf({ type, series, settings }: Chart, sheet: Sheet): unknown {
  return {
    // A file tells the marks on a line apart from its kind.
    type: type.replace('Markers', ''),
    isHere: series.every(({ values }) => values?.sheet === sheet.id),
    settings: settingsOf(settings),
    series: series.map(({ name, values, categories, settings: own }) => ({
      ...{ name, values: values?.area, categories: categories?.area },
      type: own['chartType'],
      settings: settingsOf(own),
    })),
  };
}

const rounded = (object: object): unknown =>
  JSON.parse(
    JSON.stringify(object, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(6)) : value)),
  );

const PARTS: Readonly<Record<string, (sheet: Sheet, workbook: Workbook) => unknown>> = {
  cells: cellsOf,
  'widths and heights': (sheet) => [linesOf(sheet.columns), linesOf(sheet.rows)],
  merges: (sheet) => sheet.merges.map((area) => JSON.stringify(area)).sort(),
  // In a file one may stand for several areas.
  validations: (sheet) =>
    sheet.validations
      .flatMap(({ areas, rule, prompt, errorAlert }) => areas.map((area) => ({ area, rule, prompt, errorAlert })))
      .sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column),
  names: (_, workbook) => workbook.names.map(({ name, formula }) => [name, formula.replace(/'/g, '')]).sort(),
  tables: (sheet) => sheet.tables.map(({ name, area, style }) => ({ name, area, style })),
  view: ({ freeze, showGridlines, tabColor }) => ({ freeze, showGridlines, tabColor }),
  'what a protected sheet allows': ({ protection }) =>
    protection &&
    Object.entries(protection.options)
      .flatMap(([option, allowed]) => (allowed === true ? [option] : []))
      .sort(),
  printing: (sheet) => rounded(sheet.pageLayout),
  charts: (sheet) => sheet.charts.map((chart) => chartOf(chart, sheet)),
};

test.each(PLANS)('%s is the same in the open workbook and in a file', async (_name, plan) => {
  const file = await inFile(plan);
  const { workbook } = await inExcel(plan);
  for (const [part, pick] of Object.entries(PARTS)) {
    expect([part, pick(sheetOf(workbook, plan), workbook)]).toEqual([part, pick(sheetOf(file, plan), file)]);
  }
});

test('round trips are the same, whatever the rows', async () => {
  const trips = async (rows: number) =>
    (await inExcel(buildForm('laporan-kinerja', { ...OPTIONS, rows, example: false }))).roundTrips;
  expect(await trips(100)).toBe(await trips(3));
});
