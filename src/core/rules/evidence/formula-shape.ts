/** Formulas compared by shape: `=F7/E7` in row 7 and `=F8/E8` in row 8 do the same. */

import { columnIndex, columnLetter } from '../../sheet/address';

/** Cell references outside of texts; a name followed by a bracket is a function, not a cell. */
const REFERENCE = /"[^"]*"|(?<![A-Za-z0-9_.])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_(])/g;

/** The formula with its relative references as distances from the cell. */
export function shapeOf(formula: string, row: number, column: number): string {
  return formula.replace(REFERENCE, (whole, fixColumn?: string, letters?: string, fixRow?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return whole;
    const c = fixColumn === '$' ? letters.toUpperCase() : `[${columnIndex(letters) - column}]`;
    const r = fixRow === '$' ? digits : `[${Number(digits) - 1 - row}]`;
    return `C${c}R${r}`;
  });
}

/** The formula as it would stand after filling it down or up by so many rows. */
export function movedRows(formula: string, rows: number): string {
  return formula.replace(REFERENCE, (whole, fixColumn?: string, letters?: string, fixRow?: string, digits?: string) => {
    if (letters === undefined || digits === undefined || fixRow === '$') return whole;
    return `${fixColumn ?? ''}${columnLetter(columnIndex(letters))}${Number(digits) + rows}`;
  });
}
