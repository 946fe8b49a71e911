/** The table of one of our forms on a sheet, how it takes one more row, and how its protection is lifted for that. */

import { movedRows } from '../../core/sheet/formula-shape';
import { indicatorsBeside } from '../../core/sheet/marks';
import { contentsOf } from '../read/contents';
import { fillEmptyRow } from './lines';

/** Where the rows of a form's table are, all zero-based. */
export interface FormTable {
  readonly top: number;
  /** Last row of the table. */
  readonly bottom: number;
  readonly left: number;
  readonly width: number;
  /** Column of the first thing that is typed: the indicator. */
  readonly entry: number;
}

/** The form's table on the sheet, found by its names; those of a second sheet of one form belong to the sheet. The sheet's `id` is loaded with it. */
export async function formTableOn(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<FormTable | null> {
  const collections = [sheet.names.load('items/name'), context.workbook.names.load('items/name')];
  sheet.load('id');
  await context.sync();
  const pairs = collections.flatMap((names) =>
    names.items.flatMap(({ name }) => {
      const indicators = indicatorsBeside(name);
      return indicators === null ? [] : [[name, indicators].map((each) => rangeOf(names, each))];
    }),
  );
  await context.sync();
  for (const [table, indicators] of pairs) {
    if (!table || !indicators || table.isNullObject || indicators.isNullObject) continue;
    if (table.worksheet.id !== sheet.id) continue;
    return {
      top: indicators.rowIndex,
      bottom: indicators.rowIndex + indicators.rowCount - 1,
      left: table.columnIndex,
      width: table.columnCount,
      entry: indicators.columnIndex,
    };
  }
  return null;
}

function rangeOf(names: Excel.NamedItemCollection, name: string): Excel.Range {
  const range = names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load('rowIndex,rowCount,columnIndex,columnCount');
  range.worksheet.load('id');
  return range;
}

/**
 * One more row below another, like it and with empty entries. Names, sums, validations and the print area grow only with what is
 * inserted inside of them. So below the last row nothing is inserted: its copy comes above it, and it becomes the empty one itself.
 */
export async function insertInForm(
  sheet: Excel.Worksheet,
  { bottom, left, width }: FormTable,
  row: number,
): Promise<void> {
  const own = sheet.getRangeByIndexes(row, left, 1, width).load('values,formulas,numberFormat');
  await sheet.context.sync();
  const contents = contentsOf(own);
  if (!contents) return;
  const isLast = row === bottom;
  const added = isLast ? row : row + 1;
  sheet.getRange(`${added + 1}:${added + 1}`).insert('Down');
  const fresh = sheet.getRangeByIndexes(added, left, 1, width);
  fresh.copyFrom(sheet.getRangeByIndexes(isLast ? row + 1 : row, left, 1, width), 'Formats');
  const [[values = []], [formulas = []], [numberFormats = []]] = [
    contents.values,
    contents.formulas,
    contents.numberFormats,
  ];
  fillEmptyRow(sheet, added, {
    left,
    values: values.map((value) => (isLast ? value : '')),
    formulas: formulas.map((formula) => (isLast || formula === '' ? formula : movedRows(formula, 1))),
    numberFormats,
  });
  if (isLast) {
    for (const [at, formula] of formulas.entries()) {
      if (formula === '') sheet.getRangeByIndexes(row + 1, left + at, 1, 1).clear('Contents');
    }
  }
  await sheet.context.sync();
}

/** A form's protection has no password: it is lifted for this one change and put back as it was. One with a password refuses. */
export async function unlocked<Result>(sheet: Excel.Worksheet, work: () => Promise<Result>): Promise<Result> {
  const { protection, context } = sheet.load('protection/protected,protection/options');
  await context.sync();
  if (!protection.protected) return work();
  const { options } = protection;
  protection.unprotect();
  await context.sync();
  try {
    return await work();
  } finally {
    protection.protect(options);
    await context.sync();
  }
}

/** Those of these sheets that are our forms, with their tables: their protection may be lifted for a row that comes or goes. */
export async function formsAmong(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, Excel.Worksheet>> {
  const forms = new Map<string, Excel.Worksheet>();
  for (const name of new Set(names)) {
    const sheet = context.workbook.worksheets.getItem(name).load('name');
    if ((await formTableOn(context, sheet)) !== null) forms.set(name, sheet);
  }
  return forms;
}

/** The same as `unlocked` for several sheets. */
export function allUnlocked<Result>(sheets: readonly Excel.Worksheet[], work: () => Promise<Result>): Promise<Result> {
  const [first, ...others] = sheets;
  return first ? unlocked(first, () => allUnlocked(others, work)) : work();
}
