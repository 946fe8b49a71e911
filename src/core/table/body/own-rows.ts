/** What rows of a table are asked for again and again: their first text, the next one that is the table's own, whether figures stand in them. */

import { isBlankMark, isMeasurementLike, isNumberLike } from '../../language/cell-kinds';
import { type SheetView } from '../sheet-view';
import { type TableFrame } from '../table-frame';
import { type RepeatedHeader } from './repeated-header';

/** Blank rows and the header again: what stands between two pages at most. */
export const LONGEST_BREAK = 8;

export class OwnRows {
  constructor(
    private readonly view: SheetView,
    private readonly frame: TableFrame,
    private readonly header: RepeatedHeader,
  ) {}

  /** The next row that is neither blank nor the header again after a page break. */
  nextOwnRow(row: number): number {
    const { left, right } = this.frame;
    let below = row + 1;
    for (; below <= row + LONGEST_BREAK; below++) {
      const filled = this.view.filledColumns(below, left, right);
      if (filled.length > 0 && !this.header.isHeaderAgain(below, filled) && !this.header.isNumbering(below, filled))
        break;
    }
    return below;
  }

  firstText(row: number, columns: readonly number[]): string {
    let first: string | undefined;
    for (const [at, column] of columns.entries()) {
      if (this.view.isBlank(row, column)) continue;
      const text = this.view.words(row, column);
      // "-" under the result, and the output beside it: no result is named in the row.
      if ((first === undefined && at === columns.length - 1) || !isBlankMark(text)) return text;
      first ??= text;
    }
    return first ?? '';
  }

  /** Something other than words stands among the figures of the row. */
  isMeasured(filled: readonly number[], row: number): boolean {
    return this.frame.figures.some(
      (column) => filled.includes(column) && isMeasurementLike(this.view.value(row, column)),
    );
  }

  /** "b. Laba Cabang | 10": what weighs by itself is an indicator, though nothing is aimed at yet. */
  isWeighed(row: number, filled: readonly number[]): boolean {
    return filled.some(
      (column) => this.frame.roleOf(column) === 'weight' && isNumberLike(this.view.value(row, column)),
    );
  }
}

/** How many of the columns are filled. */
export function count(columns: readonly number[], filled: readonly number[]): number {
  let found = 0;
  for (const column of columns) if (holds(filled, column)) found++;
  return found;
}

/** In a wide row nothing is looked for from its beginning: `filled` goes up, and mostly by one. */
export function holds(filled: readonly number[], column: number): boolean {
  let at = Math.min(column - (filled[0] ?? 0), filled.length - 1);
  while (at >= 0 && (filled[at] ?? 0) > column) at--;
  return at >= 0 && filled[at] === column;
}
