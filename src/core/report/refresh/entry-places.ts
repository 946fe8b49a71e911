/** Where on a sheet people write: found by the words at the head of the columns, wherever the table stands. */

import { isEither, normalise } from '../../language/normalise';
import { type SheetGrid, valueAt } from '../../sheet/grid';
import { type HeadedColumn, type PlannedEntries } from '../../sheet/plan';

export interface EntryPlaces {
  /** Zero-based, on the sheet, as all rows and columns here. */
  readonly headerRow: number;
  /** The column of the row's subject, where the plan names one. */
  readonly subject: number | null;
  /** In the order of the planned columns. */
  readonly columns: readonly number[];
}

/** The row (1) (2) (3) below the header: it waits for no words, and speaks of nothing. */
export function isColumnNumbering(grid: SheetGrid, row: number, { subject }: EntryPlaces): boolean {
  return subject !== null && typeof valueAt(grid, row, subject) === 'number';
}

/** `null` where no row is such a header. Columns may have moved; the language may have changed since. */
export function findEntryPlaces(grid: SheetGrid, { columns, subject }: PlannedEntries): EntryPlaces | null {
  for (const [offset, line] of grid.values.entries()) {
    const texts = line.map((value) => normalise(String(value)));
    const placeOf = ({ label }: HeadedColumn) => texts.findIndex((text) => isEither(text, label));
    const found = columns.map(placeOf);
    const subjectPlace = subject ? placeOf(subject) : 0;
    if (subjectPlace < 0 || found.some((place) => place < 0)) continue;
    const left = grid.origin.column;
    return {
      headerRow: grid.origin.row + offset,
      subject: subject ? left + subjectPlace : null,
      columns: found.map((place) => left + place),
    };
  }
  return null;
}
