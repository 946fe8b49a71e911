/** What stands over each column: its header cells from the top down, with parents that span several columns. */

import { type CellPosition } from '../../sheet/address';
import { type SheetView } from '../sheet-view';
import { type HeaderReader, isMeasured } from './header-reading';
import { type HeaderBand, isNoteAmongHeaders, numbersAllColumns } from './header-shape';
import { HEADER } from '../weights';

/** One header text over a column. Cells of one column that complete each other are one level. */
export interface HeaderLevel {
  readonly text: string;
  /** Columns that the text stands over. */
  readonly span: number;
  /** The text stands in this column, not in one to the left. */
  readonly own: boolean;
}

export interface HeaderColumn {
  readonly index: number;
  /** From the top down. */
  readonly levels: readonly HeaderLevel[];
  readonly header: string;
  readonly headerCell: CellPosition;
}

/** For each header row and column the column whose text stands over it, or -1. */
type Coverage = readonly (readonly number[])[];

export function headerColumns(view: SheetView, reader: HeaderReader, band: HeaderBand): HeaderColumn[] {
  const coverage = coverageOf(view, reader, band);
  const columns: HeaderColumn[] = [];
  for (let column = band.left; column <= band.right; column++) {
    columns.push(headerColumn(view, band, coverage, column));
  }
  return columns;
}

function coverageOf(view: SheetView, reader: HeaderReader, band: HeaderBand): Coverage {
  const coverage: number[][] = [];
  for (let row = band.top; row <= band.bottom; row++) {
    const sources: number[] = [];
    let last = -1;
    // The numbers of the columns say nothing of them, nor does a note among the headers.
    const above = { ...band, bottom: row - 1 };
    const saysNothing = () =>
      numbersAllColumns(view, row, above) || (row < band.bottom && isNoteAmongHeaders(view, reader, row, above));
    if (row > band.top && saysNothing()) {
      coverage.push(Array.from({ length: band.right - band.left + 1 }, () => -1));
      continue;
    }
    for (let column = band.left; column <= band.right; column++) {
      const offset = column - band.left;
      if (!view.isBlank(row, column)) {
        if (!repeatsParent(view, row, last, column, band)) last = column;
        sources.push(last);
        continue;
      }
      const merge = view.mergeAt(row, column);
      if (merge) {
        sources.push(merge.top === row && merge.left < column && merge.left >= band.left ? merge.left : -1);
        continue;
      }
      if (ownTextBelow(view, row, column, band) === undefined) {
        sources.push(-1);
        continue;
      }
      const sameParents = coverage.every((above) => last >= 0 && above[offset] === above[last - band.left]);
      if (last < 0 || !sameParents || !canSpan(view, reader, row, last, column, band)) {
        last = -1;
        sources.push(-1);
      } else sources.push(last);
    }
    coverage.push(sources);
  }
  return coverage;
}

/** "Tahun 2024" written over each of "Target | Realisasi | %", as where merged cells were taken apart: one text over all of them. */
function repeatsParent(view: SheetView, row: number, source: number, column: number, band: HeaderBand): boolean {
  if (source < 0 || view.text(row, source) !== view.text(row, column) || view.isBlank(row, column - 1)) return false;
  if (view.mergeAt(row, source) ?? view.mergeAt(row, column)) return false;
  const [own, other] = [ownTextBelow(view, row, column, band), ownTextBelow(view, row, column - 1, band)];
  return own !== undefined && other !== undefined && own !== other;
}

/** May the text at `source` stand over `column`, although no merge says so? */
function canSpan(
  view: SheetView,
  reader: HeaderReader,
  row: number,
  source: number,
  column: number,
  band: HeaderBand,
): boolean {
  if (view.mergeAt(row, source)) return false;
  if (ownTextBelow(view, row, source, band) === undefined) return false;
  const child = reader.read(ownTextBelow(view, row, column, band) ?? '');
  const standsAlone =
    child.role !== undefined && !isMeasured(child.role) && child.role !== 'unit' && child.strength >= HEADER.sure;
  return !standsAlone;
}

function ownTextBelow(view: SheetView, row: number, column: number, band: HeaderBand): string | undefined {
  for (let below = row + 1; below <= band.bottom; below++) {
    if (!view.isBlank(below, column)) return view.text(below, column);
  }
  return undefined;
}

function headerColumn(view: SheetView, band: HeaderBand, coverage: Coverage, column: number): HeaderColumn {
  const levels: HeaderLevel[] = [];
  let headerCell: CellPosition = { row: band.bottom, column };
  let foundOwn = false;
  for (const [offset, sources] of coverage.entries()) {
    const source = sources[column - band.left] ?? -1;
    if (source < 0) continue;
    const row = band.top + offset;
    const level = { text: view.text(row, source), span: spanOf(sources, source), own: source === column };
    if (level.own || !foundOwn) headerCell = { row, column: source };
    foundOwn ||= level.own;
    const last = levels[levels.length - 1];
    // Words that go on in the next row, over the same columns, are one text.
    if (last && last.span === level.span && last.own === level.own && level.span === 1) {
      levels[levels.length - 1] = { ...last, text: `${last.text} ${level.text}` };
    } else levels.push(level);
  }
  const header = levels
    .map((level) => level.text.replace(/\s+/g, ' '))
    .join(' ')
    .trim();
  return { index: column, levels, header, headerCell };
}

function spanOf(sources: readonly number[], source: number): number {
  return sources.filter((other) => other === source).length;
}
