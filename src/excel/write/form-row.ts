/** One more row in the table of a form: like the row that is selected, with its formulas and look, and with empty entries. */

import { movedRows } from '../../core/sheet/formula-shape';
import { indicatorsBeside } from '../../core/sheet/marks';
import { contentsOf, toFormula } from '../read/contents';
import { fillEmptyRow, rowRange } from './lines';

/** The row that is to be filled. */
export interface FormRow {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
}

/** `null`: the open sheet is no form with a table. */
export async function addFormRow(): Promise<FormRow | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('id,name');
    const table = await tableOn(context, sheet);
    if (!table) return null;
    return unlocked(sheet, async () => {
      await insertBelow(sheet, table);
      sheet.getRangeByIndexes(table.row + 1, table.entry, 1, 1).select();
      await context.sync();
      return { sheet: sheet.name, row: table.row + 1 };
    });
  });
}

/** Takes the row out again; `false` where something has been written in it since, or its sheet is gone. */
export async function removeFormRow({ sheet: name, row }: FormRow): Promise<boolean> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const range = rowRange(context, { sheet: name, row });
    const used = range.getUsedRangeOrNullObject(true).load('values,formulas');
    await context.sync();
    if (sheet.isNullObject || (!used.isNullObject && entriesIn(used).some((entry) => entry !== ''))) return false;
    return unlocked(sheet, async () => {
      range.delete('Up');
      await context.sync();
      return true;
    });
  });
}

/** Where a row is to be added, all zero-based. */
interface FormTable {
  /** The row that the new one comes below. */
  readonly row: number;
  /** Last row of the table. */
  readonly bottom: number;
  readonly left: number;
  readonly width: number;
  /** Column of the first thing that is typed: the indicator. */
  readonly entry: number;
}

/** The form's table on the sheet, found by its names; those of a second sheet of one form belong to the sheet. */
async function tableOn(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<FormTable | null> {
  const collections = [sheet.names.load('items/name'), context.workbook.names.load('items/name')];
  const cell = context.workbook.getActiveCell().load('rowIndex');
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
    const [top, bottom] = [indicators.rowIndex, indicators.rowIndex + indicators.rowCount - 1];
    const isInside = top <= cell.rowIndex && cell.rowIndex <= bottom;
    return {
      row: isInside ? cell.rowIndex : bottom,
      bottom,
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
 * Names, sums, validations and the print area grow only with what is inserted inside of them. So below the last row nothing is
 * inserted: its copy comes above it, and it becomes the empty one itself.
 */
async function insertBelow(sheet: Excel.Worksheet, { row, bottom, left, width }: FormTable): Promise<void> {
  const own = sheet.getRangeByIndexes(row, left, 1, width).load('values,formulas,numberFormat');
  await sheet.context.sync();
  const contents = contentsOf(own);
  if (!contents) return;
  const isLast = row === bottom;
  const added = isLast ? row : row + 1;
  rowRange(sheet.context as Excel.RequestContext, { sheet: sheet.name, row: added }).insert('Down');
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
async function unlocked<Result>(sheet: Excel.Worksheet, work: () => Promise<Result>): Promise<Result> {
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

/** What was typed in the cells of a row; formulas are none of that. */
function entriesIn({ values, formulas }: Excel.Range): readonly unknown[] {
  const row: unknown[] = values[0] ?? [];
  const own: unknown[] = formulas[0] ?? [];
  return row.filter((value, at) => toFormula(own[at], value) === '');
}
