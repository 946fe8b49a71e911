/** What the pane itself has written, until Excel has told of it: it is no edit of the user's. */

import { type CellArea, areaName, cellArea } from '../../core/sheet/address';
import { type WorkbookReading } from '../../excel/read/workbook';
import { type SheetEdit } from '../../excel/watch';
import { type AppliedFixes } from '../../excel/write/applied-fixes';

/** What we wrote last, until Excel has told of it. */
export class OwnWrites {
  private cells = new Set<string>();
  private moved = new Set<string>();

  remember(edits: readonly SheetEdit[]): void {
    this.cells = new Set(edits.flatMap(({ sheetId, areas }) => (areas ?? []).map(keyIn(sheetId))));
    this.moved = new Set(edits.flatMap(({ sheetId, areas }) => (areas ? [] : sheetId)));
  }

  /** What is told of is forgotten: the next writing of the same cell is another. */
  areThese({ sheetId, areas }: SheetEdit): boolean {
    if (this.moved.has(sheetId)) return areas !== null || this.moved.delete(sheetId);
    const keys = (areas ?? []).map(keyIn(sheetId));
    const isOurs = areas !== null && keys.every((key) => this.cells.has(key));
    if (isOurs) for (const key of keys) this.cells.delete(key);
    return isOurs;
  }
}

const keyIn =
  (sheetId: string) =>
  (area: CellArea): string =>
    `${sheetId}!${areaName(area)}`;

/** Where fixes wrote, as if the user had done it. */
export function editsOf({ cells, columns, rows, newRows }: AppliedFixes, { grids, ids }: WorkbookReading): SheetEdit[] {
  const moved = new Set([...columns, ...rows, ...newRows].map(({ sheet }) => sheet));
  return grids.flatMap(({ name }, index) => {
    const areas = cells.filter(({ sheet }) => sheet === name).map(({ position }) => cellArea(position));
    const sheetId = ids[index];
    if (sheetId === undefined || (areas.length === 0 && !moved.has(name))) return [];
    return [{ sheetId, areas: moved.has(name) ? null : areas }];
  });
}
