/** Shows a cell to the user, without revealing anything that someone has hidden. */

import { type CellPosition, cellName } from '../core/sheet/address';

export type Arrival =
  /** Selected and in sight. */
  | 'shown'
  /** Selected, but its row or column is hidden or filtered away. */
  | 'hiddenLine'
  /** Not selected: the sheet is hidden. */
  | 'hiddenSheet'
  /** Not selected: the sheet's protection does not allow selecting cells. */
  | 'protected'
  /** Not selected: no such sheet any more. */
  | 'missing';

/** Selects the cell: one round trip. Only when Excel refuses, a second one asks why. */
export async function goToCell(sheetName: string, position: CellPosition): Promise<Arrival> {
  return Excel.run(async (context) => {
    try {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const cell = sheet.getRange(cellName(position)).load('rowHidden,columnHidden');
      sheet.activate();
      cell.select();
      await context.sync();
      return cell.rowHidden || cell.columnHidden ? 'hiddenLine' : 'shown';
    } catch (error) {
      const reason = await whyNot(context, sheetName);
      if (reason) return reason;
      throw error;
    }
  });
}

async function whyNot(context: Excel.RequestContext, sheetName: string): Promise<Arrival | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load('visibility,protection/protected');
  await context.sync();
  if (sheet.isNullObject) return 'missing';
  if (sheet.visibility !== 'Visible') return 'hiddenSheet';
  return sheet.protection.protected ? 'protected' : null;
}
