/** Takes back what fixes wrote, each piece only where it still stands, and tells what could not be put back. */

import { type PlannedContent } from '../../core/sheet/plan';
import { toFormula } from '../read/contents';
import {
  type AppliedFixes,
  type DeletedRow,
  type InsertedLine,
  type NewColumn,
  type NewRow,
  type WrittenCell,
  type Structure,
  fromTheEnd,
  movedColumn,
  movedPosition,
  placeOfNewColumn,
  placeOfNewRow,
} from './applied-fixes';
import { type LineNow, readInsertedLines, fitsColumn, fitsRow, isAsBefore, isStepTakenBack } from './inserted-lines';
import { columnRange, fillEmptyRow, rowRange } from './lines';
import { holdsStill } from './judge-fix';
import { type Book, type BookPlace, type CellState, inspect, sheetsNamed } from './book';
import { allUnlocked, formsAmong } from './form-table';
import { sizedParts } from './parts';
import { agrees, isTelling } from './row-witness';
import { runChange } from './run-change';
import { putInto } from './typed';
import { askRows } from './rows-beside';

export interface UndoResult {
  /** Cells, columns and rows that stay as they are for good: edited since, moved, or their sheet is gone. */
  readonly kept: number;
  /** Cells of protected sheets: they can be put back once the protection is off. */
  readonly locked: number;
  /** Where somebody has written in what a fix has put in or split: that fix is not taken back, so that nothing of it is lost. */
  readonly held?: readonly BookPlace[];
  /** What can still be put back, now that this much has been; `null`: nothing. */
  readonly remaining: AppliedFixes | null;
  /** What Excel refused to go on with. */
  readonly stopped?: unknown;
}

/**
 * A cell that was edited since keeps the edit. A fix that has put in columns or rows goes back whole or not at all, and only
 * while these hold nothing but what came with them: half of it would leave a part beside the whole, or lose what was written;
 * a deleted row comes back between the rows that it stood between, with its contents, in the format of the row above.
 */
export async function undoFixes(applied: AppliedFixes): Promise<UndoResult> {
  const work = async (context: Excel.RequestContext): Promise<Attempt> => {
    const open = new OpenWork(applied);
    try {
      const lines = await readInsertedLines(context, applied);
      if (await isStepTakenBack(context, applied, lines)) return { result: NOTHING_LEFT, isUntouched: true };
      const { isHeld, places } = await heldBack(context, applied, lines);
      open.hold(places);
      const free = <Some extends Piece>(pieces: readonly Some[]) => pieces.filter((piece) => !isHeld(piece));
      // Cells are known again by the rows beside them, so inserted rows go before cells are looked for.
      await takeRowsOut(context, free(applied.newRows), applied, open);
      const left = { ...applied, newRows: open.newRowsThere() };
      for (const part of sizedParts(free(applied.cells))) await putCellsBack(context, part, left, open);
      for (const column of fromTheEnd(free(applied.columns))) await takeColumnOut(context, column, left, open);
      for (const row of [...applied.rows].sort((a, b) => a.row - b.row)) await putRowBack(context, row, open);
    } catch (error) {
      return { result: { ...open.result(), stopped: error }, isUntouched: open.isUntouched() };
    }
    return { result: open.result(), isUntouched: open.isUntouched() };
  };
  const { result } = await runChange(work, {
    refusalIn: ({ result: { stopped } }) => stopped,
    isUntouched: ({ isUntouched }) => isUntouched,
  });
  return result;
}

/** All of it is back. */
const NOTHING_LEFT: UndoResult = { kept: 0, locked: 0, remaining: null };

/** The user has taken all of it back with Excel's own list. Asks Excel only where lines were put in: cells are known by themselves. */
export function areLinesTakenBack(applied: AppliedFixes): Promise<boolean> {
  return Excel.run(async (context) => isStepTakenBack(context, applied, await readInsertedLines(context, applied)));
}

interface Attempt {
  readonly result: UndoResult;
  readonly isUntouched: boolean;
}

type Piece = WrittenCell | InsertedLine | DeletedRow;

/** What has not been put back yet. */
class OpenWork {
  private readonly settled = new Set<Piece>();
  private readonly left = new Set<Piece>();
  private readonly locked = new Set<WrittenCell>();
  private held: readonly BookPlace[] = [];
  private isUnsure = false;

  constructor(private readonly applied: AppliedFixes) {}

  settle(piece: Piece): void {
    this.settled.add(piece);
  }

  isUntouched(): boolean {
    return this.settled.size === 0 && !this.isUnsure;
  }

  /** Something may have been put back: Excel did not say. */
  doubt(): void {
    this.isUnsure = true;
  }

  /** Neither put back nor given up. */
  hold(places: readonly BookPlace[]): void {
    this.held = places;
  }

  leave(piece: Piece): void {
    this.left.add(piece);
  }

  /** The inserted columns that are still there. */
  columnsThere(): Pick<Structure, 'columns'> {
    return { columns: this.unsettled(this.applied.columns) };
  }

