/** Carries out fixes in the workbook, never on a cell that has changed since it was checked, and tells exactly how far it came. */

import { type CellChange, type ColumnInsertion, type Fix, type RowDeletion } from '../../core/rules/rule';
import { cellName, columnLetter } from '../../core/sheet/address';
import { type SheetGrid, valueAt } from '../../core/sheet/grid';
import { type PlannedContent } from '../../core/sheet/plan';
import {
  type AppliedFixes,
  type DeletedRow,
  type WrittenCell,
  fromRightToLeft,
  isNothing,
  rowsAbove,
} from './applied-fixes';
import { type Book, type CellState, type LineContents, inspect } from './book';
import { partsOf } from './parts';
import { witnessOf } from './row-witness';
import { runChange } from './run-change';
import { isSameFormula } from './same-formula';
import { NO_FORMAT, TEXT_FORMAT, putInto, typed } from './typed';

export interface FixResult {
  /** What was written, also where Excel stopped midway; and what may have been, where Excel would not say. */
  readonly applied: AppliedFixes;
  /** Fixes carried out. */
  readonly done: number;
  /** Fixes left out because a cell has changed since, or is worked out by a formula now, or its sheet is gone. */
  readonly stale: number;
  /** Fixes left out because the sheet is protected. */
  readonly protected: number;
  /** Excel refused to go on. */
  readonly stopped?: {
    readonly error: unknown;
    /** Fixes that may be carried out in part: Excel did not say. */
    readonly unsure: number;
  };
}

/** Two round trips for every few thousand cells: look again, then write; one more for each row or column. `grids` is what the fixes were made for. */
export async function applyFixes(fixes: readonly Fix[], grids: readonly SheetGrid[]): Promise<FixResult> {
  const work = async (context: Excel.RequestContext): Promise<FixResult> => {
    const ledger = new Ledger();
    try {
      await carryOut(context, fixes, grids, ledger);
    } catch (error) {
      return { ...ledger.result(grids), stopped: { error, unsure: ledger.unsure } };
    }
    return ledger.result(grids);
  };
  return runChange(work, {
    refusalIn: ({ stopped }) => stopped?.error,
    isUntouched: ({ applied, stopped }) => isNothing(applied) && !stopped?.unsure,
  });
}

/** What has been done so far. */
class Ledger {
  readonly cells: WrittenCell[] = [];
  readonly columns: ColumnInsertion[] = [];
  readonly rows: DeletedRow[] = [];
  done = 0;
  unsure = 0;
  private readonly verdicts: Verdict[] = [];

  judged(verdicts: readonly Verdict[]): void {
    this.verdicts.push(...verdicts);
  }

  result(grids: readonly SheetGrid[]): Omit<FixResult, 'stopped'> {
    const count = (verdict: Verdict) => this.verdicts.filter((other) => other === verdict).length;
    const { cells, columns, rows } = this;
    return {
      applied: witnessed({ cells, columns, rows }, grids),
      done: this.done,
      stale: count('stale'),
      protected: count('protected'),
    };
  }
}

async function carryOut(
  context: Excel.RequestContext,
  fixes: readonly Fix[],
  grids: readonly SheetGrid[],
  ledger: Ledger,
): Promise<void> {
  const moving = fixes.filter(movesCells);
  // Judged before anything is written: a row counts as changed also when one of our own fixes wrote in it.
  const moves = moving.length > 0 ? await judgeAll(context, moving, grids, ledger) : null;
  const plain = fixes.filter((fix) => !movesCells(fix));
  for (const part of partsOf(plain, (fix) => fix.cells.length)) {
    const { ready, book } = await judgeAll(context, part, grids, ledger);
    await mendCells(context, ready, book, ledger);
    ledger.done += ready.length;
  }
  if (moves && moves.ready.length > 0) await moveCells(context, moves, ledger);
}

function movesCells({ columns = [], rows = [] }: Fix): boolean {
  return columns.length + rows.length > 0;
}

