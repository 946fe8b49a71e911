/** What stands over the columns of a run, as far as a few rows tell. */

import { type Revision, type Role } from '../model';
import { type SheetView } from '../sheet-view';
import { type HeaderReader, type HeaderReading, isHeaderLike } from './header-reading';

/** Columns in use side by side, and those across the spacers between them. */
export interface ColumnRun {
  readonly left: number;
  readonly right: number;
}

/** Rows from the first header row down in which the header of a column is looked for. */
const HEADER_DEPTH = 5;

/** What stands over a column; `undefined` when nothing does. */
export type RunRole = Role | 'period' | 'numeral' | 'foreign' | undefined;

/** The first header cell of a column from the header's row down. */
export interface RunHeader {
  readonly role: RunRole;
  /** `""` when nothing stands there. */
  readonly text: string;
  /** Whether it, or what stands over it, speaks of the table before or after a revision. */
  readonly revision?: Revision;
}

/** What the header cells of a run say, column by column. */
export function headersInRun(view: SheetView, reader: HeaderReader, row: number, run: ColumnRun): RunHeader[] {
  const headers: RunHeader[] = [];
  for (let column = run.left; column <= run.right; column++) headers.push(runHeader(view, reader, row, column));
  return headers;
}

function runHeader(view: SheetView, reader: HeaderReader, row: number, column: number): RunHeader {
  const above = reader.read(view.text(row - 1, column)).period.revision;
  for (let below = row; below < row + HEADER_DEPTH; below++) {
    const text = view.text(below, column);
    if (text === '') continue;
    const reading = reader.read(text);
    const revision = reading.period.revision ?? above;
    return { role: runRole(reading, below <= row + 1), text, ...(revision === undefined ? {} : { revision }) };
  }
  return { role: undefined, text: '' };
}

function runRole(reading: HeaderReading, isNear: boolean): RunRole {
  if (!isHeaderLike(reading)) return isNear ? 'foreign' : undefined;
  return reading.role ?? (reading.bareNumber === undefined ? 'period' : 'numeral');
}
