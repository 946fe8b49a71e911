/** A new sheet takes over the mark of an earlier one, and its place and name where that one gives way. */

import { areaName, columnLetter } from '../../../core/sheet/address';
import { freeSheetName } from '../../../core/sheet/free-name';
import { type SheetPlan } from '../../../core/sheet/plan';

export type EarlierChoice =
  | 'deleted'
  /** It is none of ours: it keeps its name, its place and its contents. */
  | 'untouched'
  /** It stays beside the new sheet, which gets its name and its place. */
  | { readonly renamed: string };

export type EarlierOutcome =
  | { readonly kind: 'deleted' }
  /** `because` is Excel's own error where it was to be deleted or renamed, and Excel refused. */
  | { readonly kind: 'kept'; readonly name: string; readonly because?: unknown };

interface Taken {
  readonly name: string;
  /** Left out where there was none. */
  readonly earlier?: EarlierOutcome;
}

/**
 * From here on the new sheet is complete, so nothing of it is taken back. What can be undone comes first and the deletion
 * last: whatever Excel refuses, the earlier sheet is still there, and the answer says under which name.
 */
export async function giveWay(
  sheet: Excel.Worksheet,
  name: string,
  plan: SheetPlan,
  mark: string,
  choice: EarlierChoice,
): Promise<Taken> {
  const context = sheet.context as Excel.RequestContext;
  const item = context.workbook.names.getItemOrNullObject(mark).load('name');
  const range = item.getRangeOrNullObject().load('address');
  const earlier = range.worksheet.load('id,name,position,visibility');
  sheet.load('id');
  context.workbook.worksheets.load('items/name');
  const ownMark = earlier.names.getItemOrNullObject(mark).load('name');
  const columns = (plan.columnWidths ?? []).map(({ column }) => `${columnLetter(column)}:${columnLetter(column)}`);
  const widths = columns.map((address) => earlier.getRange(address).load('format/columnWidth'));
  await context.sync();
  // The mark stood nowhere, so the new sheet has got it already.
  const isThere = !range.isNullObject && earlier.id !== sheet.id;
  if (!isThere) {
    if (!item.isNullObject && range.isNullObject) await moveMark(item, sheet, plan, mark);
    return { name };
  }
  if (choice === 'untouched') {
    await moveMark(item, sheet, plan, mark);
    return { name, earlier: { kind: 'kept', name: earlier.name } };
  }
  const taken = context.workbook.worksheets.items.map((each) => each.name);
  const wanted = choice === 'deleted' ? earlier.name : choice.renamed;
  const spare = freeSheetName(wanted, taken);
  try {
    const { name: inherited, position } = earlier;
    // As long as it is there it is a report of ours, to be passed over in a validation.
    const area = plan.names?.find((each) => each.name === mark)?.area;
    if (area && ownMark.isNullObject) earlier.names.add(mark, earlier.getRange(areaName(area)));
    earlier.name = spare;
    sheet.name = inherited;
    sheet.position = position;
    await moveMark(item, sheet, plan, mark);
    if (choice === 'deleted') {
      // Columns that the user has made wider stay so.
      for (const [index, { format }] of widths.entries()) {
        sheet.getRange(columns[index]).format.columnWidth = format.columnWidth;
      }
      await context.sync();
      earlier.delete();
      await context.sync();
      return { name: inherited, earlier: { kind: 'deleted' } };
    }
    return { name: inherited, earlier: { kind: 'kept', name: spare } };
  } catch (because) {
    const now = await namesNow(context, [sheet.id, earlier.id]);
    return { name: now[0] ?? name, earlier: { kind: 'kept', name: now[1] ?? earlier.name, because } };
  }
}

/** The mark is made to point to the new sheet, rather than deleted and made again: there is no moment without it. */
async function moveMark(item: Excel.NamedItem, sheet: Excel.Worksheet, plan: SheetPlan, mark: string): Promise<void> {
  const own = plan.names?.find(({ name }) => name === mark);
  if (own) {
    const range = sheet.getRange(areaName(own.area)).load('address');
    await sheet.context.sync();
    item.formula = `=${absolute(range.address)}`;
    item.comment = own.comment ?? '';
    sheet.names.getItemOrNullObject(mark).delete();
  }
  await sheet.context.sync();
}

/** `'Hasil Validasi'!A1:K9` with the dollars of a place that does not move. */
function absolute(address: string): string {
  const end = address.lastIndexOf('!') + 1;
  return address.slice(0, end) + address.slice(end).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** The names of the sheets by their ids, `null` where one is gone or Excel does not answer. */
async function namesNow(context: Excel.RequestContext, ids: readonly string[]): Promise<readonly (string | null)[]> {
  const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load('name'));
  try {
    await context.sync();
    return sheets.map((sheet) => (sheet.isNullObject ? null : sheet.name));
  } catch {
    return ids.map(() => null);
  }
}
