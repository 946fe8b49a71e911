/** From the cells that look like headers to the rows and columns of one table's header. */

import { TRIPLE_ROLES } from '../../knowledge/columns/roles';
import { type SheetView } from '../sheet-view';
import { columnRuns } from './column-runs';
import { MOST_BLANK_ROWS, MOST_HEADER_ROWS, withHeaderRows } from './header-rows';
import {
  type HeaderReader,
  type HeaderReading,
  isCompletionOnly,
  isDatedOnly,
  isHeaderLike,
  isMeasured,
} from './header-reading';
import { type HeaderCell } from './header-scan';
import { type HeaderBand } from './header-shape';
import { isNumberLike } from '../../language/cell-kinds';
import { isDated } from './period-reading';
import { roleOfLetter } from '../roles/letter-headers';
import { namesDerived } from '../roles/derived-columns';
import { HEADER, LAYOUT } from '../weights';

/** How far below a header its columns are looked for. */
const WINDOW = 40;
/** This many blank rows end the window. */
const BLANK_ROWS = 2;
/** The bands that begin in this row: one for each table that stands side by side. */
export function bandsAt(
  view: SheetView,
  reader: HeaderReader,
  row: number,
  hits: ReadonlyMap<number, readonly HeaderCell[]>,
): HeaderBand[] {
  const cells = hits.get(row) ?? [];
  if (isLabelled(view, row, cells) || isOfFigures(view, reader, row, cells)) return [];
  if (standsOverNames(cells, hits.get(row + 1) ?? [])) return [];
  const isOfPeriods = standsBeforePeriods(view, reader, row, cells) || standsBeforeLetters(view, row, cells);
  if (distinctRoles(cells) < 2 && !isOfPeriods && !isHalfOfHeader(cells, hits.get(row + 1) ?? [])) return [];
  const lastRow = windowEnd(view, reader, row, hits);
  return columnRuns(view, reader, row, lastRow)
    .filter((run) => {
      const inside = (cell: HeaderCell) => run.left <= cell.column && cell.column <= run.right;
      const own = cells.filter(inside);
      return isOfPeriods || distinctRoles(own) >= 2 || isHalfOfHeader(own, (hits.get(row + 1) ?? []).filter(inside));
    })
    .map((run) => withoutStrangers(view, withHeaderRows(view, reader, row, run), lastRow));
}

/**
 * The last row that tells which columns belong together: before a long gap, and before the next header below a gap. The same header
 * again, after a page break, goes on.
 */
function windowEnd(
  view: SheetView,
  reader: HeaderReader,
  row: number,
  hits: ReadonlyMap<number, readonly HeaderCell[]>,
): number {
  const { left, right, bottom } = view.area;
  let last = lastHeaderRow(view, reader, row, hits.get(row) ?? []);
  for (let below = row + 1; below <= Math.min(bottom, row + WINDOW) && below - last <= BLANK_ROWS; below++) {
    const header = hits.get(below) ?? [];
    if (below - last > 1 && distinctRoles(header) >= 2 && !saysTheSame(header, hits.get(row) ?? [])) break;
    if (!view.isRowBlank(below, left, right)) last = below;
  }
  return last;
}

/** "Definisi | : | Ukuran …": a label and what it says, whatever words that begins with. */
function isLabelled(view: SheetView, row: number, cells: readonly HeaderCell[]): boolean {
  return cells.some(({ column }) => column < view.area.right && view.text(row, column + 1) === ':');
}

/** "Target | unit | 5 | 6 | 7": what is aimed at comes first, and its figures stand beside it. */
function isOfFigures(view: SheetView, reader: HeaderReader, row: number, cells: readonly HeaderCell[]): boolean {
  const [first] = cells;
  if (first === undefined || !isMeasured(first.reading.role)) return false;
  const [left, ...beside] = view.filledColumns(row, view.area.left, view.area.right);
  const isFigure = (column: number) =>
    isNumberLike(view.value(row, column)) && !isDated(reader.read(view.text(row, column)).period);
  return left === first.column && beside.some(isFigure);
}

/** Cell for cell, in the same columns. */
function saysTheSame(cells: readonly HeaderCell[], others: readonly HeaderCell[]): boolean {
  return (
    cells.length === others.length &&
    cells.every(({ column, text }, index) => others[index]?.column === column && others[index].text === text)
  );
}

/** The last row of sub-headers below the blank rows that merged cells leave in a header; the row itself when there are none. */
function lastHeaderRow(view: SheetView, reader: HeaderReader, row: number, cells: readonly HeaderCell[]): number {
  const left = Math.min(...cells.map((cell) => cell.column));
  const right = rightEnd(view, row);
  let last = row;
  const end = Math.min(view.area.bottom, row + MOST_HEADER_ROWS + MOST_BLANK_ROWS);
  for (let below = row + 1; below <= end && below - last <= MOST_BLANK_ROWS + 1; below++) {
    const filled = view.filledColumns(below, left, right);
    if (filled.length === 0) continue;
    if (!filled.every((column) => isSubHeader(reader.read(view.text(below, column))))) break;
    last = below;
  }
  return last;
}

/** A period over several columns reaches as far as its cell is merged. */
function rightEnd(view: SheetView, row: number): number {
  const filled = view.filledColumns(row, view.area.left, view.area.right);
  const last = filled[filled.length - 1] ?? view.area.left;
  return Math.max(last, view.mergeAt(row, last)?.right ?? last);
}

