/** From what the user selects on a sheet to a table that can be read. Pure functions. */

import { fromTo } from '../../core/from-to';
import { isYearNumber } from '../../core/knowledge/columns/years';
import {
  type ColumnChoice,
  type LabelChoice,
  type RowChoice,
  type RowKind,
  type TableChoice,
} from '../../core/settings';
import { type CellArea, areaName } from '../../core/sheet/address';
import { type SheetGrid, gridArea, textAt, valueAt } from '../../core/sheet/grid';
import {
  type BodyRowKind,
  type Column,
  type IndicatorTable,
  type NearMiss,
  hasHeader,
  hasRowEach,
} from '../../core/table/model';
import { wordsOfRow } from '../../core/table/body/row-texts';
import { splitLabel } from '../../core/table/blocks/label-blocks';
import { recognise } from '../../core/table/recognise';
import { guessedRoles } from './guessed-roles';
import { periodAnswer, periodOf } from './period-answer';

/** A place on a sheet that is to be read as a table. */
export interface TablePlace {
  readonly grid: SheetGrid;
  /** Header included. */
  readonly area: CellArea;
  readonly headerRows: number;
  /** Labels stand beside the values, as in a card or a table on its side: what is said, is said of them and of no column. */
  readonly labelled: boolean;
}

/** What the user has said of a place. */
export interface Said {
  readonly columns: readonly ColumnChoice[];
  readonly labels: readonly LabelChoice[];
  readonly rows: readonly RowChoice[];
}

/** A row of a place: what it says, and what it is read as. */
export interface PlaceRow {
  readonly row: number;
  readonly text: string;
  readonly kind: RowKind;
}

/** What comes of a place. */
export interface TableReading {
  /** Every column of the place, once; roles where they are understood or were given. None where labels stand beside the values. */
  readonly columns: readonly PlaceColumn[];
  /** Every label of the place, once; none where headers stand above the columns. */
  readonly labels: readonly LabelMeaning[];
  /** Its rows that say something, where each indicator has one of its own. */
  readonly rows: readonly PlaceRow[];
  readonly table: IndicatorTable | null;
  /** Why there is no table. */
  readonly reason: NearMiss['reason'] | null;
}

export type PlaceColumn = Pick<Column, 'index' | 'header' | 'role' | PeriodPart>;
export type LabelMeaning = Pick<LabelChoice, 'label' | 'role' | PeriodPart>;
type PeriodPart = 'year' | 'half' | 'third' | 'quarter' | 'month' | 'revision';

const LABELS_KEPT = 3;
/** Headers of more rows than this are pointed out by hand. */
const MOST_HEADER_ROWS = 4;

/** The selected area where it holds something; from a single cell on, all that hangs together with it. */
export function pointedArea(grid: SheetGrid, selected: CellArea): CellArea | null {
  const used = gridArea(grid);
  if (!used) return null;
  const isOneCell = selected.top === selected.bottom && selected.left === selected.right;
  const area = intersection(used, isOneCell ? regionAround(grid, used, selected) : selected);
  return area && area.bottom > area.top ? area : null;
}

/** As Excel's Ctrl+A: grows as long as a neighbouring row or column holds something. */
function regionAround(grid: SheetGrid, used: CellArea, from: CellArea): CellArea {
  const holds = (area: CellArea) => {
    const part = intersection(used, area);
    return part !== null && someCell(part, (row, column) => textAt(grid, row, column) !== '');
  };
  let area = from;
  for (;;) {
    const { top, left, bottom, right } = area;
    const wide = { left: left - 1, right: right + 1 };
    const next = {
      top: holds({ ...wide, top: top - 1, bottom: top - 1 }) ? top - 1 : top,
      bottom: holds({ ...wide, top: bottom + 1, bottom: bottom + 1 }) ? bottom + 1 : bottom,
      left: holds({ top: top - 1, bottom: bottom + 1, left: left - 1, right: left - 1 }) ? left - 1 : left,
      right: holds({ top: top - 1, bottom: bottom + 1, left: right + 1, right: right + 1 }) ? right + 1 : right,
    };
    if (areaName(next) === areaName(area)) return area;
    area = next;
  }
}

function someCell({ top, left, bottom, right }: CellArea, test: (row: number, column: number) => boolean): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) if (test(row, column)) return true;
  }
  return false;
}

function intersection(one: CellArea, other: CellArea): CellArea | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** How many of the first rows are the header: the number with which most columns are understood; 0 where figures begin at once. */
export function likelyHeaderRows(grid: SheetGrid, area: CellArea): number {
  if (hasNumber(grid, area)) return 0;
  let best = { rows: 1, understood: 0 };
  for (let rows = 1; rows <= Math.min(MOST_HEADER_ROWS, area.bottom - area.top); rows++) {
    const { columns, table } = readPlace({ grid, area, headerRows: rows, labelled: false }, NOTHING_SAID);
    const understood = table ? columns.filter(({ role }) => role !== 'other').length : 0;
    if (understood > best.understood) best = { rows, understood };
  }
  return best.rows;
}

/** A number in the first row that is no year: a header says what stands below it, it does not measure. */
function hasNumber(grid: SheetGrid, { top, left, right }: CellArea): boolean {
  return fromTo(left, right)
    .map((column) => valueAt(grid, top, column))
    .some((value) => typeof value === 'number' && !isYearNumber(value));
}

export const NOTHING_SAID: Said = { columns: [], labels: [], rows: [] };

