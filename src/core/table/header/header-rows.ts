/** Which rows above and below belong to a header too. */

import { documentWords } from '../../knowledge/documents/document-words';
import { isMeasureName } from '../../language/cell-kinds';
import { unitOf } from '../../language/units';
import { hasUnitTrait } from '../../knowledge/units/unit-categories';
import { anyOf } from '../../language/words/any-of';
import { type SheetView } from '../sheet-view';
import { type ColumnRun } from './run-roles';
import {
  type HeaderReader,
  type HeaderReading,
  isCompletionOnly,
  isHeaderLike,
  isMeasured,
  isPeriodOnly,
} from './header-reading';
import {
  type HeaderBand,
  isNoteAmongHeaders,
  numbersAllColumns,
  standsInHeader,
  standsUnderParents,
} from './header-shape';
import { roleOfWord } from '../../knowledge/columns/header-words';
import { LAYOUT } from '../weights';
import { countedPeriod, isDated } from './period-reading';

export const MOST_HEADER_ROWS = 6;
/** Blank rows inside a header, under cells that are merged down. */
export const MOST_BLANK_ROWS = 4;
const TITLE_START = new RegExp(`^${anyOf(documentWords('attached', 'numbered'))}\\b`, 'i');
/** "Indikator 2.1 Angka …" */
const NUMBERED_NAME = /\p{L}\s*\d{1,2}(?:\.\d+)*\.?\s+\p{L}/u;
/** A figure is never written so. */
const ROMAN = /[ivx]/i;
/** In words. */
const SHORTEST_TITLE = 4;
/** In words. */
const SHORTEST_NAME = 3;
/** In words. */
const LONGEST_PARENT = 9;
const MOST_PARENT_ROLES = 3;

/** The header around its row `row`. */
export function withHeaderRows(view: SheetView, reader: HeaderReader, row: number, run: ColumnRun): HeaderBand {
  let top = row;
  while (top > view.area.top && row - top < MOST_HEADER_ROWS - 1 && isHeaderAbove(view, reader, top - 1, run)) top--;
  let bottom = row;
  for (let count = row - top + 1; count < MOST_HEADER_ROWS; count++) {
    const next = nextHeaderRow(view, reader, { top, bottom, ...run });
    if (next === undefined) break;
    bottom = next;
  }
  return { top, bottom, ...run };
}

/** The next row of the header, beyond the blank rows that its merged cells leave. */
function nextHeaderRow(view: SheetView, reader: HeaderReader, band: HeaderBand): number | undefined {
  let row = band.bottom + 1;
  while (row <= band.bottom + MOST_BLANK_ROWS && view.isRowBlank(row, band.left, band.right)) row++;
  if (numbersAllColumns(view, row, band)) return isSplitBelowNumbers(view, reader, row + 1, band) ? row + 1 : undefined;
  if (isNoteAmongHeaders(view, reader, row, band))
    return isHeaderBelow(view, reader, row + 1, band) ? row + 1 : undefined;
  if (!isHeaderBelow(view, reader, row, band)) return undefined;
  const isNext = row === band.bottom + 1;
  return isNext || isCoveredByMerge(view, band) || standsUnderParents(view, band, row) ? row : undefined;
}

/** K and Rp below the numbers of the columns, where the form numbers a band and its parts only after it. */
function isSplitBelowNumbers(view: SheetView, reader: HeaderReader, row: number, band: HeaderBand): boolean {
  const filled = view.filledColumns(row, band.left, band.right);
  const isPart = (column: number) => {
    const reading = reader.read(view.text(row, column));
    return isHeaderLike(reading) && (reading.role === undefined || isMeasured(reading.role));
  };
  return filled.length >= 2 && filled.every(isPart) && standsUnderParents(view, band, row);
}

/** A merged header cell reaches down over the blank row. */
function isCoveredByMerge(view: SheetView, { top, bottom, left, right }: HeaderBand): boolean {
  for (let column = left; column <= right; column++) {
    const merge = view.mergeAt(bottom + 1, column);
    if (merge !== undefined && merge.top >= top && merge.top <= bottom) return true;
  }
  return false;
}

