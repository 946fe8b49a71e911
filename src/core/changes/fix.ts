/** A fix: what a finding offers to change, all of it together. */

import { type Change } from './change';
import { type CellChange } from './cell';
import { type ColumnInsertion } from './columns';
import { type RowDeletion, type RowInsertion } from './rows';

/** `safe`: may be applied to all at once. `proposed`: a suggestion that a person must read first. */
export type FixKind = 'safe' | 'proposed';

/** What a fix may ask of Excel; a column is only ever deleted to take an insertion back. */
export type FixChange = CellChange | ColumnInsertion | RowDeletion | RowInsertion;

export interface Fix {
  readonly kind: FixKind;
  /** At least one. All places are those of the sheet as it was checked. */
  readonly changes: readonly FixChange[];
}

/** The changes of one kind. */
export function changesOf<Id extends Change['kind']>(
  { changes }: { readonly changes: readonly Change[] },
  kind: Id,
): readonly Extract<Change, { readonly kind: Id }>[] {
  return changes.filter((change): change is Extract<Change, { readonly kind: Id }> => change.kind === kind);
}

/** Cells keep their places. */
export function movesNothing({ changes }: { readonly changes: readonly Change[] }): boolean {
  return changes.every(({ kind }) => kind === 'cell');
}
