/** What the cells of a table say in words. */

import { isLeftBlank } from '../language/blank';
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

/** What the columns of words hold. */
export interface TableTexts {
  /** Every text, row by row. */
  readonly texts: readonly CellText[];
  /** Every word of them once, as written. */
  readonly words: ReadonlySet<string>;
  /** The places of the columns in which the cell of some indicator says nothing: elsewhere nothing can be missing. */
  readonly placesOfGaps: ReadonlySet<number>;
}

/** @param placesOfTexts see below: the other columns need not be looked at. */
export function readTexts(table: IndicatorTable, placesOfTexts: ReadonlySet<number>): TableTexts {
  const found: CellText[] = [];
  const words = new Set<string>();
  const vocabulary = new Vocabulary((word) => {
    words.add(word);
    return word;
  });
  const placesOfGaps = new Set([...table.columns.keys()].filter((place) => !placesOfTexts.has(place)));
  const columns = table.columns.flatMap(({ role }, index) =>
    hasTrait(role, 'words') && placesOfTexts.has(index) ? [new TextColumn(role, index)] : [],
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
      if (!cell || typeof cell.value !== 'string' || cell.text === '') {
        if (!cell || isLeftBlank(cell.text)) placesOfGaps.add(column.index);
        continue;
      }
      const text = cell.value;
      const continues = lastRow > row;
      if (column.above?.text === text && column.above.continues === continues) {
        column.above.cells.push(cell);
        continue;
      }
      column.above = { role: column.role, text, words: spellingsOf(text, vocabulary), continues, cells: [cell] };
      found.push(column.above);
      if (isLeftBlank(text)) placesOfGaps.add(column.index);
    }
  }
  return { texts: found, words, placesOfGaps };
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
