/** Rows that belong to a header by where they stand, whatever their words are. */

import { YEAR_DIGITS } from '../../language/words/year-digits';
import { isInteger, isMeasureName, isObjectiveText } from '../../language/cell-kinds';
import { areColumnNumbers, columnNumbers } from '../numbering';
import { type SheetView } from '../sheet-view';
import { type HeaderReader, isHeaderLike } from './header-reading';

/** The header of what may be a table. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Longer texts are no sub-headers. */
const LONGEST_SUBHEADER = 40;
/** … and longer ones do not go on with a header from the row above. */
const LONGEST_REST = 25;

/** Is the row below the band a header row by its place: under parents, above the numbers of the columns, above row 1? */
export function standsInHeader(view: SheetView, band: HeaderBand, row: number, filled: readonly number[]): boolean {
  if (filled.length < 2 || !filled.every((column) => isShortWords(view, row, column, LONGEST_SUBHEADER))) return false;
  return (
    haveParents(view, band, filled) ||
    numbersFromFirst(view, row + 1, band) ||
    (filled.every((column) => goesOnFromAbove(view, band, row, column)) && precedesFirstRow(view, band, row))
  );
}

const YEARS = new RegExp(YEAR_DIGITS, 'g');

function isShortWords(view: SheetView, row: number, column: number, longest: number): boolean {
  const text = view.text(row, column);
  const withoutYears = text.replace(YEARS, 'x');
  return text !== '' && text.length <= longest && !/\d{3}|\d[.,]\d/.test(withoutYears) && /[a-z%]/i.test(withoutYears);
}

/** Sub-headers alone, where the header above spans several columns: that ties them to it across blank rows. */
export function standsUnderParents(view: SheetView, band: HeaderBand, row: number): boolean {
  return haveParents(view, band, view.filledColumns(row, band.left, band.right));
}

/** What says how a form is to be filled in, or that a target follows a plan: brackets, or a label and its text. */
const REMARK = /^\(.*\)$|:\s*\S/s;

/**
 * "(diisi oleh unit kerja)" alone in the row below the band and merged or written from its left, with the sub-headers of the band in the
 * row after it: no header itself.
 */
export function isNoteAmongHeaders(view: SheetView, reader: HeaderReader, row: number, band: HeaderBand): boolean {
  const [only, ...more] = view.filledColumns(row, band.left, band.right);
  if (only === undefined || more.length > 0 || isBlankInHeader(view, band, only)) return false;
  const text = view.words(row, only);
  if (!text.includes(' ') || (!REMARK.test(text) && isHeaderLike(reader.read(text)))) return false;
  const below = view.filledColumns(row + 1, band.left, band.right);
  return below.every((column) => column > only) && haveParents(view, band, below);
}

/** Some cells stand where the header is still blank, as only sub-headers do, and none under a header without a parent. */
function haveParents(view: SheetView, band: HeaderBand, filled: readonly number[]): boolean {
  const parents = filled.map((column) => parentOf(view, band, column));
  const hasOwnBlank = parents.some((parent, index) => parent !== undefined && parent !== filled[index]);
  return (
    hasOwnBlank &&
    parents.every((parent) => parent !== undefined && filled.includes(parent) && spans(view, band, parent))
  );
}

/** The column whose header stands over this one: itself, or the nearest filled one to the left. */
function parentOf(view: SheetView, band: HeaderBand, column: number): number | undefined {
  for (let source = column; source >= band.left; source--) {
    if (!isBlankInHeader(view, band, source)) return source;
  }
  return undefined;
}

/** The next column has no header of its own: this one's stands over both. */
function spans(view: SheetView, band: HeaderBand, column: number): boolean {
  return column < band.right && isBlankInHeader(view, band, column + 1);
}

function isBlankInHeader(view: SheetView, band: HeaderBand, column: number): boolean {
  for (let row = band.top; row <= band.bottom; row++) if (!view.isBlank(row, column)) return false;
  return true;
}

/** The row numbers the table's columns from its first one on: (1) (2) (3). Years of a plan are numbered too, but not the names. */
export function numbersAllColumns(view: SheetView, row: number, band: HeaderBand): boolean {
  if (numbersBesideMerged(view, row, band)) return true;
  if (!numbersFromFirst(view, row, band)) return false;
  let first = band.left;
  while (first < band.right && isBlankInHeader(view, band, first)) first++;
  return !view.isBlank(row, first);
}

/** (1) (2) (3), from the first column on. */
function numbersFromFirst(view: SheetView, row: number, band: HeaderBand): boolean {
  const numbers = columnNumbers(view, row, view.filledColumns(row, band.left, band.right));
  return areColumnNumbers(numbers) && numbers[0] === 1;
}

/** (4) (5) (6) behind three labels that are merged down over the row: years of a plan would begin with 1. */
function numbersBesideMerged(view: SheetView, row: number, band: HeaderBand): boolean {
  const filled = view.filledColumns(row, band.left, band.right);
  const [first] = filled;
  if (first === undefined || first === band.left) return false;
  const numbers = columnNumbers(view, row, filled);
  const [number] = numbers;
  if (!areColumnNumbers(numbers) || number === undefined || number < 2 || number > first - band.left + 1) return false;
  for (let column = band.left; column < first; column++) {
    const merge = view.mergeAt(row, column);
    if (merge === undefined || merge.top < band.top || merge.top > band.bottom) return false;
  }
  return true;
}

function goesOnFromAbove(view: SheetView, band: HeaderBand, row: number, column: number): boolean {
  const text = view.words(row, column);
  if (text.length > LONGEST_REST || isMeasureName(text) || isObjectiveText(text)) return false;
  return !view.isBlank(band.bottom, column);
}

/** The first column is blank here, and begins to count in the next row. */
function precedesFirstRow(view: SheetView, band: HeaderBand, row: number): boolean {
  const next = view.value(row + 1, band.left);
  return view.isBlank(row, band.left) && isInteger(next) && /^\D*1\D*$/.test(String(next));
}
