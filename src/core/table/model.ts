/**
 * A recognised table. Recognition (`recognise.ts`) makes it from a SheetGrid; rules, measurement, reports and the pane read
 * nothing else. Every part remembers the cell it came from, so that a finding or a fix needs no search.
 */

import { type CellArea, type CellPosition } from '../sheet/address';
import { type CellValue } from '../sheet/grid';
import { type Bilingual } from '../language/bilingual';
import { type QuantityReading } from '../language/quantity';
import { type Profile } from '../knowledge/choices/profiles';
import { DETAIL_ROLES, FIGURE_ROLES, type Role } from '../knowledge/columns/roles';

export { ROLES, type Role } from '../knowledge/columns/roles';

export type Revision = 'before' | 'after';

export type Quarter = 1 | 2 | 3 | 4;

/** Of a year: "Caturwulan I" is its first four months. */
export type Third = 1 | 2 | 3;

/** Of a year: "Semester I", "Semester II". */
export type Half = 1 | 2;

export interface Column {
  /** Zero-based column on the sheet. */
  readonly index: number;
  readonly role: Role;
  /** The header's words from the top row down, joined: `TARGET TAHUN 2025`. */
  readonly header: string;
  /** The lowest header cell that holds text of this column. */
  readonly headerCell: CellPosition;
  readonly year?: number;
  readonly quarter?: Quarter;
  readonly half?: Half;
  readonly third?: Third;
  /** 1 to 12. */
  readonly month?: number;
  readonly revision?: Revision;
  /** Counted from the beginning of the year or the plan, where another column has a period by itself: "Jumlah s.d. Juni" beside "Juni", "s.d. 2024" beside "2024". */
  readonly soFar?: true;
  /** "Tahun ke-1" is 1; the year follows from the period in the title, when there is one. */
  readonly ordinal?: number;
  /** A unit that the header itself names: `Capaian (%)`, `Target (Rp)`. */
  readonly headerUnit?: string;
  /** What the row that numbers the columns says it is made of. */
  readonly madeOf?: MadeOf;
  /** How sure recognition is of the role, 0 to 1. */
  readonly confidence: number;
}

/** Other columns of the sheet, in the order of the formula: those added up, or the one that is divided and the one that divides. */
export interface MadeOf {
  readonly kind: 'sum' | 'quotient';
  readonly columns: readonly number[];
}

/** One cell of the body as a reader sees it. */
export interface Cell {
  readonly position: CellPosition;
  readonly value: CellValue;
  /** As displayed, white space trimmed: `4,57%`. `""` for an empty cell. */
  readonly text: string;
  /** In English, or `""`. */
  readonly formula: string;
  readonly numberFormat: string;
}

/** A cell with figures and the period it speaks of. */
export interface Measurement {
  readonly column: Column;
  readonly cell: Cell;
  readonly reading: QuantityReading;
}

/** A text that may have been merged down or written once for several rows: then it stands in a row above. */
export interface SharedText {
  readonly cell: Cell;
  readonly inherited: boolean;
}

/** The labelled parts of an explanation cell ("Makna Indikator : …", "Alasan Pemilihan : …", "Rumus Perhitungan : …"). */
export interface ExplanationParts {
  readonly meaning?: string;
  readonly rationale?: string;
  readonly calculation?: string;
  readonly dataSource?: string;
}

/** The figures of an indicator by role, in sheet order. `finalTargets`: those of the end of the plan beside targets of years. */
export type IndicatorFigures = Readonly<Record<keyof typeof FIGURE_ROLES, readonly Measurement[]>>;

export const FIGURE_LISTS = Object.keys(FIGURE_ROLES) as readonly (keyof IndicatorFigures)[];

/** What is said of an indicator in cells of its own rows. */
export type IndicatorDetails = { readonly [R in (typeof DETAIL_ROLES)[number]]?: Cell | undefined };

export interface Indicator extends IndicatorFigures, IndicatorDetails {
  /** Zero-based sheet row in which the name begins. */
  readonly row: number;
  /** Last row that belongs to it (a row continued after a page break, a block layout); usually the same as `row`. */
  readonly lastRow: number;
  /** Below a parent row its text names the parent too. */
  readonly name: Cell;
  /** The name that stands in a row of its own above this one and its like. */
  readonly parent?: Cell;
  readonly number?: Cell;
  readonly goal?: SharedText;
  readonly objective?: SharedText;
  readonly unit?: Cell;
  readonly explanationParts?: ExplanationParts;
  readonly dataSource?: SharedText;
  readonly owner?: SharedText;
  /** One cell for each of the table's columns, in the same order. */
  readonly cells: readonly Cell[];
}

/** What a row below the header is. */
export type BodyRowKind =
  | 'indicator'
  /** The rest of the indicator above it (a page break, a wrapped line in a row of its own). */
  | 'continuation'
  /** What the indicator above is made of, by place or group, with figures of its own. */
  | 'part'
  /** A measure without figures, of which the rows below give the parts. */
  | 'parent'
  /** An objective or goal with no indicator beside it. */
  | 'objective'
  /** "MISI 1", "Urusan …", an agency's code and name, "Program …" across the table. */
  | 'group'
  /** (1) (2) (3), or after Excel -1 -2 -3. */
  | 'numbering'
  /** The header again, after a page break. */
  | 'header'
  /** "Jumlah", "Rata-rata". */
  | 'total'
  | 'blank'
  | 'other';

