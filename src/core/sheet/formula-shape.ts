/** Formulas compared by shape: `=F7/E7` in row 7 and `=F8/E8` in row 8 do the same. */

import { columnIndex, columnLetter } from './address';

/** Texts, quoted sheet names, and the words between the signs: names, functions with their bracket, cells, sheets with their mark. */
const TOKEN = /"[^"]*"|'[^']*'|[$\w.]+[(!]?/g;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;

/** The formula with its relative references as distances from the cell. */
export function shapeOf(formula: string, row: number, column: number): string {
  return formula.replace(TOKEN, (token) => {
    const [, fixColumn, letters, fixRow, digits] = CELL.exec(token) ?? [];
    if (letters === undefined || digits === undefined) return token;
    const c = fixColumn === '$' ? letters.toUpperCase() : `[${columnIndex(letters) - column}]`;
    const r = fixRow === '$' ? digits : `[${Number(digits) - 1 - row}]`;
    return `C${c}R${r}`;
  });
}

/** The formula as it would stand after filling it down or up by so many rows. */
export function movedRows(formula: string, rows: number): string {
  return formula.replace(TOKEN, (token) => {
    const [, fixColumn, letters, fixRow, digits] = CELL.exec(token) ?? [];
    if (letters === undefined || digits === undefined || fixRow === '$') return token;
    return `${fixColumn ?? ''}${columnLetter(columnIndex(letters))}${Number(digits) + rows}`;
  });
}

/** The cells that a formula names, as it writes them: `D4`, `$D$4`; the ends of an area too. */
export function cellsIn(formula: string): readonly string[] {
  return (formula.match(TOKEN) ?? []).filter((token) => CELL.test(token));
}
