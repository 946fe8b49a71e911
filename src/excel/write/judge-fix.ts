/** Whether a fix may be carried out: its cells and rows still hold what they held when it was made, and nothing protects them. */

import { type CellChange } from '../../core/changes/cell';
import { type RowInsertion } from '../../core/changes/rows';
import { type Fix, type FixChange } from '../../core/changes/fix';
import { type SheetGrid, valueAt } from '../../core/sheet/grid';
import { type PlannedContent } from '../../core/sheet/plan';
import { type Book, type CellState, type LineContents, type BookRow } from './book';
import { isSameFormula } from '../../core/sheet/same-formula';

export type Verdict = 'ready' | 'stale' | 'protected';

/** `forms`: sheets that are our forms, which take rows though they are protected. */
export function judge(
  { changes }: Fix,
  book: Book,
  grids: readonly SheetGrid[],
  forms: ReadonlyMap<string, unknown>,
): Verdict {
  const verdicts = changes.map((change) => {
    const verdict = judgeOne(change, book, grids);
    return verdict === 'protected' && isOurs(change) && forms.has(change.sheet) ? 'ready' : verdict;
  });
  if (verdicts.includes('stale')) return 'stale';
  return verdicts.includes('protected') ? 'protected' : 'ready';
}

/** What our own forms take though they are protected: rows, and our own formulas and notes made anew. */
export function isOurs(change: FixChange): boolean {
  return (
    change.kind === 'insertRow' || (change.kind === 'cell' && (change.replaces !== undefined || change.isNote === true))
  );
}

function judgeOne(change: FixChange, book: Book, grids: readonly SheetGrid[]): Verdict {
  switch (change.kind) {
    case 'cell':
      return judgeCell(change, book);
    case 'deleteRow':
      return judgeRow(change, book, grids);
    case 'insertRow':
      return judgeRow(rowAbove(change), book, grids);
    case 'insertColumn':
      return book.isProtected(change.sheet) ? 'protected' : 'ready';
  }
}

/** A row is told by what it held: one is deleted, and one inserted below another, only where that is still there. */
function judgeRow(place: BookRow, book: Book, grids: readonly SheetGrid[]): Verdict {
  const state = book.rowAt(place);
  if (!state || !isSameRow(state.contents, place, grids)) return 'stale';
  return book.isProtected(place.sheet) ? 'protected' : 'ready';
}

/** The row below which another is inserted. */
export function rowAbove({ sheet, before }: RowInsertion): BookRow {
  return { sheet, row: Math.max(0, before - 1) };
}

function judgeCell(change: CellChange, book: Book): Verdict {
  const state = book.cellAt(change);
  if (!state) return 'stale';
  if (isDone(change, book)) return 'ready';
  const { replaces } = change;
  // What a formula shows may be another result by now; it is the same formula all the same.
  const isExpected =
    replaces === undefined
      ? state.formula === '' && state.text === change.before
      : isSameFormula(state.formula, replaces);
  if (state.spilled || !isExpected) return 'stale';
  return state.locked ? 'protected' : 'ready';
}

/** What already stands there: two fixes of one row may both fill its unit. */
export function isDone(change: CellChange, book: Book): boolean {
  const state = book.cellAt(change);
  return (
    state !== null &&
    holdsStill(state, contentOf(change)) &&
    (change.numberFormat === undefined || change.numberFormat === state.numberFormat)
  );
}

/** Whether a cell holds this content now. */
export function holdsStill(state: CellState, content: PlannedContent): boolean {
  if ('formula' in content) return isSameFormula(state.formula, content.formula);
  return state.formula === '' && state.value === content.value;
}

export function contentOf({ after, formula }: CellChange): PlannedContent {
  return formula ? { formula: String(after) } : { value: after };
}

/** The row still holds what it held when it was checked. */
function isSameRow(contents: LineContents | null, { sheet, row }: BookRow, grids: readonly SheetGrid[]): boolean {
  const grid = grids.find(({ name }) => name === sheet);
  if (!grid) return false;
  const width = grid.values[0]?.length ?? 0;
  const before = Array.from({ length: width }, (_, index) => valueAt(grid, row, grid.origin.column + index));
  const filled = (values: readonly unknown[]) => values.filter((value) => value !== '');
  return JSON.stringify(filled(before)) === JSON.stringify(filled(contents?.values ?? []));
}
