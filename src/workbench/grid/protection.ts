import { CustomCommandExecutionError, type IExecutionOptions, RedoCommandId, UndoCommandId } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { cellAddress } from '../model/address';
import { type Sheet } from '../model/sheet';
import { type GridContext, isOwn } from './grid-context';

/** What the protection's options must allow for a change other than of a cell's content; '' is never allowed. */
const PERMISSION: Record<string, string> = {
  [InsertRowMutation.id]: 'allowInsertRows',
  [RemoveRowMutation.id]: 'allowDeleteRows',
  [InsertColMutation.id]: 'allowInsertColumns',
  [RemoveColMutation.id]: 'allowDeleteColumns',
  [SetWorksheetColWidthMutation.id]: 'allowFormatColumns',
  [SetColHiddenMutation.id]: 'allowFormatColumns',
  [SetColVisibleMutation.id]: 'allowFormatColumns',
  [SetWorksheetRowHeightMutation.id]: 'allowFormatRows',
  [SetRowHiddenMutation.id]: 'allowFormatRows',
  [SetRowVisibleMutation.id]: 'allowFormatRows',
  [AddWorksheetMergeMutation.id]: '',
  [RemoveWorksheetMergeMutation.id]: '',
  [MoveRangeMutation.id]: '',
  [MoveRowsMutation.id]: '',
  [MoveColsMutation.id]: '',
};

/**
 * Refuses what the user may not do on a protected sheet, before it is done, and says on which cell. What the add-in does
 * has been judged by the model already; taking back what was allowed once is allowed.
 */
export function guardProtectedSheets(context: GridContext, refuse: (cell: string) => void): void {
  let takingBack = false;
  const isTakingBack = (id: string) => id === UndoCommandId || id === RedoCommandId;
  context.commands.onCommandExecuted(({ id }) => {
    if (isTakingBack(id)) takingBack = false;
  });
  context.commands.beforeCommandExecuted((command, options) => {
    if (isTakingBack(command.id)) takingBack = true;
    if (takingBack || isOwn(options) || isCalculated(options)) return;
    const cell = forbiddenCell(context, command.id, (command.params ?? {}) as Params);
    if (cell === null) return;
    refuse(cell);
    // What was typed stands in the formula bar already.
    setTimeout(() => context.injector.get(IEditorBridgeService).refreshEditCellState(), 0);
    // The grid's own way to stop a command: it ends as "not done", without an error.
    throw new CustomCommandExecutionError(`${cell} is locked`);
  });
}

interface Params {
  subUnitId?: string;
  visible?: boolean;
  cellValue?: Record<number, Record<number, unknown>>;
}

function isCalculated(options: IExecutionOptions | undefined): boolean {
  const { fromFormula, onlyLocal } = (options ?? {}) as { fromFormula?: boolean; onlyLocal?: boolean };
  return fromFormula === true || onlyLocal === true;
}

/** The address of a cell that the command would change though it must not; null when there is none. */
function forbiddenCell({ workbook }: GridContext, id: string, params: Params): string | null {
  if (id === SetCellEditVisibleOperation.id) {
    const { active } = workbook;
    if (params.visible !== true || !active.protection) return null;
    const { row, column } = active.activeCell;
    return lockedCell(active, row, column);
  }
  const sheet = params.subUnitId === undefined ? undefined : workbook.sheetById(params.subUnitId);
  if (!sheet?.protection) return null;
  if (id === SetRangeValuesMutation.id) return firstLocked(sheet, params.cellValue ?? {});
  const permission = PERMISSION[id];
  if (permission === undefined || sheet.protection.options[permission] === true) return null;
  return cellAddress(sheet.activeCell.row, sheet.activeCell.column);
}

function firstLocked(sheet: Sheet, cells: Record<number, Record<number, unknown>>): string | null {
  for (const [row, line] of Object.entries(cells)) {
    for (const column of Object.keys(line)) {
      const locked = lockedCell(sheet, Number(row), Number(column));
      if (locked !== null) return locked;
    }
  }
  return null;
}

function lockedCell(sheet: Sheet, row: number, column: number): string | null {
  return sheet.isLocked(row, column) ? cellAddress(row, column) : null;
}
