import {
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { type Border, type BorderSide, type WorkbookStyle } from '../model/style';

/** Between the model's styles and those of the grid. What the grid cannot show stays in the model. */

const HORIZONTAL: Record<string, HorizontalAlign> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Record<string, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};
const SIDES: readonly [BorderSide, 't' | 'b' | 'l' | 'r'][] = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
];

/** [line, weight] of Excel for each line of the grid, and back. */
const LINES: readonly [string, string, BorderStyleTypes][] = [
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
];

function toGridBorder({ line, weight, color }: Border): IBorderStyleData {
  const found = LINES.find(([own, width]) => own === line && width === weight) ?? LINES.find(([own]) => own === line);
  return { s: found?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}

/** The style with every field named, so that putting it on a cell also takes away what the cell had. */
export function toGridStyle(style: WorkbookStyle | undefined): IStyleData {
  const bd: IBorderData = {};
  for (const [side, key] of SIDES) {
    const border = style?.borders?.[side];
    bd[key] = border ? toGridBorder(border) : null;
  }
  const line = (on: boolean | undefined) => (on ? { s: 1 } : { s: 0 });
  return {
    ff: style?.fontName ?? null,
    fs: style?.fontSize ?? 11,
    bl: style?.bold ? 1 : 0,
    it: style?.italic ? 1 : 0,
    ul: line(style?.underline !== undefined && style.underline !== 'None'),
    st: line(style?.strikethrough),
    cl: style?.color ? { rgb: style.color } : null,
    bg: style?.fill ? { rgb: style.fill } : null,
    bd,
    n: style?.numberFormat ? { pattern: style.numberFormat } : null,
    ht: HORIZONTAL[style?.horizontal ?? ''] ?? null,
    vt: VERTICAL[style?.vertical ?? ''] ?? null,
    tb: style?.wrap ? WrapStrategy.WRAP : null,
    tr: style?.rotation ? { a: -style.rotation } : null,
    pd: style?.indent ? { l: 2 + style.indent * 9 } : null,
  };
}

/** Without the empty fields: for a workbook that is being opened, where nothing has to be taken away. */
export function toCompactGridStyle(style: WorkbookStyle): IStyleData {
  const full = Object.entries(toGridStyle(style)).filter(([key, value]) => {
    if (value === null || value === 0) return false;
    if (key === 'ul' || key === 'st') return (value as { s: number }).s === 1;
    return key !== 'bd' || Object.values(value as IBorderData).some((border) => border !== null);
  });
  const compact = Object.fromEntries(full) as IStyleData;
  if (compact.bd) compact.bd = Object.fromEntries(Object.entries(compact.bd).filter(([, border]) => border !== null));
  return compact;
}

function keyOf<T>(table: Record<string, T>, value: T): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}

function color(given: Nullable<{ rgb?: Nullable<string> }>): string | undefined {
  const rgb = given?.rgb;
  if (!rgb) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  if (!parts) return rgb.toUpperCase();
  return `#${[parts[1], parts[2], parts[3]].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** What the grid shows, as a style of the model; `before` lends what the grid cannot hold. */
export function fromGridStyle(
  grid: Nullable<IStyleData>,
  before: WorkbookStyle | undefined,
): WorkbookStyle | undefined {
  const borders: Partial<Record<BorderSide, Border>> = {};
  for (const [side, key] of SIDES) {
    const border = grid?.bd?.[key];
    if (!border) continue;
    const found = LINES.find(([, , type]) => type === border.s);
    borders[side] = {
      line: found?.[0] ?? 'Continuous',
      weight: found?.[1] ?? 'Thin',
      color: color(border.cl) ?? '#000000',
    };
  }
  for (const side of ['diagonalUp', 'diagonalDown'] as const) {
    const border = before?.borders?.[side];
    if (border) borders[side] = border;
  }
  const pattern = grid?.n?.pattern;
  const vertical = keyOf(VERTICAL, grid?.vt ?? VerticalAlign.UNSPECIFIED);
  const style: WorkbookStyle = {
    numberFormat: pattern && pattern !== 'General' ? pattern : undefined,
    fontName: grid?.ff ?? undefined,
    fontSize: grid?.fs && grid.fs !== 11 ? grid.fs : undefined,
    bold: grid?.bl ? true : undefined,
    italic: grid?.it ? true : undefined,
    underline: grid?.ul?.s ? (before?.underline ?? 'Single') : undefined,
    strikethrough: grid?.st?.s ? true : undefined,
    color: color(grid?.cl),
    fill: color(grid?.bg),
    horizontal: keyOf(HORIZONTAL, grid?.ht ?? HorizontalAlign.UNSPECIFIED),
    vertical,
    wrap: grid?.tb === WrapStrategy.WRAP ? true : undefined,
    rotation: grid?.tr?.a ? -grid.tr.a : undefined,
    indent: before?.indent,
    shrink: before?.shrink,
    unlocked: before?.unlocked,
    borders: Object.keys(borders).length > 0 ? borders : undefined,
  };
  const kept = Object.entries(style).filter(([, value]) => value !== undefined);
  return kept.length > 0 ? (Object.fromEntries(kept) as WorkbookStyle) : undefined;
}
