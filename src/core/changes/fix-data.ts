/** A fix as programs read it: all its parts, in three lists. The names of the lists and fields are a contract. */

import { type SheetGrid } from '../sheet/grid';
import { type Data, dataOf } from './change';
import { type Fix, type FixKind } from './fix';
import { type PartList } from './kind';

/** Cells by name, columns by letter, rows from 1; each part with its sheet. */
export type FixData = { readonly kind: FixKind } & Readonly<Record<PartList, readonly Data[]>>;

export function fixData({ kind, changes }: Fix, sheets: readonly SheetGrid[]): FixData {
  const parts: Record<PartList, Data[]> = { cells: [], columns: [], rows: [] };
  for (const change of changes) {
    const { list, data } = dataOf(change, sheets);
    parts[list].push(data);
  }
  return { kind, ...parts };
}
