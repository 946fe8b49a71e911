/** One table from its header band, or the reason why it is none. */

import { type CellArea } from '../sheet/address';
import { type AssignedRole, assignRoles } from './assign-roles';
import { bodyRows } from './body/body-rows';
import { columnContent } from './body/column-content';
import { readIndicators } from './body/indicators';
import { columnPeriods } from './column-periods';
import { type HeaderBand } from './header/header-band';
import { type HeaderColumn, headerColumns } from './header/header-columns';
import { type HeaderReader, isMeasured } from './header/header-reading';
import { type PeriodReading } from './header/period-reading';
import { type HeaderCell } from './header/header-scan';
import { type Column, type IndicatorTable, type NearMiss, type Role } from './model';
import { type SheetView } from './sheet-view';
import { surroundingsOf } from './surroundings/nearby-text';
import { profileOf } from './surroundings/profile';
import { TableFrame } from './table-frame';

export type TableOutcome = { readonly table: IndicatorTable } | { readonly nearMiss: NearMiss };

/** Rows of the body that are looked at to learn what a column holds. */
const SAMPLE = 60;

/** With none of these beside it a column of names is only a list. */
const COMPANIONS: readonly Role[] = [
  'target',
  'actual',
  'achievement',
  'baseline',
  'calculation',
  'explanation',
  'dataSource',
  'unit',
  'objective',
  'goal',
];

export function readTable(
  view: SheetView,
  reader: HeaderReader,
  hits: ReadonlyMap<number, readonly HeaderCell[]>,
  band: HeaderBand,
  taken: readonly CellArea[],
): TableOutcome {
  const limits = rowLimits(view, band, taken);
  const rows = sampleRows(view, band, limits.last);
  const found = headerColumns(view, reader, band).map((column) => ({
    column,
    content: columnContent(view, column.index, rows),
  }));
  const evidence = found.filter(({ column, content }) => column.header !== '' || content.filled > 0);
  const headers = evidence.map(({ column }) => column);
  const understood = headers.map((column) => column.header).filter((header) => header !== '');
  const miss = (reason: NearMiss['reason']): TableOutcome => ({
    nearMiss: { sheet: view.grid.name, area: areaOf(band, rows[rows.length - 1] ?? band.bottom), reason, understood },
  });
  const above = surroundingsOf(view, areaOf(band, band.bottom), limits.first, band.bottom);
  const roles = assignRoles(evidence, reader, above.title);
  if (roles === null) return miss('noIndicatorColumn');
  if (!roles.some(({ role }) => COMPANIONS.includes(role))) return miss('noMeasureColumn');
  const titlePeriod = above.period;
  const periods = columnPeriods(
    headers,
    roles.map(({ role }) => role),
    reader,
    titlePeriod,
  );
  const columns = headers.map((header, index) => tableColumn(header, roles[index], periods[index], reader));
  const frame = new TableFrame(view, band, columns);
  const body = bodyRows(view, frame, reader, hits, limits.last);
  const indicators = readIndicators(view, frame, body);
  if (indicators.length === 0) return miss('noRows');
  const area = areaOf(band, body[body.length - 1]?.row ?? band.bottom);
  const { nearby, title, period } = surroundingsOf(view, area, limits.first, limits.last);
  return {
    table: {
      sheet: view.grid.name,
      area,
      headerRows: rowsFrom(band.top, band.bottom),
      columns,
      indicators,
      rows: body,
      title,
      nearby,
      ...(period === undefined ? {} : { period }),
      profile: profileOf(title, columns),
      layout: 'rows',
      confidence: confidenceOf(columns),
    },
  };
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

/** The rows between the tables above and below in the same columns. */
function rowLimits(view: SheetView, band: HeaderBand, taken: readonly CellArea[]): { first: number; last: number } {
  let first = view.area.top;
  let last = view.area.bottom;
  for (const area of taken) {
    if (area.right < band.left || area.left > band.right) continue;
    if (area.bottom < band.top) first = Math.max(first, area.bottom + 1);
    if (area.top > band.bottom) last = Math.min(last, area.top - 1);
  }
  const list = view.grid.listObjects?.find(
    (object) =>
      object.left <= band.left &&
      band.right <= object.right &&
      object.top <= band.bottom &&
      band.bottom < object.bottom,
  );
  return { first, last: list === undefined ? last : Math.min(last, list.bottom) };
}

/** The first filled rows below the header, up to a gap. */
function sampleRows(view: SheetView, band: HeaderBand, last: number): number[] {
  const rows: number[] = [];
  let gap = 0;
  for (let row = band.bottom + 1; row <= last && rows.length < SAMPLE && gap < 3; row++) {
    if (view.isRowBlank(row, band.left, band.right)) gap++;
    else {
      rows.push(row);
      gap = 0;
    }
  }
  return rows;
}

function areaOf(band: HeaderBand, bottom: number): CellArea {
  return { top: band.top, left: band.left, bottom, right: band.right };
}

function rowsFrom(top: number, bottom: number): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

/** A table is as sure as its column of names and the best column beside it. */
function confidenceOf(columns: readonly Column[]): number {
  const surest = (roles: readonly Role[]) =>
    Math.max(0, ...columns.filter(({ role }) => roles.includes(role)).map(({ confidence }) => confidence));
  return Math.round(surest(['indicator']) * (0.5 + 0.5 * surest(COMPANIONS)) * 100) / 100;
}
