/** One table from its header band, or the reason why it is none. */

import { type TableChoice } from '../settings';
import { type CellArea } from '../sheet/address';
import { type AssignedRole, assignRoles } from './roles/assign-roles';
import { ColumnFigures } from './roles/column-figures';
import { headersOverNames } from './roles/code-columns';
import { bodyRows } from './body/body-rows';
import { columnContent } from './body/column-content';
import { readIndicators } from './body/indicators';
import { sampleRows } from './body/sample-rows';
import { withChoices } from './chosen-table';
import { columnPeriods, type YearSpan } from './column-periods';
import { type HeaderBand } from './header/header-band';
import { type HeaderColumn, headerColumns } from './header/header-columns';
import { type HeaderReader, isMeasured } from './header/header-reading';
import { type HeaderCell } from './header/header-scan';
import { type PeriodReading } from './header/period-reading';
import { type Column, type IndicatorTable, type NearMiss } from './model';
import { hasTrait, type Role } from './roles';
import { type SheetView } from './sheet-view';
import { surroundingsOf } from './surroundings/nearby-text';
import { profileOf } from './surroundings/profile';
import { TableFrame } from './table-frame';

export type TableOutcome = { readonly table: IndicatorTable } | { readonly nearMiss: NearMiss };

/** What recognition knows of a sheet. */
export interface SheetContext {
  readonly view: SheetView;
  readonly reader: HeaderReader;
  /** Cells that look like headers, by row. */
  readonly hits: ReadonlyMap<number, readonly HeaderCell[]>;
}

/** The rows in which a table and the texts around it may lie. */
export interface RowLimits {
  readonly first: number;
  readonly last: number;
}

export function readTable(
  context: SheetContext,
  band: HeaderBand,
  limits: RowLimits,
  choice?: TableChoice,
): TableOutcome {
  const { view, reader, hits } = context;
  const rows = sampleRows(view, hits, band, limits.last);
  const found = headerColumns(view, reader, band)
    .map((column) => ({ column, content: columnContent(view, column.index, rows) }))
    .filter(({ column, content }) => column.header !== '' || content.filled > 0);
  const evidence = headersOverNames(found, reader);
  const miss = (reason: NearMiss['reason']): TableOutcome => ({
    nearMiss: {
      sheet: view.grid.name,
      area: areaOf(band, rows[rows.length - 1] ?? band.bottom),
      reason,
      understood: understoodHeaders(
        evidence.map(({ column }) => column),
        reader,
      ),
    },
  });
  const above = surroundingsOf(view, areaOf(band, band.bottom), limits.first, band.bottom);
  const pointed = new Map(choice?.columns.map(({ column, role }) => [column, role]));
  const roles = assignRoles(evidence, reader, above.title, pointed, new ColumnFigures(view, rows));
  if (roles === null) return miss('noIndicatorColumn');
  if (choice === undefined && !roles.some(({ role }) => hasTrait(role, 'companion'))) return miss('noMeasureColumn');
  const columns = withChoices(
    tableColumns(
      evidence.map(({ column }) => column),
      roles,
      reader,
      above.period,
    ),
    choice,
  );
  const frame = new TableFrame(view, band, columns, namesHoldObjectives(columns, reader));
  const body = bodyRows(view, frame, reader, hits, limits.last);
  const indicators = readIndicators(view, frame, body);
  if (indicators.length === 0) return miss('noRows');
  const area = areaOf(band, body[body.length - 1]?.row ?? band.bottom);
  const surroundings = surroundingsOf(view, area, limits.first, choice === undefined ? limits.last : view.area.bottom);
  return {
    table: {
      sheet: view.grid.name,
      area,
      headerRows: rowsFrom(band.top, band.bottom),
      columns,
      indicators,
      rows: body,
      ...surroundings,
      profile: choice?.profile ?? profileOf(surroundings.title, columns),
      layout: 'rows',
      confidence: choice === undefined ? confidenceOf(columns) : 1,
    },
  };
}

/** `Sasaran / Indikator`: the header names something else first. `Indikator Sasaran` is an indicator's alone. */
function namesHoldObjectives(columns: readonly Column[], reader: HeaderReader): boolean {
  const names = columns.filter(({ role }) => role === 'indicator');
  return names.length === 1 && names.some(({ header }) => hasTrait(reader.read(header).role, 'above'));
}

/** The headers that name a role, as they stand. */
function understoodHeaders(columns: readonly HeaderColumn[], reader: HeaderReader): string[] {
  return columns
    .filter((column) => column.levels.some((level) => reader.read(level.text).role !== undefined))
    .map((column) => column.header);
}

function tableColumns(
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

function tableColumn(
  header: HeaderColumn,
  assigned: AssignedRole | undefined,
  period: PeriodReading | undefined,
  reader: HeaderReader,
): Column {
  const role = assigned?.role ?? 'other';
  const unit = isMeasured(role) ? headerUnit(header, reader) : undefined;
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

function headerUnit(header: HeaderColumn, reader: HeaderReader): string | undefined {
  const own = [...header.levels]
    .reverse()
    .find((level) => reader.read(level.text).unit !== undefined || level.text === '%');
  return own && (reader.read(own.text).unit ?? own.text);
}

function areaOf(band: HeaderBand, bottom: number): CellArea {
  return { top: band.top, left: band.left, bottom, right: band.right };
}

function rowsFrom(top: number, bottom: number): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

/** A table is as sure as its column of names and the best column beside it. */
function confidenceOf(columns: readonly Column[]): number {
  const surest = (fits: (role: Role) => boolean) =>
    Math.max(0, ...columns.filter(({ role }) => fits(role)).map(({ confidence }) => confidence));
  const ofNames = surest((role) => role === 'indicator');
  return Math.round(ofNames * (0.5 + 0.5 * surest((role) => hasTrait(role, 'companion'))) * 100) / 100;
}
