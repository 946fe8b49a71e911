/** Carries out fixes in the workbook, each as a whole or not at all, and never on a cell that has changed since it was checked. */

import { type CellChange, type ColumnInsertion, type Fix, type RowDeletion } from '../../core/rules/rule';
import { type CellPosition, columnLetter } from '../../core/sheet/address';
import { type CellValue, type SheetGrid, valueAt } from '../../core/sheet/grid';
import { type Book, type LineContents, inspect } from './book';
import { changeOptions } from './change-options';
import { typed } from './typed';

/** A cell as a fix found it and left it. */
export interface WrittenCell {
  readonly sheet: string;
  readonly position: CellPosition;
  readonly before: { readonly value: CellValue; readonly numberFormat: string };
  /** A text that begins with `=` is a formula. */
  readonly after: CellValue;
}

/** A row that is gone, with what stood in it. */
export interface DeletedRow extends RowDeletion {
  readonly contents: LineContents | null;
}

/** What has been done together, and can be undone together. */
export interface AppliedFixes {
  readonly cells: readonly WrittenCell[];
  readonly columns: readonly ColumnInsertion[];
  readonly rows: readonly DeletedRow[];
}

export interface FixResult {
  readonly applied: AppliedFixes;
  /** Fixes carried out. */
  readonly done: number;
  /** Fixes left out because a cell has changed since, or holds a formula now, or its sheet is gone. */
  readonly stale: number;
  /** Fixes left out because the sheet is protected. */
  readonly protected: number;
}

/** Two round trips: look again at everything, then write. `grids` is what the fixes were made for. */
export async function applyFixes(fixes: readonly Fix[], grids: readonly SheetGrid[]): Promise<FixResult> {
  return Excel.run(changeOptions(), async (context) => {
    const book = await inspect(context, {
      cells: fixes.flatMap((fix) => fix.cells),
      rows: fixes.flatMap((fix) => fix.rows ?? []),
      sheets: fixes.flatMap((fix) => (fix.columns ?? []).map((column) => column.sheet)),
    });
    const verdicts = fixes.map((fix) => judge(fix, book, grids));
    const ready = fixes.filter((_, index) => verdicts[index] === 'ready');
    const cells = ready.flatMap((fix) => fix.cells).flatMap((change) => writeCell(change, book));
    // From below and from the right, so that nothing moves the place of the next.
    const rows = unique(
      ready.flatMap((fix) => fix.rows ?? []),
      ({ sheet, row }) => `${sheet}!${row}`,
    )
      .sort((a, b) => b.row - a.row)
      .map((row) => ({ ...row, contents: book.rowAt(row)?.contents ?? null }));
    for (const row of rows) rowRange(context, row).delete('Up');
    const columns = unique(
      ready.flatMap((fix) => fix.columns ?? []),
      ({ sheet, before, header }) => `${sheet}!${before}|${header}`,
    );
    for (const column of fromRightToLeft(columns)) insertColumn(context, column, rows);
    await context.sync();
    const count = (verdict: Verdict) => verdicts.filter((other) => other === verdict).length;
    return {
      applied: { cells, columns, rows },
      done: ready.length,
      stale: count('stale'),
      protected: count('protected'),
    };
  });
}

/**
 * Puts back what `applyFixes` wrote, cell by cell where it still stands; a cell that was edited since keeps the edit.
 * An inserted column goes only while it holds nothing but its header; a deleted row comes back with its contents, in the
 * format of the row above. Returns how many cells and columns were left as they are.
 */
export async function undoFixes(applied: AppliedFixes): Promise<number> {
  return Excel.run(changeOptions(), async (context) => {
    const columns = fromRightToLeft(applied.columns).map((column) => {
      const range = columnRange(context, column.sheet, finalPlace(column, applied.columns));
      return { column, range, used: range.getUsedRangeOrNullObject(true).load('cellCount,values') };
    });
    const moved = applied.cells.map((cell) => ({ ...cell, position: movedPosition(cell, applied) }));
    const book = await inspect(context, { cells: moved, rows: [], sheets: [] });
    let kept = 0;
    for (const cell of moved) {
      const state = book.cellAt(cell);
      if (state && !state.locked && isSame(state.formula || state.value, cell.after)) {
        state.range.values = [[typed(cell.before.value)]];
        state.range.numberFormat = [[cell.before.numberFormat]];
      } else {
        kept++;
      }
    }
    for (const { column, range, used } of columns) {
      if (!used.isNullObject && used.cellCount === 1 && used.values[0]?.[0] === column.header) range.delete('Left');
      else kept++;
    }
    for (const row of [...applied.rows].sort((a, b) => a.row - b.row)) restoreRow(context, row);
    await context.sync();
    return kept;
  });
}

type Verdict = 'ready' | 'stale' | 'protected';

