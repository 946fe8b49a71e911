/** Rows that sum a table up: "Jumlah", "Rata-rata", "Nilai Kinerja Organisasi". */

import { type Quantity } from '../../language/quantity';
import { readQuantity } from '../../language/read-quantity';
import { type CellPosition } from '../../sheet/address';
import { type SheetGrid, numberFormatAt, textAt, valueAt } from '../../sheet/grid';
import { type IndicatorTable } from '../../table/model';

export interface Total {
  readonly position: CellPosition;
  /** What the row is called. */
  readonly name: string;
  readonly text: string;
  readonly figure: Quantity;
}

/** The figures that the table's rows of totals state in a sheet column, from the top down. */
export function totalsOf({ rows }: IndicatorTable, grid: SheetGrid, column: number): readonly Total[] {
  return rows.flatMap(({ row, kind, text: name }) => {
    if (kind !== 'total') return [];
    const reading = readQuantity(valueAt(grid, row, column), { numberFormat: numberFormatAt(grid, row, column) });
    if (reading.kind !== 'single') return [];
    return [{ position: { row, column }, name, text: textAt(grid, row, column).trim(), figure: reading.quantity }];
  });
}
