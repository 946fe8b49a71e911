/** What fixes did to the workbook, told so that it can be taken back at the right place. */

import { type ColumnInsertion } from '../../core/changes/columns';
import { type CellPosition } from '../../core/sheet/address';
import { type CellValue } from '../../core/sheet/grid';
import { type PlannedContent } from '../../core/sheet/plan';
import { type LineContents, type Place, type RowPlace } from './book';
import { type RowWitness } from './row-witness';

/** A cell as a fix found it and left it. */
export interface WrittenCell extends Place {
  readonly before: { readonly value: CellValue; readonly numberFormat: string };
  readonly after: PlannedContent;
  /** What stood around it, to know its row again; absent where nothing is known. */
  readonly witness?: RowWitness;
}

/** A row that is gone, with what stood in it and what it stood between. */
export interface DeletedRow extends RowPlace {
  readonly contents: LineContents | null;
  readonly witness?: RowWitness;
}

/** What has been done together, and can be undone together. */
export interface AppliedFixes {
  readonly cells: readonly WrittenCell[];
  readonly columns: readonly ColumnInsertion[];
  readonly rows: readonly DeletedRow[];
}

type Structure = Pick<AppliedFixes, 'columns' | 'rows'>;

export function isNothing({ cells, columns, rows }: AppliedFixes): boolean {
  return cells.length + columns.length + rows.length === 0;
}

/** Where a cell stands after the insertions and deletions. */
export function movedPosition({ sheet, position }: Place, applied: Structure): CellPosition {
  return {
    row: position.row - rowsAbove(applied.rows, sheet, position.row),
    column: movedColumn(sheet, position.column, applied),
  };
}

export function movedColumn(sheet: string, column: number, { columns }: Structure): number {
  return column + columns.filter((added) => added.sheet === sheet && added.before <= column).length;
}

function rowsAbove(rows: readonly RowPlace[], sheet: string, row: number): number {
  return rows.filter((deleted) => deleted.sheet === sheet && deleted.row < row).length;
}

/** So no insertion moves the place of the next; of several at one place the first comes to stand leftmost. */
export function fromRightToLeft(columns: readonly ColumnInsertion[]): ColumnInsertion[] {
  return [...columns].reverse().sort((a, b) => b.before - a.before);
}
