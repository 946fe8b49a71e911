/** The cells of a table that hold words, each once. */

import { type Word, wordsOf } from '../../language/words/find-words';
import { oncePer } from './once';
import { type Cell, type IndicatorTable, type Role } from '../../table/model';

export interface TextCell {
  readonly cell: Cell;
  readonly role: Role;
  /** The cell's words, where they stand in its value. */
  readonly words: readonly Word[];
  /** The text goes on in the row below. */
  readonly continues: boolean;
}

/** Every cell that holds words, each once; one merged over several rows comes with the row where it stands. */
export const textCells = oncePer((table: IndicatorTable): readonly TextCell[] => {
  const found: TextCell[] = [];
  for (const [index, { role }] of table.columns.entries()) {
    if (!WORDS.has(role)) continue;
    let above: TextCell | undefined;
    for (const { cells, row, lastRow } of table.indicators) {
      const cell = cells[index];
      if (!cell || typeof cell.value !== 'string' || cell.text === '') continue;
      // Units, sources and owners repeat from row to row.
      const words = above?.cell.value === cell.value ? above.words : wordsOf(cell.value);
      above = { cell, role, words, continues: lastRow > row };
      found.push(above);
    }
  }
  return found;
});

/** Roles whose cells hold words; targets because people type units and even sentences into them. */
const WORDS: ReadonlySet<Role> = new Set<Role>([
  ...(['goal', 'objective', 'indicator', 'calculation', 'explanation', 'unit', 'dataSource', 'owner'] as const),
  ...(['program', 'note', 'indicatorType', 'polarity', 'rating', 'target'] as const),
]);
