/** Carries out changes on a sheet in memory: what Excel will show afterwards. Shows a fix before it is made, and proves that fixes mend. */

import { type SheetGrid } from '../sheet/grid';
import { type Change, applyChange, fits, inverse } from './change';
import { inOrder } from './order';

/**
 * The sheet after those of the changes that are its own; `null` where one of them no longer finds what it expects: then none is made.
 * What already stands as it is to be is no obstacle: two fixes of one row may both fill its unit.
 */
export function applyToGrid(changes: readonly Change[], grid: SheetGrid): SheetGrid | null {
  const own = inOrder(changes).filter(({ sheet }) => sheet === grid.name);
  // Judged before anything moves: all changes speak of the sheet as it was.
  if (!own.every((change) => change.kind !== 'cell' || fits(change, grid))) return null;
  return inTurn(own, grid);
}

/** The sheet after one change after the other, each as the one before has left it; `null` where one does not fit. */
export function inTurn(steps: readonly Change[], grid: SheetGrid): SheetGrid | null {
  let now = grid;
  for (const step of steps) {
    if (!fits(step, now)) return null;
    now = applyChange(step, now);
  }
  return now;
}

/** What takes the changes back, to be carried out one after the other (`inTurn`); `grid` is the sheet as it was before them. */
export function takingBack(changes: readonly Change[], grid: SheetGrid): readonly Change[] {
  const back: Change[] = [];
  let now = grid;
  for (const step of inOrder(changes).filter(({ sheet }) => sheet === grid.name)) {
    back.unshift(inverse(step, now));
    now = applyChange(step, now);
  }
  return back;
}
