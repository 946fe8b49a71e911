/** One finding for one cause: what a rule says of several cells for the same reason is said once, at the first of them. */

import { type FixChange, type Fix } from '../../changes/fix';
import { type CellPosition, cellNumber } from '../../sheet/address';
import { type Indicator, type IndicatorTable } from '../../table/model';
import { type Report } from '../rule';
import { isFlood, otherCells } from './other-cells';

/**
 * Reports that name the same cause become one; so do those that share a cause only where they are many, once they are a flood. Message,
 * level and kind of fix stay apart: each of them is something else that a person has to do.
 */
export function oncePerCause(reports: readonly Report[], table: IndicatorTable): readonly Report[] {
  if (reports.length < 2) return reports;
  const sharedName = sharedNames(table);
  const byCause = merged(reports, ({ cause, at }) => cause ?? sharedName(at));
  const rows = rowsByCause(byCause);
  return merged(byCause, (report) => {
    const key = keyOf(report, report.causeOfMany);
    return key !== null && isFlood(rows.get(key)?.size ?? 0, table) ? report.causeOfMany : undefined;
  });
}

/** What is said of a name that a caption gives to many rows has its cause in the caption. */
function sharedNames({ indicators, area }: IndicatorTable): (at: CellPosition) => string | undefined {
  const names = new Map<string, string>();
  for (const { name, parent } of indicators) {
    if (parent !== undefined && parent.position.row < area.top)
      names.set(keyOfCell(name.position), keyOfCell(parent.position));
  }
  return (at) => (names.size === 0 ? undefined : names.get(keyOfCell(at)));
}

function keyOfCell({ row, column }: CellPosition): string {
  return `${row},${column}`;
}

/** The years of one row are planned by one hand; where nearly every row of the table is written so, the table is. */
export function causesOfRow({ row }: Pick<Indicator, 'row'>): Required<Pick<Report, 'cause' | 'causeOfMany'>> {
  return { cause: String(row), causeOfMany: WHOLE_TABLE };
}

/** What is alike in most rows of a table has its cause in the table. */
export const WHOLE_TABLE = '';

/** So many rows each shared cause speaks of. */
function rowsByCause(reports: readonly Report[]): ReadonlyMap<string, ReadonlySet<number>> {
  const rows = new Map<string, Set<number>>();
  for (const report of reports) {
    const key = keyOf(report, report.causeOfMany);
    if (key === null) continue;
    const known = rows.get(key) ?? new Set();
    rows.set(key, known.add(report.at.row));
  }
  return rows;
}

function keyOf({ message, level, fix, sheet }: Report, cause: string | undefined): string | null {
  return cause === undefined ? null : [message, level, fix?.kind, sheet, cause].join('\n');
}

function merged(reports: readonly Report[], causeOf: (report: Report) => string | undefined): readonly Report[] {
  const groups = new Map<string, Report[]>();
  const order: Report[][] = [];
  for (const report of reports) {
    const key = keyOf(report, causeOf(report));
    const known = key === null ? undefined : groups.get(key);
    if (known) known.push(report);
    else {
      const group = [report];
      order.push(group);
      if (key !== null) groups.set(key, group);
    }
  }
  return order.map(asOne);
}

function asOne(group: readonly Report[]): Report {
  const [first, ...more] = group;
  if (!first) throw new Error('There is no cause without a report.');
  const cells = otherPlaces(first.at, group);
  if (more.length === 0 || cells.length === 0) return first;
  const fix = fixOf(group);
  return { ...first, cells, data: { ...first.data, ...otherCells(cells) }, ...(fix && { fix }) };
}

/** Each cell once, without the one at which the finding stands. */
function otherPlaces(at: CellPosition, group: readonly Report[]): readonly CellPosition[] {
  const places = group.flatMap((report) => [report.at, ...(report.cells ?? [])]);
  const byNumber = new Map(places.map((place) => [cellNumber(place), place]));
  byNumber.delete(cellNumber(at));
  return [...byNumber.values()];
}

/** All that the reports change, each cell once. */
function fixOf(group: readonly Report[]): Fix | undefined {
  const [first] = group;
  if (!first?.fix) return undefined;
  const changes = new Map<string | number, FixChange>();
  for (const change of group.flatMap(({ fix }) => fix?.changes ?? [])) {
    const key = change.kind === 'cell' ? cellNumber(change.position) : JSON.stringify(change);
    if (!changes.has(key)) changes.set(key, change);
  }
  return { kind: first.fix.kind, changes: [...changes.values()] };
}
