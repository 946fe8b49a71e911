/** One field of the style of all cells of a range. */

import { applyStyle } from '../model/edit';
import { type WorkbookStyle } from '../model/style';
import { type OfficeHost } from '../protocol/host-object';
import { type AreasRef, common } from './range-ref';

/** What all cells of all areas have in common for one field of their style. */
export function commonStyle<T>({ sheet, areas }: AreasRef, read: (style: WorkbookStyle | undefined) => T): T | null {
  const answers = areas.map((area) => common({ sheet, area }, (row, column) => read(sheet.style(row, column))));
  const [first = null] = answers;
  return answers.every((answer) => answer === first) ? first : null;
}

/** Sets one field of the style of all cells. */
export function setStyle({ workbook }: OfficeHost, { sheet, areas }: AreasRef, patch: WorkbookStyle): void {
  for (const area of areas) applyStyle(workbook, sheet, area, patch);
}
