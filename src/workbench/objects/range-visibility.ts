import { hideLines } from '../model/edit';
import { type OfficeHost } from '../protocol/host-object';
import { type RangeRef } from './range-ref';

/** All, none or some (null) of the lines are hidden. */
export function hiddenState({ sheet, area }: RangeRef, axis: 'row' | 'column'): boolean | null {
  const lines = axis === 'row' ? sheet.rows : sheet.columns;
  const [from, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  let hidden = 0;
  for (const [index, line] of lines) if (line.hidden && index >= from && index < from + count) hidden++;
  if (hidden === 0) return false;
  return hidden === count ? true : null;
}

/** Hides or shows the rows or columns of the range. */
export function setHidden(ref: RangeRef, axis: 'row' | 'column', hidden: boolean, { workbook }: OfficeHost): void {
  const { sheet, area } = ref;
  const [from, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  hideLines(workbook, sheet, axis, from, count, hidden);
}
