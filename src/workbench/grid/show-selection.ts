import { SetSelectionsOperation } from '@univerjs/sheets';
import { type Sheet } from '../model/sheet';
import { growSheet } from './show-cells';
import { toRange, UNIT_ID } from './snapshot';
import { type GridTarget } from './undo-steps';

export function showSelection(target: GridTarget, sheet: Sheet): void {
  const { context } = target;
  const grid = context.gridSheet(sheet.id);
  if (!grid) return;
  const { activeCell } = sheet;
  const end = sheet.selection[0];
  if (end) growSheet(target, sheet, Math.min(end.row, 100_000), end.column);
  const merge = sheet.mergeAt(activeCell.row, activeCell.column);
  const cell = toRange(merge ?? { ...activeCell, rows: 1, columns: 1 });
  const rows = grid.getRowCount();
  const columns = grid.getColumnCount();
  const selections = sheet.selection.map((area, index) => ({
    // A merged area is shown selected as a whole.
    range: toRange({
      ...(area.rows * area.columns === 1 ? (sheet.mergeAt(area.row, area.column) ?? area) : area),
      ...(area.rows > rows ? { rows: rows - area.row } : {}),
      ...(area.columns > columns ? { columns: columns - area.column } : {}),
    }),
    primary:
      index === 0
        ? {
            actualRow: activeCell.row,
            actualColumn: activeCell.column,
            ...cell,
            isMerged: merge !== undefined,
            isMergedMainCell: merge !== undefined,
          }
        : null,
    style: null,
  }));
  context.run({
    id: SetSelectionsOperation.id,
    params: { unitId: UNIT_ID, subUnitId: sheet.id, selections, reveal: true },
  });
}
