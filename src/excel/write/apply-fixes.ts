/** Carries out fixes in the workbook, never on a cell that has changed since it was checked, and tells exactly how far it came. */

import { type CellChange, formatAfter } from '../../core/changes/cell';
import { keyOf } from '../../core/changes/change';
import { type ColumnInsertion } from '../../core/changes/columns';
import { type RowInsertion } from '../../core/changes/rows';
import { type Fix, type FixChange, changesOf, movesNothing } from '../../core/changes/fix';
import { inOrder } from '../../core/changes/order';
import { cellName } from '../../core/sheet/address';
import { type SheetGrid, valueAt } from '../../core/sheet/grid';
import {
  type AppliedFixes,
  type DeletedRow,
  type NewColumn,
  type NewRow,
  type WrittenCell,
  isNothing,
} from './applied-fixes';
import { type Book, type BookRow, inspect } from './book';
import { sizedParts } from './parts';
import { allUnlocked, formTableOn, formsAmong, insertInForm } from './form-table';
import { witnessOf } from './row-witness';
import { runChange } from './run-change';
import { putInto, typed } from './typed';
import { type Verdict, judge, rowAbove, isDone, holdsStill, contentOf, isOurs } from './judge-fix';
import { columnRange, rowRange, fillEmptyRow } from './lines';

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
  readonly columns: NewColumn[] = [];
  readonly rows: DeletedRow[] = [];
  readonly newRows: NewRow[] = [];
  done = 0;
  unsure = 0;
  /** Changes of rows and columns that are carried out, by their key. */
  readonly moved = new Set<string>();
  private readonly verdicts: Verdict[] = [];

  judged(verdicts: readonly Verdict[]): void {
    this.verdicts.push(...verdicts);
  }

  result(grids: readonly SheetGrid[]): Omit<FixResult, 'stopped'> {
    const count = (verdict: Verdict) => this.verdicts.filter((other) => other === verdict).length;
    const { cells, columns, rows, newRows } = this;
    return {
      applied: witnessed({ cells, columns, rows, newRows }, grids),
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
  const moving = fixes.filter((fix) => !movesNothing(fix));
  // Judged before anything is written: a row counts as changed also when one of our own fixes wrote in it.
  const moves = moving.length > 0 ? await judgeAll(context, moving, grids, ledger) : null;
  for (const part of sizedParts(fixes.filter(movesNothing), (fix) => fix.changes.length)) {
    const { ready, book, forms } = await judgeAll(context, part, grids, ledger);
    await allUnlocked([...forms.values()], () => mendCells(context, ready, book, ledger));
    ledger.done += ready.length;
  }
  if (moves && moves.ready.length > 0) await moveCells(context, moves, ledger);
}

interface Judged {
  readonly ready: readonly Fix[];
  readonly book: Book;
  /** Protected sheets that are our forms. */
  readonly forms: ReadonlyMap<string, Excel.Worksheet>;
}

async function judgeAll(
  context: Excel.RequestContext,
  fixes: readonly Fix[],
  grids: readonly SheetGrid[],
  ledger: Ledger,
): Promise<Judged> {
  const book = await inspect(context, {
    cells: fixes.flatMap((fix) => changesOf(fix, 'cell')),
    rows: [
      ...fixes.flatMap((fix) => changesOf(fix, 'deleteRow')),
      ...fixes.flatMap((fix) => changesOf(fix, 'insertRow').map(rowAbove)),
    ],
    sheets: fixes.flatMap((fix) => fix.changes.map(({ sheet }) => sheet)),
  });
  const forms = await formsAmong(context, fixes.flatMap(needingOpenForm).filter(book.isProtected));
  const verdicts = fixes.map((fix) => judge(fix, book, grids, forms));
  ledger.judged(verdicts);
  return { ready: fixes.filter((_, index) => verdicts[index] === 'ready'), book, forms };
}

/** The sheets on which a protected form would refuse this, though it changes nothing that the form protects: rows, our own formulas, number formats. */
function needingOpenForm(fix: Fix): string[] {
  const formats = changesOf(fix, 'cell').filter(({ numberFormat }) => numberFormat !== undefined);
  return [...fix.changes.filter(isOurs), ...formats].map(({ sheet }) => sheet);
}

/** Writes the cells of these fixes; where Excel refuses, finds out which were written before it did. */
async function mendCells(
  context: Excel.RequestContext,
  ready: readonly Fix[],
  book: Book,
  ledger: Ledger,
): Promise<void> {
  const changes = ready.flatMap((fix) => changesOf(fix, 'cell'));
  const written = ready.flatMap((fix, index) =>
    changesOf(fix, 'cell').flatMap((change) =>
      writeCell(change, book).map((cell) => (putsInLines(fix) ? { ...cell, of: index } : cell)),
    ),
  );
  if (written.length === 0) return;
  try {
    await context.sync();
    for (const cell of written) ledger.cells.push(cell);
  } catch (error) {
    const now = await inspect(context, { cells: changes, rows: [], sheets: [] }).catch(() => null);
    for (const cell of written) if (!now || stands(cell, now)) ledger.cells.push(cell);
    const isWritten = (fix: Fix) =>
      now && movesNothing(fix) && changesOf(fix, 'cell').every((change) => isDone(change, now));
    if (now) ledger.done += ready.filter(isWritten).length;
    else ledger.unsure += ready.length;
    throw error;
  }
}

/** One by one, so that it is known which are done. */
async function moveCells(context: Excel.RequestContext, judged: Judged, ledger: Ledger): Promise<void> {
  const { ready, book, forms } = judged;
  const changes = ready.flatMap((fix) => fix.changes);
  const before = ledger.done;
  const asked = new Set(ready.flatMap(needingOpenForm));
  const toOpen = [...forms].flatMap(([name, sheet]) => (asked.has(name) ? [sheet] : []));
  try {
    await allUnlocked(toOpen, async () => {
      await mendCells(context, ready, book, ledger);
      for (const change of inOrder(changes)) await moveOne(context, change, judged, ledger);
    });
  } finally {
    const inTurn = changes.map(keyOf);
    const asAsked = (a: FixChange, b: FixChange) => inTurn.indexOf(keyOf(a)) - inTurn.indexOf(keyOf(b));
    ledger.columns.sort(asAsked);
    ledger.newRows.sort(asAsked);
    const isDoneWith = ({ changes: own }: Fix) =>
      own.every((change) => change.kind === 'cell' || ledger.moved.has(keyOf(change)));
    ledger.done = before + ready.filter(isDoneWith).length;
  }
}

/** Each round trip moves one row or column; cells are written by then. */
async function moveOne(
  context: Excel.RequestContext,
  change: FixChange,
  { ready, book, forms }: Judged,
  ledger: Ledger,
): Promise<void> {
  switch (change.kind) {
    case 'cell':
      return;
    case 'deleteRow':
      await deleteRow(context, change, book, ledger);
      break;
    case 'insertColumn':
      await insertColumn(context, { ...change, of: askedBy(change, ready) }, ledger);
      break;
    case 'insertRow':
      await insertRow(context, { ...change, of: askedBy(change, ready) }, forms.get(change.sheet), ledger);
      break;
  }
  ledger.moved.add(keyOf(change));
}

function stands({ sheet, position, after }: WrittenCell, book: Book): boolean {
  const state = book.cellAt({ sheet, position });
  return state !== null && holdsStill(state, after);
}

function writeCell(change: CellChange, book: Book): WrittenCell[] {
  const state = book.cellAt(change);
  if (!state || isDone(change, book)) return [];
  const after = contentOf(change);
  putInto(state.range, after, { now: state.numberFormat, then: formatAfter(change, state.numberFormat) });
  const { value, formula, numberFormat } = state;
  const before = { value, numberFormat, ...(formula === '' ? {} : { formula }) };
  const { sheet, position, isNote } = change;
  return [{ sheet, position, before, after, ...(isNote && { isNote }) }];
}

function putsInLines({ changes }: Fix): boolean {
  return changes.some(({ kind }) => kind === 'insertColumn' || kind === 'insertRow');
}

/** The fixes that want this line. A column is not known by the places of its cells, which move with rows that come and go. */
function askedBy(line: ColumnInsertion | RowInsertion, fixes: readonly Fix[]): number[] {
  const isIt = (change: FixChange) => {
    if (change.kind !== line.kind) return false;
    if (change.kind !== 'insertColumn' || line.kind !== 'insertColumn') return keyOf(change) === keyOf(line);
    return change.sheet === line.sheet && change.before === line.before && change.header === line.header;
  };
  return fixes.flatMap(({ changes }, index) => (changes.some(isIt) ? [index] : []));
}

/** With what stood around each place, so that it is found again, or known to be gone. */
function witnessed({ cells, columns, rows, newRows }: AppliedFixes, grids: readonly SheetGrid[]): AppliedFixes {
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
    columns: columns.map((column) => {
      const grid = grids.find(({ name }) => name === column.sheet);
      return grid ? { ...column, was: valueAt(grid, column.headerRow, column.before) } : column;
    }),
    newRows,
    // Rows come back from above, so those above will be there again, and those below not yet.
    rows: rows.map((row) => ({
      ...row,
      ...witness(row.sheet, row.row, row.contents?.left ?? 0, (other) => other > row.row && isGone(row.sheet)(other)),
    })),
  };
}

