/** "Target" and "Realisasi" below the name of each indicator, in the column of the names itself. */

import { type HeaderReader } from '../header/header-reading';
import { type Column } from '../model';
import { type SheetView } from '../sheet-view';
import { hasTrait } from '../../knowledge/columns/roles';
import { SHARES } from '../weights';
import { RowKeys } from './row-keys';

/** Different ones: a single word may be what an indicator is called. */
const FEWEST_KEYS = 2;

/** The keys in the only column of names, where most of the rows with figures have one. */
export function keysAmongNames(
  view: SheetView,
  reader: HeaderReader,
  columns: readonly Column[],
  rows: readonly number[],
): RowKeys | undefined {
  const [names, ...more] = columns.filter(({ role }) => role === 'indicator');
  if (names === undefined || more.length > 0) return undefined;
  const keys = new RowKeys(view, reader, names.index, names.header, new Map());
  const figures = columns.filter(({ role }) => hasTrait(role, 'measures'));
  const measured = rows.filter((row) => figures.some(({ index }) => !view.isBlank(row, index)));
  const roles = measured.map((row) => keys.at(row)?.role).filter((role) => role !== undefined);
  return new Set(roles).size >= FEWEST_KEYS && roles.length >= SHARES.keys * measured.length ? keys : undefined;
}