function isSubHeader(reading: HeaderReading): boolean {
  return isHeaderLike(reading) && (reading.role === undefined || isMeasured(reading.role));
}

/** Columns at the edges without a header belong to the table only if most of its rows fill them. */
function withoutStrangers(view: SheetView, band: HeaderBand, lastRow: number): HeaderBand {
  let { left, right } = band;
  while (left < right && isStranger(view, band, left, lastRow)) left++;
  while (right > left && isStranger(view, band, right, lastRow)) right--;
  return { ...band, left, right };
}

/** In rows: the first may be a heading. */
const LATEST_BEGIN = 1;

function isStranger(view: SheetView, band: HeaderBand, column: number, lastRow: number): boolean {
  for (let row = band.top; row <= band.bottom; row++) {
    if (!view.isBlank(row, column) || view.mergeAt(row, column)) return false;
  }
  let filled = 0;
  let rows = 0;
  for (let row = band.bottom + 1; row <= lastRow; row++) {
    if (view.isRowBlank(row, band.left, band.right)) continue;
    rows++;
    if (!view.isBlank(row, column)) filled++;
    // What begins farther below belongs to something else that stands there.
    else if (filled === 0 && rows > LATEST_BEGIN) return true;
  }
  return filled < LAYOUT.edgeFilled * rows;
}

function distinctRoles(cells: readonly HeaderCell[]): number {
  return new Set(cells.map((cell) => cell.reading.role)).size;
}

/** "Target 2024" right over "No": a title. What stands over figures in a header stands over nothing else. */
function standsOverNames(cells: readonly HeaderCell[], below: readonly HeaderCell[]): boolean {
  // "No | Indikator | Target" is a header itself, whatever goes on below it ("Target" over "Sasaran").
  if (distinctRoles(below) < 2 || cells.some(({ reading: { role } }) => role === 'number' || role === 'indicator'))
    return false;
  return cells.some(
    ({ column, reading }) =>
      isMeasured(reading.role) && below.some((cell) => cell.column === column && isOfNames(cell)),
  );
}

function isOfNames({ reading: { role } }: HeaderCell): boolean {
  return role === 'number' || role === 'indicator' || role === 'objective' || role === 'goal';
}

/**
 * "Indikator | 2024 | 2025", "IKU | Standar | TW I | TW II": nothing but the name, what is aimed at under a weak word for it, and periods
 * right beside it, in the same row or below their band.
 */
function standsBeforePeriods(
  view: SheetView,
  reader: HeaderReader,
  row: number,
  cells: readonly HeaderCell[],
): boolean {
  const [name, ...more] = cells;
  if (name === undefined || more.length > 0 || name.reading.role !== 'indicator') return false;
  const filled = view.filledColumns(row, view.area.left, view.area.right);
  const [first] = filled;
  if (first !== name.column || name.reading.strength < HEADER.sure) return false;
  // Behind a blank column something else may stand.
  const beside = filled.filter((column, index) => index > 0 && column === first + index);
  const arePeriods = (at: number, columns: readonly number[], before = first) =>
    columns.length >= FEWEST_PERIODS &&
    columns.every((column, index) => column === before + index + 1 && isDatedOnly(reader.read(view.text(at, column))));
  const [aim, ...behind] = beside;
  if (aim === first + 1 && (reader.read(view.text(row, aim)).scores.target ?? 0) > 0)
    return arePeriods(row, behind, aim);
  // "Indikator | 2022 | 2023 | 2024 | Peningkatan 2023-2024": what is made of the periods stands behind them.
  let last = beside.length;
  while (last > FEWEST_PERIODS && namesDerived(view.text(row, beside[last - 1] ?? first))) last--;
  if (beside.length >= FEWEST_PERIODS) return arePeriods(row, beside.slice(0, last));
  // "Tahun" over the years.
  const isBand = beside.length === 1 && beside.every((column) => isCompletionOnly(reader.read(view.text(row, column))));
  return isBand && arePeriods(row + 1, view.filledColumns(row + 1, view.area.left, view.area.right));
}

/** "Indikator | T | R | C", the letters beside the name or below the years there: what is aimed at, reached and how much that is. */
function standsBeforeLetters(view: SheetView, row: number, cells: readonly HeaderCell[]): boolean {
  const [name, ...more] = cells;
  if (name === undefined || more.length > 0 || name.reading.role !== 'indicator') return false;
  if (name.reading.strength < HEADER.sure) return false;
  return [row, row + 1].some((at) => {
    const columns = view.filledColumns(at, name.column + 1, view.area.right);
    const roles = new Set(columns.map((column) => roleOfLetter(view.text(at, column))));
    // Two of the letters may mean anything.
    return TRIPLE_ROLES.every((role) => roles.has(role));
  });
}

const FEWEST_PERIODS = 2;

/** A header whose words stand at different heights: the indicator here, something else in the next row, each alone in its row. */
function isHalfOfHeader(here: readonly HeaderCell[], below: readonly HeaderCell[]): boolean {
  const [own] = here;
  const [next] = below;
  if (here.length !== 1 || below.length !== 1 || !own || !next) return false;
  const roles = [own.reading.role, next.reading.role];
  return own.column !== next.column && roles.includes('indicator') && roles[0] !== roles[1];
}