/** Does the row above complete the header (a parent such as TARGET over the years), and not entitle the table? */
function isHeaderAbove(view: SheetView, reader: HeaderReader, row: number, run: ColumnRun): boolean {
  const filled = view.filledColumns(row, run.left, run.right);
  const [only, ...more] = filled;
  if (only === undefined || (more.length === 0 && isTitle(reader, view.text(row, only)))) return false;
  if (more.length === 0 && only === run.left && isOverWholeHeader(view, row, run)) return false;
  return filled.every((column) => {
    const text = view.text(row, column);
    const reading = reader.read(text);
    const merge = view.mergeAt(row, column);
    const wide = merge !== undefined && merge.right - merge.left >= LAYOUT.titleWidth * (run.right - run.left);
    if (wide && run.right - run.left >= 3) return false;
    return (
      isHeaderLike(reading) && canHaveParent(reader.read(view.text(row + 1, column)), view.isBlank(row + 1, column))
    );
  });
}

/** Several words at the table's left end over a row in which every column has a header of its own: nothing there needs a parent. */
function isOverWholeHeader(view: SheetView, row: number, { left, right }: ColumnRun): boolean {
  return (
    view.text(row, left).split(/\s+/).length >= SHORTEST_TITLE &&
    view.filledColumns(row + 1, left, right).length === right - left + 1
  );
}

/** A lone text that says too much for a parent: many words, or a word of each kind. */
function isTitle(reader: HeaderReader, text: string): boolean {
  const reading = reader.read(text);
  const roles = Object.keys(reading.scores);
  return (
    TITLE_START.test(text) ||
    (reading.role === 'indicator' && NUMBERED_NAME.test(text)) ||
    /:\s*\S/.test(text) ||
    text.split(/\s+/).length > LONGEST_PARENT ||
    roles.length > MOST_PARENT_ROLES
  );
}

/** A blank cell, a period, a figure's role, or words that complete what stands above. */
function canHaveParent(below: HeaderReading, blank: boolean): boolean {
  if (blank || isPeriodOnly(below) || isCompletionOnly(below)) return true;
  // "Target 2024" needs no parent; what stands above it is a title.
  return (isMeasured(below.role) && below.period.year === undefined) || below.role === 'unit';
}

/** Is the row a further header row: sub-headers and words that go on, and nothing of the body? */
function isHeaderBelow(view: SheetView, reader: HeaderReader, row: number, band: HeaderBand): boolean {
  if (row > view.area.bottom) return false;
  const filled = view.filledColumns(row, band.left, band.right);
  if (filled.length === 0 || isHeadingOfRows(view, row, filled, band)) return false;
  return standsInHeader(view, band, row, filled) || readsAsHeader(view, reader, row, filled, band);
}

/** A lone cell merged over the whole table, below a row in which every column has its header: what the rows below it stand under. */
function isHeadingOfRows(view: SheetView, row: number, filled: readonly number[], band: HeaderBand): boolean {
  const [only, ...more] = filled;
  const merge = only === undefined || more.length > 0 ? undefined : view.mergeAt(row, only);
  const isWhole = merge !== undefined && merge.left <= band.left && merge.right >= band.right;
  return isWhole && view.filledColumns(band.bottom, band.left, band.right).length === band.right - band.left + 1;
}

