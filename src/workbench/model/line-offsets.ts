import { type Sheet, STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from './sheet';

type Axis = 'row' | 'column';

function linesOf(sheet: Sheet, axis: Axis) {
  return axis === 'row'
    ? ([sheet.rows, STANDARD_ROW_HEIGHT] as const)
    : ([sheet.columns, STANDARD_COLUMN_WIDTH] as const);
}

/** Points from the sheet's edge to where row or column number `until` begins; hidden lines have no size. */
export function offsetOfLine(sheet: Sheet, axis: Axis, until: number): number {
  const [lines, standard] = linesOf(sheet, axis);
  let offset = until * standard;
  for (const [index, line] of lines) {
    if (index < until) offset += (line.hidden ? 0 : (line.size ?? standard)) - standard;
  }
  return offset;
}

/** The row or column at so many points from the edge, and how far into it that is. */
export function lineAtOffset(sheet: Sheet, axis: Axis, points: number): { index: number; into: number } {
  const [lines, standard] = linesOf(sheet, axis);
  let index = 0;
  let rest = Math.max(0, points);
  for (;;) {
    const line = lines.get(index);
    const size = line?.hidden ? 0 : (line?.size ?? standard);
    if (rest < size) return { index, into: rest };
    rest -= size;
    index++;
  }
}
