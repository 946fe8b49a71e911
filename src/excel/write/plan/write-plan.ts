/** Carries out a SheetPlan in the open workbook. `xlsx/` carries out the same plan in a file. */

import { areaName } from '../../../core/sheet/address';
import { freeSheetName, freeTableName } from '../../../core/sheet/free-name';
import { type SheetPlan } from '../../../core/sheet/plan';
import { insertChart } from './charts';
import { type EarlierChoice, type EarlierOutcome, giveWay } from './earlier-sheet';
import { Instalments, REQUEST_BYTES } from './instalments';
import { writeLayout, writePresentation } from './layout';
import { applyStyles } from './styles';
import { UnfinishedSheet } from './unfinished-sheet';
import { writeValidation } from './validations';
import { writeContents } from './write-contents';

export interface WrittenSheet {
  /** The name that the sheet got; the planned one may have been taken. */
  readonly name: string;
  /** The plan has charts, and this Excel could not draw them. */
  readonly withoutCharts: boolean;
  /** What became of the sheet that had the plan's mark before, where there was one. */
  readonly earlier?: EarlierOutcome;
}

export interface WritingOptions {
  /** A defined name of the plan: it comes over from the sheet that has it now. */
  readonly replaces?: string;
  /** What becomes of that sheet; it is deleted when nothing is said. */
  readonly earlier?: EarlierChoice;
}

/**
 * Adds a new sheet at the end and shows it; no other sheet is touched but the earlier one of the same mark. Three round trips
 * for a sheet of usual size, and one more each for charts, for protection and for taking the place of an earlier sheet. When
 * Excel refuses anything before that, the unfinished sheet is removed again and the earlier one stays as it was. Rejects with
 * `UnfinishedSheet` where it could not be removed.
 *
 * No undo group: Excel takes back neither the protection of a sheet nor its deletion, and would refuse the whole group.
 */
export async function writePlan(plan: SheetPlan, options: WritingOptions = {}): Promise<WrittenSheet> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, tables, names } = context.workbook;
    const protection = context.workbook.protection.load('protected');
    worksheets.load('items/name');
    tables.load('items/name');
    const known = (plan.names ?? []).map(({ name }) => names.getItemOrNullObject(name).load('name'));
    await context.sync();
    if (protection.protected) throw structureProtected();
    const name = freeSheetName(
      plan.name,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name);
    try {
      await writeSheet(sheet, plan, {
        tables: tables.items.map((table) => table.name),
        names: new Set(known.flatMap((item) => (item.isNullObject ? [] : [item.name.toLowerCase()]))),
      });
      const drawn = await drawCharts(sheet, plan);
      writePresentation(sheet, plan);
      await context.sync().catch(() => undefined);
      if (plan.protect) await protect(sheet);
      if (options.replaces === undefined) return { name, withoutCharts: !drawn };
      const taken = await giveWay(sheet, name, plan, options.replaces, options.earlier ?? 'deleted');
      return { ...taken, withoutCharts: !drawn };
    } catch (error) {
      if (!isNameTaken(error)) {
        // The first error is the one that says something.
        await takeAway(context, name).catch(() => {
          throw new UnfinishedSheet(name, error);
        });
      }
      throw error;
    }
  });
}

async function takeAway(context: Excel.RequestContext, name: string): Promise<void> {
  const unfinished = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  await context.sync();
  if (unfinished.isNullObject) return;
  unfinished.delete();
  await context.sync();
}

/** Excel itself does not say why it adds no sheet. */
function structureProtected(): Error {
  return Object.assign(new Error('The structure of the workbook is protected.'), { code: 'AccessDenied' });
}

/** Somebody else has made a sheet of that name meanwhile: it is his, and none of ours is there yet. */
function isNameTaken(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.debugInfo.errorLocation === 'WorksheetCollection.add';
}

/** No password: it keeps labels from being overwritten by accident, and anyone may lift it. */
async function protect(sheet: Excel.Worksheet): Promise<void> {
  const options = { allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true, allowSort: true };
  sheet.protection.protect(options);
  await sheet.context.sync();
}

/** All charts or none: returns `false` when Excel refused one, and takes the others away again. */
async function drawCharts(sheet: Excel.Worksheet, plan: SheetPlan): Promise<boolean> {
  if (!plan.charts?.length) return true;
  const { context, charts } = sheet;
  try {
    for (const chart of plan.charts) insertChart(sheet, chart);
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

/** Names that the workbook has already. */
interface Taken {
  readonly tables: readonly string[];
  readonly names: ReadonlySet<string>;
}

async function writeSheet(sheet: Excel.Worksheet, plan: SheetPlan, taken: Taken): Promise<void> {
  const instalments = new Instalments(sheet.context as Excel.RequestContext);
  await writeContents(sheet, plan, instalments);
  await applyStyles(sheet, plan, instalments);
  await writeLayout(sheet, plan, instalments);
  for (const validation of plan.validations ?? []) {
    writeValidation(sheet, validation);
    await instalments.add(4 * REQUEST_BYTES);
  }
  for (const { name, area, comment } of plan.names ?? []) {
    // A second sheet of the same form keeps its names to itself.
    const scope = taken.names.has(name.toLowerCase()) ? sheet.names : sheet.context.workbook.names;
    scope.add(name, sheet.getRange(areaName(area)), comment);
  }
  for (const { name, area } of plan.tables ?? []) {
    sheet.tables.add(sheet.getRange(areaName(area)), true).name = freeTableName(name, taken.tables);
  }
  sheet.activate();
  sheet.getRange('A1').select();
  await instalments.send();
}
