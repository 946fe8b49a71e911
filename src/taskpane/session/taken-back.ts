/** Changes that the user has taken back with Excel's own list: they are no longer offered to be undone. */

import { type SheetGrid, formulaAt, numberFormatAt, valueAt } from '../../core/sheet/grid';
import { type AppliedFixes } from '../../excel/write/applied-fixes';
import { outcomeIn } from '../state';
import { type Tools } from './tools';

/** Looks at what was changed last, after edits of the user were read. */
export function createTakenBack({ host, get, update, say }: Tools): () => Promise<void> {
  /** Lines that came are known by no cell of the reading, so Excel is asked for them; where it does not say, the way back stays. */
  const isTakenBack = async (step: AppliedFixes): Promise<boolean> => {
    if (step.rows.length > 0) return false;
    if (step.columns.length + step.newRows.length > 0) return host.areLinesTakenBack(step).catch(() => false);
    return areCellsBack(step, outcomeIn(get().run)?.reading.grids ?? []);
  };

  return async () => {
    const { applied: steps } = get();
    const last = steps[steps.length - 1];
    if (!last || get().working || !(await isTakenBack(last))) return;
    const { applied, notice } = get();
    if (applied[applied.length - 1] !== last) return;
    update({ applied: applied.slice(0, -1) });
    if (notice?.action === 'undo') say('info', (text) => text.fixing.takenBack);
  };
}

/** Every cell that it wrote says what it said before. */
function areCellsBack({ cells }: AppliedFixes, grids: readonly SheetGrid[]): boolean {
  return cells.every(({ sheet, position: { row, column }, before }) => {
    const grid = grids.find(({ name }) => name === sheet);
    if (!grid || numberFormatAt(grid, row, column) !== before.numberFormat) return false;
    if (before.formula !== undefined) return formulaAt(grid, row, column) === before.formula;
    return formulaAt(grid, row, column) === '' && valueAt(grid, row, column) === before.value;
  });
}
