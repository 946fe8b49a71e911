/** A column that comes with its header, and one that goes while it holds nothing else. */

import { columnLetter } from '../sheet/address';
import { type SheetGrid, formulaAt, valueAt } from '../sheet/grid';
import { withColumn, withContents, withoutColumn } from '../sheet/reshape';
import { type Kind, placeSeenFrom } from './kind';

interface HeaderCell {
  readonly sheet: string;
  readonly headerRow: number;
  /** Rows that the header spans, from `headerRow` down. */
  readonly headerHeight: number;
  readonly header: string;
  /** What the column holds below its header, by zero-based row; nothing where it comes empty. */
  readonly entries?: readonly ColumnEntry[];
}

/** One cell of a new column. */
interface ColumnEntry {
  readonly row: number;
  readonly value: string;
}

/** A column that a fix adds, with its header cell and what it is filled with; existing cells move to the right. */
export interface ColumnInsertion extends HeaderCell {
  readonly kind: 'insertColumn';
  /** Zero-based column before which it goes. */
  readonly before: number;
}

/** Takes an insertion back: a column that holds nothing else than what came with it goes, what stands to its right moves to the left. */
export interface ColumnDeletion extends HeaderCell {
  readonly kind: 'deleteColumn';
  /** Zero-based. */
  readonly column: number;
}

export const columnInsertionKind: Kind<ColumnInsertion, ColumnDeletion> = {
  keyOf: ({ sheet, before, header, entries = [] }) => JSON.stringify([sheet, before, header, entries]),
  fits: () => true,
  apply: ({ before, headerRow, header, entries = [] }, grid) =>
    [{ row: headerRow, value: header }, ...entries].reduce(
      (filled, { row, value }) =>
        withContents(filled, row, { left: before, values: [value], formulas: [''], numberFormats: ['General'] }),
      withColumn(grid, before),
    ),
  inverse: ({ before, kind: _, ...header }) => ({ kind: 'deleteColumn', column: before, ...header }),
  describe: ({ sheet, before, header, entries = [] }, { home }) => {
    const place = placeSeenFrom(sheet, columnLetter(before), home);
    const line = {
      id: `Tambahkan kolom "${header}" di kiri kolom ${place}${withEntries('dengan isian', entries)}`,
      en: `Add a column "${header}" to the left of column ${place}${withEntries('with the entries', entries)}`,
    };
    return { place, before: '', after: header, note: null, line, outcome: line };
  },
  data: ({ sheet, before, header, headerRow, headerHeight, entries = [] }) => ({
    sheet,
    before: columnLetter(before),
    header,
    headerRow: headerRow + 1,
    headerHeight,
    ...(entries.length > 0 && { entries: entries.map(({ row, value }) => ({ row: row + 1, value })) }),
  }),
  list: 'columns',
};

/** The different entries: a column of units names each once. */
function withEntries(words: string, entries: readonly ColumnEntry[]): string {
  const texts = [...new Set(entries.map(({ value }) => `"${value}"`))];
  return texts.length === 0 ? '' : ` ${words} ${texts.join(', ')}`;
}

export const columnDeletionKind: Kind<ColumnDeletion, ColumnInsertion> = {
  keyOf: ({ sheet, column }) => JSON.stringify([sheet, column]),
  fits: (change, grid) => grid.values.every((_, index) => holdsOnlyWhatCame(change, grid, index + grid.origin.row)),
  apply: ({ column }, grid) => withoutColumn(grid, column),
  inverse: ({ column, kind: _, ...header }) => ({ kind: 'insertColumn', before: column, ...header }),
  describe: ({ sheet, column, header }, { home }) => {
    const place = placeSeenFrom(sheet, columnLetter(column), home);
    const line = { id: `Hapus kolom ${place} "${header}"`, en: `Delete column ${place} "${header}"` };
    return { place, before: header, after: '', note: null, line, outcome: line };
  },
  data: ({ sheet, column, header, headerRow, headerHeight }) => ({
    sheet,
    column: columnLetter(column),
    header,
    headerRow: headerRow + 1,
    headerHeight,
  }),
  list: 'columns',
};

function holdsOnlyWhatCame(
  { column, headerRow, header, entries = [] }: ColumnDeletion,
  grid: SheetGrid,
  row: number,
): boolean {
  const came = row === headerRow ? header : (entries.find((entry) => entry.row === row)?.value ?? '');
  return formulaAt(grid, row, column) === '' && valueAt(grid, row, column) === came;
}
