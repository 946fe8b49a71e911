/** Carries out a SheetPlan in the open workbook. `xlsx/` carries out the same plan in a file. */

import { areaName } from '../../../core/sheet/address';
import { type SheetPlan } from '../../../core/sheet/plan';
import { changeOptions } from '../apply-fixes';
import { freeSheetName, freeTableName } from '../free-name';
import { writeChart } from './charts';
import { contentsOf } from './contents';
import { writeLayout } from './layout';
import { writeStyles } from './styles';
import { writeValidation } from './validations';

/**
 * Adds a new sheet at the end and shows it; no existing sheet is touched. Two round trips. When Excel refuses a part, the
 * unfinished sheet is removed again. Returns the name that the sheet got.
 */
export async function writePlan(plan: SheetPlan): Promise<string> {
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
    return name;
  });
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
    range.numberFormat = contents.numberFormats;
    range.formulas = contents.formulas;
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
  for (const chart of plan.charts ?? []) writeChart(sheet, chart);
  sheet.activate();
  sheet.getRange('A1').select();
  if (plan.protect) {
    // No password: it keeps labels from being overwritten by accident, and anyone may lift it.
    sheet.protection.protect({
      allowFormatColumns: true,
      allowFormatRows: true,
      allowAutoFilter: true,
      allowSort: true,
    });
  }
}
