/** One formula that is to take the place of another, with the same result. */

import { type CellPosition } from './address';

export interface FormulaChange {
  readonly sheet: string;
  readonly position: CellPosition;
  /** In English with commas, with its `=`. The change is made only where this still stands. */
  readonly before: string;
  readonly after: string;
  /** Number formats in English, where the format changes along. */
  readonly format?: { readonly before: string; readonly after: string };
  /** Its neighbour says the very same, so it may be one of an array's cells: changed only if it spills. */
  readonly array?: true;
}

/** The same changes the other way round. */
export function reversed(changes: readonly FormulaChange[]): FormulaChange[] {
  return changes.map((change) => ({
    ...change,
    before: change.after,
    after: change.before,
    ...(change.format && { format: { before: change.format.after, after: change.format.before } }),
  }));
}
