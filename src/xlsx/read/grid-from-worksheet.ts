import type * as XLSX from '@e965/xlsx';

import { type Bilingual } from '../../core/language/bilingual';
import { cellName, type CellArea } from '../../core/sheet/address';
import { type CellValue, type SheetGrid } from '../../core/sheet/grid';
import { shownFormula } from '../custom-function-names';

/**
 * A SheetGrid holds every cell between its corners, so a lone value far away would make it huge. No table that people
 * keep is wider than this, and few sheets are larger.
 */
const WIDEST = 512;
const MOST_CELLS = 4_000_000;

type Cell = XLSX.CellObject;

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** What the parser's worksheet does not hold itself. */
interface GridExtras {
  readonly listObjects: readonly CellArea[] | undefined;
  readonly marks: readonly string[] | undefined;
  readonly seal: string | undefined;
}

interface GridReading {
  readonly grid: SheetGrid;
  /** What the user must know about how it was read. */
  readonly note?: Bilingual;
}

/** The error values of a file by their code. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** One parsed worksheet (`dense`) as a SheetGrid that reaches from its first to its last cell with content. */
export function gridFromWorksheet(
  name: string,
  sheet: XLSX.WorkSheet,
  hidden: boolean,
  extras: GridExtras,
): GridReading {
  const placed = cellsWithContent(sheet);
  const used = boundingArea(placed);
  if (!used) return { grid: gridOf(name, sheet, hidden, { top: 0, left: 0, bottom: -1, right: -1 }, [], extras) };

  const area = withinLimits(used);
  const grid = gridOf(name, sheet, hidden, area, placed, extras);
  if (area.bottom === used.bottom && area.right === used.right) return { grid };
  const last = cellName({ row: area.bottom, column: area.right });
  const far = cellName({ row: used.bottom, column: used.right });
  return {
    grid,
    note: {
      id: `Lembar "${name}" terisi sampai ${far}; yang diperiksa hanya sampai ${last}.`,
      en: `Sheet "${name}" holds cells as far as ${far}; only up to ${last} is checked.`,
    },
  };
}

function cellsWithContent(sheet: XLSX.WorkSheet): Placed[] {
  const placed: Placed[] = [];
  const rows: readonly (readonly (Cell | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  // forEach passes over the holes of a sparse array, which may be a million rows long.
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell && (cell.f !== undefined || valueOf(cell) !== '')) placed.push({ row, column, cell });
    });
  });
  return placed;
}

function boundingArea(placed: readonly Placed[]): CellArea | null {
  const first = placed[0];
  if (!first) return null;
  let { row: top, column: left } = first;
  let bottom = top;
  let right = left;
  for (const { row, column } of placed) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

function withinLimits(used: CellArea): CellArea {
  const width = Math.min(used.right - used.left + 1, WIDEST);
  const height = Math.min(used.bottom - used.top + 1, Math.floor(MOST_CELLS / width));
  return { ...used, right: used.left + width - 1, bottom: used.top + height - 1 };
}

function gridOf(
  name: string,
  sheet: XLSX.WorkSheet,
  hidden: boolean,
  area: CellArea,
  placed: readonly Placed[],
  { listObjects, marks, seal }: GridExtras,
): SheetGrid {
  const width = area.right - area.left + 1;
  const height = area.bottom - area.top + 1;
  const matrix = <T>(blank: T): T[][] => Array.from({ length: height }, () => new Array<T>(width).fill(blank));
  const values = matrix<CellValue>('');
  const formulas = matrix('');
  const numberFormats = matrix('General');
  for (const { row, column, cell } of placed) {
    const [y, x] = [row - area.top, column - area.left];
    const [valueRow, formulaRow, formatRow] = [values[y], formulas[y], numberFormats[y]];
    if (!valueRow || !formulaRow || !formatRow || x >= width) continue;
    valueRow[x] = valueOf(cell);
    if (cell.f !== undefined) formulaRow[x] = `=${shownFormula(cell.f)}`;
    if (cell.z !== undefined) formatRow[x] = String(cell.z);
  }
  return {
    name,
    origin: { row: area.top, column: area.left },
    values,
    formulas,
    numberFormats,
    merges: (sheet['!merges'] ?? [])
      .map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
      .filter((merge) => overlap(merge, area)),
    hiddenRows: hiddenIndexes(sheet['!rows']).filter((row) => row <= area.bottom),
    hiddenColumns: hiddenIndexes(sheet['!cols']).filter((column) => column <= area.right),
    hidden,
    ...(listObjects ? { listObjects } : {}),
    ...(marks ? { marks } : {}),
    ...(seal === undefined ? {} : { seal }),
  };
}

function valueOf(cell: Cell): CellValue {
  if (cell.t === 'e') return ERRORS[Number(cell.v)] ?? cell.w ?? '#VALUE!';
  if (cell.t === 'z' || cell.v === undefined || cell.v === null) return '';
  if (typeof cell.v === 'string') return cell.v.replace(/\r\n?/g, '\n');
  if (typeof cell.v === 'number') return Number.isFinite(cell.v) ? cell.v : '';
  if (typeof cell.v === 'boolean') return cell.v;
  return String(cell.v);
}

function hiddenIndexes(infos: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined): number[] {
  const hidden: number[] = [];
  infos?.forEach((info, index) => {
    if (info?.hidden) hidden.push(index);
  });
  return hidden;
}

function overlap(a: CellArea, b: CellArea): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}
