/** Cell addresses. Inside the code rows and columns count from zero; A1 text appears only at the edges (messages, JSON, Excel). */

export interface CellPosition {
  /** Zero-based row on the sheet. */
  readonly row: number;
  /** Zero-based column on the sheet. */
  readonly column: number;
}

/** A rectangle of cells; all four sides belong to it. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `0` → `A`, `26` → `AA`. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → `0`, `aa` → `26`. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** `{row: 6, column: 4}` → `E7`. */
export function cellName(position: CellPosition): string {
  return columnLetter(position.column) + (position.row + 1);
}

/** No sheet has so many columns. */
const COLUMNS = 1 << 15;

/** One number for each cell of a sheet, in reading order: where many cells are told apart or sorted, names would have to be written. */
export function cellNumber({ row, column }: CellPosition): number {
  return row * COLUMNS + column;
}

/** `A5:N9`; a single cell is written as one address. */
export function areaName(area: CellArea): string {
  const first = cellName({ row: area.top, column: area.left });
  const last = cellName({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** Reads `E7` or `$E$7`; `null` when the text is no cell address. */
export function parseCell(text: string): CellPosition | null {
  const match = CELL.exec(text.trim());
  if (!match?.[1] || !match[2]) return null;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}

/** Reads `A5:N9` or a single cell, in any order of corners; a sheet name before `!` is dropped. `null` when it is neither. */
export function parseArea(text: string): CellArea | null {
  const [from, to, ...more] = text.slice(text.lastIndexOf('!') + 1).split(':');
  const first = parseCell(from ?? '');
  const last = to === undefined ? first : parseCell(to);
  if (!first || !last || more.length > 0) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** A cell with its sheet, for readers: `IKU!C5`. */
export function placeName(sheet: string, position: CellPosition): string {
  return `${sheet}!${cellName(position)}`;
}

/** A sheet's name as formulas and links quote it, with or without need: `'IKU 2025'`. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

export function contains(area: CellArea, position: CellPosition): boolean {
  return (
    position.row >= area.top &&
    position.row <= area.bottom &&
    position.column >= area.left &&
    position.column <= area.right
  );
}

/** Some cell lies in both areas. */
export function overlap(one: CellArea, other: CellArea): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** A cell as an area. */
export function cellArea({ row, column }: CellPosition): CellArea {
  return { top: row, bottom: row, left: column, right: column };
}

/** The smallest rectangle that holds both. */
export function union(a: CellArea, b: CellArea): CellArea {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
