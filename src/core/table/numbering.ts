/** The row that numbers the columns of a table, (1) (2) (3): which numbers it gives, and whether a row is one. */

import { isColumnNumber } from '../language/cell-kinds';
import { type SheetView } from './sheet-view';

/** Fewer different numbers may be figures. */
const FEWEST_NUMBERS = 3;
/** "UKM | 1 | 2 | 3 | …": what the form is of stands in place of the first number; fewer numbers may be the figures of what the word names. */
const FEWEST_BESIDE_WORD = 5;
const WORD = /^\p{L}{1,5}$/u;
/** So many columns were taken out after they had been numbered. */
const MOST_TAKEN_OUT = 1;

/**
 * The numbers in these cells of a row, from the left, where they hold nothing else and none is smaller than the one before it; else none.
 * 3, (3), and what Excel makes of it, -3, are the same number; the number of a merged cell may stand in each of its cells.
 */
export function columnNumbers(view: SheetView, row: number, columns: readonly number[]): readonly number[] {
  const [first, ...others] = columns;
  if (first !== undefined && others.length >= FEWEST_BESIDE_WORD && WORD.test(view.words(row, first))) {
    const numbers = columnNumbers(view, row, others);
    return numbers.length > 0 && numbers.every((number, index) => number === index + 1) ? [1, ...numbers] : [];
  }
  if (!columns.every((column) => isColumnNumber(view.value(row, column)))) return [];
  const numbers = columns.map((column) => Number(/\d+/.exec(String(view.value(row, column)))?.[0] ?? 0));
  return numbers.every((number, index) => number >= (numbers[index - 1] ?? 0)) ? numbers : [];
}

/** Enough of them to number columns, whatever they begin with: the table may begin at the right of another. */
export function areColumnNumbers(numbers: readonly number[]): boolean {
  return new Set(numbers).size >= FEWEST_NUMBERS;
}

/**
 * The filled cells of a row of the body number the columns of a table that begins at `left`, and are no small figures: none runs ahead of
 * the place of its column. Labels that are merged down over the row leave out the first ones.
 */
export function numbersColumns(view: SheetView, row: number, filled: readonly number[], left: number): boolean {
  const numbers = columnNumbers(view, row, filled);
  const ahead = numbers.map((number, index) => number - ((filled[index] ?? left) - left + 1));
  return areColumnNumbers(numbers) && (ahead[0] ?? 0) <= 0 && ahead.every((lead) => lead <= MOST_TAKEN_OUT);
}
