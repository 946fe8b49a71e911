import type { Style } from 'excelize-wasm';

import { type CellArea } from '../../core/sheet/address';
import { type CellStyle, type SheetPlan } from '../../core/sheet/plan';
import { type ExcelizeFile, succeed } from './excelize';
import { corners } from './reference';

const THIN_LINE = 1;
const SOLID = 1;

/** The styles of one workbook: each distinct one is registered once. */
export class StyleBook {
  private readonly ids = new Map<string, number>();
  /** The same by what it was laid from: most cells of a sheet share a few styles. */
  private readonly seen = new WeakMap<CellStyle, number>();

  constructor(private readonly file: ExcelizeFile) {}

  id(style: CellStyle): number {
    const seen = this.seen.get(style);
    if (seen !== undefined) return seen;
    const id = this.registered(style);
    this.seen.set(style, id);
    return id;
  }

  private registered(style: CellStyle): number {
    const key = JSON.stringify(Object.entries(style).sort());
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = succeed(this.file.NewStyle(excelizeStyle(style))).style;
    this.ids.set(key, id);
    return id;
  }
}

/** Lays the styles of areas over each other in their order, then those of single cells, and writes what comes out. */
export function writeStyles(file: ExcelizeFile, sheet: string, plan: SheetPlan, book: StyleBook): void {
  const rows = new Map<number, Map<number, CellStyle>>();
  const laidOver = layering();
  const lay = (row: number, column: number, style: CellStyle) => {
    const cells = rows.get(row) ?? new Map<number, CellStyle>();
    rows.set(row, cells);
    const below = cells.get(column);
    cells.set(column, below ? laidOver(below, style) : style);
  };
  for (const { area, style } of plan.styles ?? []) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) lay(row, column, style);
    }
  }
  for (const cell of plan.cells) if (cell.style) lay(cell.row, cell.column, cell.style);

  const runs = [...rows]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, cells]) => runsOf(row, new Map([...cells].map(([column, style]) => [column, book.id(style)]))));
  for (const { area, id } of stacked(runs)) succeed(file.SetCellStyle(sheet, ...corners(area), id));
}

/** Lays one style over another; the same two give the same one. */
function layering(): (below: CellStyle, above: CellStyle) => CellStyle {
  const laid = new WeakMap<CellStyle, WeakMap<CellStyle, CellStyle>>();
  return (below, above) => {
    const over = laid.get(below) ?? new WeakMap<CellStyle, CellStyle>();
    laid.set(below, over);
    const known = over.get(above) ?? { ...below, ...above };
    over.set(above, known);
    return known;
  };
}

/** Cells that share a style. */
interface StyledArea {
  readonly area: CellArea;
  readonly id: number;
}

/** Neighbours in a row with the same style. */
function runsOf(row: number, ids: ReadonlyMap<number, number>): StyledArea[] {
  const runs: StyledArea[] = [];
  for (const [column, id] of [...ids].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.id === id && last.area.right === column - 1) {
      runs[runs.length - 1] = { id, area: { ...last.area, right: column } };
    } else {
      runs.push({ id, area: { top: row, left: column, bottom: row, right: column } });
    }
  }
  return runs;
}

/** Runs that stand one below the other, as one area. */
function stacked(runs: readonly StyledArea[]): StyledArea[] {
  const done: StyledArea[] = [];
  const open = new Map<string, StyledArea>();
  for (const run of runs) {
    const key = `${run.area.left}:${run.area.right}:${run.id}`;
    const above = open.get(key);
    if (above && above.area.bottom === run.area.top - 1) {
      open.set(key, { id: run.id, area: { ...above.area, bottom: run.area.bottom } });
      continue;
    }
    if (above) done.push(above);
    open.set(key, run);
  }
  return [...done, ...open.values()];
}

function excelizeStyle(style: CellStyle): Style {
  return {
    ...(style.border === undefined ? {} : { Border: box(style.border) }),
    ...(style.fill === undefined ? {} : { Fill: { Type: 'pattern', Pattern: SOLID, Color: [rgb(style.fill)] } }),
    Font: {
      ...(style.bold === undefined ? {} : { Bold: style.bold }),
      ...(style.italic === undefined ? {} : { Italic: style.italic }),
      ...(style.fontName === undefined ? {} : { Family: style.fontName }),
      ...(style.fontSize === undefined ? {} : { Size: style.fontSize }),
      ...(style.fontColor === undefined ? {} : { Color: rgb(style.fontColor) }),
    },
    Alignment: {
      ...(style.horizontal === undefined ? {} : { Horizontal: style.horizontal }),
      ...(style.vertical === undefined ? {} : { Vertical: style.vertical }),
      ...(style.wrap === undefined ? {} : { WrapText: style.wrap }),
      ...(style.indent === undefined ? {} : { Indent: style.indent }),
    },
    Protection: { Locked: style.locked ?? true },
    ...(style.numberFormat === undefined ? {} : { CustomNumFmt: style.numberFormat }),
  };
}

function box(color: string): NonNullable<Style['Border']> {
  return ['left', 'right', 'top', 'bottom'].map((side) => ({ Type: side, Color: rgb(color), Style: THIN_LINE }));
}

/** `#1F4E78` → `1F4E78`. */
export function rgb(color: string): string {
  return color.replace('#', '').toUpperCase();
}
