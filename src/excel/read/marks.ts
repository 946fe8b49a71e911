/** Which sheets carry the mark of a report. Asked along with other questions, so that it costs no round trip. */

import { REPORT_MARKS } from '../../core/report/report-heads';

/** Each mark by itself: old workbooks may hold tens of thousands of names, more than Excel tells at once. */
export function askNames(context: Excel.RequestContext): readonly Excel.NamedItem[] {
  return REPORT_MARKS.map((mark) => context.workbook.names.getItemOrNullObject(mark).load('name'));
}

/**
 * Asks, for the next round trip, where the marks of the workbook stand, and which the sheets have to themselves.
 * Gives what takes the answers out: sheet id to marks.
 */
export function askMarks(
  names: readonly Excel.NamedItem[],
  sheets: readonly { readonly id: string; readonly worksheet: Excel.Worksheet }[],
): () => ReadonlyMap<string, readonly string[]> {
  const known = names.filter(({ isNullObject }) => !isNullObject);
  const ofWorkbook = known.map((item) => {
    const range = item.getRangeOrNullObject().load('address');
    return { name: item.name, range, sheet: range.worksheet.load('id') };
  });
  // A sheet has a mark to itself only beside the first report of its kind, which has it for the workbook.
  const ofSheets = known.flatMap(({ name }) =>
    sheets.map(({ id, worksheet }) => ({ id, own: worksheet.names.getItemOrNullObject(name).load('name') })),
  );
  return () => {
    const marks = new Map<string, string[]>();
    const add = (id: string, name: string) => marks.set(id, [...(marks.get(id) ?? []), name]);
    for (const { name, range, sheet } of ofWorkbook) if (!range.isNullObject) add(sheet.id, name);
    for (const { id, own } of ofSheets) if (!own.isNullObject) add(id, own.name);
    return marks;
  };
}
