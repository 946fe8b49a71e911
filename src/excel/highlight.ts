/**
 * Colours the cells of the findings, without touching anyone's formatting: by conditional formats whose formula is always
 * true and carries our mark. Taking them off is deleting exactly those, in whatever session they were made.
 */

import { type Finding, type Level } from '../core/rules/rule';
import { cellName } from '../core/sheet/address';

const MARK = '=LEN("Asisten IKU")>0';

/** Light enough for dark text, and told apart without colour by the pane's list. */
const FILLS: Readonly<Record<Level, string>> = { error: '#F8CCD1', warning: '#FCE0C8', advice: '#D3E7F8' };

/** Addresses that Excel takes in one `getRanges` call; it allows 8,192 characters. */
const ADDRESSES_TOGETHER = 200;

/** Colours are no reason to fail while a cell is being edited. */
const WAITING: Excel.RunOptions = { delayForCellEdit: true };

/** Replaces any highlight there is by one for these findings. Protected sheets are left out; returns their names. */
export async function highlight(findings: readonly Finding[]): Promise<string[]> {
  return Excel.run(WAITING, async (context) => {
    const { sheets } = await removeMarks(context);
    const skipped = new Set<string>();
    for (const [name, cells] of cellsBySheet(findings)) {
      const sheet = sheets.get(name);
      if (!sheet || sheet.protection.protected) {
        if (sheet) skipped.add(name);
        continue;
      }
      for (const [level, addresses] of cells) {
        for (let from = 0; from < addresses.length; from += ADDRESSES_TOGETHER) {
          const areas = sheet.getRanges(addresses.slice(from, from + ADDRESSES_TOGETHER).join(','));
          const format = areas.conditionalFormats.add('Custom').custom;
          format.rule.formula = MARK;
          format.format.fill.color = FILLS[level];
        }
      }
    }
    await context.sync();
    return [...skipped];
  });
}

/** Takes every highlight off. Protected sheets keep theirs; returns the names of those that have any. */
export async function clearHighlight(): Promise<string[]> {
  return Excel.run(WAITING, async (context) => {
    const { kept } = await removeMarks(context);
    await context.sync();
    return kept;
  });
}

/** Some sheet is coloured, perhaps since an earlier session or by someone else. Two round trips; changes nothing. */
export async function isHighlighted(): Promise<boolean> {
  return Excel.run(WAITING, async (context) => {
    const found = await findMarks(context);
    return found.some(({ marks }) => marks.length > 0);
  });
}

/** Deletes our formats (the deletion travels with the next sync) and gives the sheets by name. Two round trips. */
async function removeMarks(context: Excel.RequestContext): Promise<Marks> {
  const found = await findMarks(context);
  const kept: string[] = [];
  for (const { sheet, marks } of found) {
    if (!sheet.protection.protected) for (const mark of marks) mark.delete();
    else if (marks.length > 0) kept.push(sheet.name);
  }
  return { sheets: new Map(found.map(({ sheet }) => [sheet.name, sheet])), kept };
}

interface SheetMarks {
  readonly sheet: Excel.Worksheet;
  readonly marks: readonly Excel.ConditionalFormat[];
}

/** Our formats on every sheet. Two round trips. */
async function findMarks(context: Excel.RequestContext): Promise<SheetMarks[]> {
  const worksheets = context.workbook.worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const formats = worksheets.items.map((sheet) => ({
    sheet,
    collection: sheet.getRange().conditionalFormats.load('items/type,items/customOrNullObject/rule/formula'),
  }));
  await context.sync();
  return formats.map(({ sheet, collection }) => ({
    sheet,
    marks: collection.items.filter(
      (format) => format.type === 'Custom' && format.customOrNullObject.rule.formula === MARK,
    ),
  }));
}

interface Marks {
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  /** Protected sheets that still have marks. */
  readonly kept: string[];
}

/** By sheet and gravest level of each cell. */
function cellsBySheet(findings: readonly Finding[]): Map<string, Map<Level, string[]>> {
  const order: readonly Level[] = ['error', 'warning', 'advice'];
  const gravest = new Map<string, { readonly sheet: string; readonly cell: string; readonly level: Level }>();
  for (const finding of findings) {
    if (finding.accepted !== undefined) continue;
    const cell = cellName(finding.cell);
    const key = `${finding.sheet}!${cell}`;
    const known = gravest.get(key);
    if (!known || order.indexOf(finding.level) < order.indexOf(known.level)) {
      gravest.set(key, { sheet: finding.sheet, cell, level: finding.level });
    }
  }
  const sheets = new Map<string, Map<Level, string[]>>();
  for (const { sheet, cell, level } of gravest.values()) {
    const levels = sheets.get(sheet) ?? new Map<Level, string[]>();
    sheets.set(sheet, levels);
    levels.set(level, [...(levels.get(level) ?? []), cell]);
  }
  return sheets;
}
