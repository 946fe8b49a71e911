/** The columns of a table, of their headers, their roles and the periods that these name. */

import { type AssignedRole } from './roles/assign-roles';
import { columnPeriods, type YearSpan } from './column-periods';
import { type HeaderColumn } from './header/header-columns';
import { type HeaderReader, isMeasured } from './header/header-reading';
import { type PeriodReading } from './header/period-reading';
import { type Column, type NearbyText } from './model';
import { type Role, isFirstHand } from '../knowledge/columns/roles';
import { PERCENT_WORDS } from '../language/units';
import { HEADER } from './weights';

export function tableColumns(
  headers: readonly HeaderColumn[],
  roles: readonly AssignedRole[],
  reader: HeaderReader,
  titlePeriod: YearSpan | undefined,
): Column[] {
  const periods = columnPeriods(
    headers,
    roles.map(({ role }) => role),
    reader,
    titlePeriod,
  );
  return headers.map((header, index) => tableColumn(header, roles[index], periods[index], reader));
}

/** "… (dalam persen)" above a table without a column of units: so are its figures, where their headers say nothing else. */
export function withUnitAbove(columns: readonly Column[], above: readonly NearbyText[]): readonly Column[] {
  if (columns.some(({ role }) => role === 'unit') || !above.some(({ text }) => IN_PERCENT.test(text))) return columns;
  return columns.map((column) =>
    isFirstHand(column.role) && column.headerUnit === undefined ? { ...column, headerUnit: '%' } : column,
  );
}

const IN_PERCENT = new RegExp(String.raw`\((?:dalam|satuan)\s*:?\s*(?:%|${PERCENT_WORDS})\s*\)`, 'i');

function tableColumn(
  header: HeaderColumn,
  assigned: AssignedRole | undefined,
  period: PeriodReading | undefined,
  reader: HeaderReader,
): Column {
  const role = assigned?.role ?? 'other';
  const unit = isMeasured(role) ? headerUnit(header, role, reader) : undefined;
  return {
    index: header.index,
    role,
    header: header.header,
    headerCell: header.headerCell,
    ...period,
    ...(unit === undefined ? {} : { headerUnit: unit }),
    confidence: assigned?.confidence ?? 0,
  };
}

const BEGINS_WITH_PERCENT = new RegExp(`^\\s*(?:%|${PERCENT_WORDS}\\b)`, 'i');

function headerUnit({ levels }: HeaderColumn, role: Role, reader: HeaderReader): string | undefined {
  const own = [...levels].reverse().find(({ text }) => reader.read(text).unit !== undefined || text === '%');
  if (own !== undefined) return reader.read(own.text).unit ?? own.text;
  // "% Realisasi Anggaran", "Tingkat Capaian" over "K | Rp": how much of the money was spent, and no money.
  const isShareOfMoney =
    role === 'budget' &&
    levels.some(
      ({ text }) => BEGINS_WITH_PERCENT.test(text) || (reader.read(text).scores.achievement ?? 0) >= HEADER.sureShare,
    );
  return isShareOfMoney ? '%' : undefined;
}
