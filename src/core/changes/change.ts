/** What may be changed in a workbook: one union, told apart by `kind`, and the one place that knows every kind. */

import { type SheetGrid } from '../sheet/grid';
import { type CellChange, cellKind } from './cell';
import { type ColumnDeletion, type ColumnInsertion, columnDeletionKind, columnInsertionKind } from './columns';
import { type Description, type Kind, type PartList, type Telling } from './kind';
import { type RowDeletion, type RowInsertion, rowDeletionKind, rowInsertionKind } from './rows';

export type Change = CellChange | ColumnInsertion | ColumnDeletion | RowDeletion | RowInsertion;

type KindOf<Id extends Change['kind']> = Extract<Change, { readonly kind: Id }>;

const KINDS: { readonly [Id in Change['kind']]: Kind<KindOf<Id>, Change> } = {
  cell: cellKind,
  insertColumn: columnInsertionKind,
  deleteColumn: columnDeletionKind,
  insertRow: rowInsertionKind,
  deleteRow: rowDeletionKind,
};

/** The kind's own knowledge; a change is only ever handed to its own kind. */
function kindOf<Some extends Change>(change: Some): Kind<Some, Change> {
  return KINDS[change.kind] as Kind<Some, Change>;
}

/** The same text for two changes that ask for the same. */
export function keyOf(change: Change): string {
  return `${change.kind} ${kindOf(change).keyOf(change)}`;
}

/** What a change does, as every reader shows it. */
export function describe(change: Change, telling: Telling): Description {
  return kindOf(change).describe(change, telling);
}

/** In which list programs look for it, and what they read there. */
export function dataOf(change: Change, sheets: readonly SheetGrid[]): { readonly list: PartList; readonly data: Data } {
  const kind = kindOf(change);
  return { list: kind.list, data: kind.data(change, sheets) };
}

export type Data = ReturnType<Kind<Change, Change>['data']>;

/** Whether the sheet still is as the change expects it to be. */
export function fits(change: Change, grid: SheetGrid): boolean {
  return kindOf(change).fits(change, grid);
}

/** The sheet after one change; nothing is asked about whether it fits. */
export function applyChange(change: Change, grid: SheetGrid): SheetGrid {
  return kindOf(change).apply(change, grid);
}

/** The change that takes this one back; `grid` is the sheet as it was before. */
export function inverse(change: Change, grid: SheetGrid): Change {
  return kindOf(change).inverse(change, grid);
}
