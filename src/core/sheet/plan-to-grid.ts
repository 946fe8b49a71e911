/** What a planned sheet would read like, without writing it anywhere: plans can be validated and tested before Excel sees them. */

import { contains } from './address';
import { type CellValue, type SheetGrid } from './grid';
import { isMark } from './marks';
import { type SheetPlan } from './plan';

/**
 * The grid that the plan makes on an empty sheet. A formula keeps its text; its value is `""`, because nothing here
 * calculates, unless `valueOfFormula` tells it.
 */
export function planToGrid(plan: SheetPlan, valueOfFormula: (formula: string) => CellValue = () => ''): SheetGrid {
  const height = 1 + plan.cells.reduce((last, cell) => Math.max(last, cell.row), -1);
  const width = 1 + plan.cells.reduce((last, cell) => Math.max(last, cell.column), -1);
  const blank = <T>(value: T): T[][] => Array.from({ length: height }, () => new Array<T>(width).fill(value));
  const values = blank<CellValue>('');
  const formulas = blank('');
  const numberFormats = blank('General');

  for (const { area, style } of plan.styles ?? []) {
    if (style.numberFormat === undefined) continue;
    for (const [row, formats] of numberFormats.entries()) {
      for (const column of formats.keys()) {
        if (contains(area, { row, column })) formats[column] = style.numberFormat;
      }
    }
  }
  for (const cell of plan.cells) {
    const isFormula = 'formula' in cell;
    set(values, cell.row, cell.column, isFormula ? valueOfFormula(cell.formula) : cell.value);
    set(formulas, cell.row, cell.column, isFormula ? cell.formula : '');
    if (cell.style?.numberFormat !== undefined) {
      set(numberFormats, cell.row, cell.column, cell.style.numberFormat);
    }
  }
  return {
    name: plan.name,
    origin: { row: 0, column: 0 },
    values,
    formulas,
    numberFormats,
    merges: plan.merges ?? [],
    hiddenRows: [],
    hiddenColumns: plan.hiddenColumns ?? [],
    hidden: false,
    listObjects: (plan.tables ?? []).map((table) => table.area),
    marks: (plan.names ?? []).map(({ name }) => name).filter(isMark),
  };
}

function set<T>(matrix: T[][], row: number, column: number, value: T): void {
  const line = matrix[row];
  if (line) line[column] = value;
}
