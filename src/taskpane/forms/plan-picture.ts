/** A planned sheet as a drawing in screen pixels: enough to recognise the form by, not Excel's own layout. Pure functions. */

import { contains } from '../../core/sheet/address';
import { type CellArea } from '../../core/sheet/address';
import { widthOfText } from '../../core/forms/layout/letter-widths';
import { displayText } from '../../core/sheet/display';
import { type CellStyle, type PlannedCell, type SheetPlan } from '../../core/sheet/plan';

export interface PictureCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly style: CellStyle;
}

export interface PlanPicture {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly PictureCell[];
}

/** Excel's standard column and row, in pixels. */
const COLUMN = 64;
const ROW = 20;
/** A line of the standard font. */
const LINE = 15;
const PADDING = 4;
const STANDARD_SIZE = 11;
const PIXELS_PER_POINT = 4 / 3;
/** Bold letters are about so much wider. */
const BOLD = 1.08;
/** A preview shows the head of a form; a hundred empty rows say nothing more. */
const MOST_ROWS = 40;

/** What the plan would look like from the top left corner on. */
export function pictureOf(plan: SheetPlan): PlanPicture {
  const used = usedSize(plan);
  const merges = new Map((plan.merges ?? []).map((area) => [`${area.top},${area.left}`, area]));
  const cells = new Map(plan.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const hidden = new Set(plan.hiddenColumns);
  const widths = Array.from({ length: used.columns }, (_, column) => {
    const planned = plan.columnWidths?.find((each) => each.column === column)?.width;
    if (hidden.has(column)) return 0;
    return planned === undefined ? COLUMN : planned * 7 + 5;
  });
  const across = sums(widths);
  const styleAt = (row: number, column: number): CellStyle => {
    const layers = (plan.styles ?? []).filter(({ area }) => contains(area, { row, column })).map(({ style }) => style);
    return Object.assign({}, ...layers, cells.get(`${row},${column}`)?.style) as CellStyle;
  };
  const widthOf = (area: CellArea) => (across[area.right + 1] ?? 0) - (across[area.left] ?? 0);
  const areaAt = (row: number, column: number) =>
    merges.get(`${row},${column}`) ?? { top: row, left: column, bottom: row, right: column };
  const heights = Array.from({ length: used.rows }, (_, row) => {
    const planned = plan.rowHeights?.find((each) => each.row === row)?.height;
    if (planned !== undefined) return (planned * 4) / 3;
    const own = plan.cells.filter((cell) => cell.row === row && areaAt(row, cell.column).bottom === row);
    const lines = own.map((cell) => {
      const style = styleAt(row, cell.column);
      return linesOf(textOf(cell, style), style, widthOf(areaAt(row, cell.column))).length;
    });
    return Math.max(ROW, Math.max(1, ...lines) * LINE + PADDING);
  });
  const down = sums(heights);
  const covered = (plan.merges ?? []).filter((area) => area.top < used.rows);
  const drawn: PictureCell[] = [];
  for (let row = 0; row < used.rows; row++) {
    for (let column = 0; column < used.columns; column++) {
      if (covered.some((area) => contains(area, { row, column }) && (area.top !== row || area.left !== column)))
        continue;
      const style = styleAt(row, column);
      const cell = cells.get(`${row},${column}`);
      if (!cell && style.fill === undefined && style.border === undefined) continue;
      const area = areaAt(row, column);
      const width = widthOf(area);
      drawn.push({
        x: across[column] ?? 0,
        y: down[row] ?? 0,
        width,
        height: (down[Math.min(area.bottom, used.rows - 1) + 1] ?? 0) - (down[row] ?? 0),
        lines: cell ? linesOf(textOf(cell, style), style, width) : [],
        style,
      });
    }
  }
  return { width: across[used.columns] ?? 0, height: down[used.rows] ?? 0, cells: drawn };
}

function usedSize(plan: SheetPlan): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [1, 1];
  for (const { row, column } of plan.cells) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  // What is to be written in is drawn too, though nothing stands there yet.
  const drawn = (plan.styles ?? []).filter(({ style }) => style.fill !== undefined || style.border !== undefined);
  for (const { right } of [...(plan.merges ?? []), ...drawn.map(({ area }) => area)]) {
    columns = Math.max(columns, right + 1);
  }
  return { rows: Math.min(rows, MOST_ROWS), columns };
}

/** Where each begins, and where the last one ends. */
function sums(sizes: readonly number[]): number[] {
  const places = [0];
  for (const size of sizes) places.push((places[places.length - 1] ?? 0) + size);
  return places;
}

/** What a formula gives is known only where the plan says so. */
function textOf(cell: PlannedCell, style: CellStyle): string {
  const value = 'formula' in cell ? (cell.result ?? '') : cell.value;
  return displayText(value, style.numberFormat ?? 'General');
}

function linesOf(text: string, style: CellStyle, width: number): string[] {
  const size = (style.fontSize ?? STANDARD_SIZE) * PIXELS_PER_POINT * (style.bold ? BOLD : 1);
  return text.split('\n').flatMap((line) => (style.wrap ? wrapped(line, size, width - PADDING) : [line]));
}

function wrapped(line: string, size: number, room: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && widthOfText(longer, size) > room) {
      lines.push(current);
      current = word;
    } else {
      current = longer;
    }
  }
  return [...lines, current];
}
