import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { type Sheet, STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from '../model/sheet';
import { toPixels, toRange } from './snapshot';
import { type GridTarget } from './undo-steps';

/** Brings heights, widths and what is hidden up to date. */
export function showLines(
  { context, steps }: GridTarget,
  sheet: Sheet,
  axis: 'row' | 'column',
  from: number,
  count: number,
): void {
  const grid = context.gridSheet(sheet.id);
  if (!grid) return;
  const shown = axis === 'row' ? grid.getRowCount() : grid.getColumnCount();
  const lines = axis === 'row' ? sheet.rows : sheet.columns;
  const sizes: Record<number, number> = {};
  const before: Record<number, number> = {};
  const hide: number[] = [];
  const show: number[] = [];
  const auto: Record<number, 0 | 1> = {};
  for (let index = from; index < Math.min(from + count, shown); index++) {
    const line = lines.get(index);
    const size = toPixels(line?.size ?? (axis === 'row' ? STANDARD_ROW_HEIGHT : STANDARD_COLUMN_WIDTH));
    const current = axis === 'row' ? grid.getRowHeight(index) : grid.getColumnWidth(index);
    if (size !== current) {
      sizes[index] = size;
      before[index] = current;
      auto[index] = line?.size === undefined ? 1 : 0;
    }
    const isShown = axis === 'row' ? grid.getRowRawVisible(index) : grid.getColVisible(index);
    if (line?.hidden && isShown) hide.push(index);
    else if (!line?.hidden && !isShown) show.push(index);
  }
  const range = (index: number) =>
    axis === 'row'
      ? toRange({ row: index, column: 0, rows: 1, columns: grid.getColumnCount() })
      : toRange({ row: 0, column: index, rows: grid.getRowCount(), columns: 1 });
  const changed = Object.keys(sizes).map((index) => range(Number(index)));
  if (changed.length > 0 && axis === 'row') {
    steps.run(
      SetWorksheetRowHeightMutation.id,
      sheet,
      { ranges: changed, rowHeight: sizes },
      { ranges: changed, rowHeight: before },
    );
    steps.run(
      SetWorksheetRowIsAutoHeightMutation.id,
      sheet,
      { ranges: changed, autoHeightInfo: auto },
      { ranges: changed, autoHeightInfo: 1 },
    );
  } else if (changed.length > 0) {
    steps.run(
      SetWorksheetColWidthMutation.id,
      sheet,
      { ranges: changed, colWidth: sizes },
      { ranges: changed, colWidth: before },
    );
  }
  const [hideId, showId] =
    axis === 'row'
      ? [SetRowHiddenMutation.id, SetRowVisibleMutation.id]
      : [SetColHiddenMutation.id, SetColVisibleMutation.id];
  if (hide.length > 0) steps.run(hideId, sheet, { ranges: hide.map(range) }, { ranges: hide.map(range) }, showId);
  if (show.length > 0) steps.run(showId, sheet, { ranges: show.map(range) }, { ranges: show.map(range) }, hideId);
}
