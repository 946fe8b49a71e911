/** The row that numbers the columns of a table, (1) (2) (3): which numbers it gives, and whether a row is one. */

import { columnWords } from '../knowledge/columns/column-words';
import { isColumnNumber } from '../language/cell-kinds';
import { anyOf } from '../language/words/any-of';
import { numeral } from './header/period-reading';
import { type SheetView } from './sheet-view';

/** Fewer different numbers may be figures. */
const FEWEST_NUMBERS = 3;
/** "UKM | 1 | 2 | 3 | …": what the form is of stands in place of the first number; fewer numbers may be the figures of what the word names. */
const FEWEST_BESIDE_WORD = 5;
const WORD = /^\p{L}{1,5}$/u;
/** Fewer letters may be answers or classes. */
const FEWEST_LETTERS = 4;
/** With how it is computed, in letters. */
const LONGEST_MARK = 70;
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

/** "a", "(b)", "| c |", "IV", "kol 3", "f=e/d": the letter, numeral or number that a column may be counted by. */
const MARK = new RegExp(
  String.raw`^[\s|([]*(?:${anyOf(columnWords('column'))}\.?\s*)?([a-z]{1,4}|\d{1,2})[\s|)\].]*(?:=[^=]{1,60})?$`,
  'i',
);
const FIRST_LETTER = 'a'.charCodeAt(0);

/** These cells of a row count its columns on from the first one by letters, by Roman numerals or by words such as "kol 1", and hold nothing else. */
export function areColumnsLettered(view: SheetView, row: number, columns: readonly number[]): boolean {
  if (columns.length < FEWEST_LETTERS) return false;
  const isOf = (each: (at: number) => string | undefined) =>
    columns.every((column, at) => markIn(view.text(row, column)) === each(at));
  const first = markIn(view.text(row, columns[0] ?? 0));
  if (first === '1') return isOf((at) => String(at + 1));
  if (first === 'a') return isOf((at) => String.fromCharCode(FIRST_LETTER + at));
  return first === 'i' && columns.every((column, at) => numeral(markIn(view.text(row, column)) ?? '') === at + 1);
}

function markIn(text: string): string | undefined {
  return text.length > LONGEST_MARK ? undefined : MARK.exec(text)?.[1]?.toLowerCase();
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