  /** The inserted rows that are still there. */
  newRowsThere(): readonly NewRow[] {
    return this.unsettled(this.applied.newRows);
  }

  lock(cell: WrittenCell): void {
    this.locked.add(cell);
  }

  result(): Omit<UndoResult, 'stopped'> {
    const isOpen = (piece: Piece) => !this.left.has(piece);
    const cells = this.unsettled(this.applied.cells).filter(isOpen);
    // Columns and rows that stay changed still say where the open cells are now.
    const columns = this.unsettled(this.applied.columns);
    const rows = this.unsettled(this.applied.rows);
    const newRows = this.newRowsThere();
    const isWorthKeeping = cells.length > 0 || [...columns, ...rows, ...newRows].some(isOpen);
    return {
      kept: this.left.size,
      locked: this.locked.size,
      ...(this.held.length > 0 ? { held: this.held } : {}),
      remaining: isWorthKeeping ? { cells, columns, rows, newRows } : null,
    };
  }

  private unsettled<Some extends Piece>(pieces: readonly Some[]): Some[] {
    return pieces.filter((piece) => !this.settled.has(piece));
  }
}

async function putCellsBack(
  context: Excel.RequestContext,
  part: readonly WrittenCell[],
  applied: AppliedFixes,
  open: OpenWork,
): Promise<void> {
  const moved = part.map((cell) => ({ sheet: cell.sheet, position: movedPosition(cell, applied) }));
  const rows = askRows(context, part, applied);
  const book = await inspect(context, { cells: moved, rows: [], sheets: [] });
  // A protected form refuses number formats also in the cells that it leaves open.
  const forms = await formsAmong(context, moved.map(({ sheet }) => sheet).filter(book.isProtected));
  const writing: (readonly [cell: WrittenCell, state: CellState])[] = [];
  for (const [index, cell] of part.entries()) {
    const place = moved[index];
    const state = place && book.cellAt(place);
    // The user has taken it back with Excel's own list.
    if (state && rows.isWhere(cell) && isBack(cell, applied, book)) open.settle(cell);
    else if (!state || state.spilled || !isFree(state, cell) || !rows.isWhere(cell)) open.leave(cell);
    else if (state.locked && !(isOursAgain(cell) && forms.has(cell.sheet))) open.lock(cell);
    else writing.push([cell, state]);
  }
  if (writing.length === 0) return;
  try {
    await allUnlocked([...forms.values()], () => {
      for (const [{ before }, { range, numberFormat }] of writing) {
        putInto(range, contentBefore(before), { now: numberFormat, then: before.numberFormat });
      }
      return context.sync();
    });
    for (const [cell] of writing) open.settle(cell);
  } catch (error) {
    const now = await inspect(context, { cells: moved, rows: [], sheets: [] }).catch(() => null);
    if (!now) open.doubt();
    for (const [cell] of writing) if (now && isBack(cell, applied, now)) open.settle(cell);
    throw error;
  }
}

/** Our own formulas and notes are put back where a form protects them. */
function isOursAgain({ before, isNote }: WrittenCell): boolean {
  return before.formula !== undefined || isNote === true;
}

function contentBefore({ value, formula }: WrittenCell['before']): PlannedContent {
  return formula === undefined ? { value } : { formula };
}

/** It says what we wrote; where lines came with it the user may also have emptied it, as he was told to. */
function isFree(state: CellState, { after, of }: WrittenCell): boolean {
  return holdsStill(state, after) || (of !== undefined && state.formula === '' && state.value === '');
}

interface HeldBack {
  readonly isHeld: (piece: Piece) => boolean;
  /** Where somebody has written. */
  readonly places: readonly BookPlace[];
}

/** The fixes in whose lines, or in the cells beside these, somebody has written since. */
async function heldBack(
  context: Excel.RequestContext,
  applied: AppliedFixes,
  lines: readonly LineNow[],
): Promise<HeldBack> {
  if (lines.length === 0) return { isHeld: () => false, places: [] };
  const cells = applied.cells.filter((cell) => cell.of !== undefined);
  const moved = (cell: WrittenCell) => ({ sheet: cell.sheet, position: movedPosition(cell, applied) });
  const book = await inspect(context, { cells: cells.map(moved), rows: [], sheets: [] });
  const edited = cells.filter((cell) => {
    const state = book.cellAt(moved(cell));
    return state && !isFree(state, cell) && !isBack(cell, applied, book);
  });
  const written = lines.filter(({ foreign }) => foreign.length > 0);
  const inserted = lines.map(({ line }) => line);
  const held = withSharing([...edited, ...written.map(({ line }) => line)].flatMap(fixesOf), inserted);
  return {
    isHeld: (piece) => fixesOf(piece).some((fix) => held.has(fix)),
    places: [...edited.map(moved), ...written.flatMap(({ foreign }) => foreign)],
  };
}

function fixesOf(piece: Piece): readonly number[] {
  if (!('of' in piece) || piece.of === undefined) return [];
  return typeof piece.of === 'number' ? [piece.of] : piece.of;
}

