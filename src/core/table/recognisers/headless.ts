/** Rows of indicators without a header: nobody says what their columns are, so they are no table, but named as what comes close. */

import { MEASURE_WORDS } from '../../knowledge/names/measures';
import { firstWord } from '../../language/words/find-words';
import { type CellArea } from '../../sheet/address';
import { type SheetView } from '../sheet-view';
import { type Recogniser } from './recogniser';

/** Fewer rows may be a remark with a figure beside it. */
const FEWEST_ROWS = 3;

/** Looks only where nothing else was found: beside a table, such rows are more likely a part of it. */
export const headless: Recogniser = ({ view }, found) => {
  if (found.tables.length > 0 || found.nearMisses.length > 0) return;
  const area = headlessRows(view);
  if (area)
    found.nearMisses.push({ sheet: view.grid.name, area, reason: 'noHeader', understood: [], holdsFigures: true });
};

/** The first run of rows of which most name a measure in one column and hold a figure right of it. */
function headlessRows(view: SheetView): CellArea | null {
  const lastFigure = lastFiguresOf(view);
  for (let column = view.area.left; column < view.area.right; column++) {
    let top = view.area.top;
    for (let row = top; row <= view.area.bottom + 1; row++) {
      if (view.words(row, column) !== '') continue;
      const rows = { top, bottom: row - 1 };
      if (areIndicators(view, rows, column, lastFigure)) return withNeighbours(view, rows);
      top = row + 1;
    }
  }
  return null;
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

function areIndicators(view: SheetView, { top, bottom }: Rows, column: number, lastFigure: LastFigure): boolean {
  const count = bottom - top + 1;
  if (count < FEWEST_ROWS) return false;
  let others = 0;
  for (let row = top; row <= bottom; row++) {
    // Of a large sheet of other words half a column tells.
    if (!saysMeasure(view.words(row, column)) && ++others * 2 >= count) return false;
  }
  if (count - others < FEWEST_ROWS) return false;
  let figures = 0;
  for (let row = top; row <= bottom; row++) if (lastFigure(row) > column) figures++;
  return figures * 2 > count;
}

/** The last column of a row that holds a number; left of the first one where none does. */
type LastFigure = (row: number) => number;

/** Each row is looked through once, for all columns that may hold names. */
function lastFiguresOf(view: SheetView): LastFigure {
  const known = new Map<number, number>();
  return (row) => {
    const seen = known.get(row);
    if (seen !== undefined) return seen;
    let column = view.area.right;
    while (column >= view.area.left && typeof view.value(row, column) !== 'number') column--;
    known.set(row, column);
    return column;
  };
}

function saysMeasure(text: string): boolean {
  const kind = MEASURE_WORDS.get(firstWord(text));
  return kind !== undefined && kind !== 'trait';
}

/** All that stands in these rows. */
function withNeighbours(view: SheetView, { top, bottom }: Rows): CellArea {
  const filled: number[] = [];
  for (let row = top; row <= bottom; row++) filled.push(...view.filledColumns(row, view.area.left, view.area.right));
  return { top, bottom, left: Math.min(...filled), right: Math.max(...filled) };
}
