/** Lays a decree's annex out on a sheet, from the top down, the way offices do it by hand. */

import { type CellArea } from '../../src/core/sheet/address';
import { type CellValue } from '../../src/core/sheet/grid';
import {
  type CellStyle,
  type PlannedCell,
  type PlannedContent,
  type PrintSetup,
  type SheetPlan,
} from '../../src/core/sheet/plan';
import { textHeight } from './text-height';

const FONT = 'Arial';
const BODY_SIZE = 10;
const BLACK = '#000000';
const HEADER_FILL = '#DDE7F3';

/** A cell of a table: a constant, or content with a style of its own. */
export type TableCell = CellValue | (PlannedContent & { readonly style?: CellStyle });

export interface TableLayout {
  /** Header rows from the top down; `""` continues the cell to the left (across) or above (down), as `merges` says. */
  readonly header: readonly (readonly CellValue[])[];
  readonly body: readonly (readonly TableCell[])[];
  /** Merged areas, counted from the table's first header cell. */
  readonly merges?: readonly CellArea[];
  /** Columns whose body is centred. */
  readonly centred?: readonly number[];
}

export interface Line {
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly horizontal?: CellStyle['horizontal'];
}

export class SheetLayout {
  private readonly cells: PlannedCell[] = [];
  private readonly styles: { area: CellArea; style: CellStyle }[] = [];
  private readonly merges: CellArea[] = [];
  private readonly heights: { row: number; height: number }[] = [];
  private headerRows: { from: number; to: number } | undefined;
  private row = 0;

  /** @param widths of the columns from A on, in characters. */
  constructor(
    private readonly name: string,
    private readonly widths: readonly number[],
    /** The first column that is written in. */
    private readonly left = 0,
  ) {}

  private get right(): number {
    return this.widths.length - 1;
  }

  /** The zero-based row that comes next. */
  get nextRow(): number {
    return this.row;
  }

  gap(height = 10): this {
    this.heights.push({ row: this.row, height });
    this.row++;
    return this;
  }

  /** Lines across the sheet. */
  lines(lines: readonly Line[], from = this.left, to = this.right): this {
    for (const line of lines) {
      const size = line.size ?? BODY_SIZE;
      this.put(this.row, from, to, { value: line.text }, {
        fontSize: size,
        ...(line.bold ? { bold: true } : {}),
        ...(line.italic ? { italic: true } : {}),
        ...(line.color ? { fontColor: line.color } : {}),
        horizontal: line.horizontal ?? 'center',
        vertical: 'center',
        wrap: true,
      });
      this.heights.push({ row: this.row, height: textHeight(line.text, this.widthOf(from, to), size) });
      this.row++;
    }
    return this;
  }

  /** The agency's name and address, with the thick line below it that every official letter has. */
  letterhead(lines: readonly Line[]): this {
    this.lines(lines);
    this.heights.push({ row: this.row, height: 2.5 });
    this.styles.push({
      area: { top: this.row, left: this.left, bottom: this.row, right: this.right },
      style: { fill: BLACK },
    });
    this.row++;
    return this.gap();
  }

  /** "NOMOR : 188.4/243" with the colon before the text, as people type it; without a label the text continues the one above. */
  labelled(label: string, text: string, columns: { label: number; text: number }, bold = false): this {
    const style: CellStyle = { vertical: 'top', wrap: true, fontSize: BODY_SIZE };
    this.put(this.row, columns.label, columns.text - 1, { value: label }, bold ? { ...style, bold } : style);
    const shown = label === '' ? text : `: ${text}`;
    this.put(this.row, columns.text, this.right, { value: shown }, style);
    this.heights.push({ row: this.row, height: textHeight(shown, this.widthOf(columns.text, this.right), BODY_SIZE) });
    this.row++;
    return this;
  }

