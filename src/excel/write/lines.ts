/** Whole rows and columns of the open workbook, and what is written into an empty row. */

import { columnLetter } from '../../core/sheet/address';
import { type RowContents } from '../../core/sheet/reshape';
import { type BookRow } from './book';
import { NO_FORMAT, entered } from './typed';

export function columnRange(context: Excel.RequestContext, sheet: string, column: number): Excel.Range {
  const letter = columnLetter(column);
  return context.workbook.worksheets.getItem(sheet).getRange(`${letter}:${letter}`);
}

export function rowRange(context: Excel.RequestContext, { sheet, row }: BookRow): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(`${row + 1}:${row + 1}`);
}

/** Writes cells into an empty row; its formats are those of the row above, where a number may become a text. */
export function fillEmptyRow(
  sheet: Excel.Worksheet,
  row: number,
  { left, values, formulas, numberFormats }: RowContents,
): void {
  const cells = sheet.getRangeByIndexes(row, left, 1, values.length);
  cells.numberFormat = [numberFormats.map(() => NO_FORMAT)];
  cells.formulas = [
    values.map((value, at) => {
      const formula = formulas[at] ?? '';
      return entered(formula === '' ? { value } : { formula });
    }),
  ];
  cells.numberFormat = [[...numberFormats]];
}
