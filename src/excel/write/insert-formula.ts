/** Writes a formula where the user stands. */

import { changeOptions } from './change-options';

export interface Insertion {
  /** `Sheet1!E7` */
  readonly cell: string;
  /** `false`: the cell holds something, and was left as it is. */
  readonly written: boolean;
}

/** `formula` is in English with commas, as Excel's API wants it in every language. Two round trips. */
export async function insertFormula(formula: string): Promise<Insertion> {
  return Excel.run(changeOptions(), async (context) => {
    const cell = context.workbook.getActiveCell().load('address,formulas');
    await context.sync();
    const current: unknown = cell.formulas[0]?.[0];
    if (current !== '') return { cell: cell.address, written: false };
    cell.formulas = [[formula]];
    await context.sync();
    return { cell: cell.address, written: true };
  });
}
