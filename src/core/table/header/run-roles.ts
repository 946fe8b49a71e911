/** What stands over the columns of a run, as far as a few rows tell. */

import { type Role } from '../model';
import { type SheetView } from '../sheet-view';
import { type ColumnRun } from './column-runs';
import { type HeaderReader, isHeaderLike } from './header-reading';

/** Rows from the first header row down in which the header of a column is looked for. */
const HEADER_DEPTH = 5;

/** What stands over a column; `undefined` when nothing does. */
export type RunRole = Role | 'period' | 'numeral' | 'foreign' | undefined;

/** What the header cells of a run say, column by column. */
export function rolesInRun(view: SheetView, reader: HeaderReader, row: number, run: ColumnRun): RunRole[] {
  const roles: RunRole[] = [];
  for (let column = run.left; column <= run.right; column++) roles.push(runRole(view, reader, row, column));
  return roles;
}

function runRole(view: SheetView, reader: HeaderReader, row: number, column: number): RunRole {
  for (let below = row; below < row + HEADER_DEPTH; below++) {
    const text = view.text(below, column);
    if (text === '') continue;
    const reading = reader.read(text);
    if (!isHeaderLike(reading)) return below <= row + 1 ? 'foreign' : undefined;
    return reading.role ?? (reading.bareNumber === undefined ? 'period' : 'numeral');
  }
  return undefined;
}
