/**
 * What is to be written, as plain data. Pure functions in core make plans; `excel/` (Office.js) and `xlsx/` (a file)
 * carry them out to the same result, so a form is tested once and is the same in both.
 */

import { type Bilingual } from '../language/bilingual';
import { type CellArea, type CellPosition } from './address';
import { type CellValue } from './grid';

/** Colours are `#RRGGBB`. Whatever is left out stays as the sheet has it. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** A thin line around every cell of the area. */
  readonly border?: string;
  /** English format code: `0.00%`. */
  readonly numberFormat?: string;
  /** `false` lets the user write in the cell of a protected sheet. */
  readonly locked?: boolean;
}

/**
 * A constant (`value`) or a formula in English with commas (`=IKU.CAPAIAN(E7,F7)`). A text that begins with `=` is a value.
 * A `result`, where it is known, is stored in a file for readers that do not calculate; Excel itself calculates.
 */
export type PlannedContent = { readonly value: CellValue } | { readonly formula: string; readonly result?: CellValue };

export type PlannedCell = CellPosition & PlannedContent & { readonly style?: CellStyle };

/** A drop-down list or a limit on what may be typed, with the words shown to the user. */
export interface PlannedValidation {
  readonly area: CellArea;
  readonly rule:
    | { readonly kind: 'list'; readonly items: readonly string[] }
    | { readonly kind: 'decimal'; readonly minimum?: number; readonly maximum?: number };
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: { readonly title: string; readonly text: string; readonly stops: boolean };
}

export interface PlannedChart {
  /** Bars run from top to bottom in the order of their table. */
  readonly kind: 'column' | 'bar' | 'line' | 'columnWithLine';
  readonly title: string;
  /** Text that says in words what the chart shows, for those who cannot see it. */
  readonly description: string;
  readonly categories: CellArea;
  readonly series: readonly {
    readonly name: string;
    readonly values: CellArea;
    readonly color?: string;
    readonly line?: boolean;
  }[];
  readonly place: CellArea;
  /** `0%` for axes in percent. */
  readonly axisFormat?: string;
  /** Where the value axis begins; columns that do not begin at 0 exaggerate differences. */
  readonly axisMinimum?: number;
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4' | 'F4';
  /** Shrinks the sheet until its columns fit on one page. */
  readonly fitToWidth: boolean;
  /** In percent, where it is not fitted: programs that fit a sheet by themselves pass over page breaks of columns. */
  readonly scale?: number;
  /** As many as needed when left out. */
  readonly pagesTall?: number;
  /** Rows that every printed page repeats (zero-based, inclusive). */
  readonly repeatRows?: Lines;
  /** Columns that every printed page repeats. */
  readonly repeatColumns?: Lines;
  /** Rows that begin a new page. */
  readonly rowBreaks?: readonly number[];
  /** Columns that begin a new page, where there are several side by side. */
  readonly columnBreaks?: readonly number[];
  readonly margins?: PageMargins;
  readonly area?: CellArea;
  /** Stands in the middle. `&P` is the page and `&N` the number of pages, as in Excel. */
  readonly footer?: string;
}

/** A column of a planned table, by the words at its head. */
export interface HeadedColumn {
  readonly label: Bilingual;
  /** Zero-based, on the sheet. */
  readonly column: number;
}

/** The columns of a table that wait for a person's words: what stands there when the sheet is made anew is carried over. */
export interface PlannedEntries {
  readonly columns: readonly HeadedColumn[];
  /** Names what a row speaks of. Left out where whoever makes the plan carries the words over himself. */
  readonly subject?: HeadedColumn;
}

/** A defined name. `comment` is what Excel's list of names says of it. */
export interface PlannedName {
  readonly name: string;
  readonly area: CellArea;
  readonly comment?: string;
}

/** Zero-based rows or columns, both ends included. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** In inches. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

export interface SheetPlan {
  /** The wanted sheet name; a name that is taken gets a number behind it. */
  readonly name: string;
  readonly cells: readonly PlannedCell[];
  /** Styles of whole areas, applied in order, before those of single cells. */
  readonly styles?: readonly { readonly area: CellArea; readonly style: CellStyle }[];
  readonly merges?: readonly CellArea[];
  /** In characters, as in Excel's column width box. */
  readonly columnWidths?: readonly { readonly column: number; readonly width: number }[];
  /** In points. */
  readonly rowHeights?: readonly { readonly row: number; readonly height: number }[];
  readonly hiddenColumns?: readonly number[];
  readonly validations?: readonly PlannedValidation[];
  readonly names?: readonly PlannedName[];
  readonly entries?: PlannedEntries;
  readonly tables?: readonly { readonly name: string; readonly area: CellArea }[];
  readonly charts?: readonly PlannedChart[];
  /** Rows and columns that stay in sight when scrolling. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print?: PrintSetup;
  /** Locks the cells that are not `locked: false`, without a password. */
  readonly protect?: boolean;
  readonly showGridlines?: boolean;
  readonly tabColor?: string;
}
