/** The rows and columns that fixes have put in, as they stand now: whether they are there, and what somebody has written in them. */

import { toFormula } from '../read/contents';
import {
  type AppliedFixes,
  type InsertedLine,
  type NewColumn,
  type NewRow,
  type WrittenCell,
  movedColumn,
  movedRow,
  placeOfNewColumn,
  placeOfNewRow,
} from './applied-fixes';
import { type BookPlace, type CellState, inspect } from './book';
import { columnRange, rowRange } from './lines';
import { isSameFormula } from '../../core/sheet/same-formula';

export interface LineNow {
  readonly line: InsertedLine;
  /** The cells that say something else than what came with it; none where another line stands there. */
  readonly foreign: readonly BookPlace[];
  /** Something of what came with it stands there. */
  readonly isThere: boolean;
}

/** All inserted lines, read at once; those whose sheet is gone are left out. */
export async function readInsertedLines(
  context: Excel.RequestContext,
  applied: AppliedFixes,
): Promise<readonly LineNow[]> {
  const lines: readonly InsertedLine[] = [...applied.newRows, ...applied.columns];
  if (lines.length === 0) return [];
  const sheets = new Map(
    lines.map(({ sheet }) => [sheet, context.workbook.worksheets.getItemOrNullObject(sheet)] as const),
  );
  await context.sync();
  const read = lines
    .filter(({ sheet }) => sheets.get(sheet)?.isNullObject === false)
    .map((line) => {
      const range =
        line.kind === 'insertRow'
          ? rowRange(context, { sheet: line.sheet, row: placeOfNewRow(line, applied) })
          : columnRange(context, line.sheet, placeOfNewColumn(line, applied));
      const used = range.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,values,formulas');
      return { line, used };
    });
  await context.sync();
  return read.map(({ line, used }) => ({ line, ...lineNow(line, used, applied) }));
}

function lineNow(line: InsertedLine, used: Excel.Range, applied: AppliedFixes): Omit<LineNow, 'line'> {
  if (used.isNullObject) return { foreign: [], isThere: false };
  const fits = line.kind === 'insertRow' ? fitsRow(line, used, applied) : fitsColumn(line, used, applied);
  const filled = used.values.flatMap((values: unknown[], y) =>
    values.flatMap((value, x) => ((value ?? '') === '' ? [] : [{ y, x }])),
  );
  const other = filled.filter(({ y, x }) => !fits(y, x));
  // Where nothing of it stands the user has taken the line out, and this is another.
  const isThere = other.length < filled.length;
  const places = other.map(({ y, x }) => ({
    sheet: line.sheet,
    position: { row: used.rowIndex + y, column: used.columnIndex + x },
  }));
  return { foreign: isThere ? places : [], isThere };
}

/**
 * The user has taken the whole step back with Excel's own list: its cells say again what they said, at the places that they had,
 * and none of its lines is there. A row that is gone is known by nothing, so a step that has deleted rows is never known to be.
 */
export async function isStepTakenBack(
  context: Excel.RequestContext,
  { cells, rows, columns }: AppliedFixes,
  lines: readonly LineNow[],
): Promise<boolean> {
  if (lines.length === 0 || rows.length > 0 || lines.some(({ isThere }) => isThere)) return false;
  const headers = columns.map(({ sheet, headerRow, before, was }) => ({
    was,
    place: { sheet, position: { row: headerRow, column: before } },
  }));
  if (cells.length + headers.length === 0) return false;
  const book = await inspect(context, {
    cells: [...cells, ...headers.map(({ place }) => place)],
    rows: [],
    sheets: [],
  });
  return (
    cells.every((cell) => isAsBefore(cell, book.cellAt(cell))) &&
    headers.every(({ place, was }) => book.cellAt(place)?.value === was)
  );
}

/** It says what it said before the fix. */
export function isAsBefore({ before }: WrittenCell, state: CellState | null): boolean {
  if (!state || state.numberFormat !== before.numberFormat) return false;
  if (before.formula !== undefined) return isSameFormula(state.formula, before.formula);
  return state.formula === '' && state.value === before.value;
}

/** Whether a row of the used part holds what came there, or nothing. */
export function fitsColumn(
  { sheet, headerRow, header, entries = [] }: NewColumn,
  used: Excel.Range,
  applied: AppliedFixes,
): (row: number) => boolean {
  const came = new Map([
    [headerRow, header],
    ...entries.map(({ row, value }) => [movedRow(sheet, row, applied), value] as const),
  ]);
  const values: unknown[][] = used.values;
  return (row) => {
    const value = values[row]?.[0] ?? '';
    return value === '' || value === (came.get(used.rowIndex + row) ?? '');
  };
}

/** Whether a cell of the used part holds what came there, or nothing; of a formula only that it still is one, for its cells may have moved. */
export function fitsRow(
  { sheet, contents }: NewRow,
  used: Excel.Range,
  applied: AppliedFixes,
): (row: number, index: number) => boolean {
  const came = new Map(
    contents?.values.map((value, at) => {
      const formula = contents.formulas[at] ?? '';
      return [movedColumn(sheet, contents.left + at, applied), { value, isFormula: formula !== '' }] as const;
    }),
  );
  const [values, formulas]: [unknown[][], unknown[][]] = [used.values, used.formulas];
  return (_, index) => {
    const value = values[0]?.[index];
    const isFormula = toFormula(formulas[0]?.[index], value) !== '';
    const own = came.get(used.columnIndex + index);
    if (!own) return value === '';
    return own.isFormula ? isFormula || value === '' : !isFormula && (value === own.value || value === '');
  };
}