async function deleteRow(
  context: Excel.RequestContext,
  { sheet, row }: BookRow,
  book: Book,
  ledger: Ledger,
): Promise<void> {
  const place = { sheet, row };
  rowRange(context, place).delete('Up');
  await context.sync();
  ledger.rows.push({ ...place, contents: book.rowAt(place)?.contents ?? null });
}

async function insertColumn(context: Excel.RequestContext, column: NewColumn, ledger: Ledger): Promise<void> {
  columnRange(context, column.sheet, column.before).insert('Right');
  await context.sync();
  ledger.columns.push(column);
  const sheet = context.workbook.worksheets.getItem(column.sheet);
  const header = sheet.getRangeByIndexes(column.headerRow, column.before, column.headerHeight, 1);
  header.getCell(0, 0).values = [[typed(column.header)]];
  if (column.headerHeight > 1) header.merge();
  for (const { row, value } of column.entries ?? []) {
    sheet.getRangeByIndexes(row, column.before, 1, 1).values = [[typed(value)]];
  }
  await context.sync();
}

/** The new row takes the look of the one above it, as when a person inserts one; in a form (`form`) the table grows with it. */
async function insertRow(
  context: Excel.RequestContext,
  row: NewRow,
  form: Excel.Worksheet | undefined,
  ledger: Ledger,
): Promise<void> {
  const { sheet, before, contents } = row;
  const table = form && (await formTableOn(context, form));
  if (form && table && table.top < before && before <= table.bottom + 1) await insertInForm(form, table, before - 1);
  else rowRange(context, { sheet, row: before }).insert('Down');
  await context.sync();
  ledger.newRows.push(row);
  if (!contents) return;
  fillEmptyRow(context.workbook.worksheets.getItem(sheet), before, contents);
  await context.sync();
}
