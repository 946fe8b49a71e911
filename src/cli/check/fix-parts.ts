/** What a fix changes, as plain data for programs and as lines for people: no format may drop a part of it. */

import { type Bilingual } from '../../core/language/bilingual';
import { proposedChange, proposedText } from '../../core/report/proposed-text';
import { type Fix, type FixKind } from '../../core/rules/rule';
import { cellName, columnLetter } from '../../core/sheet/address';
import { type SheetGrid } from '../../core/sheet/grid';
import { changedPart } from './changed-part';

export interface FixParts {
  readonly kind: FixKind;
  readonly cells: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
  }[];
  /** New columns: each goes before the lettered one, with a header in the given row (from 1) and so many rows tall. */
  readonly columns: readonly {
    readonly sheet: string;
    readonly before: string;
    readonly header: string;
    readonly headerRow: number;
    readonly headerHeight: number;
  }[];
  /** Sheet rows to delete, from 1. */
  readonly rows: readonly { readonly sheet: string; readonly row: number }[];
}

export function fixParts({ kind, cells, columns = [], rows = [] }: Fix, sheets: readonly SheetGrid[]): FixParts {
  return {
    kind,
    cells: cells.map((change) => ({
      sheet: change.sheet,
      cell: cellName(change.position),
      before: change.before,
      after: proposedText(change, sheets),
    })),
    columns: columns.map(({ sheet, before, header, headerRow, headerHeight }) => ({
      sheet,
      before: columnLetter(before),
      header,
      headerRow: headerRow + 1,
      headerHeight,
    })),
    rows: rows.map(({ sheet, row }) => ({ sheet, row: row + 1 })),
  };
}

/** The parts in words, one line each; a place on another sheet than the finding's is named with its sheet. */
export function fixLines(fix: Fix, sheets: readonly SheetGrid[], sheet: string): readonly Bilingual[] {
  const { cells, columns = [], rows = [] } = fix;
  const place = (its: string, name: string) => (its === sheet ? name : `${its}!${name}`);
  return [
    ...cells.map((change): Bilingual => {
      const { text, note } = proposedChange(change, sheets);
      const { before, after } = changedPart(change.before, text);
      const line = `${place(change.sheet, cellName(change.position))} "${before}" → "${after}"`;
      // Where both look alike, the words say what changes.
      return note ? { id: `${line} (${note.id})`, en: `${line} (${note.en})` } : { id: line, en: line };
    }),
    ...columns.map(({ sheet: its, before, header }): Bilingual => {
      const name = place(its, columnLetter(before));
      return {
        id: `tambahkan kolom "${header}" di kiri kolom ${name}`,
        en: `add a column "${header}" to the left of column ${name}`,
      };
    }),
    ...rows.map(({ sheet: its, row }): Bilingual => {
      const name = place(its, String(row + 1));
      return { id: `hapus baris ${name}`, en: `delete row ${name}` };
    }),
  ];
}
