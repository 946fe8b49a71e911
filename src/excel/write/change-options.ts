import { supports } from '../capabilities';

/** How a change runs that the user asked for: it waits for a cell that is being edited, and is one step to undo. */
export function changeOptions(): Excel.RunOptions {
  return { delayForCellEdit: true, ...(supports('undoGroup') ? { mergeUndoGroup: true } : {}) };
}
