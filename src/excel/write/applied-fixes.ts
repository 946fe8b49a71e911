/** What fixes did to the workbook, told so that it can be taken back at the right place. */

import { type ColumnInsertion } from '../../core/changes/columns';
import { type RowInsertion } from '../../core/changes/rows';
import { type CellPosition } from '../../core/sheet/address';
import { type CellValue } from '../../core/sheet/grid';
import { type PlannedContent } from '../../core/sheet/plan';
import { type LineContents, type BookPlace, type BookRow } from './book';
import { type RowWitness } from './row-witness';

/** A cell as a fix found it and left it. */
export interface WrittenCell extends BookPlace {
  /** `formula`: one of ours that was made anew; absent for a constant. */
  readonly before: { readonly value: CellValue; readonly numberFormat: string; readonly formula?: string };
  readonly after: PlannedContent;
  /** A note of a form of ours, which the form protects. */
  readonly isNote?: true;
  /** What stood around it, to know its row again; absent where nothing is known. */
  readonly witness?: RowWitness;
  /** The fix that wrote it, where it has put in lines too: what is split goes back together with its parts, or not at all. */
  readonly of?: number;
}

/** The fixes of a step that asked for a line, by number. Two may ask for the same one, which is put in once. */
interface Asked {
  readonly of: readonly number[];
}

/** `was`: what stood in the place of its header; absent where that is not known. */
export type NewColumn = ColumnInsertion & Asked & { readonly was?: CellValue };
export type NewRow = RowInsertion & Asked;
export type InsertedLine = NewColumn | NewRow;

/** A row that is gone, with what stood in it and what it stood between. */
export interface DeletedRow extends BookRow {
  readonly contents: LineContents | null;
  readonly witness?: RowWitness;
}

/** What has been done together, and can be undone together. */
export interface AppliedFixes {
  readonly cells: readonly WrittenCell[];
  readonly columns: readonly NewColumn[];
  readonly rows: readonly DeletedRow[];
  /** In the order in which they come to stand where several are at one place. */
  readonly newRows: readonly NewRow[];
}

/** What moved the places of cells. */
export type Structure = Pick<AppliedFixes, 'columns' | 'rows' | 'newRows'>;

/** Pieces that were changed. */
export function appliedCount({ cells, columns, rows, newRows }: AppliedFixes): number {
  return cells.length + columns.length + rows.length + newRows.length;
}

export function isNothing(applied: AppliedFixes): boolean {
  return appliedCount(applied) === 0;
}

/** Where a cell stands after the insertions and deletions. */
export function movedPosition({ sheet, position }: BookPlace, applied: Structure): CellPosition {
  return {
    row: movedRow(sheet, position.row, applied),
    column: movedColumn(sheet, position.column, applied),
  };
}

export function movedRow(sheet: string, row: number, { rows, newRows }: Structure): number {
  const come = newRows.filter((added) => added.sheet === sheet && added.before <= row).length;
  return row - rowsAbove(rows, sheet, row) + come;
}

/** Where an inserted row stands once all rows have come and gone. */
export function placeOfNewRow(row: NewRow, { rows, newRows }: Structure): number {
  return row.before - rowsAbove(rows, row.sheet, row.before) + insertedAhead(row, newRows);
}

/** Where an inserted column stands once all of them are in. */
export function placeOfNewColumn(column: NewColumn, { columns }: Structure): number {
  return column.before + insertedAhead(column, columns);
}

/** How many insertions come to stand in front of this one. */
function insertedAhead<Inserted extends { readonly sheet: string; readonly before: number }>(
  own: Inserted,
  all: readonly Inserted[],
): number {
  const index = all.indexOf(own);
  return all.filter(
    (other, at) =>
      other.sheet === own.sheet && (other.before < own.before || (other.before === own.before && at < index)),
  ).length;
}

export function movedColumn(sheet: string, column: number, { columns }: Pick<Structure, 'columns'>): number {
  return column + columns.filter((added) => added.sheet === sheet && added.before <= column).length;
}

function rowsAbove(rows: readonly BookRow[], sheet: string, row: number): number {
  return rows.filter((deleted) => deleted.sheet === sheet && deleted.row < row).length;
}

/** So no insertion moves the place of the next; of several at one place the first comes to stand first. */
export function fromTheEnd<Inserted extends { readonly before: number }>(insertions: readonly Inserted[]): Inserted[] {
  return [...insertions].reverse().sort((a, b) => b.before - a.before);
}