/** Reads the place as a validation would, with the roles that were given. */
export function readPlace(place: TablePlace, { columns: said, labels, rows }: Said): TableReading {
  const { grid, area, headerRows, labelled } = place;
  const columns = headerRows === 0 && !labelled ? withGuesses(said, guessedRoles(grid, area)) : said;
  const placed = { sheet: grid.name, area: areaName(area) };
  const choice: TableChoice = labelled
    ? { ...placed, headerRows: 0, columns: [], labels }
    : { ...placed, headerRows, columns, rows };
  const { tables, nearMisses } = recognise(grid, { tables: [choice] });
  const table = tables.find((candidate) => candidate.area.top === area.top && candidate.area.left === area.left);
  if (labelled) {
    const read = table && !hasHeader(table) ? table : null;
    return {
      columns: [],
      labels: labelsIn(place, read, labels),
      rows: [],
      table: read,
      reason: read ? null : 'noIndicatorColumn',
    };
  }
  if (table) {
    const read = { columns: columnsOnce(place, table.columns, columns), labels: [], rows: rowsIn(grid, table) };
    return { ...read, table, reason: null };
  }
  const miss = nearMisses.find((candidate) => candidate.area.top === area.top && candidate.area.left === area.left);
  return {
    columns: columnsOnce(place, [], columns),
    labels: [],
    rows: [],
    table: null,
    reason: miss?.reason ?? 'noRows',
  };
}

/** No header says what a column is for: what nobody has said is guessed. */
function withGuesses(said: readonly ColumnChoice[], guesses: readonly ColumnChoice[]): readonly ColumnChoice[] {
  const isSaid = (column: number) => said.some((each) => each.column === column);
  // A role that somebody has given to another column is not guessed once more, where a table has it once.
  const isTaken = (role: ColumnChoice['role']) => said.some((each) => each.role === role);
  return [...said, ...guesses.filter(({ column, role }) => !isSaid(column) && !isTaken(role))];
}

/** What a row that is part of another counts as, where the user is asked. */
const ASKED_AS: Readonly<Record<BodyRowKind, RowKind | null>> = {
  indicator: 'indicator',
  objective: 'objective',
  group: 'group',
  parent: 'group',
  continuation: 'continuation',
  part: 'continuation',
  total: 'total',
  other: 'other',
  numbering: null,
  header: null,
  blank: null,
};

function rowsIn(grid: SheetGrid, table: IndicatorTable): PlaceRow[] {
  if (!hasRowEach(table)) return [];
  const { left, right } = table.area;
  return table.rows.flatMap(({ row, kind }): PlaceRow[] => {
    const asked = ASKED_AS[kind];
    const texts = fromTo(left, right).map((column) => textAt(grid, row, column).trim());
    const text = wordsOfRow(texts);
    return asked === null || text === '' ? [] : [{ row, text, kind: asked }];
  });
}

/** Where periods run down the rows, a column of the sheet is several of the table's: it is asked for once, and its year with no one. */
function columnsOnce(
  { grid, area, headerRows }: TablePlace,
  read: readonly PlaceColumn[],
  given: readonly ColumnChoice[],
): PlaceColumn[] {
  return fromTo(area.left, area.right).map((index): PlaceColumn => {
    const [first, ...more] = read.filter((column) => column.index === index);
    const said = given.find(({ column }) => column === index);
    if (first !== undefined && more.length === 0) return first;
    const header = first?.header ?? headerTexts(grid, area, headerRows, index).filter(Boolean).join(' ');
    return { index, header, role: said?.role ?? first?.role ?? 'other' };
  });
}

/** The labels of the place, in the column where those that are understood stand, or in its first. */
function labelsIn(
  { grid, area }: TablePlace,
  read: IndicatorTable | null,
  given: readonly LabelChoice[],
): LabelMeaning[] {
  const column = read?.columns[0]?.headerCell.column ?? area.left;
  const labels = new Map<string, LabelMeaning>();
  for (let row = area.top; row <= area.bottom; row++) {
    const { label } = splitLabel(textAt(grid, row, column).trim());
    if (label === '' || labels.has(label)) continue;
    const known = given.find((each) => each.label === label) ?? meaningOf(label, read);
    labels.set(label, known ?? { label, role: 'other' });
  }
  return [...labels.values()];
}

function meaningOf(label: string, read: IndicatorTable | null): LabelMeaning | undefined {
  const column = read?.columns.find(({ header }) => header === label);
  if (column === undefined) return undefined;
  return { label, role: column.role, ...periodOf(periodAnswer(column)) };
}

function headerTexts(grid: SheetGrid, area: CellArea, headerRows: number, column: number): string[] {
  return Array.from({ length: headerRows }, (_, offset) => textAt(grid, area.top + offset, column).trim());
}

/** What the first labels of a place say: it is found again by them. */
export function labelsOf({ grid, area }: TablePlace): string[][] {
  const rows = Math.min(LABELS_KEPT, area.bottom - area.top + 1);
  return Array.from({ length: rows }, (_, down) => [textAt(grid, area.top + down, area.left).trim()]);
}

/** What the header's cells say, row by row. */
export function headersIn({ grid, area, headerRows }: TablePlace): string[][] {
  return Array.from({ length: headerRows }, (_, down) =>
    fromTo(area.left, area.right).map((column) => textAt(grid, area.top + down, column).trim()),
  );
}
