import { type Area, parseArea } from '../model/address';
import { type Input, writeEntries } from '../model/edit';
import { type CellValue, displayText } from '../model/entry';
import { type Sheet } from '../model/sheet';
import { type Workbook } from '../model/workbook';
import { type Traffic } from '../protocol/traffic';

/** `window.workbench`: what tests and scripts do with the page. */
export interface WorkbenchScript {
  /** Opens a workbook file. */
  open(data: ArrayBuffer, name: string): Promise<void>;
  /** The open workbook as an .xlsx file. */
  save(): Promise<ArrayBuffer>;
  values(sheet: string, address: string): CellValue[][];
  /** Formulas in English, values where there is none. */
  formulas(sheet: string, address: string): CellValue[][];
  /** What the cells show. */
  text(sheet: string, address: string): string[][];
  /** Types entries into cells as the user would; null leaves a cell. */
  set(sheet: string, address: string, matrix: Input[][]): void;
  sheets(): string[];
  select(sheet: string, address: string): void;
  selection(): { sheet: string; address: string };
  /** Why the function in a cell failed, if it said so. */
  message(sheet: string, address: string): string | undefined;
  /** Resolves when nothing calculates and no request is open. */
  idle(): Promise<void>;
  undo(): Promise<void>;
  readonly traffic: Traffic;
}

export function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.findSheet(name);
  if (!sheet) throw new Error(`No sheet "${name}"`);
  return sheet;
}

export function areaAt(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`Not an address: ${address}`);
  return area;
}

export function read<T>({ row, column, rows, columns }: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (__, x) => cell(row + y, column + x)));
}

export function textAt(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  return displayText(sheet.cell(row, column)?.value ?? '', sheet.shownFormat(row, column), workbook.locale);
}

/** Types a matrix into the cells. A single value may stand for all of them only by being written out. */
export function type(workbook: Workbook, sheet: Sheet, area: Area, matrix: Input[][]): void {
  workbook.change('script', () => writeEntries(workbook, sheet, area, matrix, workbook.locale));
  workbook.endStep();
}