function judge(fix: Fix, book: Book, grids: readonly SheetGrid[]): Verdict {
  for (const change of fix.cells) {
    const state = book.cellAt(change);
    if (!state) return 'stale';
    if (isDone(change, book)) continue;
    if (state.formula !== '' || state.text !== change.before) return 'stale';
    if (state.locked) return 'protected';
  }
  for (const row of fix.rows ?? []) {
    const state = book.rowAt(row);
    if (!state || !isSameRow(state.contents, row, grids)) return 'stale';
  }
  const sheets = [...(fix.columns ?? []), ...(fix.rows ?? [])].map(({ sheet }) => sheet);
  return sheets.some(book.isProtected) ? 'protected' : 'ready';
}

/** Two fixes of one row may both fill its unit: what already says so is done. */
function isDone(change: CellChange, book: Book): boolean {
  const state = book.cellAt(change);
  return (
    state !== null &&
    isSame(state.formula || state.value, change.after) &&
    (change.numberFormat === undefined || change.numberFormat === state.numberFormat)
  );
}

/** The row still holds what it held when it was checked. */
function isSameRow(contents: LineContents | null, { sheet, row }: RowDeletion, grids: readonly SheetGrid[]): boolean {
  const grid = grids.find(({ name }) => name === sheet);
  if (!grid) return false;
  const width = grid.values[0]?.length ?? 0;
  const before = Array.from({ length: width }, (_, index) => valueAt(grid, row, grid.origin.column + index));
  const filled = (values: readonly unknown[]) => values.filter((value) => value !== '');
  return JSON.stringify(filled(before)) === JSON.stringify(filled(contents?.values ?? []));
}

/** Excel may write a formula in another case and with other spaces. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a !== 'string' || typeof b !== 'string' || !b.startsWith('=')) return a === b;
  const plain = (formula: string) => formula.replace(/\s+/g, '').toUpperCase();
  return plain(a) === plain(b);
}

function writeCell(change: CellChange, book: Book): WrittenCell[] {
  const state = book.cellAt(change);
  if (!state || isDone(change, book)) return [];
  const { after, numberFormat } = change;
  if (typeof after === 'string' && after.startsWith('=')) state.range.formulas = [[after]];
  else state.range.values = [[typed(after)]];
  if (numberFormat !== undefined && numberFormat !== state.numberFormat) state.range.numberFormat = [[numberFormat]];
  const before = { value: state.value, numberFormat: state.numberFormat };
  return [{ sheet: change.sheet, position: change.position, before, after }];
}

/** Several findings may ask for the same new column, or for the same row to go. */
function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** So no insertion moves the place of the next; of several at one place the first comes to stand leftmost. */
function fromRightToLeft(columns: readonly ColumnInsertion[]): ColumnInsertion[] {
  return [...columns].reverse().sort((a, b) => b.before - a.before);
}

/** Where an inserted column stands once all of them are in. */
function finalPlace(column: ColumnInsertion, all: readonly ColumnInsertion[]): number {
  const index = all.indexOf(column);
  const leftOfIt = all.filter(
    (other, at) =>
      other.sheet === column.sheet && (other.before < column.before || (other.before === column.before && at < index)),
  );
  return column.before + leftOfIt.length;
}

function columnRange(context: Excel.RequestContext, sheet: string, column: number): Excel.Range {
  const letter = columnLetter(column);
  return context.workbook.worksheets.getItem(sheet).getRange(`${letter}:${letter}`);
}

function rowRange(context: Excel.RequestContext, { sheet, row }: RowDeletion): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(`${row + 1}:${row + 1}`);
}

function insertColumn(context: Excel.RequestContext, column: ColumnInsertion, rows: readonly RowDeletion[]): void {
  columnRange(context, column.sheet, column.before).insert('Right');
  const top = column.headerRow - rowsAbove(rows, column.sheet, column.headerRow);
  const sheet = context.workbook.worksheets.getItem(column.sheet);
  const header = sheet.getRangeByIndexes(top, column.before, column.headerHeight, 1);
  header.getCell(0, 0).values = [[typed(column.header)]];
  if (column.headerHeight > 1) header.merge();
}

function restoreRow(context: Excel.RequestContext, row: DeletedRow): void {
  rowRange(context, row).insert('Down');
  if (!row.contents) return;
  const { left, formulas, numberFormats } = row.contents;
  const sheet = context.workbook.worksheets.getItem(row.sheet);
  const cells = sheet.getRangeByIndexes(row.row, left, 1, formulas.length);
  cells.formulas = [formulas.map(typedUnlessFormula)];
  cells.numberFormat = [[...numberFormats]];
}

function typedUnlessFormula(content: CellValue): CellValue {
  return typeof content === 'string' && content.startsWith('=') ? content : typed(content);
}

/** Where a cell stands after the insertions and deletions. */
function movedPosition({ sheet, position }: WrittenCell, applied: AppliedFixes): CellPosition {
  const columns = applied.columns.filter((column) => column.sheet === sheet && column.before <= position.column);
  return {
    row: position.row - rowsAbove(applied.rows, sheet, position.row),
    column: position.column + columns.length,
  };
}

function rowsAbove(rows: readonly RowDeletion[], sheet: string, row: number): number {
  return rows.filter((deleted) => deleted.sheet === sheet && deleted.row < row).length;
}
