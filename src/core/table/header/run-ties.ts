/** What ties the columns on both sides of a blank one together, or parts them, whatever their headers say. */

import { fromTo } from '../../from-to';
import { isRatingText } from '../../language/cell-kinds';
import { isIntervalText } from '../../language/interval';
import { type SheetView } from '../sheet-view';
import { columnNumbers } from '../numbering';
import { type HeaderReader, isCompletionOnly, isDatedOnly } from './header-reading';
import { yearsIn } from './period-reading';
import { type ColumnRun } from './run-roles';
import { isTotalText } from '../body/row-texts';
import { LAYOUT } from '../weights';

/** The rows in which the runs are looked at: from a header's row down. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
}

/** Rows from the header's first row down in which parents and the numbers of the columns stand. */
const HEADER_DEPTH = 6;
/** A header and a row below it. */
const FEWEST_ROWS = 2;

/** A merged header cell of the run's reaches over its last column as far as `column`. */
export function headerCellReaches(view: SheetView, { first }: RowWindow, before: ColumnRun, column: number): boolean {
  for (let row = first; row < first + HEADER_DEPTH; row++) {
    const merge = view.mergeAt(row, before.right);
    if (merge !== undefined && merge.left >= before.left && merge.right >= column) return true;
  }
  return false;
}

/** (1) (2) (3), then (4) (5): one table. (1) (2) (3), then (1) (2): two. `undefined` when the columns bear no numbers. */
export function continuesNumbering(
  view: SheetView,
  { first, last }: RowWindow,
  before: ColumnRun,
  run: ColumnRun,
): boolean | undefined {
  for (let row = first + 1; row <= Math.min(last, first + HEADER_DEPTH); row++) {
    const [left, right] = [before, run].map((each) =>
      columnNumbers(view, row, view.filledColumns(row, each.left, each.right)),
    );
    const highest = left?.[left.length - 1];
    const next = right?.[0];
    if (highest === undefined || next === undefined) continue;
    if (next === highest + 1) return true;
    if (next === 1 && (left?.length ?? 0) > 1 && (right?.length ?? 0) > 1) return false;
  }
  return undefined;
}

/**
 * Figures beside the table that somebody reckoned with: one of them stands in the header's row, and is neither a year nor the number of a
 * period or a column among others.
 */
export function isScratch(view: SheetView, { first, last }: RowWindow, run: ColumnRun): boolean {
  const isAlone = run.left === run.right;
  const headed = view.filledColumns(first, run.left, run.right);
  const isFigure = (column: number) => {
    const value = view.value(first, column);
    if (typeof value !== 'number' || yearsIn(String(value)).length > 0) return false;
    return isAlone || value > LARGEST_NUMERAL || !Number.isInteger(value);
  };
  if (!headed.some(isFigure)) return false;
  for (let row = first; row <= last; row++) {
    for (const column of view.filledColumns(row, run.left, run.right))
      if (typeof view.value(row, column) !== 'number') return false;
  }
  return true;
}

/** Months are numbered so far, and so are the columns of most forms. */
const LARGEST_NUMERAL = 12;

/** A few columns of ratings, each once, and of what they begin at: the scale of the table beside it, not its columns. */
export function isLegend(view: SheetView, window: RowWindow, run: ColumnRun): boolean {
  if (run.right - run.left >= WIDEST_LEGEND) return false;
  const below = (column: number) =>
    filledRows(view, { first: window.first + 1, last: window.last }, { left: column, right: column }).map((row) =>
      view.text(row, column),
    );
  const columns = fromTo(run.left, run.right).map(below);
  // One cell of each may be its own header.
  const areSteps = (steps: number, of: number) => steps >= FEWEST_STEPS && steps >= of - 1;
  const isScale = (texts: readonly string[]) => {
    const ratings = texts.filter(isRatingText);
    return areSteps(ratings.length, texts.length) && new Set(ratings).size === ratings.length;
  };
  const isBounds = (texts: readonly string[]) => areSteps(texts.filter(isIntervalText).length, texts.length);
  return columns.some(isScale) && columns.some(isBounds);
}

/** "Tahun | Rawat Jalan | IGD": the first column says of which period each of its rows is, once each, as only a table of its own does. */
export function countsPeriods(view: SheetView, reader: HeaderReader, window: RowWindow, run: ColumnRun): boolean {
  const rows = filledRows(view, { first: window.first + 1, last: window.last }, { left: run.left, right: run.left });
  const texts = rows.map((row) => view.text(row, run.left));
  if (texts.length < FEWEST_STEPS || new Set(texts).size < texts.length) return false;
  const header = reader.read(view.text(window.first, run.left));
  return isCompletionOnly(header) && texts.every((text) => isDatedOnly(reader.read(text)));
}

const WIDEST_LEGEND = 4;
const FEWEST_STEPS = 3;

/** Both begin in the header's rows, and where one has rows, so has the other. */
export function areAligned(view: SheetView, window: RowWindow, before: ColumnRun, run: ColumnRun): boolean {
  if (beginsAbove(view, window, run)) return false;
  const left = filledRows(view, window, before);
  const right = filledRows(view, window, run);
  const begin = (rows: readonly number[]) => (rows[0] ?? Number.POSITIVE_INFINITY) <= window.first + 1;
  const fewer = Math.min(left.length, right.length);
  if (fewer < FEWEST_ROWS || !begin(left) || !begin(right)) return false;
  const both = left.filter((row) => right.includes(row)).length;
  return both >= LAYOUT.sameRows * fewer;
}

/**
 * The rows of `before` reach over several rows of `run`, blank or written again in each: the upper level of one table. Tables that only
 * stand beside each other have their rows without such holes.
 */
export function isLevelAbove(view: SheetView, window: RowWindow, before: ColumnRun, run: ColumnRun): boolean {
  const own = filledRows(view, window, before).filter((row) => !isTotalIn(view, row, before));
  const last = lastMergedRow(view, own[own.length - 1] ?? window.first, before);
  return filledRows(view, window, run).some((row) => {
    if (row <= window.first || row > last) return false;
    return view.isRowBlank(row, before.left, before.right) || repeatsRowAbove(view, row, before);
  });
}

/** A name merged down over the rows of the level below it fills the first of them only. */
function lastMergedRow(view: SheetView, row: number, { left, right }: ColumnRun): number {
  let last = row;
  for (let column = left; column <= right; column++) last = Math.max(last, view.mergeAt(row, column)?.bottom ?? row);
  return last;
}

function isTotalIn(view: SheetView, row: number, { left, right }: ColumnRun): boolean {
  return isTotalText(view.words(row, view.filledColumns(row, left, right)[0] ?? left));
}

function repeatsRowAbove(view: SheetView, row: number, { left, right }: ColumnRun): boolean {
  const filled = view.filledColumns(row, left, right);
  return filled.length > 1 && filled.every((column) => view.value(row, column) === view.value(row - 1, column));
}

/** A header of its own stands above: what stands beside our header is the body of another table. */
function beginsAbove(view: SheetView, { first }: RowWindow, run: ColumnRun): boolean {
  let right = run.right;
  while (right < view.area.right && !view.isBlank(first - 1, right + 1)) right++;
  return view.filledColumns(first - 1, run.left, right).length > 1;
}

function filledRows(view: SheetView, { first, last }: RowWindow, run: ColumnRun): number[] {
  const rows: number[] = [];
  for (let row = first; row <= last; row++) if (!view.isRowBlank(row, run.left, run.right)) rows.push(row);
  return rows;
}
