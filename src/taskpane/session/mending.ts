/** Fixes: look at them first, carry them out, take them back. */

import { type Fix } from '../../core/rules/rule';
import { cellName } from '../../core/sheet/address';
import { type CellValue } from '../../core/sheet/grid';
import { type WorkbookReading } from '../../excel/read/workbook';
import { type SheetEdit } from '../../excel/watch';
import { type AppliedFixes } from '../../excel/write/apply-fixes';
import { outcomeIn } from '../state';
import { type ListedFinding } from '../validation/grouping';
import { type Tools } from './tools';
import { type ValidationActions } from './validation';

export interface MendingActions {
  /** Shows what these findings' fixes would change. */
  readonly preview: (items: readonly ListedFinding[]) => void;
  readonly closePreview: () => void;
  readonly fix: (items: readonly ListedFinding[]) => Promise<void>;
  /** Takes back what was fixed last. */
  readonly undo: () => Promise<void>;
}

export function createMending(tools: Tools, validation: ValidationActions): MendingActions {
  const { host, get, update, say, change } = tools;

  const refreshAround = (applied: AppliedFixes) => {
    const outcome = outcomeIn(get().run);
    return validation.refresh(outcome ? editsOf(applied, outcome.reading) : []);
  };

  return {
    preview: (items) => update({ fixing: items.map(({ key }) => key) }),
    closePreview: () => update({ fixing: null }),
    fix: async (items) => {
      const fixes = items.flatMap(({ finding }) => (finding.fix ? [finding.fix] : []));
      await change(async () => {
        const result = await host.applyFixes(compatible(fixes), outcomeIn(get().run)?.reading.grids ?? []);
        const left = fixes.length - result.done;
        update({ fixing: null, applied: result.done > 0 ? [...get().applied, result.applied] : get().applied });
        await refreshAround(result.applied);
        say(
          left > 0 ? 'warning' : 'info',
          (text) => text.fixing.done(result.done, left, result.protected > 0),
          result.done > 0 ? 'undo' : undefined,
        );
      });
    },
    undo: async () => {
      const last = get().applied[get().applied.length - 1];
      if (!last) return;
      await change(async () => {
        const kept = await host.undoFixes(last);
        update({ applied: get().applied.slice(0, -1) });
        await refreshAround(last);
        say(kept > 0 ? 'warning' : 'info', (text) => text.fixing.undone(kept));
      });
    },
  };
}

/** Where fixes wrote, as if the user had done it. */
function editsOf({ cells, columns, rows }: AppliedFixes, { grids, ids }: WorkbookReading): SheetEdit[] {
  const moved = new Set([...columns, ...rows].map(({ sheet }) => sheet));
  return grids.flatMap(({ name }, index) => {
    const areas = cells
      .filter(({ sheet }) => sheet === name)
      .map(({ position: { row, column } }) => ({ top: row, left: column, bottom: row, right: column }));
    const sheetId = ids[index];
    if (sheetId === undefined || (areas.length === 0 && !moved.has(name))) return [];
    return [{ sheetId, areas: moved.has(name) ? null : areas }];
  });
}

/** Of fixes that want one cell to say different things only the first: the others were made for what it said before. */
export function compatible(fixes: readonly Fix[]): Fix[] {
  const wanted = new Map<string, CellValue>();
  return fixes.filter((fix) => {
    const cells = fix.cells.map(({ sheet, position, after }) => [`${sheet}!${cellName(position)}`, after] as const);
    if (cells.some(([cell, after]) => wanted.has(cell) && wanted.get(cell) !== after)) return false;
    for (const [cell, after] of cells) wanted.set(cell, after);
    return true;
  });
}
