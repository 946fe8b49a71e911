/** How sums and their parts are named in what is said of them. */

import { type Span } from '../../../indicator/figures/rounding';
import { type Total } from '../../../indicator/sums/totals';
import { type CellPosition, cellName } from '../../../sheet/address';
import { formatNumber } from '../../../sheet/display';
import { type SheetGrid, textAt } from '../../../sheet/grid';
import { type Cell, type Column } from '../../../table/model';

/** Whole numbers add to a whole one. */
export function asWritten({ least, most }: Span, { figure: { decimals } }: Total): string {
  const middle = Number(((least + most) / 2).toPrecision(SURE_DIGITS));
  return formatNumber(middle, Number.isInteger(middle) ? decimals : Math.max(2, decimals));
}

const SURE_DIGITS = 12;

/** In headers of many words nobody sees at once which cells are meant. */
export function cellAndHeader({ column: { header }, cell }: { readonly column: Column; readonly cell: Cell }): string {
  return header.length > LONGEST_HEADER ? `${cellName(cell.position)} (${header})` : header;
}

const LONGEST_HEADER = 30;

/** The first text of a row, to the left of a cell, that is not blank or does what is asked of it. */
export function labelBefore(grid: SheetGrid, { row, column }: CellPosition, wanted = /\S/): string {
  for (let at = 0; at < column; at++) {
    const text = textAt(grid, row, at).trim();
    if (wanted.test(text)) return text;
  }
  return '';
}
