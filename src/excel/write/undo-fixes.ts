/** Takes back what fixes wrote, each piece only where it still stands, and tells what could not be put back. */

import { type ColumnInsertion } from '../../core/changes/columns';
import { type RowInsertion } from '../../core/changes/rows';
import { toFormula } from '../read/contents';
import {
  type AppliedFixes,
  type DeletedRow,
  type InsertedLine,
  type WrittenCell,
  type Structure,
  fromTheEnd,
  movedColumn,
  movedPosition,
  movedRow,
  placeOfNewColumn,
  placeOfNewRow,
} from './applied-fixes';
import { columnRange, fillEmptyRow, rowRange } from './lines';
import { holdsStill } from './judge-fix';
import { type Book, type BookPlace, type CellState, inspect } from './book';
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
      const { isHeld, places } = await heldBack(context, applied);
      open.hold(places);
      const free = <Some extends Piece>(pieces: readonly Some[]) => pieces.filter((piece) => !isHeld(piece));
      // Cells are known again by the rows beside them, so inserted rows go before cells are looked for.
      for (const row of fromTheEnd(free(applied.newRows))) await takeRowOut(context, row, applied, open);
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

interface Attempt {
  readonly result: UndoResult;
  readonly isUntouched: boolean;
}

type Piece = WrittenCell | ColumnInsertion | DeletedRow | RowInsertion;

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
  newRowsThere(): readonly RowInsertion[] {
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
  const writing: WrittenCell[] = [];
  for (const [index, cell] of part.entries()) {
    const place = moved[index];
    const state = place && book.cellAt(place);
    // The user has taken it back with Excel's own list.
    if (state && rows.isWhere(cell) && isBack(cell, applied, book)) open.settle(cell);
    else if (!state || state.spilled || !isFree(state, cell) || !rows.isWhere(cell)) open.leave(cell);
    else if (state.locked) open.lock(cell);
    else {
      putInto(state.range, { value: cell.before.value }, { now: state.numberFormat, then: cell.before.numberFormat });
      writing.push(cell);
    }
  }
  if (writing.length === 0) return;
  try {
    await context.sync();
    for (const cell of writing) open.settle(cell);
  } catch (error) {
    const now = await inspect(context, { cells: moved, rows: [], sheets: [] }).catch(() => null);
    if (!now) open.doubt();
    for (const cell of writing) if (now && isBack(cell, applied, now)) open.settle(cell);
    throw error;
  }
}

/** It says what we wrote; where lines came with it the user may also have emptied it, as he was told to. */
function isFree(state: CellState, { after, lines }: WrittenCell): boolean {
  return holdsStill(state, after) || (lines !== undefined && state.formula === '' && state.value === '');
}

interface HeldBack {
  readonly isHeld: (piece: Piece) => boolean;
  /** Where somebody has written. */
  readonly places: readonly BookPlace[];
}

/** The fixes in whose lines, or in the cells beside these, somebody has written since. */
async function heldBack(context: Excel.RequestContext, applied: AppliedFixes): Promise<HeldBack> {
  const lines: readonly InsertedLine[] = [...applied.newRows, ...applied.columns];
  if (lines.length === 0) return { isHeld: () => false, places: [] };
  const cells = applied.cells.filter((cell) => cell.lines !== undefined);
  const moved = (cell: WrittenCell) => ({ sheet: cell.sheet, position: movedPosition(cell, applied) });
  const book = await inspect(context, { cells: cells.map(moved), rows: [], sheets: [] });
  const held = new Set<Piece>();
  const places: BookPlace[] = [];
  for (const cell of cells) {
    const state = book.cellAt(moved(cell));
    if (!state || isFree(state, cell) || isBack(cell, applied, book)) continue;
    held.add(cell);
    places.push(moved(cell));
  }
  for (const [line, written] of await writtenInEach(context, lines, applied)) {
    if (written.length > 0) held.add(line);
    places.push(...written);
  }
  const isHeld = (piece: Piece) => held.has(piece);
  const touched = cells.filter((cell) => isHeld(cell) || cell.lines?.some(isHeld));
  for (const piece of touched.flatMap((cell): readonly Piece[] => [cell, ...(cell.lines ?? [])])) held.add(piece);
  // The other cells beside these lines.
  for (const cell of cells) if (cell.lines?.some(isHeld)) held.add(cell);
  return { isHeld, places };
}

/** Of each inserted line what `writtenIn` says, all of them read at once; those whose sheet is gone are left out. */
async function writtenInEach(
  context: Excel.RequestContext,
  lines: readonly InsertedLine[],
  applied: AppliedFixes,
): Promise<readonly (readonly [InsertedLine, readonly BookPlace[]])[]> {
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
  return read.map(({ line, used }) => [line, used.isNullObject ? [] : writtenIn(line, used, applied)] as const);
}

/** The cells of an inserted line that say something else than what came with it; none where the line is no longer there. */
function writtenIn(line: InsertedLine, used: Excel.Range, applied: AppliedFixes): readonly BookPlace[] {
  const fits = line.kind === 'insertRow' ? fitsRow(line, used, applied) : fitsColumn(line, used, applied);
  const filled = used.values.flatMap((values: unknown[], y) =>
    values.flatMap((value, x) => ((value ?? '') === '' ? [] : [{ y, x }])),
  );
  const other = filled.filter(({ y, x }) => !fits(y, x));
  // Nothing of it stands there: the user has taken the line out, and this is another.
  if (other.length === filled.length) return [];
  return other.map(({ y, x }) => ({
    sheet: line.sheet,
    position: { row: used.rowIndex + y, column: used.columnIndex + x },
  }));
}

function isBack(cell: WrittenCell, applied: AppliedFixes, book: Book): boolean {
  const state = book.cellAt({ sheet: cell.sheet, position: movedPosition(cell, applied) });
  return state?.formula === '' && state.value === cell.before.value && state.numberFormat === cell.before.numberFormat;
}

async function takeColumnOut(
  context: Excel.RequestContext,
  column: ColumnInsertion,
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
function holdsWhatCame(column: ColumnInsertion, used: Excel.Range, applied: AppliedFixes): boolean {
  const fits = fitsColumn(column, used, applied);
  return used.values.every((_, index) => fits(index));
}

/** Whether a row of the used part holds what came there, or nothing. */
function fitsColumn(
  { sheet, headerRow, header, entries = [] }: ColumnInsertion,
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

async function takeRowOut(
  context: Excel.RequestContext,
  row: RowInsertion,
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
function isAsInserted(row: RowInsertion, used: Excel.Range, applied: AppliedFixes): boolean {
  const fits = fitsRow(row, used, applied);
  const [values]: unknown[][] = used.values;
  return (values ?? []).every((_, index) => fits(0, index));
}

function fitsRow(
  { sheet, contents }: RowInsertion,
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
