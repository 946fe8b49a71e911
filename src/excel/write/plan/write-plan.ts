/** Carries out a SheetPlan in the open workbook. `xlsx/` carries out the same plan in a file. */

import { areaName } from '../../../core/sheet/address';
import { freeSheetName, freeTableName } from '../../../core/sheet/free-name';
import { type SheetPlan } from '../../../core/sheet/plan';
import { changeOptions } from '../change-options';
import { writeChart } from './charts';
import { contentsOf } from './contents';
import { writeLayout, writePresentation } from './layout';
import { writeStyles } from './styles';
import { writeValidation } from './validations';

export interface WrittenSheet {
  /** The name that the sheet got; the planned one may have been taken. */
  readonly name: string;
  /** The plan has charts, and this Excel could not draw them. */
  readonly withoutCharts: boolean;
}

export interface WritingOptions {
  /** A defined name of the plan: the sheet that has it now gives way to the new one, with its place and its name. */
  readonly replaces?: string;
}

/**
 * Adds a new sheet at the end and shows it; no other sheet is touched. Three round trips, and one more each for charts,
 * for protection and for taking the place of an earlier sheet. When Excel refuses the contents, the unfinished sheet is
 * removed again and an earlier one stays.
 */
export async function writePlan(plan: SheetPlan, options: WritingOptions = {}): Promise<WrittenSheet> {
  return Excel.run(changeOptions(), async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load('items/name');
    tables.load('items/name');
    names.load('items/name');
    const earlier = options.replaces === undefined ? null : earlierSheet(context, options.replaces);
    await context.sync();
    const name = freeSheetName(
      plan.name,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name);
    try {
      writeSheet(sheet, plan, {
        tables: tables.items.map((table) => table.name),
        names: new Set(names.items.map((item) => item.name.toLowerCase())),
        workbookNames: names,
      });
      await context.sync();
    } catch (error) {
      worksheets.getItemOrNullObject(name).delete();
      // The first error is the one that says something.
      await context.sync().catch(() => undefined);
      throw error;
    }
    const drawn = await drawCharts(sheet, plan);
    writePresentation(sheet, plan);
    await context.sync().catch(() => undefined);
    if (plan.protect) {
      // No password: it keeps labels from being overwritten by accident, and anyone may lift it.
      const { protection } = sheet;
      protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true, allowSort: true });
      await context.sync();
    }
    const isReplaced = earlier !== null && !earlier.range.isNullObject;
    if (isReplaced) await takePlaceOf(earlier, sheet, plan);
    return { name: isReplaced ? earlier.sheet.name : name, withoutCharts: !drawn };
  });
}

interface EarlierSheet {
  readonly item: Excel.NamedItem;
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

function earlierSheet(context: Excel.RequestContext, mark: string): EarlierSheet {
  const item = context.workbook.names.getItemOrNullObject(mark);
  const range = item.getRangeOrNullObject().load('address');
  return { item, range, sheet: range.worksheet.load('name,position') };
}

/** Removes the earlier sheet, and gives the new one its name, its place and the mark. */
async function takePlaceOf(earlier: EarlierSheet, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  const { context } = sheet;
  const { name, position } = earlier.sheet;
  earlier.item.delete();
  earlier.sheet.delete();
  sheet.position = position;
  sheet.name = name;
  for (const own of plan.names ?? []) {
    sheet.names.getItemOrNullObject(own.name).delete();
    context.workbook.names.add(own.name, sheet.getRange(areaName(own.area)));
  }
  await context.sync();
}

/** All charts or none: returns `false` when Excel refused one, and takes the others away again. */
async function drawCharts(sheet: Excel.Worksheet, plan: SheetPlan): Promise<boolean> {
  if (!plan.charts?.length) return true;
  const { context, charts } = sheet;
  try {
    for (const chart of plan.charts) writeChart(sheet, chart);
    await context.sync();
    return true;
  } catch {
    charts.load('items/id');
    await context.sync();
    for (const chart of charts.items) chart.delete();
    await context.sync();
    return false;
  }
}

interface Taken {
  readonly tables: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly workbookNames: Excel.NamedItemCollection;
}

function writeSheet(sheet: Excel.Worksheet, plan: SheetPlan, taken: Taken): void {
  const contents = contentsOf(plan);
  if (contents) {
    const range = sheet.getRange(areaName(contents.area));
    // In this order: a formula written into a cell of text format would stay a text.
    range.formulas = contents.formulas;
    range.numberFormat = contents.numberFormats;
  }
  writeStyles(sheet, plan);
  writeLayout(sheet, plan);
  for (const validation of plan.validations ?? []) writeValidation(sheet, validation);
  for (const { name, area } of plan.names ?? []) {
    // A second sheet of the same form keeps its names to itself.
    const scope = taken.names.has(name.toLowerCase()) ? sheet.names : taken.workbookNames;
    scope.add(name, sheet.getRange(areaName(area)));
  }
  for (const { name, area } of plan.tables ?? []) {
    sheet.tables.add(sheet.getRange(areaName(area)), true).name = freeTableName(name, taken.tables);
  }
  sheet.activate();
  sheet.getRange('A1').select();
}