interface Judged {
  readonly ready: readonly Fix[];
  readonly book: Book;
}

async function judgeAll(
  context: Excel.RequestContext,
  fixes: readonly Fix[],
  grids: readonly SheetGrid[],
  ledger: Ledger,
): Promise<Judged> {
  const book = await inspect(context, {
    cells: fixes.flatMap((fix) => fix.cells),
    rows: fixes.flatMap((fix) => fix.rows ?? []),
    sheets: fixes.flatMap((fix) => (fix.columns ?? []).map((column) => column.sheet)),
  });
  const verdicts = fixes.map((fix) => judge(fix, book, grids));
  ledger.judged(verdicts);
  return { ready: fixes.filter((_, index) => verdicts[index] === 'ready'), book };
}

/** Writes the cells of these fixes; where Excel refuses, finds out which were written before it did. */
async function mendCells(
  context: Excel.RequestContext,
  ready: readonly Fix[],
  book: Book,
  ledger: Ledger,
): Promise<void> {
  const changes = ready.flatMap((fix) => fix.cells);
  const written = changes.flatMap((change) => writeCell(change, book));
  if (written.length === 0) return;
  try {
    await context.sync();
    for (const cell of written) ledger.cells.push(cell);
  } catch (error) {
    const now = await inspect(context, { cells: changes, rows: [], sheets: [] }).catch(() => null);
    for (const cell of written) if (!now || stands(cell, now)) ledger.cells.push(cell);
    const isWritten = (fix: Fix) => now && !movesCells(fix) && fix.cells.every((change) => isDone(change, now));
    if (now) ledger.done += ready.filter(isWritten).length;
    else ledger.unsure += ready.length;
    throw error;
  }
}

/** Rows from below and columns from the right, so that nothing moves the place of the next; each on its own, so that it is known which are done. */
async function moveCells(context: Excel.RequestContext, { ready, book }: Judged, ledger: Ledger): Promise<void> {
  await mendCells(context, ready, book, ledger);
  const isDoneWith = ({ rows = [], columns = [] }: Fix) =>
    rows.every(({ sheet, row }) => ledger.rows.some((gone) => gone.sheet === sheet && gone.row === row)) &&
    columns.every((column) => ledger.columns.some((added) => keyOfColumn(added) === keyOfColumn(column)));
  const rows = unique(
    ready.flatMap((fix) => fix.rows ?? []),
    ({ sheet, row }) => `${sheet}!${row}`,
  ).sort((a, b) => b.row - a.row);
  const columns = unique(
    ready.flatMap((fix) => fix.columns ?? []),
    keyOfColumn,
  );
  const before = ledger.done;
  try {
    for (const row of rows) await deleteRow(context, row, book, ledger);
    for (const column of fromRightToLeft(columns)) await insertColumn(context, column, rows, ledger);
  } finally {
    ledger.columns.sort((a, b) => columns.indexOf(a) - columns.indexOf(b));
    ledger.done = before + ready.filter(isDoneWith).length;
  }
}

type Verdict = 'ready' | 'stale' | 'protected';

function judge(fix: Fix, book: Book, grids: readonly SheetGrid[]): Verdict {
  for (const change of fix.cells) {
    const state = book.cellAt(change);
    if (!state) return 'stale';
    if (isDone(change, book)) continue;
    if (state.spilled || state.formula !== '' || state.text !== change.before) return 'stale';
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
    holds(state, contentOf(change)) &&
    (change.numberFormat === undefined || change.numberFormat === state.numberFormat)
  );
}

/** Whether a cell holds this content now. */
export function holds(state: CellState, content: PlannedContent): boolean {
  if ('formula' in content) return isSameFormula(state.formula, content.formula);
  return state.formula === '' && state.value === content.value;
}

function stands({ sheet, position, after }: WrittenCell, book: Book): boolean {
  const state = book.cellAt({ sheet, position });
  return state !== null && holds(state, after);
}

