/**
 * Our conditional formats on sheets: their formula is always true and carries our mark, so they are known again in whatever
 * session they were made. Some Excels will not tell the rules of a sheet where several formats share cells, or say that a format
 * which they have just named is not there (OfficeDev/office-js #6827, #6835, #5222): such a sheet must hold up no other.
 */

import { type Level } from '../core/knowledge/choices/levels';
import { isPassing } from './problem';

const MARK = '=LEN("Asisten IKU")>0';

/** Light enough for dark text, and told apart without colour by the pane's list. */
const FILLS: Readonly<Record<Level, string>> = { error: '#F8CCD1', warning: '#FCE0C8', advice: '#D3E7F8' };

/** Addresses that Excel takes in one `getRanges` call; it allows 8,192 characters. */
const ADDRESSES_TOGETHER = 200;

export interface SheetToMark {
  readonly name: string;
  readonly isProtected: boolean;
  readonly worksheet: Excel.Worksheet;
}

/** Cells of one sheet, by level. */
export type CellsToMark = ReadonlyMap<Level, readonly string[]>;

export async function sheetsToMark(context: Excel.RequestContext): Promise<SheetToMark[]> {
  const worksheets = context.workbook.worksheets.load('items/name,items/protection/protected');
  await context.sync();
  return worksheets.items.map((worksheet) => ({
    name: worksheet.name,
    isProtected: worksheet.protection.protected,
    worksheet,
  }));
}

/** One of our formats. */
interface Mark {
  readonly id: string;
  readonly format: Excel.ConditionalFormat;
}

export interface MarkedSheet {
  readonly sheet: SheetToMark;
  /** `null`: Excel will not say. */
  readonly marks: readonly Mark[] | null;
}

/** One round trip; where Excel refuses it, one for each sheet, and then only what is known by its id. */
export async function findMarks(
  context: Excel.RequestContext,
  sheets: readonly SheetToMark[],
  idsOn: (name: string) => readonly string[] | undefined,
): Promise<MarkedSheet[]> {
  const known = ({ name, worksheet }: SheetToMark) =>
    idsOn(name)?.map((id) => ({ id, format: worksheet.getRange().conditionalFormats.getItem(id) })) ?? null;
  try {
    return await readMarks(context, sheets);
  } catch (error) {
    if (isPassing(error)) throw error;
    const found: MarkedSheet[] = [];
    for (const sheet of sheets) {
      const alone = await readMarks(context, [sheet]).catch(() => [{ sheet, marks: known(sheet) }]);
      found.push(...alone);
    }
    return found;
  }
}

async function readMarks(context: Excel.RequestContext, sheets: readonly SheetToMark[]): Promise<MarkedSheet[]> {
  const asked = sheets.map((sheet) => ({
    sheet,
    formats: sheet.worksheet
      .getRange()
      .conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula'),
  }));
  await context.sync();
  return asked.map(({ sheet, formats }) => ({
    sheet,
    marks: formats.items
      .filter(({ type, customOrNullObject }) => type === 'Custom' && isMark(customOrNullObject))
      .map((format) => ({ id: format.id, format })),
  }));
}

const isMark = ({ rule }: Excel.CustomConditionalFormat) => rule.formula === MARK;

/** One sheet whose marks go, and what is coloured instead. */
export interface Repainting {
  readonly sheet: SheetToMark;
  readonly marks: readonly Mark[];
  readonly cells: CellsToMark;
}

export interface Repainted {
  /** The ids of the new marks, by sheet. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** What Excel refused, by sheet. */
  readonly refused: ReadonlyMap<string, unknown>;
}

/** One round trip; where Excel refuses it, sheet by sheet. */
export async function repaint(context: Excel.RequestContext, work: readonly Repainting[]): Promise<Repainted> {
  const ids = new Map<string, readonly string[]>();
  const refused = new Map<string, unknown>();
  if (work.length === 0) return { ids, refused };
  try {
    const added = work.map(({ sheet, marks, cells }) => {
      for (const { format } of marks) format.delete();
      return { name: sheet.name, formats: addMarks(sheet, cells) };
    });
    await context.sync();
    for (const { name, formats } of added) ids.set(name, formats.map(idOf));
    return { ids, refused };
  } catch (error) {
    if (isPassing(error)) throw error;
  }
  for (const each of work) {
    try {
      ids.set(each.sheet.name, await repaintAlone(context, each));
    } catch (error) {
      refused.set(each.sheet.name, error);
    }
  }
  return { ids, refused };
}

/** The first try may have carried out a part of it: the marks are looked for anew. */
async function repaintAlone(context: Excel.RequestContext, { sheet, marks, cells }: Repainting): Promise<string[]> {
  const [found] = await findMarks(context, [sheet], () => marks.map(idOf));
  await deleteMarks(context, sheet, found?.marks ?? []);
  const added = addMarks(sheet, cells);
  await context.sync();
  return added.map(idOf);
}

const idOf = ({ id }: { readonly id: string }) => id;

/** One that Excel does not find may be gone, or be there all the same: then the sheet must not get a second one. */
async function deleteMarks(context: Excel.RequestContext, sheet: SheetToMark, marks: readonly Mark[]): Promise<void> {
  const missing: unknown[] = [];
  for (const { format } of marks) {
    format.delete();
    await context.sync().catch((error: unknown) => {
      if (!(error instanceof OfficeExtension.Error) || error.code !== 'ItemNotFound') throw error;
      missing.push(error);
    });
  }
  const [error] = missing;
  if (error === undefined) return;
  const [left] = await readMarks(context, [sheet]).catch(() => []);
  if (left?.marks?.length) throw error;
}

function addMarks({ worksheet }: SheetToMark, cells: CellsToMark): Excel.ConditionalFormat[] {
  const added: Excel.ConditionalFormat[] = [];
  for (const [level, addresses] of cells) {
    for (let from = 0; from < addresses.length; from += ADDRESSES_TOGETHER) {
      const areas = worksheet.getRanges(addresses.slice(from, from + ADDRESSES_TOGETHER).join(','));
      const format = areas.conditionalFormats.add('Custom').load('id');
      format.custom.rule.formula = MARK;
      format.custom.format.fill.color = FILLS[level];
      added.push(format);
    }
  }
  return added;
}
