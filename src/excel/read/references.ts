/** The cells that the user has selected, and what stands in cells that he names. */

import { type CellValue } from '../../core/sheet/grid';
import { type CellReference } from '../../core/sheet/reference';
import { contentsOf } from './contents';

/** The selected cells, with their sheet. One round trip. */
export async function selectedCells(): Promise<CellReference> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.getSelectedRange().load('rowIndex,columnIndex,rowCount,columnCount');
    range.worksheet.load('name');
    await context.sync();
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
    return {
      sheet: range.worksheet.name,
      area: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 },
    };
  });
}

/** What each of them holds, row by row; `null` where its sheet is not there. Cells outside of the used range are left out. */
export async function valuesOf(
  references: readonly CellReference[],
): Promise<readonly (readonly (readonly CellValue[])[] | null)[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const asked = references.map(({ sheet, area: { top, left, bottom, right } }) => {
      const worksheet = sheet === null ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheet);
      const cells = worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
      const isOne = top === bottom && left === right;
      const range = isOne ? cells : cells.getUsedRangeOrNullObject(true);
      return { worksheet: worksheet.load('name'), range: range.load('values,formulas,numberFormat') };
    });
    await context.sync();
    return asked.map(({ worksheet, range }) => {
      if (worksheet.isNullObject) return null;
      return range.isNullObject ? [['']] : (contentsOf(range)?.values ?? null);
    });
  });
}
