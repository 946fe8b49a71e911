/** What a parser made of one sheet, as a SheetGrid. */

import type * as XLSX from '@e965/xlsx';

import { type CellArea } from '../../core/sheet/address';
import { LONGEST_NUMBER_FORMAT } from '../../core/sheet/display';
import { type CellValue, UNKNOWN_FORMULA } from '../../core/sheet/grid';
import { shownFormula } from '../custom-function-names';
import { gridFromCells, type GridReading, type Placed } from './grid-from-cells';
import { forEachPresent } from './present';

/** A cell as the parser gives it: what its types promise does not hold for every file. */
type Cell = { readonly [Property in 't' | 'v' | 'w' | 'f' | 'z']?: unknown };

/** What the parser's worksheet does not hold itself. */
interface GridExtras {
  readonly listObjects: readonly CellArea[] | undefined;
  readonly marks: readonly string[] | undefined;
  readonly seal: string | undefined;
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

/** Rows of texts, the first of them in row 1, as a SheetGrid. */
export function gridFromRows(name: string, rows: readonly (readonly string[])[]): GridReading {
  const placed: Placed[] = [];
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== '') placed.push({ row, column, value, formula: '', numberFormat: 'General' });
    }),
  );
  return gridFromCells(placed, { name, hidden: false, merges: [], hiddenRows: [], hiddenColumns: [] });
}

/** One parsed worksheet (`dense`) as a SheetGrid that reaches from its first to its last cell with content. */
export function gridFromWorksheet(
  name: string,
  sheet: XLSX.WorkSheet,
  hidden: boolean,
  { listObjects, marks, seal }: GridExtras,
): GridReading {
  return gridFromCells(cellsWithContent(sheet), {
    name,
    hidden,
    merges: mergesOf(sheet),
    hiddenRows: hiddenIndexes(sheet['!rows']),
    hiddenColumns: hiddenIndexes(sheet['!cols']),
    ...(listObjects ? { listObjects } : {}),
    ...(marks ? { marks } : {}),
    ...(seal === undefined ? {} : { seal }),
  });
}

function cellsWithContent(sheet: XLSX.WorkSheet): Placed[] {
  const placed: Placed[] = [];
  const rows: readonly (readonly (Cell | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  forEachPresent(rows, (cells, row) => {
    forEachPresent(cells, (cell, column) => {
      const value = valueOf(cell);
      const formula = formulaOf(cell);
      if (value === '' && formula === '') return;
      placed.push({ row, column, value, formula, numberFormat: numberFormatOf(cell) });
    });
  });
  return placed;
}

function valueOf({ t, v, w }: Cell): CellValue {
  if (t === 'e') return ERRORS[Number(v)] ?? (typeof w === 'string' ? w : '#VALUE!');
  if (t === 'z') return '';
  if (typeof v === 'number') return Number.isFinite(v) ? v : '';
  return typeof v === 'string' || typeof v === 'boolean' ? v : '';
}

/** Of some formulas of the binary formats the parser gives a piece that is no text. */
function formulaOf({ f }: Cell): string {
  if (f === undefined || f === null) return '';
  return typeof f === 'string' ? `=${shownFormula(f)}` : UNKNOWN_FORMULA;
}

function numberFormatOf({ z }: Cell): string {
  return typeof z === 'string' && z !== '' && z.length <= LONGEST_NUMBER_FORMAT ? z : 'General';
}

function mergesOf(sheet: XLSX.WorkSheet): readonly CellArea[] {
  return (sheet['!merges'] ?? [])
    .map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
    .filter((merge) => Object.values(merge).every(Number.isSafeInteger));
}

function hiddenIndexes(infos: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined): number[] {
  const hidden: number[] = [];
  forEachPresent(infos, (info, index) => {
    if (info.hidden) hidden.push(index);
  });
  return hidden;
}
