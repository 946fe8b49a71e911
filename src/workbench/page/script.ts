import { areaAddress } from '../model/address';
import { type Input } from '../model/edit';
import { type EnteredValue, entryText } from '../model/entry';
import { type Workbook } from '../model/workbook';
import { type Traffic } from '../protocol/traffic';
import { areaAt, readCells, sheetNamed, typeCells } from './cells';

/**
 * `window.workbench`: what tests and scripts do with the page. Sheets go by their names, cells by addresses (`B2`,
 * `A1:C9`, `A:C`). What cannot be done throws an error that says why.
 */
export interface WorkbenchScript {
  /** Opens a workbook file in place of the open one, which stays when the file cannot be read. */
  open(data: ArrayBuffer | ArrayBufferView, name: string): Promise<void>;
  /** The open workbook as an .xlsx file. */
  save(): Promise<ArrayBuffer>;
  /** Numbers, texts, true and false; `''` for an empty cell, an error as its text. */
  values(sheet: string, address: string): EnteredValue[][];
  /** Formulas in English with commas, values where there is none. */
  formulas(sheet: string, address: string): EnteredValue[][];
  /** What the cells show. */
  text(sheet: string, address: string): string[][];
  /**
   * Types entries into cells as the user would, formulas in English notation. The address is the matrix's first cell or a range of its size; a matrix of
   * one cell fills a range. A null leaves its cell.
   */
  set(sheet: string, address: string, matrix: Input[][]): void;
  /** What the add-in keeps in the workbook's settings. */
  kept(): Record<string, unknown>;
  /** Keeps the same as the add-in of somebody else who works in the workbook. */
  keep(settings: Record<string, unknown>): void;
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

/** What the page itself does for a script. */
export type PageActions = Pick<WorkbenchScript, 'open' | 'save' | 'idle' | 'undo' | 'traffic'>;

export function scriptFor(workbook: Workbook, page: PageActions): WorkbenchScript {
  return {
    ...page,
    values: (name, address) => {
      const sheet = sheetNamed(workbook, name);
      return readCells(sheet, address, (row, column) => sheet.cell(row, column)?.value ?? '');
    },
    formulas: (name, address) => {
      const sheet = sheetNamed(workbook, name);
      return readCells(sheet, address, (row, column) => {
        const cell = sheet.cell(row, column);
        return cell?.formula ?? cell?.value ?? '';
      });
    },
    text: (name, address) => {
      const sheet = sheetNamed(workbook, name);
      return readCells(sheet, address, (row, column) =>
        entryText(sheet.cell(row, column)?.value ?? '', sheet.shownFormat(row, column), workbook.locale),
      );
    },
    set: (name, address, matrix) => typeCells(workbook, sheetNamed(workbook, name), address, matrix),
    kept: () => Object.fromEntries(workbook.settings),
    keep: (settings) =>
      workbook.change('colleague', () => {
        for (const [key, value] of Object.entries(settings)) workbook.settings.set(key, value);
        workbook.note({ kind: 'settings' });
      }),
    sheets: () => workbook.sheets.map(({ name }) => name),
    select: (name, address) =>
      workbook.change('script', () => workbook.select(sheetNamed(workbook, name), [areaAt(address)])),
    selection: () => ({ sheet: workbook.active.name, address: workbook.active.selection.map(areaAddress).join(',') }),
    message: (name, address) => {
      const { row, column } = areaAt(address);
      return sheetNamed(workbook, name).cell(row, column)?.message;
    },
  };
}
