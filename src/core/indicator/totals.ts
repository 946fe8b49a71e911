/** Rows that sum a table up: "Jumlah", "Rata-rata", "Nilai Kinerja Organisasi". */

import { type Quantity } from '../language/quantity';
import { readQuantity } from '../language/read-quantity';
import { type CellPosition } from '../sheet/address';
import { type SheetGrid, numberFormatAt, textAt, valueAt } from '../sheet/grid';
import { type BodyRowKind, type IndicatorTable } from '../table/model';

export interface Total {
  readonly position: CellPosition;
  /** What the row is called. */
  readonly name: string;
  readonly text: string;
  readonly figure: Quantity;
}

/** The figures that the table's rows of totals state in a sheet column, from the top down. */
export function totalsOf(table: IndicatorTable, grid: SheetGrid, column: number): readonly Total[] {
  return figuresOfRows(table, grid, column, TOTALS);
}

/** The same of the headings, which sections with figures of their own have. */
export function sectionFigures(table: IndicatorTable, grid: SheetGrid, column: number): readonly Total[] {
  return figuresOfRows(table, grid, column, HEADINGS);
}

const TOTALS: ReadonlySet<BodyRowKind> = new Set<BodyRowKind>(['total']);
const HEADINGS: ReadonlySet<BodyRowKind> = new Set<BodyRowKind>(['group', 'objective']);

function figuresOfRows(
  { rows }: IndicatorTable,
  grid: SheetGrid,
  column: number,
  kinds: ReadonlySet<BodyRowKind>,
): readonly Total[] {
  return rows.flatMap(({ row, kind, text: name }) => {
    if (!kinds.has(kind)) return [];
    const reading = readQuantity(valueAt(grid, row, column), { numberFormat: numberFormatAt(grid, row, column) });
    if (reading.kind !== 'single') return [];
    return [{ position: { row, column }, name, text: textAt(grid, row, column).trim(), figure: reading.quantity }];
  });
}
