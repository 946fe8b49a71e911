import { cellAddress } from '../model/address';
import { WorkbookError } from '../model/errors';
import { type Workbook } from '../model/workbook';
import { type Arguments } from '../protocol/host-object';
import { mapCells, type RangeRef } from './range-ref';

/** Copies values, formats or both; formulas only where they refer to nothing that would have to move. */
export function copyFrom(workbook: Workbook, ref: RangeRef, source: RangeRef, args: Arguments): void {
  const type = args.text(1, 'All');
  if (args.flag(2) || args.flag(3) || type === 'Link') throw new WorkbookError('ApiNotFound');
  const { rows, columns } = source.area;
  const area = { ...ref.area, rows: Math.max(rows, ref.area.rows), columns: Math.max(columns, ref.area.columns) };
  workbook.guard(ref.sheet, area);
  const copies = mapCells(source, (row, column) => ({
    ...source.sheet.cell(row, column),
    style: source.sheet.style(row, column),
  }));
  for (let y = 0; y < area.rows; y++) {
    for (let x = 0; x < area.columns; x++) {
      const from = copies[y % rows]?.[x % columns];
      if (!from) continue;
      if (from.formula && (type === 'All' || type === 'Formulas') && /[A-Z]\$?\d/.test(from.formula)) {
        throw new WorkbookError(
          'ApiNotFound',
          `Copying the formula in ${cellAddress(source.area.row, source.area.column)} is not played here.`,
        );
      }
      const cell = ref.sheet.touch(area.row + y, area.column + x);
      if (type !== 'Formats') {
        cell.value = from.value ?? '';
        if (type !== 'Values' && from.formula) cell.formula = from.formula;
        else delete cell.formula;
      }
      if (type === 'All' || type === 'Formats') {
        if (from.style) cell.style = from.style;
        else delete cell.style;
      }
    }
  }
  workbook.note({ kind: 'values', sheet: ref.sheet.id, area });
  if (type === 'All' || type === 'Formats') workbook.note({ kind: 'style', sheet: ref.sheet.id, area });
}