function readsAsHeader(
  view: SheetView,
  reader: HeaderReader,
  row: number,
  filled: readonly number[],
  band: HeaderBand,
): boolean {
  const most = LAYOUT.fewStrangers * filled.length;
  let strangers = 0;
  for (const column of filled) {
    const reading = reader.read(view.text(row, column));
    if (countsUnits(view.text(row, column))) return false;
    if (!isHeaderLike(reading)) {
      if (typeof view.value(row, column) === 'number' || isNameBelow(view, reader, row, column, band)) return false;
      strangers += completesAbove(view, row, column, band) ? 0 : 1;
    } else if (
      (reading.bareNumber !== undefined || isPeriodOnly(reading)) &&
      !isUnderFigures(view, reader, column, band)
    ) {
      return false;
    }
    // A row of the body shows what it is in its first cells.
    if (strangers > most) return false;
  }
  if (!numeralsCount(view, reader, row, filled, band)) return false;
  const [only, ...more] = filled;
  if (more.length > 0 || only === undefined) return true;
  const isName = isMeasureName(view.words(row, only)) && isNameBelow(view, reader, row, only, band);
  return !isName && !repeatsWhatStandsAbove(view, reader, row, only, band);
}

/** "30 OPD": a figure of the body, though its unit is a word of headers. "1 Tahun" may be a header. */
function countsUnits(text: string): boolean {
  const unit = /^\d{1,6}\s+(\p{L}{2,12})$/u.exec(text.trim())?.[1];
  return unit !== undefined && hasUnitTrait(unitOf(unit)?.category, 'counted');
}

/** "Tanggal penetapan APBD" under "Indikator": several words that are no header stand below one, as the first row of a table does. */
function isNameBelow(view: SheetView, reader: HeaderReader, row: number, column: number, band: HeaderBand): boolean {
  if (view.words(row, column).split(' ').length < SHORTEST_NAME) return false;
  const above = reader.read(view.text(band.bottom, column));
  return above.role === 'indicator' && above.coverage === 1;
}

/** 1, 2, 3 or I, II, III count periods, once or for each parent, and "II" below "Target Triwulan" the only one; 8, 10, 9 are figures. */
function numeralsCount(
  view: SheetView,
  reader: HeaderReader,
  row: number,
  filled: readonly number[],
  band: HeaderBand,
): boolean {
  const numerals = filled.flatMap((column) => {
    const text = view.text(row, column);
    const { bareNumber } = reader.read(text);
    if (bareNumber === undefined) return [];
    const isCounted = ROMAN.test(text) && isDated(countedPeriod(view.text(band.bottom, column), bareNumber));
    return isCounted ? [] : [bareNumber];
  });
  return numerals.every((numeral, index) => numeral === 1 || numeral === (numerals[index - 1] ?? 0) + 1);
}

/** The rest of a header whose word was broken between two rows: INDIK, ATOR KINERJA. */
function completesAbove(view: SheetView, row: number, column: number, band: HeaderBand): boolean {
  const begun = /[a-z]+(?=-?\s*$)/i.exec(view.text(row - 1, column))?.[0];
  const ended = /^[a-z]+/i.exec(view.text(row, column))?.[0];
  if (row - 1 > band.bottom || begun === undefined || ended === undefined) return false;
  return roleOfWord((begun + ended).toLowerCase()) !== undefined;
}

/** A period can only stand under a header of figures; under NO or INDIKATOR it is the numbering of the columns. */
function isUnderFigures(view: SheetView, reader: HeaderReader, column: number, band: HeaderBand): boolean {
  for (let row = band.bottom; row >= band.top; row--) {
    if (view.isBlank(row, column)) continue;
    const above = reader.read(view.text(row, column));
    return above.role === undefined || isMeasured(above.role) || above.role === 'other';
  }
  return true;
}

/** "Indikator Tujuan" alone under "Uraian Indikator" is a group of rows, not a sub-header. */
function repeatsWhatStandsAbove(
  view: SheetView,
  reader: HeaderReader,
  row: number,
  column: number,
  band: HeaderBand,
): boolean {
  const role = reader.read(view.text(row, column)).role;
  if (role === undefined || isMeasured(role)) return false;
  for (let above = band.bottom; above >= band.top; above--) {
    const text = view.text(above, column);
    if (text !== '') return !/[/&,-]$/.test(text) && !/^[/&,-]/.test(view.text(row, column));
  }
  return false;
}
