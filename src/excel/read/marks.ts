/** Which sheets carry a mark of this add-in. Asked along with other questions, so that it costs no round trip. */

import { isMark } from '../../core/sheet/marks';

/** The names of the whole workbook; to be loaded before the first round trip, together with the sheets. */
export function askNames(context: Excel.RequestContext): Excel.NamedItemCollection {
  return context.workbook.names.load('items/name');
}

/**
 * Asks, for the next round trip, where the marks of the workbook stand, and which names the sheets have to themselves.
 * Gives what takes the answers out: sheet id to marks.
 */
export function askMarks(
  names: Excel.NamedItemCollection,
  sheets: readonly { readonly id: string; readonly worksheet: Excel.Worksheet }[],
): () => ReadonlyMap<string, readonly string[]> {
  const ofWorkbook = names.items
    .filter(({ name }) => isMark(name))
    .map((item) => {
      const range = item.getRangeOrNullObject().load('address');
      return { name: item.name, range, sheet: range.worksheet.load('id') };
    });
  const ofSheets = sheets.map(({ id, worksheet }) => ({ id, own: worksheet.names.load('items/name') }));
  return () => {
    const marks = new Map<string, string[]>();
    const add = (id: string, name: string) => marks.set(id, [...(marks.get(id) ?? []), name]);
    for (const { name, range, sheet } of ofWorkbook) if (!range.isNullObject) add(sheet.id, name);
    for (const { id, own } of ofSheets) for (const { name } of own.items) if (isMark(name)) add(id, name);
    return marks;
  };
}
