/** The rows from which it is learnt what the columns of a table hold. */

import { type HeaderBand } from '../header/header-shape';
import { type HeaderCell } from '../header/header-scan';
import { type HeaderReader, namesOverPeriods, readingsIn } from '../header/header-reading';
import { type SheetView } from '../sheet-view';
import { areColumnNumbers, columnNumbers } from '../numbering';
import { ROWS } from '../weights';
import { isTotalText } from './row-texts';
import { statesStep } from './table-foot';

/** More rows say nothing new. */
const SAMPLE = 60;

/** The first filled rows below the header, up to a gap or another header; without the numbers and repeats of the header. */
export function sampleRows(
  view: SheetView,
  reader: HeaderReader,
  hits: ReadonlyMap<number, readonly HeaderCell[]>,
  band: HeaderBand,
  last: number,
): number[] {
  const rows: number[] = [];
  let gap = 0;
  /** The row above stands alone: a caption. */
  let isBelowCaption = false;
  for (let row = band.bottom + 1; row <= last && rows.length < SAMPLE && gap < 2; row++) {
    const filled = view.filledColumns(row, band.left, band.right);
    if (filled.length === 0) {
      gap++;
      continue;
    }
    // Right below other rows every cell must be one of a header.
    const share = gap > 0 || isBelowCaption ? ROWS.otherHeader : 1;
    const cells = hits.get(row) ?? [];
    const isHeader =
      readsAsHeader(cells, filled, share) ||
      (cells.length > 0 && namesOverPeriods(readingsIn(reader, view, row, filled)));
    if (isHeader && !repeatsHeader(view, band, row, filled)) break;
    gap = 0;
    isBelowCaption = filled.length === 1;
    // A lone cell is a group, a signature, a note: it says nothing of its column.
    if (
      filled.length < 2 ||
      areColumnNumbers(columnNumbers(view, row, filled)) ||
      repeatsHeader(view, band, row, filled)
    )
      continue;
    if (isTotalText(view.words(row, filled[0] ?? band.left))) continue;
    if (statesStep(filled.map((column) => view.text(row, column)))) continue;
    rows.push(row);
  }
  return rows;
}

/** The header of something else: several roles, in most of the row's cells. */
function readsAsHeader(cells: readonly HeaderCell[], filled: readonly number[], share: number): boolean {
  const own = cells.filter((cell) => filled.includes(cell.column));
  const roles = new Set(own.map((cell) => cell.reading.role));
  return roles.size >= 2 && own.length >= share * filled.length;
}

function repeatsHeader(view: SheetView, band: HeaderBand, row: number, filled: readonly number[]): boolean {
  const repeats = filled.filter((column) => {
    const value = view.value(row, column);
    for (let header = band.top; header <= band.bottom; header++) if (view.value(header, column) === value) return true;
    return false;
  });
  return repeats.length >= 2 && repeats.length >= ROWS.headerAgain * filled.length;
}
