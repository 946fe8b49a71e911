import {
  SetFrozenMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { type WorkbookChange } from '../model/changes';
import { type GridContext } from './grid-context';
import { showCells, showFormulas, showMerges } from './show-cells';
import { showLines } from './show-lines';
import { showSelection } from './show-selection';
import { addSheet, moveSheet, removeSheet, showLook } from './show-sheets';
import { toFreeze, UNIT_ID } from './snapshot';
import { type GridTarget, UndoSteps } from './undo-steps';

type CellChange = Extract<WorkbookChange, { kind: 'values' | 'style' | 'merges' }>;

const isCellChange = (change: WorkbookChange): change is CellChange =>
  change.kind === 'values' || change.kind === 'style' || change.kind === 'merges';

/**
 * The changes of one sheet's cells that follow one another from here on. The model holds their outcome already, so the grid is
 * told once of all: a form is hundreds of them, and the grid looks through its cells and formulas after each.
 */
function cellChangesFrom(changes: readonly WorkbookChange[], from: number): CellChange[] {
  const cells: CellChange[] = [];
  for (let at = from; at < changes.length; at++) {
    const change = changes[at];
    if (!change || !isCellChange(change) || change.sheet !== (cells[0] ?? change).sheet) break;
    cells.push(change);
  }
  return cells;
}

/**
 * Shows in the grid what was changed in the model. What belongs to one request of the add-in becomes one step of the
 * grid's undo.
 */
export class ToGrid {
  private readonly target: GridTarget;

  constructor(context: GridContext) {
    this.target = { context, steps: new UndoSteps(context) };
  }

  apply(changes: readonly WorkbookChange[]): void {
    for (let at = 0; at < changes.length;) {
      const cells = cellChangesFrom(changes, at);
      const [first] = cells;
      if (first) {
        this.applyCells(first.sheet, cells);
        at += cells.length;
      } else {
        const change = changes[at++];
        if (change && !isCellChange(change)) this.applyOne(change);
      }
    }
  }

  /** Ends the undo step that the changes so far make up. */
  endStep(): void {
    this.target.steps.end();
  }

  private applyCells(id: string, changes: readonly CellChange[]): void {
    const sheet = this.target.context.workbook.sheetById(id);
    if (!sheet) return;
    if (changes.some(({ kind }) => kind === 'merges')) showMerges(this.target, sheet);
    showCells(
      this.target,
      sheet,
      changes.map(({ area }) => area),
    );
  }

  private applyOne(change: Exclude<WorkbookChange, CellChange>): void {
    const { target } = this;
    const { context, steps } = target;
    if (change.kind === 'sheetDeleted') {
      removeSheet(target, change.sheet);
      return;
    }
    const sheet = 'sheet' in change ? context.workbook.sheetById(change.sheet) : undefined;
    if (!sheet) return;
    switch (change.kind) {
      case 'insert':
      case 'delete':
        showMerges(target, sheet);
        showCells(target, sheet, [{ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }]);
        for (const other of context.workbook.sheets) if (other !== sheet) showFormulas(target, other);
        showLines(target, sheet, 'row', 0, context.gridSheet(sheet.id)?.getRowCount() ?? 0);
        showLines(target, sheet, 'column', 0, context.gridSheet(sheet.id)?.getColumnCount() ?? 0);
        break;
      case 'lines':
        showLines(target, sheet, change.axis, change.from, change.count);
        break;
      case 'sheetAdded':
        addSheet(target, sheet);
        break;
      case 'sheetRenamed':
        steps.run(SetWorksheetNameMutation.id, sheet, { name: change.after }, { name: change.before });
        for (const each of context.workbook.sheets) showFormulas(target, each);
        break;
      case 'sheetMoved':
        moveSheet(target, sheet);
        break;
      case 'sheetVisibility': {
        const hidden = sheet.visibility === 'Visible' ? 0 : 1;
        steps.run(SetWorksheetHideMutation.id, sheet, { hidden }, { hidden: 1 - hidden });
        break;
      }
      case 'sheetLook':
        showLook(target, sheet);
        break;
      case 'activated':
        context.run({ id: SetWorksheetActiveOperation.id, params: { unitId: UNIT_ID, subUnitId: sheet.id } });
        break;
      case 'selection':
        showSelection(target, sheet);
        break;
      case 'freeze':
        context.run({
          id: SetFrozenMutation.id,
          params: { unitId: UNIT_ID, subUnitId: sheet.id, ...toFreeze(sheet), resetScroll: true },
        });
        break;
      default:
      // Protection, validations, conditional formats, tables and charts are no cells; the display reads them itself.
    }
  }
}
