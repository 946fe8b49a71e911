/** Tables whose periods, or whose Target, Realisasi and Capaian, run down the rows of each indicator: they are read as if they stood side by side. */

import { isMeasurementLike } from '../../language/cell-kinds';
import { measurementOf } from '../body/measurement';
import {
  type BodyRow,
  type Cell,
  type Column,
  type Indicator,
  type IndicatorFigures,
  type Measurement,
  detailsByRole,
  figuresByRole,
} from '../model';
import { hasTrait, type Role } from '../../knowledge/columns/roles';
import { periodKey } from '../header/period-reading';
import { type SheetView } from '../sheet-view';
import { SHARES } from '../weights';
import { type KeysOfRows, type RowKey } from './row-keys';

export interface KeyedTable {
  readonly columns: readonly Column[];
  readonly indicators: readonly Indicator[];
}

/** One indicator and its rows; `indicator` is what its first row says of it. */
export interface KeyedGroup {
  readonly indicator: Indicator;
  readonly rows: readonly number[];
}

/** A column as the key of a row makes it: "Realisasi" in the row of 2024 is the actual of 2024. */
interface KeyedColumn {
  readonly column: Column;
  readonly base: Column;
  readonly key: string;
}

const FEWEST_KEYED = 2;
/** The key of what is said of all rows of an indicator together. */
const WHOLE = '';

/** The indicators with the rows below them that go on with them or repeat their name; `undefined` when hardly any has several keys. */
export function keyedGroups(
  keys: KeysOfRows,
  indicators: readonly Indicator[],
  rows: readonly BodyRow[],
): KeyedGroup[] | undefined {
  const byRow = new Map(indicators.map((indicator) => [indicator.row, indicator]));
  const groups: { indicator: Indicator; rows: number[] }[] = [];
  for (const { row, kind } of rows) {
    const indicator = byRow.get(row);
    const last = groups[groups.length - 1];
    if (indicator !== undefined && last?.indicator.name.text !== indicator.name.text)
      groups.push({ indicator, rows: [row] });
    else if (last !== undefined && (indicator !== undefined || kind === 'continuation')) last.rows.push(row);
  }
  const keyed = groups.filter((group) => group.rows.filter((row) => keys.at(row) !== undefined).length >= FEWEST_KEYED);
  return keyed.length * 2 > groups.length ? groups : undefined;
}

/** The table with a column for each figure column and key. */
export function keyedTable(
  view: SheetView,
  rowKeys: KeysOfRows,
  columns: readonly Column[],
  groups: readonly KeyedGroup[],
): KeyedTable {
  const keys = new Map<string, RowKey>();
  for (const row of groups.flatMap((group) => group.rows)) {
    const key = rowKeys.at(row);
    if (key !== undefined) keys.set(nameOf(key), key);
  }
  // Where rows are target and actual, what follows from both is said once of them, and a figure in each, whatever its header, is theirs.
  const sayRoles = [...keys.values()].every(({ role }) => role !== undefined);
  const isKeyed = (base: Column) => {
    if (!hasTrait(base.role, 'periodic')) return sayRoles && isFigureOfEach(view, rowKeys, base, groups);
    return !(sayRoles && hasTrait(base.role, 'derived'));
  };
  const keyed = columns.flatMap((base): KeyedColumn[] => {
    if (!isKeyed(base) || isOfWhole(view, base, groups)) return [{ column: base, base, key: WHOLE }];
    return [...keys].map(([name, { period, role }]) => ({
      column: { ...base, ...period, role: role ?? base.role },
      base,
      key: name,
    }));
  });
  return {
    columns: keyed.map(({ column }) => column),
    indicators: groups.map((group) => keyedIndicator(view, rowKeys, keyed, group)),
  };
}

/** A column without a role, "Setahun" behind the months, that holds a figure in most of the keyed rows. */
function isFigureOfEach(
  view: SheetView,
  keys: KeysOfRows,
  { index, role }: Column,
  groups: readonly KeyedGroup[],
): boolean {
  if (role !== 'other' || index === keys.column) return false;
  const rows = groups.flatMap((group) => group.rows).filter((row) => keys.at(row) !== undefined);
  return rows.filter((row) => isMeasurementLike(view.value(row, index))).length >= SHARES.most * rows.length;
}

/** Written once for each indicator, in its first row, where other columns are filled row by row: the target of the year over its quarters. */
function isOfWhole(view: SheetView, { index, role }: Column, groups: readonly KeyedGroup[]): boolean {
  // What was reached so far may be the first quarter only.
  if (role === 'actual' || hasTrait(role, 'derived')) return false;
  const filled = groups.flatMap(({ rows }) => {
    const [first, ...more] = rows;
    return first === undefined || more.length === 0 ? [] : [!view.isBlank(first, index) && areBlank(view, more, index)];
  });
  return filled.length > 0 && filled.every(Boolean);
}

function areBlank(view: SheetView, rows: readonly number[], column: number): boolean {
  return rows.every((row) => view.isBlank(row, column));
}

function keyedIndicator(
  view: SheetView,
  keys: KeysOfRows,
  columns: readonly KeyedColumn[],
  { indicator, rows }: KeyedGroup,
): Indicator {
  const rowOf = new Map<string, number>();
  for (const row of rows) {
    const key = keys.at(row);
    if (key !== undefined && !rowOf.has(nameOf(key))) rowOf.set(nameOf(key), row);
  }
  // What follows from several rows may stand in any of them.
  const wholeRow = ({ index, role }: Column) =>
    (hasTrait(role, 'derived') ? rows.find((row) => !view.isBlank(row, index)) : undefined) ?? indicator.row;
  const cellOf = ({ base, key }: KeyedColumn): Cell | undefined => {
    const row = key === WHOLE ? wholeRow(base) : rowOf.get(key);
    return row === undefined ? undefined : view.cell(row, base.index);
  };
  const details = detailsOf(indicator);
  // Below the name, "Target | %" says it beside the figures.
  const units = columns.find(({ column }) => column.role === 'unit')?.base.index;
  const said = units === undefined ? undefined : rows.find((row) => !view.isBlank(row, units));
  const unit = units === undefined || said === undefined ? details.unit : view.cell(said, units);
  const measured = (role: Role): Measurement[] => {
    const found = columns.flatMap((each) => {
      const cell = each.column.role === role ? cellOf(each) : undefined;
      return cell === undefined ? [] : [{ column: each.column, cell }];
    });
    const cells = found.map(({ cell }) => cell);
    return found.map(({ column, cell }) =>
      measurementOf(column, cell, { unit: unit?.text, name: indicator.name.text, row: cells }),
    );
  };
  return {
    ...details,
    unit,
    lastRow: rows[rows.length - 1] ?? indicator.lastRow,
    ...figuresByRole(measured),
    cells: columns.map((each) => cellOf(each) ?? view.cell(indicator.row, each.base.index)),
  };
}

type Details = Omit<Indicator, 'lastRow' | 'cells' | keyof IndicatorFigures>;

/** Parts of an indicator may be made when they are asked for, so they cannot simply be spread. */
function detailsOf(indicator: Indicator): Details {
  const { row, name, number, goal, objective, unit, explanationParts, dataSource, owner } = indicator;
  return {
    ...{ row, name, number, goal, objective, unit, explanationParts, dataSource, owner },
    ...detailsByRole((role) => indicator[role]),
  };
}

function nameOf({ period, role }: RowKey): string {
  return [periodKey(period), period.ordinal, period.revision, role].join('|');
}
