import { areaBetween, MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { WorkbookError } from '../model/errors';
import { type Arguments } from '../protocol/host-object';
import { valueInRange } from './range-contents';
import { type RangeRef } from './range-ref';

/** Cells that are found by what stands around them or in them. */

const DIRECTIONS: Record<string, [number, number]> = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] };

/** Walks from a cell as Ctrl+arrow does: to the end of a block, or over the gap to the next one. */
export function edge(ref: RangeRef, direction: string): RangeRef {
  const [dRow, dColumn] = DIRECTIONS[direction] ?? [0, 0];
  if (dRow === 0 && dColumn === 0) throw new WorkbookError('InvalidArgument');
  const used = ref.sheet.usedArea(true);
  const filled = (row: number, column: number) => valueInRange(ref, row, column) !== '';
  let { row, column } = ref.area;
  const inside = (r: number, c: number) => r >= 0 && c >= 0 && r < MAX_ROWS && c < MAX_COLUMNS;
  const beyond = (r: number, c: number) =>
    !used || r > used.row + used.rows || c > used.column + used.columns || !inside(r, c);
  const inBlock = filled(row, column) && filled(row + dRow, column + dColumn);
  do {
    row += dRow;
    column += dColumn;
    if (beyond(row, column)) {
      row = dRow > 0 ? MAX_ROWS - 1 : Math.max(0, row);
      column = dColumn > 0 ? MAX_COLUMNS - 1 : Math.max(0, column);
      break;
    }
  } while (
    inBlock ? filled(row + dRow, column + dColumn) : !filled(row, column) && inside(row + dRow, column + dColumn)
  );
  return { sheet: ref.sheet, area: { row, column, rows: 1, columns: 1 } };
}

/** The first cell that holds a text; null when none does. */
export function find(ref: RangeRef, args: Arguments): RangeRef | null {
  const criteria = args.record(1);
  const matchCase = criteria['matchCase'] === true;
  const fold = (text: string) => (matchCase ? text : text.toLowerCase());
  const wanted = fold(args.text(0));
  const used = ref.sheet.usedArea(true, ref.area) ?? { ...ref.area, rows: 1, columns: 1 };
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const text = fold(String(valueInRange(ref, row, column)));
      if (criteria['completeMatch'] === true ? text === wanted : text.includes(wanted)) {
        return { sheet: ref.sheet, area: areaBetween(row, column, row, column) };
      }
    }
  }
  return null;
}
