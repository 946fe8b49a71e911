/** Cells wherever a file puts them, as the SheetGrid that the rest of the program works on. */

import { type Bilingual } from '../../core/language/bilingual';
import { cellName, type CellArea, overlap } from '../../core/sheet/address';
import { type CellValue, type SheetGrid } from '../../core/sheet/grid';
import { LONGEST_TEXT, MOST_COLUMNS, MOST_ROWS } from './limits';

/**
 * A SheetGrid holds every cell between its corners, so a lone value far away would make it huge. No table that people
 * keep is wider than this, and few sheets are larger.
 */
const WIDEST = 512;
const MOST_CELLS = 4_000_000;

/** A cell with content. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its `=`; `""` for a constant. */
  readonly formula: string;
  readonly numberFormat: string;
}

/** What a sheet is besides its cells. */
export type SheetFrame = Omit<SheetGrid, 'origin' | 'values' | 'formulas' | 'numberFormats' | 'merges'> & {
  readonly merges: readonly CellArea[];
};

export type GridReading =
  | {
      readonly kind: 'read';
      readonly grid: SheetGrid;
      /** What the user must know about how it was read. */
      readonly notes: readonly Bilingual[];
    }
  /** Cells stand where Excel has none: the file is not what it seems, and neither is the place of its other cells. */
  | { readonly kind: 'beyondExcel' };

/** A SheetGrid that reaches from the first to the last cell with content. */
export function gridFromCells(placed: readonly PlacedCell[], frame: SheetFrame): GridReading {
  const used = boundingArea(placed);
  if (!used) {
    const blank = { values: [], formulas: [], numberFormats: [], merges: [], hiddenRows: [], hiddenColumns: [] };
    return { kind: 'read', grid: { ...frame, ...blank, origin: { row: 0, column: 0 } }, notes: [] };
  }
  if (used.bottom >= MOST_ROWS || used.right >= MOST_COLUMNS) return { kind: 'beyondExcel' };

  const area = withinLimits(used);
  const grid = {
    ...frame,
    ...matrices(placed, area),
    origin: { row: area.top, column: area.left },
    merges: frame.merges.filter((merge) => overlap(merge, area)),
    hiddenRows: frame.hiddenRows.filter((row) => row <= area.bottom),
    hiddenColumns: frame.hiddenColumns.filter((column) => column <= area.right),
  };
  return { kind: 'read', grid, notes: [...leftOut(frame.name, used, area), ...cutShort(frame.name, placed)] };
}

function leftOut(name: string, used: CellArea, area: CellArea): readonly Bilingual[] {
  if (area.bottom === used.bottom && area.right === used.right) return [];
  const last = cellName({ row: area.bottom, column: area.right });
  const far = cellName({ row: used.bottom, column: used.right });
  return [
    {
      id: `Lembar "${name}" terisi sampai ${far}; yang diperiksa hanya sampai ${last}.`,
      en: `Sheet "${name}" holds cells as far as ${far}; only up to ${last} is checked.`,
    },
  ];
}

function cutShort(name: string, placed: readonly PlacedCell[]): readonly Bilingual[] {
  const long = placed.find(({ value }) => typeof value === 'string' && value.length > LONGEST_TEXT);
  if (!long) return [];
  const place = cellName(long);
  return [
    {
      id: `Lembar "${name}": teks di ${place} melewati batas Excel; yang diperiksa hanya ${LONGEST_TEXT} huruf pertamanya.`,
      en: `Sheet "${name}": the text in ${place} is longer than Excel allows; only its first ${LONGEST_TEXT} characters are checked.`,
    },
  ];
}

function boundingArea(placed: readonly PlacedCell[]): CellArea | null {
  const first = placed[0];
  if (!first) return null;
  let { row: top, column: left } = first;
  let bottom = top;
  let right = left;
  for (const { row, column } of placed) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

function withinLimits(used: CellArea): CellArea {
  const width = Math.min(used.right - used.left + 1, WIDEST);
  const height = Math.min(used.bottom - used.top + 1, Math.floor(MOST_CELLS / width));
  return { ...used, right: used.left + width - 1, bottom: used.top + height - 1 };
}

function matrices(
  placed: readonly PlacedCell[],
  area: CellArea,
): Pick<SheetGrid, 'values' | 'formulas' | 'numberFormats'> {
  const width = area.right - area.left + 1;
  const height = area.bottom - area.top + 1;
  const values = matrix<CellValue>(height, width, '');
  const formulas = matrix(height, width, '');
  const numberFormats = matrix(height, width, 'General');
  for (const { row, column, value, formula, numberFormat } of placed) {
    const [y, x] = [row - area.top, column - area.left];
    if (y >= height || x >= width) continue;
    values.put(y, x, typeof value === 'string' ? plainText(value) : value);
    formulas.put(y, x, formula);
    numberFormats.put(y, x, numberFormat);
  }
  return { values: values.rows, formulas: formulas.rows, numberFormats: numberFormats.rows };
}

/** Rows of equal cells until something is put into them: most of a sheet is blank, and all blank rows are one and the same. */
function matrix<T>(height: number, width: number, blank: T): { rows: T[][]; put(y: number, x: number, item: T): void } {
  const blankRow = new Array<T>(width).fill(blank);
  const rows = new Array<T[]>(height).fill(blankRow);
  const put = (y: number, x: number, item: T) => {
    if (item === blank) return;
    const row = rows[y] === blankRow ? (rows[y] = [...blankRow]) : rows[y];
    if (row) row[x] = item;
  };
  return { rows, put };
}

/** With line breaks as Excel has them. A text longer than Excel's cells hold is cut: some files hold one of a megabyte, thousands of times. */
function plainText(text: string): string {
  const short = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  return short.includes('\r') ? short.replace(/\r\n?/g, '\n') : short;
}
