/** What a parser made of one sheet, as a SheetGrid. */

import type * as XLSX from '@e965/xlsx';

import { type Bilingual } from '../../core/language/bilingual';
import { type CellArea, cellName } from '../../core/sheet/address';
import { LONGEST_NUMBER_FORMAT } from '../../core/sheet/display';
import { type CellValue, UNKNOWN_FORMULA } from '../../core/sheet/grid';
import { shownFormula } from '../custom-function-names';
import { gridFromCells, type GridReading, type PlacedCell } from './grid-from-cells';
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
  const placed: PlacedCell[] = [];
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
  const reading = gridFromCells(cellsWithContent(sheet), {
    name,
    hidden,
    merges: mergesOf(sheet),
    hiddenRows: hiddenIndexes(sheet['!rows']),
    hiddenColumns: hiddenIndexes(sheet['!cols']),
    ...(listObjects ? { listObjects } : {}),
    ...(marks ? { marks } : {}),
    ...(seal === undefined ? {} : { seal }),
  });
  return reading.kind === 'read' ? { ...reading, notes: [...reading.notes, ...noNumbers(name, sheet)] } : reading;
}

/** Cells that claim to hold a number, such as 1e999, which no program could have computed: they are read as blank. */
function noNumbers(name: string, sheet: XLSX.WorkSheet): readonly Bilingual[] {
  const cells: string[] = [];
  forEachCell(sheet, ({ t, v }, row, column) => {
    if (t !== 'e' && typeof v === 'number' && !Number.isFinite(v)) cells.push(cellName({ row, column }));
  });
  const [first] = cells;
  if (first === undefined) return [];
  const rest = cells.length - 1;
  return [
    {
      id: `Lembar "${name}": isi ${first}${rest > 0 ? ` dan ${rest} sel lain` : ''} bukan angka yang sah, jadi dibaca kosong. Buka berkas ini di Excel, perbaiki sel itu, lalu periksa lagi.`,
      en: `Sheet "${name}": ${first}${rest > 0 ? ` and ${rest} more cells hold` : ' holds'} no valid number and ${rest > 0 ? 'are' : 'is'} read as blank. Open the file in Excel, mend the cell, and check again.`,
    },
  ];
}

function cellsWithContent(sheet: XLSX.WorkSheet): PlacedCell[] {
  const placed: PlacedCell[] = [];
  forEachCell(sheet, (cell, row, column) => {
    const value = valueOf(cell);
    const formula = formulaOf(cell);
    if (value === '' && formula === '') return;
    placed.push({ row, column, value, formula, numberFormat: numberFormatOf(cell) });
  });
  return placed;
}

function forEachCell(sheet: XLSX.WorkSheet, visit: (cell: Cell, row: number, column: number) => void): void {
  const rows: readonly (readonly (Cell | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  forEachPresent(rows, (cells, row) => forEachPresent(cells, (cell, column) => visit(cell, row, column)));
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
