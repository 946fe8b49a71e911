/** The cells of a table that hold words, each once. */

import { oncePer } from './once';
import { type Cell, type IndicatorTable, type Role } from '../../table/model';

export interface TextCell {
  readonly cell: Cell;
  readonly role: Role;
}

/** Every cell that holds words, each once; one merged over several rows comes with the row where it stands. */
export const textCells = oncePer((table: IndicatorTable): readonly TextCell[] => {
  const columns = table.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => WORDS.has(column.role));
  const found: TextCell[] = [];
  for (const { cells } of table.indicators) {
    for (const { column, index } of columns) {
      const cell = cells[index];
      if (cell && typeof cell.value === 'string' && cell.text !== '') found.push({ cell, role: column.role });
    }
  }
  return found;
});

/** Roles whose cells hold words; targets because people type units and even sentences into them. */
const WORDS: ReadonlySet<Role> = new Set<Role>([
  ...(['goal', 'objective', 'indicator', 'calculation', 'explanation', 'unit', 'dataSource', 'owner'] as const),
  ...(['program', 'note', 'indicatorType', 'polarity', 'rating', 'target'] as const),
]);
