/** Takes sheets out again that were just made, as long as nothing would be lost by it. */

import { quotedSheet } from '../../core/sheet/address';

/** A sheet as it was when it had just been made. */
export interface NewSheet {
  readonly id: string;
  /** All that stands in it: constants and formulas, not what formulas work out. */
  readonly contents: string;
}

/** What these sheets hold now. Two round trips. */
export async function rememberSheets(names: readonly string[]): Promise<readonly NewSheet[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItem(name));
    const read = sheets.map(contentsOf);
    await context.sync();
    return read.map(({ sheet, words }) => ({ id: sheet.id, contents: words() }));
  });
}

/**
 * All of them or none, for they may refer to each other: `false` where something was written in one since, or a formula elsewhere
 * refers to it. `isReferredTo` is asked by the names that they have now. Sheets that are gone already are no obstacle.
 */
export async function removeSheets(
  made: readonly NewSheet[],
  isReferredTo: (names: readonly string[]) => boolean,
): Promise<boolean> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, names } = context.workbook;
    const found = made.map(({ id, contents }) => ({ contents, sheet: worksheets.getItemOrNullObject(id).load('id') }));
    names.load('items/formula');
    await context.sync();
    const there = found.filter(({ sheet }) => !sheet.isNullObject);
    const read = there.map(({ sheet, contents }) => ({ contents, ...contentsOf(sheet) }));
    await context.sync();
    if (read.some(({ contents, words }) => words() !== contents)) return false;
    const current = read.map(({ sheet }) => sheet.name);
    if (isReferredTo(current)) return false;
    const own = names.items.filter(({ formula }) => current.some((name) => pointsInto(name, formula)));
    for (const name of own) name.delete();
    for (const { sheet } of read) sheet.delete();
    await context.sync();
    return true;
  });
}

function contentsOf(sheet: Excel.Worksheet): { readonly sheet: Excel.Worksheet; readonly words: () => string } {
  sheet.load('id,name');
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,formulas');
  const words = () => (used.isNullObject ? '' : JSON.stringify([used.rowIndex, used.columnIndex, used.formulas]));
  return { sheet, words };
}

/** Left in the workbook, such a name would show `#REF!` for ever. */
function pointsInto(sheet: string, formula: unknown): boolean {
  const text = String(formula);
  return text.startsWith(`=${sheet}!`) || text.startsWith(`=${quotedSheet(sheet)}!`);
}
