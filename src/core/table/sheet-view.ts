/** A SheetGrid as recognition asks about it: by sheet row and column, with blanks and merges answered quickly. */

import { type CellArea, type CellPosition } from '../sheet/address';
import { type CellValue, formulaAt, gridArea, numberFormatAt, type SheetGrid, valueAt } from '../sheet/grid';
import { displayText } from '../sheet/display';
import { type Cell } from './model';

/** Merged areas taller than this are page furniture, not cells of a table. */
const TALLEST_MERGE = 2000;

/** One cell of a sheet that is not read as a table. */
export function sheetCell(grid: SheetGrid, { row, column }: CellPosition): Cell {
  return new SheetCell(grid, row, column, valueAt(grid, row, column));
}

/** Makes its parts when they are first asked for: a large table has hundreds of thousands of cells, and most are only read once. */
class SheetCell implements Cell {
  private shown: string | undefined;

  constructor(
    private readonly grid: SheetGrid,
    private readonly row: number,
    private readonly column: number,
    readonly value: CellValue,
  ) {}

  get position(): CellPosition {
    return { row: this.row, column: this.column };
  }

  get formula(): string {
    return formulaAt(this.grid, this.row, this.column);
  }

  get numberFormat(): string {
    return numberFormatAt(this.grid, this.row, this.column);
  }

  get text(): string {
    this.shown ??= shownText(this.value, this.numberFormat);
    return this.shown;
  }
}

function shownText(value: CellValue, numberFormat: string): string {
  return (typeof value === 'string' ? value : displayText(value, numberFormat)).trim();
}

export class SheetView {
  readonly area: CellArea;
  private readonly mergesByRow = new Map<number, CellArea[]>();

  constructor(readonly grid: SheetGrid) {
    this.area = gridArea(grid) ?? { top: 0, left: 0, bottom: -1, right: -1 };
    for (const merge of grid.merges ?? []) {
      if (merge.bottom - merge.top > TALLEST_MERGE) continue;
      for (let row = merge.top; row <= merge.bottom; row++) {
        const known = this.mergesByRow.get(row);
        if (known) known.push(merge);
        else this.mergesByRow.set(row, [merge]);
      }
    }
  }

  value(row: number, column: number): CellValue {
    return valueAt(this.grid, row, column);
  }

  isBlank(row: number, column: number): boolean {
    return isBlankValue(this.value(row, column));
  }

  /** The cell's content as text, trimmed; numbers as an Indonesian reader sees them. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    return typeof value === 'string' ? value.trim() : shownText(value, numberFormatAt(this.grid, row, column));
  }

  /** The cell's text if it is typed as text, trimmed; `""` for numbers: where only words matter, figures need no formatting. */
  words(row: number, column: number): string {
    const value = this.value(row, column);
    return typeof value === 'string' ? value.trim() : '';
  }

  cell(row: number, column: number): Cell {
    return new SheetCell(this.grid, row, column, this.value(row, column));
  }

  /** The merged area that covers the cell, where merges are known. */
  mergeAt(row: number, column: number): CellArea | undefined {
    return this.mergesByRow
      .get(row)
      ?.find((merge) => merge.left <= column && column <= merge.right && merge.top <= row && row <= merge.bottom);
  }

  /** The columns from `left` to `right` that hold something in this row. */
  filledColumns(row: number, left: number, right: number): number[] {
    const values = this.grid.values[row - this.grid.origin.row];
    const filled: number[] = [];
    if (values === undefined) return filled;
    const offset = this.grid.origin.column;
    for (let column = Math.max(left, offset); column <= right; column++) {
      const value = values[column - offset];
      if (value === undefined) break;
      if (!isBlankValue(value)) filled.push(column);
    }
    return filled;
  }

  isRowBlank(row: number, left: number, right: number): boolean {
    const values = this.grid.values[row - this.grid.origin.row];
    if (values === undefined) return true;
    const offset = this.grid.origin.column;
    for (let column = Math.max(left, offset); column <= right; column++) {
      const value = values[column - offset];
      if (value === undefined) break;
      if (!isBlankValue(value)) return false;
    }
    return true;
  }
}

export function isBlankValue(value: CellValue): boolean {
  return value === '' || (typeof value === 'string' && value.trim() === '');
}