  table(table: TableLayout): this {
    const top = this.row;
    const width = table.header[0]?.length ?? 0;
    const bodyTop = top + table.header.length;
    const bottom = bodyTop + table.body.length - 1;
    const area = (first: number, last: number): CellArea => ({
      top: first,
      left: this.left,
      bottom: last,
      right: this.left + width - 1,
    });
    this.styles.push({
      area: area(top, bottom),
      style: { fontName: FONT, fontSize: BODY_SIZE, border: BLACK, wrap: true, vertical: 'top' },
    });
    this.styles.push({
      area: area(top, bodyTop - 1),
      style: { bold: true, fill: HEADER_FILL, horizontal: 'center', vertical: 'center' },
    });
    for (const column of table.centred ?? []) {
      const at = this.left + column;
      this.styles.push({ area: { top: bodyTop, left: at, bottom, right: at }, style: { horizontal: 'center' } });
    }
    const merges = (table.merges ?? []).map((merge) => ({
      top: merge.top + top,
      left: merge.left + this.left,
      bottom: merge.bottom + top,
      right: merge.right + this.left,
    }));
    this.merges.push(...merges);

    for (const cells of [...table.header, ...table.body]) {
      let height = 16;
      cells.forEach((cell, index) => {
        const column = this.left + index;
        const content = typeof cell === 'object' ? cell : { value: cell };
        if ('value' in content && content.value === '') return;
        this.cells.push({ row: this.row, column, ...content });
        const merge = merges.find((candidate) => candidate.top === this.row && candidate.left === column);
        const rows = merge ? merge.bottom - merge.top + 1 : 1;
        const text = 'value' in content && typeof content.value === 'string' ? content.value : '';
        height = Math.max(height, textHeight(text, this.widthOf(column, merge?.right ?? column), BODY_SIZE) / rows);
      });
      this.heights.push({ row: this.row, height: height + 3 });
      this.row++;
    }
    this.headerRows = { from: top, to: bodyTop - 1 };
    return this;
  }

  /** Place, date and office, room for the signature, and blanks for the name. */
  signature(lines: readonly string[], columns: { from: number; to: number }): this {
    this.gap(14);
    this.lines(lines.map((text) => ({ text })), columns.from, columns.to);
    this.gap(48);
    this.lines(
      [{ text: '( ........................................ )' }, { text: 'NIP. ................................' }],
      columns.from,
      columns.to,
    );
    return this;
  }

  plan(print: Pick<PrintSetup, 'orientation' | 'paper'>, more: Partial<SheetPlan> = {}): SheetPlan {
    return {
      name: this.name,
      cells: this.cells,
      styles: this.styles,
      merges: this.merges,
      columnWidths: this.widths.map((width, column) => ({ column, width })),
      rowHeights: this.heights,
      showGridlines: false,
      print: {
        ...print,
        fitToWidth: true,
        footer: 'Halaman &P dari &N',
        area: { top: 0, left: this.left, bottom: this.row - 1, right: this.right },
        ...(this.headerRows ? { repeatRows: this.headerRows } : {}),
      },
      ...more,
    };
  }

  private put(row: number, from: number, to: number, content: PlannedContent, style: CellStyle): void {
    this.cells.push({ row, column: from, ...content });
    this.styles.push({ area: { top: row, left: from, bottom: row, right: to }, style: { fontName: FONT, ...style } });
    if (to > from) this.merges.push({ top: row, left: from, bottom: row, right: to });
  }

  private widthOf(from: number, to: number): number {
    return this.widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
  }
}

/** A merged area of a table, from its first header cell. */
export function merged(top: number, left: number, bottom: number, right: number): CellArea {
  return { top, left, bottom, right };
}

/** A percentage as Excel keeps it when a person types `4,57%`. */
export function percent(fraction: number, numberFormat: string): TableCell {
  return { value: fraction, style: { numberFormat, horizontal: 'center' } };
}

/** A number shown with two decimals: `33,5` as `33,50`. */
export function twoDecimals(value: number): TableCell {
  return { value, style: { numberFormat: '0.00', horizontal: 'center' } };
}