function contentOf({ after, formula }: CellChange): PlannedContent {
  return formula ? { formula: String(after) } : { value: after };
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

function writeCell(change: CellChange, book: Book): WrittenCell[] {
  const state = book.cellAt(change);
  if (!state || isDone(change, book)) return [];
  const after = contentOf(change);
  putInto(state.range, after, { now: state.numberFormat, then: formatAfter(change, state) });
  const before = { value: state.value, numberFormat: state.numberFormat };
  return [{ sheet: change.sheet, position: change.position, before, after }];
}

/** A number, or a formula, in a cell whose format is that of text would be shown as the text that it looks like. */
function formatAfter({ after, formula, numberFormat }: CellChange, state: CellState): string {
  const needsNumbers = formula || typeof after === 'number';
  return numberFormat ?? (needsNumbers && state.numberFormat === TEXT_FORMAT ? NO_FORMAT : state.numberFormat);
}

/** With what stood around each place, so that it is found again, or known to be gone. */
function witnessed({ cells, columns, rows }: AppliedFixes, grids: readonly SheetGrid[]): AppliedFixes {
  const keyOf = (sheet: string, row: number, column: number) => `${sheet}!${cellName({ row, column })}`;
  const changed = new Set(cells.map(({ sheet, position: { row, column } }) => keyOf(sheet, row, column)));
  const gone = new Set(rows.map(({ sheet, row }) => `${sheet}!${row}`));
  const isGone = (sheet: string) => (row: number) => gone.has(`${sheet}!${row}`);
  const witness = (sheet: string, row: number, column: number, without = isGone(sheet)) => {
    const grid = grids.find(({ name }) => name === sheet);
    const seen =
      grid &&
      witnessOf(grid, {
        row,
        column,
        isGone: without,
        isChanged: (y, x) => changed.has(keyOf(sheet, y, x)),
      });
    return seen ? { witness: seen } : {};
  };
  return {
    cells: cells.map((cell) => ({ ...cell, ...witness(cell.sheet, cell.position.row, cell.position.column) })),
    columns,
    // Rows come back from above, so those above will be there again, and those below not yet.
    rows: rows.map((row) => ({
      ...row,
      ...witness(row.sheet, row.row, row.contents?.left ?? 0, (other) => other > row.row && isGone(row.sheet)(other)),
    })),
  };
}

/** Several findings may ask for the same new column, or for the same row to go. */
function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

const keyOfColumn = ({ sheet, before, header }: ColumnInsertion) => `${sheet}!${before}|${header}`;

export function columnRange(context: Excel.RequestContext, sheet: string, column: number): Excel.Range {
  const letter = columnLetter(column);
  return context.workbook.worksheets.getItem(sheet).getRange(`${letter}:${letter}`);
}

export function rowRange(context: Excel.RequestContext, { sheet, row }: RowDeletion): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(`${row + 1}:${row + 1}`);
}

async function deleteRow(context: Excel.RequestContext, row: RowDeletion, book: Book, ledger: Ledger): Promise<void> {
  rowRange(context, row).delete('Up');
  await context.sync();
  ledger.rows.push({ ...row, contents: book.rowAt(row)?.contents ?? null });
}

async function insertColumn(
  context: Excel.RequestContext,
  column: ColumnInsertion,
  rows: readonly RowDeletion[],
  ledger: Ledger,
): Promise<void> {
  columnRange(context, column.sheet, column.before).insert('Right');
  await context.sync();
  ledger.columns.push(column);
  const top = column.headerRow - rowsAbove(rows, column.sheet, column.headerRow);
  const sheet = context.workbook.worksheets.getItem(column.sheet);
  const header = sheet.getRangeByIndexes(top, column.before, column.headerHeight, 1);
  header.getCell(0, 0).values = [[typed(column.header)]];
  if (column.headerHeight > 1) header.merge();
  await context.sync();
}
