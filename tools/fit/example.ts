/** What recognition must see on the sheets of a workbook or in a made layout, and how much of it it sees. */

import { type Settings } from '../../src/core/settings';
import { type SheetGrid } from '../../src/core/sheet/grid';
import { forgetReadings } from '../../src/core/table/header/header-reading';
import { type Column, type IndicatorTable } from '../../src/core/table/model';
import { recognise } from '../../src/core/table/recognise';

export interface WantedColumn {
  /** Zero-based column on the sheet. */
  readonly index: number;
  readonly isRight: (column: Column) => boolean;
}

export interface WantedTable {
  readonly sheet: string;
  /** Zero-based sheet rows in which indicators begin. */
  readonly rows: readonly number[];
  readonly columns: readonly WantedColumn[];
}

export const KINDS = [
  'labelled table',
  'labelled workbook',
  'invented workbook',
  'layout as drawn',
  'layout varied',
  'header lost',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Example {
  readonly name: string;
  readonly kind: Kind;
  /** What stands or falls together: examples of one agency are alike, so that one tells little of the others. */
  readonly agency: string;
  readonly grids: readonly SheetGrid[];
  readonly settings: Settings;
  readonly wanted: readonly WantedTable[];
  /** Whether a table that is not wanted is wrong on this sheet. */
  readonly isJudged: (sheet: string) => boolean;
}

/** So many are right, of so many. */
export interface Part {
  readonly right: number;
  readonly of: number;
}

export interface Tally {
  readonly tables: Part;
  readonly columns: Part;
  readonly rows: Part;
}

const NOTHING: Part = { right: 0, of: 0 };

/** Recognises the sheets of an example with the weights as they are. */
export function tallyOf({ grids, settings, wanted, isJudged }: Example): Tally {
  forgetReadings();
  const tables = grids.flatMap((grid) => recognise(grid, settings).tables);
  return judge(wanted, tables, isJudged);
}

/** Whatever is wanted and missing is wrong, and so is a table or a row too many. */
export function judge(
  wanted: readonly WantedTable[],
  tables: readonly IndicatorTable[],
  isJudged: (sheet: string) => boolean,
): Tally {
  const found = new Set<IndicatorTable>();
  const tallies = wanted.map((want) => {
    const table = bestOf(
      want,
      tables.filter((each) => !found.has(each)),
    );
    if (table) found.add(table);
    return judgeTable(want, table);
  });
  const tooMany = tables.filter((table) => !found.has(table) && isJudged(table.sheet)).length;
  // A sheet without a table is right as it is when none is found.
  const of = Math.max(1, wanted.length + tooMany);
  const right = wanted.length > 0 || tooMany > 0 ? found.size : 1;
  return sumOf([...tallies, { tables: { right, of }, columns: NOTHING, rows: NOTHING }]);
}

/** The table with the most of the wanted rows. */
function bestOf({ sheet, rows }: WantedTable, tables: readonly IndicatorTable[]): IndicatorTable | undefined {
  const common = (table: IndicatorTable) => rows.filter((row) => rowsOf(table).has(row)).length;
  const [best] = tables
    .filter((table) => table.sheet === sheet && common(table) > 0)
    .sort((a, b) => common(b) - common(a));
  return best;
}

function judgeTable(want: WantedTable, table: IndicatorTable | undefined): Tally {
  const columns = new Map((table?.columns ?? []).map((column) => [column.index, column]));
  const rightColumns = want.columns.filter(({ index, isRight }) => {
    const column = columns.get(index);
    return column !== undefined && isRight(column);
  });
  const rows = table === undefined ? new Set<number>() : rowsOf(table);
  return {
    tables: NOTHING,
    columns: { right: rightColumns.length, of: want.columns.length },
    rows: { right: want.rows.filter((row) => rows.has(row)).length, of: new Set([...want.rows, ...rows]).size },
  };
}

function rowsOf({ indicators }: IndicatorTable): ReadonlySet<number> {
  return new Set(indicators.map(({ row }) => row));
}

export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (part: keyof Tally): Part => ({
    right: tallies.reduce((total, tally) => total + tally[part].right, 0),
    of: tallies.reduce((total, tally) => total + tally[part].of, 0),
  });
  return { tables: sum('tables'), columns: sum('columns'), rows: sum('rows') };
}

/** Tables, columns and rows count the same, however many there are of each. */
export function shareOf({ tables, columns, rows }: Tally): number {
  const shares = [tables, columns, rows].filter(({ of }) => of > 0).map(({ right, of }) => right / of);
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}
