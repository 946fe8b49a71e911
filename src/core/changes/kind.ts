/** What every kind of change can do. A new kind is one file that says all of this, and a line in `change.ts`. */

import { type Bilingual } from '../language/bilingual';
import { type SheetGrid } from '../sheet/grid';

/** A change as its readers see it: every reader shows all parts of a fix in these words. */
export interface Description {
  /** `E7`; `E` for a column, `7` for a row; with its sheet (`Lain!E7`) where that is another than the reader's. */
  readonly place: string;
  /** What stands there now; `''` for nothing. */
  readonly before: string;
  /** What will stand there, as the cell will show it; `''` for nothing. */
  readonly after: string;
  /** `after` is a formula, in English: what it will show is not known. */
  readonly isFormula?: true;
  /** The formula, in English, by which `after` comes about. */
  readonly formula?: string;
  /** What changes, where both look alike: "teks menjadi angka". */
  readonly note: Bilingual | null;
  /** The whole in one line, as something to be done. */
  readonly line: Bilingual;
  /** The same without what stands there now. */
  readonly outcome: Bilingual;
}

/** Where a change is told. */
export interface Telling {
  /** The sheets that were checked: a proposal is shown in the number format of its cell. */
  readonly sheets: readonly SheetGrid[];
  /** The sheet of which the reader knows that it is meant. */
  readonly home: string;
}

/** The three lists in which programs read the parts of a fix. */
export type PartList = 'cells' | 'columns' | 'rows';

/** `Own` is the change; `Back` is what takes it back. */
export interface Kind<Own extends { readonly sheet: string }, Back> {
  /** The same for two fixes that ask for the same. */
  readonly keyOf: (change: Own) => string;
  /** Whether the sheet still is as the change expects it to be. */
  readonly fits: (change: Own, grid: SheetGrid) => boolean;
  readonly apply: (change: Own, grid: SheetGrid) => SheetGrid;
  /** `grid` is the sheet as it was before the change. */
  readonly inverse: (change: Own, grid: SheetGrid) => Back;
  readonly describe: (change: Own, telling: Telling) => Description;
  /** For programs: names as Excel writes them, rows from 1. The field names are a contract. */
  readonly data: (
    change: Own,
    sheets: readonly SheetGrid[],
  ) => { readonly sheet: string } & Readonly<Record<string, unknown>>;
  readonly list: PartList;
}

/** A place as it is named to somebody who reads of the sheet `home`. */
export function placeSeenFrom(sheet: string, name: string, home: string): string {
  return sheet === home ? name : `${sheet}!${name}`;
}
