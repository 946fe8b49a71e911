/** The cells of a table that hold words, each once. */

import { type Cell, type Column, type Indicator, type IndicatorTable, type Role } from '../../table/model';

export interface TextCell {
  readonly cell: Cell;
  readonly column: Column;
  readonly indicator: Indicator;
}

/** Cells of the given roles that hold a text; a cell merged over several rows comes once, with the row where it stands. */
export function* textCells(table: IndicatorTable, roles: ReadonlySet<Role>): Iterable<TextCell> {
  const columns = table.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => roles.has(column.role));
  for (const indicator of table.indicators) {
    for (const { column, index } of columns) {
      const cell = indicator.cells[index];
      if (cell && typeof cell.value === 'string' && cell.text !== '') yield { cell, column, indicator };
    }
  }
}

/** The indicator's own cell in the first column of a role, filled or not. */
export function cellInColumn(table: IndicatorTable, indicator: Indicator, role: Role): Cell | undefined {
  return indicator.cells[table.columns.findIndex((column) => column.role === role)];
}
