/** Rows that sum a table up: "Jumlah", "Rata-rata", "Nilai Kinerja Organisasi". */

import { type Quantity } from '../../language/quantity';
import { readQuantity } from '../../language/read-quantity';
import { type CellPosition } from '../../sheet/address';
import { type SheetGrid, numberFormatAt, textAt, valueAt } from '../../sheet/grid';
import { type BodyRow, type BodyRowKind, type IndicatorTable } from '../../table/model';

/** A figure of a row that sums up, or may be summed up. */
export interface Total {
  readonly position: CellPosition;
  readonly kind: BodyRowKind;
  /** What the row is called. */
  readonly name: string;
  readonly text: string;
  readonly figure: Quantity;
  /** "1.495": what it is as well, where nothing says which. */
  readonly orElse?: Quantity;
}

/** The figures that the table's rows of totals state in a sheet column, from the top down. */
export function totalsOf(table: IndicatorTable, grid: SheetGrid, column: number): readonly Total[] {
  return columnFigures(table, grid, column, ({ kind }) => TOTALS.has(kind));
}

/** The same, and those that may be read in two ways. */
export function totalsOrElse(table: IndicatorTable, grid: SheetGrid, column: number): readonly Total[] {
  return readRows(table, grid, column, ({ kind }) => TOTALS.has(kind));
}

/** The same of the headings, which sections with figures of their own have. */
export function sectionFigures(table: IndicatorTable, grid: SheetGrid, column: number): readonly Total[] {
  return columnFigures(table, grid, column, ({ kind }) => HEADINGS.has(kind));
}

const TOTALS: ReadonlySet<BodyRowKind> = new Set<BodyRowKind>(['total']);
const HEADINGS: ReadonlySet<BodyRowKind> = new Set<BodyRowKind>(['group', 'objective']);

/** The figures in a sheet column of the rows that are `wanted`, from the top down; cells with words or several figures are left out. */
export function columnFigures(
  table: IndicatorTable,
  grid: SheetGrid,
  column: number,
  wanted: (row: BodyRow) => boolean,
): readonly Total[] {
  return readRows(table, grid, column, wanted).filter(({ orElse }) => orElse === undefined);
}

/** The one figure of a cell; `undefined` where it holds words, none, or several. */
export function figureAt(grid: SheetGrid, row: number, column: number): Quantity | undefined {
  const [figure, ...more] = figuresAt(grid, row, column);
  return more.length === 0 ? figure : undefined;
}

/** Both, where nothing says which of two it is. */
function figuresAt(grid: SheetGrid, row: number, column: number): readonly Quantity[] {
  const reading = readQuantity(valueAt(grid, row, column), { numberFormat: numberFormatAt(grid, row, column) });
  if (reading.kind === 'ambiguous') return reading.readings;
  return reading.kind === 'single' ? [reading.quantity] : [];
}

function readRows(
  { rows }: IndicatorTable,
  grid: SheetGrid,
  column: number,
  wanted: (row: BodyRow) => boolean,
): readonly Total[] {
  return rows.filter(wanted).flatMap(({ row, kind, text: name }) => {
    const [figure, orElse] = figuresAt(grid, row, column);
    if (!figure) return [];
    const text = textAt(grid, row, column).trim();
    return [{ position: { row, column }, kind, name, text, figure, ...(orElse && { orElse }) }];
  });
}
