/** Writes a formula where the user stands. */

import { type CellPosition } from '../../core/sheet/address';
import { supports } from '../capabilities';
import { runChange } from './run-change';
import { isSameFormula } from './same-formula';

export interface Insertion {
  /** `Sheet1!E7` */
  readonly cell: string;
  /** `false`: the cell holds something, and was left as it is. */
  readonly written: boolean;
}

/** The formula for a cell of a sheet, in English with commas, as Excel's API wants it in every language. */
export type FormulaOn = (sheet: string, position: CellPosition) => string;

/** Two round trips. */
export async function insertFormula(formulaOn: FormulaOn): Promise<Insertion> {
  const work = async (context: Excel.RequestContext): Promise<Insertion> => {
    const cell = context.workbook.getActiveCell().load('address,formulas,rowIndex,columnIndex');
    if (supports('spilling')) cell.load('hasSpill');
    cell.worksheet.load('name');
    await context.sync();
    const formula = formulaOn(cell.worksheet.name, { row: cell.rowIndex, column: cell.columnIndex });
    const current: unknown = cell.formulas[0]?.[0];
    // It is there already where Excel wrote it and then refused only to make a step of it.
    if (current !== '') return { cell: cell.address, written: isSameFormula(String(current), formula) };
    // A cell that a formula elsewhere fills may say nothing itself; that formula would show #SPILL! from then on.
    if (supports('spilling') && cell.hasSpill) return { cell: cell.address, written: false };
    cell.formulas = [[formula]];
    await context.sync();
    return { cell: cell.address, written: true };
  };
  return runChange(work, { refusalIn: () => undefined, isUntouched: () => false });
}
