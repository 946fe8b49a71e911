import { type Area, intersect, isWholeColumns, isWholeRows, sameArea } from './address';
import { type SheetCell, isBlank, type Line } from './cell';
import { type EnteredValue, parseEntry } from './entry';
import { WorkbookError } from './errors';
import { ENGLISH_LOCALE, formulaFromLocal, type Locale } from './locale';
import { type Sheet } from './sheet';
import { type WorkbookStyle, patchStyle } from './style';
import { type Workbook } from './workbook';

/** What may be put into a cell; null leaves it as it is. */
export type Input = EnteredValue | null;

/** How a formula is read: as typed in the user's notation, unless a script writes it. */
export type FormulaReader = (formula: string, locale: Locale) => string;

/** Writes entries into the area; `locale` says how to read numbers and formulas in texts. */
export function writeEntries(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  matrix: readonly (readonly Input[])[],
  locale: Locale = ENGLISH_LOCALE,
  readFormula: FormulaReader = formulaFromLocal,
): void {
  checkShape(area, matrix);
  workbook.guard(sheet, area);
  matrix.forEach((line, y) =>
    line.forEach((input, x) => {
      if (input !== null) enter(sheet, area.row + y, area.column + x, input, locale, readFormula);
    }),
  );
  workbook.note({ kind: 'values', sheet: sheet.id, area });
}

/** Writes one and the same entry into every cell of the area, as a scalar given to `range.values` does. */
export function fillEntries(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  input: EnteredValue,
  locale: Locale = ENGLISH_LOCALE,
  readFormula: FormulaReader = formulaFromLocal,
): void {
  workbook.guard(sheet, area);
  forEachCell(area, (row, column) => enter(sheet, row, column, input, locale, readFormula));
  workbook.note({ kind: 'values', sheet: sheet.id, area });
}

function enter(
  sheet: Sheet,
  row: number,
  column: number,
  input: EnteredValue,
  locale: Locale,
  readFormula: FormulaReader,
): void {
  const cell = sheet.touch(row, column);
  const { value: before } = cell;
  forgetContent(sheet, cell, row, column);
  if (typeof input !== 'string') {
    cell.value = input;
  } else if (input.startsWith('=') && input.length > 1) {
    cell.formula = readFormula(input, locale);
    // Until the calculation has run, the cell shows what it showed, as Excel does under manual calculation.
    cell.value = typeof before === 'number' ? before : 0;
  } else {
    const entry = parseEntry(input, locale, sheet.numberFormat(row, column));
    cell.value = entry.value;
    if (entry.quoted) cell.quoted = true;
    if (entry.numberFormat && sheet.numberFormat(row, column) === 'General') {
      cell.style = patchStyle(sheet.style(row, column), { numberFormat: entry.numberFormat });
    }
  }
  if (isBlank(cell) && !cell.style) sheet.remove(row, column);
}

/** Takes the content out of a cell together with whatever its array formula had filled. */
function forgetContent(sheet: Sheet, cell: SheetCell, row: number, column: number): void {
  if (cell.spill) clearSpill(sheet, row, column, cell.spill);
  cell.value = '';
  delete cell.formula;
  delete cell.message;
  delete cell.valueFormat;
  delete cell.spilledFrom;
  delete cell.spill;
  delete cell.quoted;
}

/** Empties the cells that the array formula at (row, column) filled. */
export function clearSpill(sheet: Sheet, row: number, column: number, size: { rows: number; columns: number }): void {
  forEachCell({ row, column, ...size }, (r, c) => {
    const cell = sheet.cell(r, c);
    if (cell?.spilledFrom?.row !== row || cell.spilledFrom.column !== column) return;
    cell.value = '';
    delete cell.spilledFrom;
    if (!cell.style) sheet.remove(r, c);
  });
}

/** Puts a style patch on the area; whole rows and columns carry it themselves. */
export function applyStyle(workbook: Workbook, sheet: Sheet, area: Area, patch: WorkbookStyle): void {
  restyle(workbook, sheet, area, (style) => patchStyle(style, patch));
}

