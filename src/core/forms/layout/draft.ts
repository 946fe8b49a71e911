/** A sheet under construction. Layout functions write on it from the top down; `plan` hands out the finished data. */

import { type CellArea } from '../../sheet/address';
import { type CellValue } from '../../sheet/grid';
import {
  type CellStyle,
  type Lines,
  type PlannedCell,
  type PlannedChart,
  type PlannedEntries,
  type PlannedContent,
  type PlannedValidation,
  type SheetPlan,
} from '../../sheet/plan';
import { STANDARD_ROW_HEIGHT } from '../../sheet/sizes';
import { LOOK } from './look';
import { widthBetween } from './text-height';

type PlanParts = Omit<SheetPlan, 'cells' | 'styles' | 'merges' | 'columnWidths' | 'rowHeights' | 'validations'>;

export class SheetDraft {
  private readonly cells: PlannedCell[] = [];
  private readonly styles: { area: CellArea; style: CellStyle }[] = [];
  private readonly merges: CellArea[] = [];
  private readonly widths = new Map<number, number>();
  private readonly heights = new Map<number, number>();
  private readonly validations: PlannedValidation[] = [];
  private readonly charts: PlannedChart[] = [];
  private readonly names: { name: string; area: CellArea }[] = [];
  private entries: PlannedEntries | null = null;

  put(row: number, column: number, content: PlannedContent, style?: CellStyle): void {
    this.cells.push({ row, column, ...content, ...(style ? { style } : {}) });
  }

  value(row: number, column: number, value: CellValue, style?: CellStyle): void {
    this.put(row, column, { value }, style);
  }

  formula(row: number, column: number, formula: string, style?: CellStyle): void {
    this.put(row, column, { formula }, style);
  }

  style(area: CellArea, style: CellStyle): void {
    this.styles.push({ area, style });
  }

  /** One cell alone is no merge. */
  merge(area: CellArea): void {
    if (area.bottom > area.top || area.right > area.left) this.merges.push(area);
  }

  /** A text over several columns of one row. */
  across(row: number, left: number, right: number, content: PlannedContent, style: CellStyle): void {
    const area = { top: row, left, bottom: row, right };
    this.put(row, left, content);
    this.style(area, style);
    this.merge(area);
  }

  width(column: number, width: number): void {
    this.widths.set(column, width);
  }

  widthOf(column: number): number {
    return this.widthBetween(column, column);
  }

  widthBetween(left: number, right: number): number {
    return widthBetween(this.widths, left, right);
  }

  heightOf(row: number): number {
    return this.heights.get(row) ?? STANDARD_ROW_HEIGHT;
  }

  height(row: number, points: number): void {
    this.heights.set(row, points);
  }

  validate(validation: PlannedValidation): void {
    this.validations.push(validation);
  }

  /** The rows below a chart get a height of their own, so that it looks alike in every reader. */
  chart(chart: PlannedChart): void {
    this.charts.push(chart);
    for (let row = chart.place.top; row <= chart.place.bottom; row++) this.height(row, STANDARD_ROW_HEIGHT);
  }

  /** The rows of each chart. */
  chartRows(): readonly Lines[] {
    return this.charts.map(({ place }) => ({ from: place.top, to: place.bottom }));
  }

  name(name: string, area: CellArea): void {
    this.names.push({ name, area });
  }

  /** Which columns of the sheet's table wait for words. */
  awaitEntries(entries: PlannedEntries): void {
    this.entries = entries;
  }

  /** The finished plan. The base look lies under everything that was written. */
  plan(parts: PlanParts): SheetPlan {
    let [bottom, right] = [0, 0];
    const reach = (row: number, column: number): void => {
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    for (const { row, column } of this.cells) reach(row, column);
    for (const { area } of this.styles) reach(area.bottom, area.right);
    const everything = { top: 0, left: 0, bottom, right };
    return {
      showGridlines: false,
      ...parts,
      cells: this.cells,
      styles: [{ area: everything, style: LOOK.base }, ...this.styles],
      merges: this.merges,
      columnWidths: [...this.widths].map(([column, width]) => ({ column, width })),
      rowHeights: [...this.heights].map(([row, height]) => ({ row, height })),
      validations: this.validations,
      ...(this.charts.length > 0 ? { charts: this.charts } : {}),
      names: [...(parts.names ?? []), ...this.names],
      ...(this.entries ? { entries: this.entries } : {}),
    };
  }
}