/** These fixes and those that share a line with one of them. */
function withSharing(fixes: readonly number[], lines: readonly InsertedLine[]): ReadonlySet<number> {
  const all = new Set(fixes);
  const shared = lines.filter(({ of }) => of.some((fix) => all.has(fix))).flatMap(({ of }) => of);
  return shared.every((fix) => all.has(fix)) ? all : withSharing([...all, ...shared], lines);
}

function isBack(cell: WrittenCell, applied: AppliedFixes, book: Book): boolean {
  return isAsBefore(cell, book.cellAt({ sheet: cell.sheet, position: movedPosition(cell, applied) }));
}

async function takeColumnOut(
  context: Excel.RequestContext,
  column: NewColumn,
  applied: AppliedFixes,
  open: OpenWork,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(column.sheet).load('protection/protected');
  await context.sync();
  if (sheet.isNullObject) return open.leave(column);
  const range = columnRange(context, column.sheet, placeOfNewColumn(column, applied));
  const used = range.getUsedRangeOrNullObject(true).load('rowIndex,values');
  await context.sync();
  if (sheet.protection.protected || used.isNullObject || !holdsWhatCame(column, used, applied)) {
    return open.leave(column);
  }
  range.delete('Left');
  await context.sync();
  open.settle(column);
}

/** The header stands where it was written; what came below it has moved with the rows that came and went since. */
function holdsWhatCame(column: NewColumn, used: Excel.Range, applied: AppliedFixes): boolean {
  const fits = fitsColumn(column, used, applied);
  return used.values.every((_, index) => fits(index));
}

/** Rows that came into one of our forms go as they came: its protection is lifted for them. */
async function takeRowsOut(
  context: Excel.RequestContext,
  rows: readonly NewRow[],
  applied: AppliedFixes,
  open: OpenWork,
): Promise<void> {
  if (rows.length === 0) return;
  const sheets = sheetsNamed(
    context,
    rows.map(({ sheet }) => sheet),
  );
  await context.sync();
  const locked = [...sheets].filter(([, sheet]) => !sheet.isNullObject && sheet.protection.protected);
  const forms = await formsAmong(
    context,
    locked.map(([name]) => name),
  );
  await allUnlocked([...forms.values()], async () => {
    for (const row of fromTheEnd(rows)) await takeRowOut(context, row, applied, open);
  });
}

async function takeRowOut(
  context: Excel.RequestContext,
  row: NewRow,
  applied: AppliedFixes,
  open: OpenWork,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(row.sheet).load('protection/protected');
  await context.sync();
  if (sheet.isNullObject || sheet.protection.protected) return open.leave(row);
  const range = rowRange(context, { sheet: row.sheet, row: placeOfNewRow(row, applied) });
  const used = range.getUsedRangeOrNullObject(true).load('columnIndex,values,formulas');
  await context.sync();
  if (!used.isNullObject && !isAsInserted(row, used, applied)) return open.leave(row);
  range.delete('Up');
  await context.sync();
  open.settle(row);
}

/** Each cell that holds something holds what came with the row; of a formula only that it still is one, for its cells may have moved. */
function isAsInserted(row: NewRow, used: Excel.Range, applied: AppliedFixes): boolean {
  const fits = fitsRow(row, used, applied);
  const [values]: unknown[][] = used.values;
  return (values ?? []).every((_, index) => fits(0, index));
}

async function putRowBack(context: Excel.RequestContext, row: DeletedRow, open: OpenWork): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(row.sheet).load('protection/protected');
  await context.sync();
  if (sheet.isNullObject || sheet.protection.protected) return open.leave(row);
  const place = await placeOfRow(context, sheet, row, open);
  if (place === null) return open.leave(row);
  rowRange(context, { sheet: row.sheet, row: place }).insert('Down');
  if (row.contents) {
    const { values, formulas } = row.contents;
    fillEmptyRow(sheet, place, {
      ...row.contents,
      formulas: formulas.map((content, at) => toFormula(content, values[at])),
    });
  }
  await context.sync();
  open.settle(row);
}

/** How far rows may have wandered to be looked for. */
const SEARCHED_ROWS = 200;

/** Where the row belongs now: between the rows that it stood between; `null` when that is not certain. */
async function placeOfRow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { sheet: name, row, witness }: DeletedRow,
  open: OpenWork,
): Promise<number | null> {
  if (!witness) return row;
  const top = Math.max(0, row - SEARCHED_ROWS);
  const left = movedColumn(name, witness.left, open.columnsThere());
  const width = Math.max(1, witness.own.length);
  const near = sheet.getRangeByIndexes(top, left, row + SEARCHED_ROWS - top, width).load('values');
  await context.sync();
  const values: unknown[][] = near.values;
  const fits = (at: number) =>
    agrees(witness.above, values[at - 1 - top] ?? []) && agrees(witness.below, values[at - top] ?? []);
  if (!isTelling(witness.above) && !isTelling(witness.below)) return row;
  const places = values.flatMap((_, index) => (fits(top + index) ? [top + index] : []));
  if (places.includes(row)) return row;
  return places.length === 1 ? (places[0] ?? null) : null;
}
