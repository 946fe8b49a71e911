/** A column that comes with its header, and one that goes while it holds nothing else. */

import { columnLetter } from '../sheet/address';
import { type SheetGrid, formulaAt, valueAt } from '../sheet/grid';
import { withColumn, withContents, withoutColumn } from '../sheet/reshape';
import { type Kind, placeName } from './kind';

interface HeaderCell {
  readonly sheet: string;
  readonly headerRow: number;
  /** Rows that the header spans, from `headerRow` down. */
  readonly headerHeight: number;
  readonly header: string;
}

/** A column that a fix adds, with its header cell; existing cells move to the right. */
export interface ColumnInsertion extends HeaderCell {
  readonly kind: 'insertColumn';
  /** Zero-based column before which it goes. */
  readonly before: number;
}

/** Takes an insertion back: a column that holds its header and nothing else goes, what stands to its right moves to the left. */
export interface ColumnDeletion extends HeaderCell {
  readonly kind: 'deleteColumn';
  /** Zero-based. */
  readonly column: number;
}

export const columnInsertionKind: Kind<ColumnInsertion, ColumnDeletion> = {
  keyOf: ({ sheet, before, header }) => JSON.stringify([sheet, before, header]),
  fits: () => true,
  apply: ({ before, headerRow, header }, grid) =>
    withContents(withColumn(grid, before), headerRow, {
      left: before,
      values: [header],
      formulas: [''],
      numberFormats: ['General'],
    }),
  inverse: ({ before, kind: _, ...header }) => ({ kind: 'deleteColumn', column: before, ...header }),
  describe: ({ sheet, before, header }, { home }) => {
    const place = placeName(sheet, columnLetter(before), home);
    const line = {
      id: `Tambahkan kolom "${header}" di kiri kolom ${place}`,
      en: `Add a column "${header}" to the left of column ${place}`,
    };
    return { place, before: '', after: header, note: null, line, outcome: line };
  },
  data: ({ sheet, before, header, headerRow, headerHeight }) => ({
    sheet,
    before: columnLetter(before),
    header,
    headerRow: headerRow + 1,
    headerHeight,
  }),
  list: 'columns',
};

export const columnDeletionKind: Kind<ColumnDeletion, ColumnInsertion> = {
  keyOf: ({ sheet, column }) => JSON.stringify([sheet, column]),
  fits: (change, grid) => grid.values.every((_, index) => isEmptyBesideHeader(change, grid, index + grid.origin.row)),
  apply: ({ column }, grid) => withoutColumn(grid, column),
  inverse: ({ column, kind: _, ...header }) => ({ kind: 'insertColumn', before: column, ...header }),
  describe: ({ sheet, column, header }, { home }) => {
    const place = placeName(sheet, columnLetter(column), home);
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

function isEmptyBesideHeader({ column, headerRow, header }: ColumnDeletion, grid: SheetGrid, row: number): boolean {
  return formulaAt(grid, row, column) === '' && valueAt(grid, row, column) === (row === headerRow ? header : '');
}
