/**
 * Columns whose cells say what their row is about, as headers say it of columns: a year, a quarter or a month in each row of an
 * indicator, or Target, Realisasi, Capaian below each other.
 */

import { type HeaderReader, isPeriodOnly } from '../header/header-reading';
import { type PeriodReading, isDated } from '../header/period-reading';
import { type ColumnEvidence } from '../roles/column-evidence';
import { type Role } from '../../knowledge/roles';
import { type SheetView } from '../sheet-view';
import { SHARES } from '../weights';

export interface RowKey {
  readonly period: PeriodReading;
  readonly role?: Role;
}

const LONGEST_KEY = 40;
/** What stands below each other in the rows of one indicator; "persen" and "predikat" there are units. */
const KEY_ROLES: ReadonlySet<Role> = new Set<Role>(['baseline', 'target', 'actual', 'achievement']);

/** What the cell says of its row; `undefined` when it is no key. */
export function rowKey(view: SheetView, reader: HeaderReader, row: number, column: number): RowKey | undefined {
  const text = view.text(row, column);
  if (text === '' || text.length > LONGEST_KEY) return undefined;
  const reading = reader.read(text);
  if (isDated(reading.period) && isPeriodOnly(reading)) return { period: reading.period };
  return reading.role !== undefined && KEY_ROLES.has(reading.role) && reading.coverage === 1 && /[a-z]{4}/i.test(text)
    ? { period: reading.period, role: reading.role }
    : undefined;
}

/** The first column of keys, at least two different ones. A header that names a role is believed. */
export function keyColumn(
  view: SheetView,
  reader: HeaderReader,
  columns: readonly ColumnEvidence[],
  rows: readonly number[],
): number | undefined {
  for (const { column, content } of columns) {
    if (content.filled < 2 || reader.read(column.header).role !== undefined) continue;
    const texts = rows.filter((row) => !view.isBlank(row, column.index));
    const keys = texts.flatMap((row) => rowKey(view, reader, row, column.index) ?? []);
    const kinds = new Set(keys.map((key) => JSON.stringify(key)));
    if (keys.length >= SHARES.keys * texts.length && kinds.size >= 2) return column.index;
  }
  return undefined;
}
