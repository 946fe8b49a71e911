/** What the cells of a table say in words. */

import { isLeftBlank } from '../../language/blank';
import { spellingsOf } from '../../language/words/find-words';
import { type Cell, type IndicatorTable } from '../../table/model';
import { hasTrait, type Role } from '../../knowledge/columns/roles';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { writtenIn } from './name-words';

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

/** Every text of the columns of words. */
export function readTexts({ table, indicators, placesOfTexts }: TableFacts): TableTexts {
  const found: CellText[] = [];
  const words = new Set<string>();
  const kept = (spellings: readonly string[]) => {
    for (const word of spellings) words.add(word);
    return spellings;
  };
  const placesOfGaps = new Set([...table.columns.keys()].filter((place) => !placesOfTexts.has(place)));
  const columns = table.columns.flatMap(({ role }, index) =>
    hasTrait(role, 'words') && placesOfTexts.has(index) ? [new TextColumn(role, index)] : [],
  );
  let above: Cell | undefined;
  for (const known of indicators) {
    const { cells, row, lastRow, parent } = known.indicator;
    if (parent && parent !== above && typeof parent.value === 'string') {
      const text = parent.value;
      // Its parts go on with the name.
      found.push({
        role: 'indicator',
        text,
        words: kept(spellingsOf(text)),
        continues: true,
        cells: [parent],
      });
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
      column.above = { role: column.role, text, words: kept(spellingsIn(text, known)), continues, cells: [cell] };
      found.push(column.above);
      if (isLeftBlank(text)) placesOfGaps.add(column.index);
    }
  }
  return { texts: found, words, placesOfGaps };
}

/** The words of a text of an indicator's row as written: those of its name, where no code stands before it, are known. */
function spellingsIn(text: string, { beginning, nameWords }: IndicatorFacts): readonly string[] {
  const known = text === beginning.text ? writtenIn(nameWords, text) : null;
  return known ?? spellingsOf(text);
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
