/** Sheets that we made are known again by a defined name, whatever the user has called them since. */

import { type SheetGrid } from '../../core/sheet/grid';
import { readWorkbook } from './workbook';

/** The sheet that carries the mark, or `null`. */
export async function readMarkedSheet(mark: string): Promise<SheetGrid | null> {
  const id = await Excel.run(async (context) => {
    const range = context.workbook.names.getItemOrNullObject(mark).getRangeOrNullObject();
    const sheet = range.worksheet.load('id');
    range.load('address');
    await context.sync();
    return range.isNullObject ? null : sheet.id;
  });
  if (id === null) return null;
  const { grids } = await readWorkbook({ kind: 'sheets', ids: [id] });
  return grids[0] ?? null;
}
