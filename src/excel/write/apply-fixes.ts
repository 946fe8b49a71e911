/** Carries out fixes in the workbook, each as a whole or not at all, and never on a cell that has changed since it was checked. */

import { type CellChange, type ColumnInsertion, type Fix } from '../../core/rules/rule';
import { type CellPosition, cellName, columnLetter } from '../../core/sheet/address';
import { displayText } from '../../core/sheet/display';
import { type CellValue } from '../../core/sheet/grid';
import { supports } from '../capabilities';
import { typed } from './typed';

/** A cell as a fix found it and left it. */
export interface WrittenCell {
  readonly sheet: string;
  readonly position: CellPosition;
  readonly before: { readonly value: CellValue; readonly numberFormat: string };
  readonly after: { readonly value: CellValue; readonly numberFormat: string };
}

/** What has been done together, and can be undone together. */
export interface AppliedFixes {
  readonly cells: readonly WrittenCell[];
  readonly columns: readonly ColumnInsertion[];
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

/** The options of a change that the user asked for: it waits for a cell that is being edited, and is one step to undo. */
export function changeOptions(): Excel.RunOptions {
  return { delayForCellEdit: true, ...(supports('undoGroup') ? { mergeUndoGroup: true } : {}) };
}

/** Two round trips: look again at every cell, then write. */
export async function applyFixes(fixes: readonly Fix[]): Promise<FixResult> {
  return Excel.run(changeOptions(), async (context) => {
    const book = await inspect(
      context,
      fixes.flatMap((fix) => fix.cells),
      fixes.flatMap((fix) => (fix.columns ?? []).map((column) => column.sheet)),
    );
    const verdicts = fixes.map((fix) => judge(fix, book));
    const ready = fixes.filter((_, index) => verdicts[index] === 'ready');
    const cells = ready.flatMap((fix) => fix.cells).map((change) => writeCell(change, book));
    const columns = withoutDuplicates(ready.flatMap((fix) => fix.columns ?? []));
    for (const column of fromRightToLeft(columns)) insertColumn(context, column);
    await context.sync();
    return {
      applied: { cells, columns },
      done: ready.length,
      stale: verdicts.filter((verdict) => verdict === 'stale').length,
      protected: verdicts.filter((verdict) => verdict === 'protected').length,
    };
  });
}

/**
 * Puts back what `applyFixes` wrote, cell by cell where it still stands; a cell that was edited since keeps the edit.
 * An inserted column goes only while it holds nothing but its header. Returns how many cells and columns were left as they are.
 */
export async function undoFixes(applied: AppliedFixes): Promise<number> {
  return Excel.run(changeOptions(), async (context) => {
    const columns = fromRightToLeft(applied.columns).map((column) => {
      const range = columnRange(context, column.sheet, finalPlace(column, applied.columns));
      return { column, range, used: range.getUsedRangeOrNullObject(true).load('cellCount,values') };
    });
    const moved = applied.cells.map((cell) => ({ ...cell, position: shifted(cell, applied.columns) }));
    const book = await inspect(context, moved, []);
    let kept = 0;
    for (const cell of moved) {
      const state = book.cellAt(cell);
      if (state && !state.locked && state.formula === '' && state.value === cell.after.value) {
        state.range.values = [[typed(cell.before.value)]];
        state.range.numberFormat = [[cell.before.numberFormat]];
      } else {
        kept++;
      }
    }
    for (const { column, range, used } of columns) {
      if (!used.isNullObject && used.cellCount === 1 && used.values[0]?.[0] === column.header) {
        range.delete(Excel.DeleteShiftDirection.left);
      } else {
        kept++;
      }
    }
    await context.sync();
    return kept;
  });
}

/** A cell as it stands in the workbook now. */
interface CellState {
  readonly range: Excel.Range;
  readonly value: CellValue;
  readonly formula: string;
  readonly numberFormat: string;
  /** Locked on a protected sheet. */
  readonly locked: boolean;
}

interface Book {
  readonly cellAt: (cell: Pick<CellChange, 'sheet' | 'position'>) => CellState | null;
  readonly isProtected: (sheet: string) => boolean;
}

type Place = Pick<CellChange, 'sheet' | 'position'>;

const keyOf = ({ sheet, position }: Place) => `${sheet}!${cellName(position)}`;

async function inspect(
  context: Excel.RequestContext,
  places: readonly Place[],
  others: readonly string[],
): Promise<Book> {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const name of [...places.map((place) => place.sheet), ...others]) {
    if (!sheets.has(name)) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheets.set(name, sheet.load('protection/protected'));
    }
  }
  const ranges = new Map<string, Excel.Range>();
  for (const place of places) {
    const sheet = sheets.get(place.sheet);
    if (!sheet) continue;
    const range = sheet.getRange(cellName(place.position));
    ranges.set(keyOf(place), range.load('values,formulas,numberFormat,format/protection/locked'));
  }
  await context.sync();
  const isProtected = (name: string) => {
    const sheet = sheets.get(name);
    return sheet !== undefined && !sheet.isNullObject && sheet.protection.protected;
  };
  return {
    isProtected,
    cellAt: (place) => {
      const range = ranges.get(keyOf(place));
      if (!range || sheets.get(place.sheet)?.isNullObject) return null;
      const value: unknown = range.values[0]?.[0];
      const formula: unknown = range.formulas[0]?.[0];
      return {
        range,
        value: typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? ''),
        formula: typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : '',
        numberFormat: String(range.numberFormat[0]?.[0] ?? 'General'),
        locked: isProtected(place.sheet) && range.format.protection.locked !== false,
      };
    },
  };
}

function judge(fix: Fix, book: Book): 'ready' | 'stale' | 'protected' {
  for (const change of fix.cells) {
    const state = book.cellAt(change);
    if (!state || state.formula !== '' || displayText(state.value, state.numberFormat) !== change.before)
      return 'stale';
    if (state.locked) return 'protected';
  }
  return (fix.columns ?? []).some((column) => book.isProtected(column.sheet)) ? 'protected' : 'ready';
}

function writeCell(change: CellChange, book: Book): WrittenCell {
  const state = book.cellAt(change);
  if (!state) throw new Error('A fix was carried out without looking at its cell first.');
  const numberFormat = change.numberFormat ?? state.numberFormat;
  state.range.values = [[typed(change.after)]];
  if (numberFormat !== state.numberFormat) state.range.numberFormat = [[numberFormat]];
  return {
    sheet: change.sheet,
    position: change.position,
    before: { value: state.value, numberFormat: state.numberFormat },
    after: { value: change.after, numberFormat },
  };
}

/** Several findings may ask for the same new column. */
function withoutDuplicates(columns: readonly ColumnInsertion[]): ColumnInsertion[] {
  const byPlace = new Map(columns.map((column) => [`${column.sheet}|${column.before}|${column.header}`, column]));
  return [...byPlace.values()];
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

function insertColumn(context: Excel.RequestContext, column: ColumnInsertion): void {
  columnRange(context, column.sheet, column.before).insert(Excel.InsertShiftDirection.right);
  const sheet = context.workbook.worksheets.getItem(column.sheet);
  const header = sheet.getRangeByIndexes(column.headerRow, column.before, column.headerHeight, 1);
  header.getCell(0, 0).values = [[typed(column.header)]];
  if (column.headerHeight > 1) header.merge();
}

/** Where a cell stands after the insertions. */
function shifted(cell: WrittenCell, columns: readonly ColumnInsertion[]): CellPosition {
  const before = columns.filter((column) => column.sheet === cell.sheet && column.before <= cell.position.column);
  return { row: cell.position.row, column: cell.position.column + before.length };
}
