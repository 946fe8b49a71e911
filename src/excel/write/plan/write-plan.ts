/** Carries out a SheetPlan in the open workbook. `xlsx/` carries out the same plan in a file. */

import { areaName } from '../../../core/sheet/address';
import { type SheetPlan } from '../../../core/sheet/plan';
import { changeOptions } from '../change-options';
import { freeSheetName, freeTableName } from '../free-name';
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

/**
 * Adds a new sheet at the end and shows it; no existing sheet is touched. Three round trips, and one more each for charts
 * and for protection. When Excel refuses the contents, the unfinished sheet is removed again.
 */
export async function writePlan(plan: SheetPlan): Promise<WrittenSheet> {
  return Excel.run(changeOptions(), async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load('items/name');
    tables.load('items/name');
    names.load('items/name');
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
    return { name, withoutCharts: !drawn };
  });
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
