import { type Area, areaAddress, intersect, isInside, isWholeColumns, isWholeRows, parseArea } from '../model/address';
import { fillEntries, type Input, writeEntries } from '../model/edit';
import { formulaFromScript } from '../model/locale';
import { type Sheet } from '../model/sheet';
import { type Workbook } from '../model/workbook';

/** What a script may read or write at once: as much as Excel gives for one property. */
const MAX_CELLS = 5_000_000;

/** The sheet by that name (case aside). Throws with the names that there are. */
export function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = typeof name === 'string' ? workbook.findSheet(name) : undefined;
  if (sheet) return sheet;
  const names = workbook.sheets.map((own) => `"${own.name}"`).join(', ');
  throw new Error(`There is no sheet "${name}". The workbook has: ${names}.`);
}

/** The rectangle of `A1`, `B2:D9`, `A:C` or `1:3`. */
export function areaAt(address: string): Area {
  const area = typeof address === 'string' ? parseArea(address) : null;
  if (!area) throw new Error(`"${address}" is no address; use A1, B2:D9, A:C or 1:3.`);
  return area;
}

/** One entry for each cell of the address, row by row; whole columns and rows end where the sheet's use ends. */
export function readCells<T>(sheet: Sheet, address: string, cell: (row: number, column: number) => T): T[][] {
  const { row, column, rows, columns } = clip(sheet, areaAt(address));
  if (rows * columns > MAX_CELLS) throw new Error(`${address} is ${rows * columns} cells; read at most ${MAX_CELLS}.`);
  return Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (__, x) => cell(row + y, column + x)));
}

function clip(sheet: Sheet, area: Area): Area {
  if (!isWholeColumns(area) && !isWholeRows(area)) return area;
  const used = sheet.usedArea(true);
  const reach = {
    row: 0,
    column: 0,
    rows: used ? used.row + used.rows : 1,
    columns: used ? used.column + used.columns : 1,
  };
  const kept = isWholeColumns(area)
    ? { ...reach, columns: area.columns, column: area.column }
    : { ...reach, rows: area.rows, row: area.row };
  return intersect(area, kept) ?? area;
}

/**
 * Types a matrix into the sheet as the user would, as one step of undo. The address is the matrix's first cell, or a range
 * of exactly its size; a matrix of one cell fills a whole range. A null leaves its cell as it is.
 */
export function typeCells(workbook: Workbook, sheet: Sheet, address: string, matrix: Input[][]): void {
  const { rows, columns } = shapeOf(matrix);
  const given = areaAt(address);
  const single = given.rows === 1 && given.columns === 1;
  const area = single ? { ...given, rows, columns } : given;
  if (!isInside(area)) {
    throw new Error(`${rows} x ${columns} cells from ${address} on reach beyond the end of the sheet.`);
  }
  const only = rows === 1 && columns === 1 ? matrix[0]?.[0] : undefined;
  const fills = only !== undefined && only !== null && !single;
  if (!fills && (area.rows !== rows || area.columns !== columns)) {
    throw new Error(
      `The matrix has ${rows} x ${columns} cells (rows x columns), ${areaAddress(area)} has ${area.rows} x ${area.columns}. Give the first cell only, or a range of the same size.`,
    );
  }
  if (area.rows * area.columns > MAX_CELLS) throw new Error(`${address} is too large to fill.`);
  try {
    workbook.change('script', () => {
      if (fills) fillEntries(workbook, sheet, area, only, workbook.locale, formulaFromScript);
      else writeEntries(workbook, sheet, area, matrix, workbook.locale, formulaFromScript);
    });
  } finally {
    workbook.endStep();
  }
}

/** Checks that it is a matrix of what cells can hold. */
function shapeOf(matrix: unknown): { rows: number; columns: number } {
  const lines: unknown[] = Array.isArray(matrix) ? matrix : [];
  const [first] = lines;
  if (!Array.isArray(first) || first.length === 0) {
    throw new Error('The cells must come as rows of a matrix, such as [[1, 2], [3, 4]].');
  }
  lines.forEach((line, row) => {
    if (!Array.isArray(line) || line.length !== first.length) {
      throw new Error(`Every row of the matrix must have ${first.length} cells; row ${row + 1} has not.`);
    }
    line.forEach((value: unknown, column) => {
      const fits = value === null || ['string', 'number', 'boolean'].includes(typeof value);
      if (!fits || (typeof value === 'number' && !Number.isFinite(value))) {
        throw new Error(
          `Row ${row + 1}, column ${column + 1} of the matrix holds what no cell can hold: ${String(value)}. Give text, a number, true, false or null.`,
        );
      }
    });
  });
  return { rows: lines.length, columns: first.length };
}
