/** A second look at the places that are about to be changed, all of them in one round trip. */

import { type CellPosition, cellName } from '../../core/sheet/address';
import { displayText } from '../../core/sheet/display';
import { type CellValue } from '../../core/sheet/grid';
import { supports } from '../capabilities';
import { toFormula } from '../read/contents';

/** A cell on a sheet. */
export interface BookPlace {
  readonly sheet: string;
  readonly position: CellPosition;
}

/** A row of a sheet, zero-based. */
export interface BookRow {
  readonly sheet: string;
  readonly row: number;
}

/** A cell as it stands in the workbook now. */
export interface CellState {
  readonly range: Excel.Range;
  readonly value: CellValue;
  /** As displayed. */
  readonly text: string;
  /** `""` for a constant. */
  readonly formula: string;
  readonly numberFormat: string;
  /** Filled by a formula elsewhere, which shows #SPILL! once something is written here. */
  readonly spilled: boolean;
  /** Locked on a protected sheet. */
  readonly locked: boolean;
}

/** The used cells of one row. */
export interface LineContents {
  /** Zero-based column of the first. */
  readonly left: number;
  readonly values: readonly CellValue[];
  /** Formulas in English, and constants as they are. */
  readonly formulas: readonly CellValue[];
  readonly numberFormats: readonly string[];
}

export interface Book {
  /** `null` when its sheet is gone. */
  readonly cellAt: (place: BookPlace) => CellState | null;
  /** `contents` is `null` for an empty row. */
  readonly rowAt: (row: BookRow) => { readonly contents: LineContents | null } | null;
  readonly isProtected: (sheet: string) => boolean;
}

/** What is to be looked at; of `sheets` only whether they are protected. */
export interface Places {
  readonly cells: readonly BookPlace[];
  readonly rows: readonly BookRow[];
  readonly sheets: readonly string[];
}

/** The sheets of these names, whether or not they are there, with the word on their protection asked for. */
export function sheetsNamed(
  context: Excel.RequestContext,
  names: readonly string[],
): ReadonlyMap<string, Excel.Worksheet> {
  return new Map(
    [...new Set(names)].map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      return [name, sheet.load('protection/protected')] as const;
    }),
  );
}

export async function inspect(context: Excel.RequestContext, places: Places): Promise<Book> {
  const names = [...places.cells, ...places.rows].map(({ sheet }) => sheet);
  const sheets = sheetsNamed(context, [...names, ...places.sheets]);
  const cells = new Map<string, Excel.Range>();
  for (const place of places.cells) {
    const range = sheets.get(place.sheet)?.getRange(cellName(place.position));
    if (range) cells.set(keyOfCell(place), range.load(CELL_PROPERTIES));
    if (range && supports('spilling')) range.load('hasSpill');
  }
  const rows = new Map<string, Excel.Range>();
  for (const row of places.rows) {
    const used = sheets
      .get(row.sheet)
      ?.getRange(`${row.row + 1}:${row.row + 1}`)
      .getUsedRangeOrNullObject(true);
    if (used) rows.set(keyOfRow(row), used.load('columnIndex,values,formulas,numberFormat'));
  }
  await context.sync();
  const isThere = (name: string) => sheets.get(name)?.isNullObject === false;
  const isProtected = (name: string) => isThere(name) && sheets.get(name)?.protection.protected === true;
  return {
    isProtected,
    cellAt: (place) => {
      const range = cells.get(keyOfCell(place));
      return range && isThere(place.sheet) ? cellState(range, isProtected(place.sheet)) : null;
    },
    rowAt: (row) => {
      const range = rows.get(keyOfRow(row));
      if (!range || !isThere(row.sheet)) return null;
      return { contents: range.isNullObject ? null : lineContents(range) };
    },
  };
}

const CELL_PROPERTIES = 'values,formulas,numberFormat,format/protection/locked';

const keyOfCell = ({ sheet, position }: BookPlace) => `${sheet}!${cellName(position)}`;
const keyOfRow = ({ sheet, row }: BookRow) => `${sheet}!${row}`;

function cellState(range: Excel.Range, sheetIsProtected: boolean): CellState {
  const value = toValue(range.values[0]?.[0]);
  const content: unknown = range.formulas[0]?.[0];
  const numberFormat = String(range.numberFormat[0]?.[0] ?? 'General');
  return {
    range,
    value,
    text: displayText(value, numberFormat),
    formula: toFormula(content, value),
    numberFormat,
    spilled: supports('spilling') && range.hasSpill && toFormula(content, value) === '',
    locked: sheetIsProtected && range.format.protection.locked !== false,
  };
}

function lineContents(range: Excel.Range): LineContents {
  return {
    left: range.columnIndex,
    values: (range.values[0] ?? []).map(toValue),
    formulas: (range.formulas[0] ?? []).map(toValue),
    numberFormats: (range.numberFormat[0] ?? []).map((format: unknown) => String(format ?? 'General')),
  };
}

function toValue(value: unknown): CellValue {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}
