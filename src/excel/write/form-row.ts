/** One more row in the table of a form: like the row that is selected, with its formulas and look, and with empty entries. */

import { toFormula } from '../read/contents';
import { formTableOn, insertInForm, unlocked } from './form-table';
import { rowRange } from './lines';

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
    const cell = context.workbook.getActiveCell().load('rowIndex');
    const table = await formTableOn(context, sheet);
    if (!table) return null;
    const { top, bottom, entry } = table;
    const row = top <= cell.rowIndex && cell.rowIndex <= bottom ? cell.rowIndex : bottom;
    return unlocked(sheet, async () => {
      await insertInForm(sheet, table, row);
      sheet.getRangeByIndexes(row + 1, entry, 1, 1).select();
      await context.sync();
      return { sheet: sheet.name, row: row + 1 };
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

/** What was typed in the cells of a row; formulas are none of that. */
function entriesIn({ values, formulas }: Excel.Range): readonly unknown[] {
  const row: unknown[] = values[0] ?? [];
  const own: unknown[] = formulas[0] ?? [];
  return row.filter((value, at) => toFormula(own[at], value) === '');
}
