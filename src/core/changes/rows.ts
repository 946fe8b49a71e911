/** A sheet row that goes with all that stands in it, and one that comes. */

import { type CellArea } from '../sheet/address';
import { type SheetGrid, textAt } from '../sheet/grid';
import { type RowContents, rowContents, withContents, withRow, withoutRow } from '../sheet/reshape';
import { type Kind, placeSeenFrom } from './kind';

/** A sheet row that a fix deletes; the rows below it move up. */
export interface RowDeletion {
  readonly kind: 'deleteRow';
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
}

/** A sheet row with its contents; the rows from `before` on move down. */
export interface RowInsertion {
  readonly kind: 'insertRow';
  readonly sheet: string;
  /** Zero-based. */
  readonly before: number;
  /** `null`: an empty row. */
  readonly contents: RowContents | null;
  /** What a row that comes back had besides: merged areas and tables that its deletion cut, and that it was hidden. */
  readonly restored?: {
    readonly hidden: boolean;
    readonly merges?: readonly CellArea[];
    readonly listObjects?: readonly CellArea[];
  };
}

export const rowDeletionKind: Kind<RowDeletion, RowInsertion> = {
  keyOf: ({ sheet, row }) => JSON.stringify([sheet, row]),
  fits: () => true,
  apply: ({ row }, grid) => withoutRow(grid, row),
  inverse: ({ sheet, row }, grid) => {
    const { merges, listObjects, hiddenRows } = grid;
    return {
      kind: 'insertRow',
      sheet,
      before: row,
      contents: rowContents(grid, row),
      restored: { hidden: hiddenRows.includes(row), ...(merges && { merges }), ...(listObjects && { listObjects }) },
    };
  },
  describe: ({ sheet, row }, { sheets, home }) => {
    const grid = sheets.find(({ name }) => name === sheet);
    const place = placeSeenFrom(sheet, String(row + 1), home);
    const line = { id: `Hapus baris ${place}`, en: `Delete row ${place}` };
    return { place, before: grid ? textsOf(grid, row) : '', after: '', note: null, line, outcome: line };
  },
  data: ({ sheet, row }) => ({ sheet, row: row + 1 }),
  list: 'rows',
};

export const rowInsertionKind: Kind<RowInsertion, RowDeletion> = {
  keyOf: ({ sheet, before, contents }) => JSON.stringify([sheet, before, contents]),
  fits: () => true,
  apply: ({ before, contents, restored }, grid) => {
    const widened = withRow(grid, before);
    const filled = contents ? withContents(widened, before, contents) : widened;
    if (!restored) return filled;
    const { hidden, ...areas } = restored;
    const hiddenRows = hidden ? [...filled.hiddenRows, before].sort((a, b) => a - b) : filled.hiddenRows;
    return { ...filled, ...areas, hiddenRows };
  },
  inverse: ({ sheet, before }) => ({ kind: 'deleteRow', sheet, row: before }),
  describe: ({ sheet, before, contents }, { home }) => {
    const place = placeSeenFrom(sheet, String(before + 1), home);
    const texts = contents?.values.map(String).filter((text) => text !== '') ?? [];
    // Those of the row above, filled down: to be looked at there.
    const formulas = contents?.formulas.filter((formula) => formula !== '').length ?? 0;
    const what = texts.length > 0 ? ` "${texts.join(SEPARATOR)}"` : '';
    const line = {
      id: `Sisipkan baris${what}${formulas > 0 ? ` dengan ${formulas} rumus` : ''} di atas baris ${place}`,
      en: `Insert a row${what}${formulas > 0 ? ` with ${formulas} formula${formulas > 1 ? 's' : ''}` : ''} above row ${place}`,
    };
    return { place, before: '', after: texts.join(SEPARATOR), note: null, line, outcome: line };
  },
  data: ({ sheet, before, contents }) => ({ sheet, before: before + 1, values: contents?.values ?? [] }),
  list: 'rows',
};

const SEPARATOR = ' · ';

/** All that goes with a row. */
function textsOf(grid: SheetGrid, row: number): string {
  const cells = grid.values[row - grid.origin.row] ?? [];
  const texts = cells.map((_, index) => textAt(grid, row, grid.origin.column + index));
  return texts.filter((text) => text !== '').join(SEPARATOR);
}
