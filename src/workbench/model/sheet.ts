import { type Area, intersect, MAX_COLUMNS, MAX_ROWS, sameArea } from './address';
import { type SheetCell, isBlank, type Line } from './cell';
import { type Chart } from './chart';
import { type PageLayout, standardPageLayout } from './page-layout';
import { type WorkbookStyle } from './style';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A table (Ctrl+T) on a sheet. */
export interface Table {
  id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
}

/** A rule on cells, kept as Office.js gives it. */
export interface Validation {
  id: string;
  areas: Area[];
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  prompt?: unknown;
  errorAlert?: unknown;
}

export interface ConditionalFormat {
  id: string;
  areas: Area[];
  type: string;
  stopIfTrue: boolean;
  /** For a custom rule. */
  formula: string;
  style: WorkbookStyle;
}

export const STANDARD_ROW_HEIGHT = 15;
export const STANDARD_COLUMN_WIDTH = 48;

/** One sheet: its cells and everything that belongs to them. Plain data with the questions that need all of it. */
export class Sheet {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  readonly cells = new Map<number, Map<number, SheetCell>>();
  readonly rows = new Map<number, Line>();
  readonly columns = new Map<number, Line>();
  merges: Area[] = [];
  /** Counts of rows and columns that stay in view. */
  freeze: { rows: number; columns: number } = { rows: 0, columns: 0 };
  protection: { password?: string; options: Record<string, unknown> } | null = null;
  tables: Table[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  charts: Chart[] = [];
  /** Replaced as a whole when something of it changes. */
  pageLayout: PageLayout = standardPageLayout();
  /** The selected rectangles; the first one's first cell is the active cell unless `activeCell` says otherwise. */
  selection: Area[] = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  activeCell: { row: number; column: number } = { row: 0, column: 0 };

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): SheetCell | undefined {
    return this.cells.get(row)?.get(column);
  }

  /** The cell to write into, made when it is not there yet. */
  touch(row: number, column: number): SheetCell {
    let line = this.cells.get(row);
    if (!line) this.cells.set(row, (line = new Map()));
    let cell = line.get(column);
    if (!cell) line.set(column, (cell = { value: '' }));
    return cell;
  }

  remove(row: number, column: number): void {
    const line = this.cells.get(row);
    if (line?.delete(column) && line.size === 0) this.cells.delete(row);
  }

  /** The style that counts: the cell's own, else its row's, else its column's. */
  style(row: number, column: number): WorkbookStyle | undefined {
    return this.cell(row, column)?.style ?? this.rows.get(row)?.style ?? this.columns.get(column)?.style;
  }

  numberFormat(row: number, column: number): string {
    return this.style(row, column)?.numberFormat ?? 'General';
  }

  /** The format that the cell's value is shown with. */
  shownFormat(row: number, column: number): string {
    const own = this.numberFormat(row, column);
    return own === 'General' ? (this.cell(row, column)?.valueFormat ?? own) : own;
  }

  /** Calls back for every stored cell in the area, in reading order of rows as they were made. */
  forEachStored(area: Area, visit: (cell: SheetCell, row: number, column: number) => void): void {
    const visitRow = (line: Map<number, SheetCell>, row: number) => {
      for (const [column, cell] of line) {
        if (column >= area.column && column < area.column + area.columns) visit(cell, row, column);
      }
    };
    if (area.rows < this.cells.size) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        const line = this.cells.get(row);
        if (line) visitRow(line, row);
      }
    } else {
      for (const [row, line] of this.cells) if (row >= area.row && row < area.row + area.rows) visitRow(line, row);
    }
  }

  /** The smallest rectangle around what is used within `within`; null when nothing is. */
  usedArea(valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    this.forEachStored(within, (cell, row, column) => {
      if (valuesOnly ? isBlank(cell) : isBlank(cell) && !cell.style) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** The current region (Ctrl+*): the block around the area that empty rows and columns bound. */
  surroundingRegion(start: Area): Area {
    const used = this.usedArea(true);
    if (!used) return start;
    const hasValue = (area: Area) => {
      const clipped = intersect(area, WHOLE_SHEET);
      return clipped !== null && this.usedArea(true, clipped) !== null;
    };
    let area = { ...start };
    for (;;) {
      const grown = { ...area };
      const wide = { column: Math.max(0, area.column - 1), columns: area.columns + (area.column > 0 ? 2 : 1) };
      const tall = { row: Math.max(0, area.row - 1), rows: area.rows + (area.row > 0 ? 2 : 1) };
      if (area.row > 0 && hasValue({ ...wide, row: area.row - 1, rows: 1 })) {
        grown.row--;
        grown.rows++;
      }
      if (hasValue({ ...wide, row: area.row + area.rows, rows: 1 })) grown.rows++;
      if (area.column > 0 && hasValue({ ...tall, column: area.column - 1, columns: 1 })) {
        grown.column--;
        grown.columns++;
      }
      if (hasValue({ ...tall, column: area.column + area.columns, columns: 1 })) grown.columns++;
      if (sameArea(grown, area)) break;
      area = grown;
    }
    // Growing diagonally may have taken in an empty edge.
    return intersect(area, { ...(this.usedArea(true, area) ?? area) }) ?? area;
  }

  /** The merged area that covers the cell, if one does. */
  mergeAt(row: number, column: number): Area | undefined {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.merges.find((merge) => intersect(merge, cell));
  }

  isLocked(row: number, column: number): boolean {
    return this.style(row, column)?.unlocked !== true;
  }
}

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