/** Changes the style of each cell of the area by a function of the style and the place. */
export function restyle(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  change: (style: WorkbookStyle | undefined, row: number, column: number) => WorkbookStyle | undefined,
): void {
  workbook.guardSheet(sheet, 'allowFormatCells');
  if (isWholeColumns(area) || isWholeRows(area)) {
    const lines = isWholeColumns(area) ? sheet.columns : sheet.rows;
    const [from, count] = isWholeColumns(area) ? [area.column, area.columns] : [area.row, area.rows];
    for (let index = from; index < from + Math.min(count, 16_384); index++) {
      const line = lines.get(index) ?? {};
      line.style = change(line.style, area.row, area.column);
      lines.set(index, line);
    }
    sheet.forEachStored(area, (cell, row, column) => {
      cell.style = change(cell.style, row, column);
    });
  } else {
    forEachCell(area, (row, column) => {
      const style = change(sheet.style(row, column), row, column);
      const cell = sheet.cell(row, column);
      if (style) sheet.touch(row, column).style = style;
      else if (cell) {
        delete cell.style;
        if (isBlank(cell)) sheet.remove(row, column);
      }
    });
  }
  workbook.note({ kind: 'style', sheet: sheet.id, area });
}

/** `Contents`, `Formats`, or both with `All`. */
export function clear(workbook: Workbook, sheet: Sheet, area: Area, what: string): void {
  const contents = what === 'All' || what === 'Contents';
  const formats = what === 'All' || what === 'Formats';
  if (contents) {
    workbook.guard(sheet, area);
    const found: [SheetCell, number, number][] = [];
    sheet.forEachStored(area, (cell, row, column) => found.push([cell, row, column]));
    for (const [cell, row, column] of found) {
      forgetContent(sheet, cell, row, column);
      if (!cell.style) sheet.remove(row, column);
    }
    workbook.note({ kind: 'values', sheet: sheet.id, area });
  }
  if (formats) {
    restyle(workbook, sheet, area, () => undefined);
    sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
    sheet.conditionalFormats = sheet.conditionalFormats.filter(
      (rule) => !rule.areas.every((own) => sameArea(own, area)),
    );
    workbook.note({ kind: 'conditional', sheet: sheet.id });
  }
}

export function merge(workbook: Workbook, sheet: Sheet, area: Area, across: boolean): void {
  workbook.guardSheet(sheet, 'allowFormatCells');
  if (sheet.tables.some((table) => intersect(table.area, area))) throw new WorkbookError('InvalidOperation');
  const parts = across
    ? Array.from({ length: area.rows }, (_, y) => ({ ...area, row: area.row + y, rows: 1 }))
    : [area];
  for (const part of parts) {
    sheet.merges = sheet.merges.filter((other) => !intersect(other, part));
    if (part.rows * part.columns === 1) continue;
    sheet.merges.push(part);
    // Only the first cell keeps its content.
    sheet.forEachStored(part, (cell, row, column) => {
      if (row !== part.row || column !== part.column) forgetContent(sheet, cell, row, column);
    });
  }
  workbook.note({ kind: 'merges', sheet: sheet.id, area, merged: true });
}

export function unmerge(workbook: Workbook, sheet: Sheet, area: Area): void {
  workbook.guardSheet(sheet, 'allowFormatCells');
  sheet.merges = sheet.merges.filter((other) => !intersect(other, area));
  workbook.note({ kind: 'merges', sheet: sheet.id, area, merged: false });
}

/** Sets heights (`row`) or widths (`column`) in points; undefined returns to the standard. */
export function resizeLines(
  workbook: Workbook,
  sheet: Sheet,
  axis: 'row' | 'column',
  from: number,
  count: number,
  size: number | undefined,
): void {
  const lines = axis === 'row' ? sheet.rows : sheet.columns;
  for (let index = from; index < from + Math.min(count, 100_000); index++) {
    const line: Line = { ...lines.get(index) };
    if (size === undefined) delete line.size;
    else line.size = size;
    lines.set(index, line);
  }
  workbook.note({ kind: 'lines', sheet: sheet.id, axis, from, count, what: 'size' });
}

export function hideLines(
  workbook: Workbook,
  sheet: Sheet,
  axis: 'row' | 'column',
  from: number,
  count: number,
  hidden: boolean,
): void {
  workbook.guardSheet(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const lines = axis === 'row' ? sheet.rows : sheet.columns;
  for (let index = from; index < from + Math.min(count, 100_000); index++) {
    const line: Line = { ...lines.get(index) };
    if (hidden) line.hidden = true;
    else delete line.hidden;
    lines.set(index, line);
  }
  workbook.note({ kind: 'lines', sheet: sheet.id, axis, from, count, what: 'hidden' });
}

export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}

/** Excel refuses a matrix whose shape is not the range's. */
export function checkShape(area: Area, matrix: readonly (readonly unknown[])[]): void {
  const fits =
    matrix.length === area.rows && matrix.every((line) => Array.isArray(line) && line.length === area.columns);
  if (!fits) {
    throw new WorkbookError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}
