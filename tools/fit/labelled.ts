/** Labelled tables and workbooks that lie outside the project, as `npm run score` finds them. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { type Column, type Quarter, type Revision } from '../../src/core/table/model';
import { readWorkbook } from '../../src/xlsx/read';
import { type Example, type WantedColumn, type WantedTable } from './example';

/** The form of a label beside a workbook, as far as recognition is concerned. */
interface BookLabel {
  readonly kind: 'real' | 'minimal';
  readonly tables?: readonly {
    readonly sheet: string;
    /** From 1. */
    readonly rows: readonly number[];
    readonly columns: readonly BookColumn[];
  }[];
  readonly noTable?: readonly string[];
}

interface LabelledPeriod {
  readonly year?: number;
  readonly quarter?: Quarter;
  readonly month?: number;
  readonly revision?: Revision;
}

interface BookColumn extends LabelledPeriod {
  readonly letter: string;
  readonly role: string;
  /** Other roles that are as good. */
  readonly accept?: readonly string[];
  /** What is not judged. */
  readonly free?: readonly (keyof LabelledPeriod)[];
}

/** The form of a label beside a table. Rows and columns are those of the CSV file, from 0. */
interface TableLabel {
  readonly columns: readonly TableColumn[];
  readonly indicatorRows: readonly number[];
}

interface TableColumn extends LabelledPeriod {
  readonly index: number;
  readonly role: string;
  readonly accept?: readonly string[];
  /** What a title says of a header without a year, which may be taken or left. */
  readonly yearFromTitle?: number;
}

/** In the workbooks the first cell of a table stands in B5. */
const OFFSET = { row: 4, column: 1 };
const STYLES = ['typed', 'text'] as const;

const PERIOD = ['year', 'quarter', 'month', 'revision'] as const;

const project = resolve(__dirname, '../..');
const TABLES = resolve(project, process.env['IKU_TABLES'] ?? '../shared/tables');
const BOOKS = resolve(project, process.env['IKU_BOOKS'] ?? '../shared/books');

/** Everything labelled that there is; what is missing is told. */
export function labelledExamples(tell: (text: string) => void): readonly Example[] {
  const tables = existsSync(TABLES) ? tableExamples(TABLES) : [];
  if (tables.length === 0) tell(`No labelled tables at ${TABLES} (another place: IKU_TABLES=FOLDER).`);
  const books = existsSync(BOOKS) ? foldersIn(BOOKS).flatMap(bookExamples) : [];
  if (books.length === 0) tell(`No labelled workbooks at ${BOOKS} (another place: IKU_BOOKS=FOLDER).`);
  return [...tables, ...books];
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}

/** The labels of a folder by name; their form is that of the scorers. */
function labelsIn<Label>(folder: string): readonly (readonly [string, Label])[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8')) as Label]);
}

function tableExamples(folder: string): readonly Example[] {
  return labelsIn<TableLabel>(folder).flatMap(([name, label]) =>
    STYLES.map((style) => join(folder, 'xlsx', `${name}.${style}.xlsx`))
      .filter((path) => existsSync(path))
      .map((path) => tableExample(name, path, label)),
  );
}

function tableExample(name: string, path: string, { columns, indicatorRows }: TableLabel): Example {
  const { sheets } = readWorkbook(readFileSync(path), basename(path));
  const rows = indicatorRows.map((row) => row + OFFSET.row);
  // What the labels call `other` is not judged.
  const judged = columns.filter(({ role }) => role !== 'other').map(wantedOfTable);
  return {
    name: basename(path, '.xlsx'),
    kind: 'labelled table',
    agency: firstWord(name),
    grids: sheets,
    settings: DEFAULT_SETTINGS,
    wanted: [{ sheet: sheets[0]?.name ?? '', rows, columns: judged }],
    isJudged: () => true,
  };
}

function wantedOfTable(want: TableColumn): WantedColumn {
  const isYear = ({ year }: Column) => year === (want.year ?? want.yearFromTitle) || year === want.year;
  const isRight = (column: Column) =>
    hasRole(column, want) && isYear(column) && column.quarter === want.quarter && column.revision === want.revision;
  return { index: want.index + OFFSET.column, isRight };
}

function bookExamples(folder: string): readonly Example[] {
  return labelsIn<BookLabel>(folder)
    .filter(([name]) => existsSync(join(folder, `${name}.xlsx`)))
    .map(([name, label]) => bookExample(folder, name, label));
}

function bookExample(folder: string, name: string, { kind, tables = [], noTable = [] }: BookLabel): Example {
  const { sheets, settings } = readWorkbook(readFileSync(join(folder, `${name}.xlsx`)), `${name}.xlsx`);
  const wanted = tables.map(({ sheet, rows, columns }): WantedTable => ({
    sheet,
    rows: rows.map((row) => row - 1),
    columns: columns.map(wantedOfBook),
  }));
  const judged = new Set([...noTable, ...tables.map(({ sheet }) => sheet)]);
  return {
    name,
    kind: kind === 'real' ? 'labelled workbook' : 'invented workbook',
    agency: kind === 'real' ? firstWord(name) : `${firstWord(basename(folder))}-${classOf(name)}`,
    grids: sheets,
    settings,
    wanted,
    isJudged: (sheet) => judged.has('*') || judged.has(sheet),
  };
}

function wantedOfBook(want: BookColumn): WantedColumn {
  const isRight = (column: Column) =>
    hasRole(column, want) && PERIOD.every((part) => want.free?.includes(part) || column[part] === want[part]);
  return { index: columnOf(want.letter), isRight };
}

function hasRole({ role }: Column, want: { readonly role: string; readonly accept?: readonly string[] }): boolean {
  return role === want.role || (want.accept?.includes(role) ?? false);
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The government or institution: the offices of one regency copy each other's forms, so they stay together. */
export function firstWord(name: string): string {
  return name.split('-')[0] ?? name;
}

/** Invented workbooks of one class differ by a letter: `f02a`, `f02b`. */
export function classOf(name: string): string {
  return /^[a-z]\d+/.exec(name)?.[0] ?? firstWord(name);
}