export interface BodyRow {
  readonly row: number;
  readonly kind: BodyRowKind;
  /** The row's own words, for `group`, `parent`, `objective`, `total` and `other`. */
  readonly text: string;
}

/** A loose text on the sheet near the table: title, letterhead, "Ada 4 (empat) Indikator …", signature. */
export interface NearbyText {
  readonly position: CellPosition;
  readonly text: string;
}

/** How indicators stand in a table, and what follows from it for whoever reads or changes its rows. */
const LAYOUTS = {
  /** One below the other, each in a row below the header. */
  rows: { hasRowEach: true, hasHeader: true },
  /** Each over several rows below the header, as where periods run down. */
  down: { hasRowEach: false, hasHeader: true },
  /** Each as a block of labels with their values, as in a manual of indicators; a label is a column here. */
  cards: { hasRowEach: false, hasHeader: false },
} as const;
export type Layout = keyof typeof LAYOUTS;

export interface IndicatorTable {
  readonly sheet: string;
  /** Header included. */
  readonly area: CellArea;
  /** Zero-based, top down. */
  readonly headerRows: readonly number[];
  readonly columns: readonly Column[];
  readonly indicators: readonly Indicator[];
  /** Every row below the header to the table's end, in order. */
  readonly rows: readonly BodyRow[];
  /** The table's title above it, `""` when there is none. */
  readonly title: string;
  readonly nearby: readonly NearbyText[];
  /** First and last year that title or nearby text names. */
  readonly period?: { readonly from: number; readonly to: number };
  /** What the table seems to be, from title and columns; the user may say otherwise in the settings. */
  readonly profile: Profile;
  readonly layout: Layout;
  /** Figures in or near it that were not understood, so that nothing is judged there. */
  readonly unread: readonly UnreadPart[];
  /** How sure recognition is that this is an indicator table, 0 to 1. */
  readonly confidence: number;
}

/**
 * Something that looked like a table but was not taken, and why. `noName`: target and actual, but nothing says of what. `onlyBudget`:
 * indicators beside money, and nothing that measures them.
 */
export interface NearMiss {
  readonly sheet: string;
  readonly area: CellArea;
  readonly reason:
    'noIndicatorColumn' | 'noName' | 'noMeasureColumn' | 'onlyBudget' | 'onlyScores' | 'noRows' | 'noHeader';
  /** The header words that were understood. */
  readonly understood: readonly string[];
  /** Columns of figures that somebody may believe were checked. */
  readonly holdsFigures: boolean;
}

/** Where figures stand that were not understood, or not judged by themselves: rows, parts or columns of the table, the cells beside or below it, a block under a header of its own, or names of indicators without any table. */
export type UnreadKind =
  'row' | 'part' | 'column' | 'derived' | 'apart' | 'twoFigures' | 'beside' | 'below' | 'block' | 'names';

/** Figures in or near a table that were not understood: nothing is judged there. */
export interface UnreadPart {
  readonly kind: UnreadKind;
  readonly sheet: string;
  readonly area: CellArea;
  readonly reason: Bilingual;
}

export interface Recognition {
  readonly tables: readonly IndicatorTable[];
  readonly nearMisses: readonly NearMiss[];
  readonly unread: readonly UnreadPart[];
}

/** All details, each asked for by its role. */
export function detailsByRole(detailOf: (role: (typeof DETAIL_ROLES)[number]) => Cell | undefined): IndicatorDetails {
  return Object.fromEntries(DETAIL_ROLES.map((role) => [role, detailOf(role)]));
}

/** All lists of figures, each made by asking for its role. */
export function figuresByRole(figuresOf: (role: Role) => readonly Measurement[]): IndicatorFigures {
  const lists = FIGURE_LISTS.map((list) => [list, figuresOf(FIGURE_ROLES[list])] as const);
  return Object.fromEntries(lists) as IndicatorFigures;
}

/** The figures of one role; none of a role that holds no figures of its indicator. */
export function figuresOfRole(indicator: Indicator, role: Role): readonly Measurement[] {
  const list = FIGURE_LISTS.find((each) => FIGURE_ROLES[each] === role);
  return list === undefined ? [] : indicator[list];
}

/** Everything that is aimed at: how a target is written matters at the end of the plan as in each year. */
export function aimsOf({ targets, finalTargets }: Indicator): readonly Measurement[] {
  return finalTargets.length === 0 ? targets : [...targets, ...finalTargets];
}

/** The unit in which a column's figures are read beside an indicator of this unit: an achievement is a percentage whatever its indicator counts. */
export function unitOfColumn({ role, headerUnit }: Column, unit: string | undefined): string | undefined {
  return headerUnit ?? (role === 'achievement' ? '%' : unit);
}

/** Each indicator has a row of its own, so that a row can be filled, split, added up and left empty. */
export function hasRowEach({ layout }: Pick<IndicatorTable, 'layout'>): boolean {
  return LAYOUTS[layout].hasRowEach;
}

/** A header says what stands in the columns; else each label does beside its value. */
export function hasHeader({ layout }: Pick<IndicatorTable, 'layout'>): boolean {
  return LAYOUTS[layout].hasHeader;
}

/** The columns of a role, in sheet order. */
export function columnsOf(table: IndicatorTable, role: Role): readonly Column[] {
  return table.columns.filter((column) => column.role === role);
}

export function hasColumn(table: IndicatorTable, role: Role): boolean {
  return table.columns.some((column) => column.role === role);
}
