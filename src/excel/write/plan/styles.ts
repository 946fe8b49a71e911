import { areaName, cellName } from '../../../core/sheet/address';
import { type CellStyle, type SheetPlan } from '../../../core/sheet/plan';
import { type Instalments, REQUEST_BYTES } from './instalments';

/** Addresses that Excel takes in one `getRanges` call; it allows 8,192 characters. */
const ADDRESSES_TOGETHER = 200;

/** Applies the styles of areas in their order, then those of single cells, all cells of one style together. */
export async function applyStyles(sheet: Excel.Worksheet, plan: SheetPlan, instalments: Instalments): Promise<void> {
  for (const { area, style } of plan.styles ?? []) {
    applyStyle(sheet.getRange(areaName(area)).format, style);
    await instalments.add(bytesOf(style));
  }
  for (const { style, cells } of cellsByStyle(plan)) {
    for (let from = 0; from < cells.length; from += ADDRESSES_TOGETHER) {
      const address = cells.slice(from, from + ADDRESSES_TOGETHER).join(',');
      applyStyle(sheet.getRanges(address).format, style);
      await instalments.add(address.length + bytesOf(style));
    }
  }
}

/** Each property is a request; a border is two for each of its edges, besides the way to them. */
function bytesOf(style: CellStyle): number {
  const requests = 3 + Object.keys(style).length + (style.border === undefined ? 0 : 3 * EDGES.length);
  return requests * REQUEST_BYTES;
}

function cellsByStyle(plan: SheetPlan): { readonly style: CellStyle; readonly cells: string[] }[] {
  const groups = new Map<string, { readonly style: CellStyle; readonly cells: string[] }>();
  for (const cell of plan.cells) {
    if (!cell.style) continue;
    const key = JSON.stringify(Object.entries(cell.style).sort());
    const group = groups.get(key) ?? { style: cell.style, cells: [] };
    group.cells.push(cellName(cell));
    groups.set(key, group);
  }
  return [...groups.values()];
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Number formats are not here: they are written with the contents. */
function applyStyle(format: Excel.RangeFormat, style: CellStyle): void {
  const { font } = format;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.fontColor !== undefined) font.color = style.fontColor;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.locked !== undefined) format.protection.locked = style.locked;
  if (style.border !== undefined) {
    for (const edge of EDGES) {
      const border = format.borders.getItem(edge);
      border.style = 'Continuous';
      border.color = style.border;
    }
  }
}
