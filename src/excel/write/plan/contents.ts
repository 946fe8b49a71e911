/** A plan's cells as matrices over one rectangle: two writes instead of one for every cell. */

import { type CellArea, union } from '../../../core/sheet/address';
import { type CellValue } from '../../../core/sheet/grid';
import { type CellStyle, type PlannedCell, type SheetPlan } from '../../../core/sheet/plan';
import { typed } from '../typed';

/** `null` leaves a cell as it is. */
export interface Contents {
  readonly area: CellArea;
  readonly formulas: (CellValue | null)[][];
  readonly numberFormats: (string | null)[][];
}

/** `null` for a plan that writes nothing. */
export function contentsOfPlan(plan: SheetPlan): Contents | null {
  const areas = [
    ...plan.cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
    ...(plan.styles ?? []).filter(({ style }) => style.numberFormat !== undefined).map(({ area }) => area),
  ];
  const [first, ...rest] = areas;
  if (!first) return null;
  const area = rest.reduce(union, first);
  const matrix = <T>() =>
    Array.from({ length: area.bottom - area.top + 1 }, () =>
      new Array<T | null>(area.right - area.left + 1).fill(null),
    );
  const formulas = matrix<CellValue>();
  const numberFormats = matrix<string>();
  for (const cell of plan.cells) {
    const row = formulas[cell.row - area.top];
    if (row) row[cell.column - area.left] = contentOf(cell);
  }
  const setFormat = (where: CellArea, style: CellStyle) => {
    if (style.numberFormat === undefined) return;
    for (let row = where.top; row <= where.bottom; row++) {
      numberFormats[row - area.top]?.fill(style.numberFormat, where.left - area.left, where.right - area.left + 1);
    }
  };
  for (const { area: where, style } of plan.styles ?? []) setFormat(where, style);
  for (const { row, column, style } of plan.cells) {
    if (style) setFormat({ top: row, left: column, bottom: row, right: column }, style);
  }
  return { area, formulas, numberFormats };
}

function contentOf(cell: PlannedCell): CellValue | null {
  if ('formula' in cell) return cell.formula;
  return cell.value === '' ? null : typed(cell.value);
}
