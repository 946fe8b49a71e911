/** Writes a formula where the user stands, and tells what it wrote, so that it can be taken back. */

import { type CellPosition } from '../../core/sheet/address';
import { supports } from '../capabilities';
import { type WrittenCell } from './applied-fixes';
import { runChange } from './run-change';
import { isSameFormula } from '../../core/sheet/same-formula';
import { NO_FORMAT } from './typed';

export interface Insertion {
  /** `Sheet1!E7` */
  readonly cell: string;
  /** What was written; `null`: the cell holds something, and was left as it is. */
  readonly written: WrittenCell | null;
}

/** The formula for a cell of a sheet, in English with commas, as Excel's API wants it in every language. */
export type FormulaOn = (sheet: string, position: CellPosition) => string;

/** Two round trips. */
export async function insertFormula(formulaOn: FormulaOn): Promise<Insertion> {
  let attempts = 0;
  const work = async (context: Excel.RequestContext): Promise<Insertion> => {
    attempts++;
    const cell = context.workbook.getActiveCell().load('address,formulas,numberFormat,rowIndex,columnIndex');
    if (supports('spilling')) cell.load('hasSpill');
    cell.worksheet.load('name');
    await context.sync();
    const position = { row: cell.rowIndex, column: cell.columnIndex };
    const formula = formulaOn(cell.worksheet.name, position);
    const before = { value: '', numberFormat: String(cell.numberFormat[0]?.[0] ?? NO_FORMAT) };
    const written: WrittenCell = { sheet: cell.worksheet.name, position, before, after: { formula } };
    const current: unknown = cell.formulas[0]?.[0];
    if (current !== '') {
      // It is there already where Excel wrote it and then refused only to make a step of it.
      const isOurs = attempts > 1 && isSameFormula(String(current), formula);
      return { cell: cell.address, written: isOurs ? written : null };
    }
    // A cell that a formula elsewhere fills may say nothing itself; that formula would show #SPILL! from then on.
    if (supports('spilling') && cell.hasSpill) return { cell: cell.address, written: null };
    cell.formulas = [[formula]];
    await context.sync();
    return { cell: cell.address, written };
  };
  return runChange(work, { refusalIn: () => undefined, isUntouched: () => false });
}
