/** What stood in a row and in those beside it: by that a row is known again after rows have come, gone or been sorted. */

import { type CellValue, type SheetGrid, formulaAt, gridArea, valueAt } from '../../core/sheet/grid';

/** `null`: a cell that says nothing, because Excel works it out or we change it ourselves. */
export type WitnessLine = readonly (CellValue | null)[];

export interface RowWitness {
  /** Zero-based column of the first value of each line. */
  readonly left: number;
  readonly above: WitnessLine;
  readonly own: WitnessLine;
  readonly below: WitnessLine;
}

/** Columns on either side that are looked at; enough to reach the indicator's name in any of the usual tables. */
const REACH = 12;

export interface WitnessedRow {
  readonly row: number;
  /** Of the cell that is changed. */
  readonly column: number;
  /** The row is deleted, or a row beside it: they will not be found there. */
  readonly isGone: (row: number) => boolean;
  readonly isChanged: (row: number, column: number) => boolean;
}

export function witnessOf(grid: SheetGrid, place: WitnessedRow): RowWitness | null {
  const area = gridArea(grid);
  if (!area) return null;
  const left = Math.max(area.left, place.column - REACH);
  const right = Math.min(area.right, place.column + REACH);
  const line = (row: number): WitnessLine =>
    Array.from({ length: Math.max(0, right - left + 1) }, (_, index) => {
      const column = left + index;
      const speaks = formulaAt(grid, row, column) === '' && !place.isChanged(row, column);
      return speaks ? valueAt(grid, row, column) : null;
    });
  const nextThere = (row: number, step: 1 | -1) => {
    let next = row + step;
    while (next >= area.top && next <= area.bottom && place.isGone(next)) next += step;
    return next;
  };
  return {
    left,
    above: line(nextThere(place.row, -1)),
    own: line(place.row),
    below: line(nextThere(place.row, 1)),
  };
}

/** Something stands in the line by which it could be known. */
export function isTelling(line: WitnessLine): boolean {
  return line.some((value) => value !== null && value !== '');
}

export function agrees(line: WitnessLine, now: readonly unknown[]): boolean {
  return line.every((value, index) => value === null || value === (now[index] ?? ''));
}

/**
 * Whether a row is still the one that the witness saw: its own cells say so, or, where the user has since written in it, both
 * rows beside it. Without anything to go by it is taken for the same.
 */
export function isSameRow(
  witness: RowWitness,
  now: { readonly above: readonly unknown[]; readonly own: readonly unknown[]; readonly below: readonly unknown[] },
): boolean {
  const knowsItself = isTelling(witness.own);
  if (knowsItself && agrees(witness.own, now.own)) return true;
  const beside = [
    { line: witness.above, now: now.above },
    { line: witness.below, now: now.below },
  ].filter(({ line }) => isTelling(line));
  if (beside.length < 2 && knowsItself) return false;
  return beside.every((each) => agrees(each.line, each.now));
}
