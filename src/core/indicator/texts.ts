/** What the cells of a table say in words. */

import { spellingsOf } from '../language/words/find-words';
import { Vocabulary } from '../language/words/vocabulary';
import { type Cell, type IndicatorTable } from '../table/model';
import { hasTrait, type Role } from '../knowledge/roles';

/** One text of a column and the cells that hold it: units, sources and owners repeat from row to row and are judged once. */
export interface CellText {
  readonly role: Role;
  /** As typed, white space and all. */
  readonly text: string;
  /** Its words as written. */
  readonly words: readonly string[];
  /** The text goes on in the row below its cell. */
  readonly continues: boolean;
  /** From the top down, at least one; a cell merged over several rows counts once. */
  readonly cells: readonly Cell[];
}

/** Every text of the table, row by row. */
export function readTexts(table: IndicatorTable): readonly CellText[] {
  const found: CellText[] = [];
  const vocabulary = new Vocabulary();
  const columns = table.columns.flatMap(({ role }, index) =>
    hasTrait(role, 'words') ? [new TextColumn(role, index)] : [],
  );
  let above: Cell | undefined;
  for (const { cells, row, lastRow, parent } of table.indicators) {
    if (parent && parent !== above && typeof parent.value === 'string') {
      const text = parent.value;
      // Its parts go on with the name.
      found.push({ role: 'indicator', text, words: spellingsOf(text, vocabulary), continues: true, cells: [parent] });
    }
    above = parent;
    for (const column of columns) {
      const cell = cells[column.index];
      if (!cell || typeof cell.value !== 'string' || cell.text === '') continue;
      const text = cell.value;
      const continues = lastRow > row;
      if (column.above?.text === text && column.above.continues === continues) {
        column.above.cells.push(cell);
        continue;
      }
      column.above = { role: column.role, text, words: spellingsOf(text, vocabulary), continues, cells: [cell] };
      found.push(column.above);
    }
  }
  return found;
}

/** The places of the columns in which any row holds a text, figures typed as texts among them. */
export function placesOfTexts({ columns, indicators }: IndicatorTable): ReadonlySet<number> {
  const found = new Set<number>();
  let open = [...columns.keys()];
  for (const { cells } of indicators) {
    const isText = (place: number) => typeof cells[place]?.value === 'string' && cells[place].value !== '';
    if (!open.some(isText)) continue;
    for (const place of open.filter(isText)) found.add(place);
    open = open.filter((place) => !found.has(place));
  }
  return found;
}

class TextColumn {
  /** What the column said last. */
  above: (CellText & { readonly cells: Cell[] }) | undefined;

  constructor(
    readonly role: Role,
    readonly index: number,
  ) {}
}
