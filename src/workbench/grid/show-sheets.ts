import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetTabColorMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { type Sheet } from '../model/sheet';
import { sheetWithStyles } from './snapshot';
import { type GridTarget } from './undo-steps';

export function addSheet({ context, steps }: GridTarget, sheet: Sheet): void {
  const { sheet: data, styles } = sheetWithStyles(sheet);
  const index = context.workbook.sheets.indexOf(sheet);
  steps.run(
    InsertSheetMutation.id,
    sheet,
    { index, sheet: data, styles },
    { subUnitName: sheet.name },
    RemoveSheetMutation.id,
  );
}

export function removeSheet({ context, steps }: GridTarget, id: string): void {
  const grid = context.gridSheet(id);
  const shown = context.gridWorkbook;
  if (!grid || !shown) return;
  const sheet = structuredClone(grid.getConfig());
  const index = shown.getSheets().indexOf(grid);
  steps.run(RemoveSheetMutation.id, { id }, { subUnitName: grid.getName() }, { index, sheet }, InsertSheetMutation.id);
}

export function moveSheet({ context, steps }: GridTarget, sheet: Sheet): void {
  const shown = context.gridWorkbook?.getSheets().map((other) => other.getSheetId()) ?? [];
  const fromOrder = shown.indexOf(sheet.id);
  const toOrder = context.workbook.sheets.indexOf(sheet);
  if (fromOrder < 0 || fromOrder === toOrder) return;
  steps.run(SetWorksheetOrderMutation.id, sheet, { fromOrder, toOrder }, { fromOrder: toOrder, toOrder: fromOrder });
}

export function showLook({ context, steps }: GridTarget, sheet: Sheet): void {
  const grid = context.gridSheet(sheet.id);
  if (!grid) return;
  const config = grid.getConfig();
  if ((config.tabColor || '') !== sheet.tabColor) {
    steps.run(SetTabColorMutation.id, sheet, { color: sheet.tabColor }, { color: config.tabColor });
  }
  const showGridlines = sheet.showGridlines ? 1 : 0;
  if (config.showGridlines !== showGridlines) {
    steps.run(ToggleGridlinesMutation.id, sheet, { showGridlines }, { showGridlines: config.showGridlines });
  }
}
