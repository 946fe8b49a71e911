/** The objective or goal that stands over a whole table: "Sasaran 1 : Meningkatnya …" in a line above its header. */

import { isObjectiveText } from '../../language/cell-kinds';
import { type HeaderReader } from '../header/header-reading';
import { type Cell, type Column, type NearbyText } from '../model';
import { type SheetView } from '../sheet-view';
import { labelled } from './caption';

type ParentRole = 'goal' | 'objective';

/** The objective and the goal over all rows. */
export type CaptionParents = Partial<Record<ParentRole, Cell>>;

/** For a table without columns of its own for them, where one line above it names one. */
export function captionParents(
  view: SheetView,
  reader: HeaderReader,
  columns: readonly Column[],
  above: readonly NearbyText[],
): CaptionParents {
  const parentOf = (role: ParentRole) =>
    columns.some((column) => column.role === role) ? undefined : loneParent(view, reader, above, role);
  const [goal, objective] = [parentOf('goal'), parentOf('objective')];
  return { ...(goal && { goal }), ...(objective && { objective }) };
}

/** The only line that names one; of several, nobody knows which is meant. */
function loneParent(
  view: SheetView,
  reader: HeaderReader,
  above: readonly NearbyText[],
  role: ParentRole,
): Cell | undefined {
  const rows = [...new Set(above.map(({ position }) => position.row))];
  const [cell, ...more] = rows.flatMap((row) => parentIn(view, reader, above, row, role) ?? []);
  return more.length > 0 ? undefined : cell;
}

/** In one cell, or label, colon and text in cells beside each other: then the cell of the text. */
function parentIn(
  view: SheetView,
  reader: HeaderReader,
  above: readonly NearbyText[],
  row: number,
  role: ParentRole,
): Cell | undefined {
  const inRow = above.filter(({ position }) => position.row === row).map(({ position }) => position.column);
  const [first] = inRow;
  const last = inRow[inRow.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const line = view.filledColumns(row, first, last).map((column) => view.text(row, column));
  const text = labelled(reader, line.join(' '), role);
  return text !== undefined && isObjectiveText(text) ? view.cell(row, last) : undefined;
}
