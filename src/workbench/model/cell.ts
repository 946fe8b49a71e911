import { type EnteredValue } from './entry';
import { type WorkbookStyle } from './style';

export interface SheetCell {
  value: EnteredValue;
  /** In Excel's own notation (English names, `,` between arguments), with the `=`. */
  formula?: string;
  style?: WorkbookStyle;
  /** The format that a function gave its number along with; it shows where the cell has none of its own. */
  valueFormat?: string;
  /** Why a function failed, where its author said so; shown when the pointer rests on the cell. */
  message?: string;
  /** Set on a cell that an array formula elsewhere fills. */
  spilledFrom?: { row: number; column: number };
  /** On the cell of an array formula: how far its result reaches. */
  spill?: { rows: number; columns: number };
  /** Text on purpose (`'123`). */
  quoted?: boolean;
}

/** A row's or a column's own properties. */
export interface Line {
  /** Height or width in points; absent means the sheet's standard. */
  size?: number;
  hidden?: boolean;
  style?: WorkbookStyle;
}

export function isBlank(cell: SheetCell | undefined): boolean {
  return !cell || (cell.value === '' && cell.formula === undefined);
}
