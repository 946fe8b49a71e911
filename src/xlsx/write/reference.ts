import { cellName, columnLetter, quotedSheet, type CellArea } from '../../core/sheet/address';

/** `'IKU 2025'!$A$5:$N$9`, as names and charts want it. */
export function absoluteReference(sheet: string, area: CellArea): string {
  const corner = (row: number, column: number) => `$${columnLetter(column)}$${row + 1}`;
  const first = corner(area.top, area.left);
  const last = corner(area.bottom, area.right);
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** The two corners as Excelize takes them. */
export function corners(area: CellArea): [string, string] {
  return [cellName({ row: area.top, column: area.left }), cellName({ row: area.bottom, column: area.right })];
}
