/** Figures that stand where recognition understood nothing: said, so that nobody takes silence for approval. */

import { type Bilingual, both, joined } from '../language/bilingual';
import { showsDate } from '../sheet/display';
import { type CellArea, contains, overlap, union } from '../sheet/address';
import { numberFormatAt } from '../sheet/grid';
import { type HiddenLine, hiddenOver } from '../sheet/hidden-lines';
import { isFigurePair, isInteger } from '../language/cell-kinds';
import { PERCENT_WORDS } from '../language/units';
import { markColumn } from './mark-column';
import { numbersColumns } from './numbering';
import {
  type BodyRow,
  type Column,
  type IndicatorTable,
  type NearMiss,
  type UnreadKind,
  type UnreadPart,
  hasRowEach,
  hasHeader,
} from './model';
import { isYearNumber } from '../knowledge/columns/years';
import { ROLES, hasTrait, isFirstHand } from '../knowledge/columns/roles';
import { HEADER_READER } from './header/header-reading';
import { isFigure, looseBlocks } from './loose-figures';
import { looseNames } from './loose-names';
import { namesDerived, namesLimit, saysSum } from './roles/derived-columns';
import { namesTwoFigures } from './roles/odd-columns';
import { type SheetView } from './sheet-view';
import { SHARES } from './weights';

const REASONS: Readonly<Record<UnreadKind, Bilingual>> = {
  row: {
    id: 'Baris ini berisi angka, tetapi tidak terbaca sebagai indikator.',
    en: 'The row holds figures, but was not read as an indicator.',
  },
  part: {
    id: 'Baris ini merinci indikator di atasnya; angkanya tidak diperiksa tersendiri.',
    en: 'The row breaks the indicator above it down; its figures are not checked by themselves.',
  },
  column: {
    id: 'Kolom ini berisi angka, tetapi judulnya tidak terbaca sebagai target, realisasi, atau capaian.',
    en: 'The column holds figures, but its header was not read as a target, an actual or an achievement.',
  },
  derived: {
    id: 'Kolom ini merangkum atau membandingkan kolom lain (misalnya selisih atau rata-rata); angkanya hanya diperiksa bila jelas dari kolom mana ia dihitung.',
    en: 'The column sums up or compares other columns (a difference or a mean, say); its figures are only checked where it is clear from which columns they follow.',
  },
  apart: {
    id: 'Kolom ini mencatat angka lain di samping target, realisasi, atau capaian indikatornya (misalnya kemajuan fisik, hasil verifikasi, batas bawah dan atas, atau angka daerah lain); angkanya tidak diperiksa. Bila ini angka indikatornya, tetapkan artinya dengan "Perbaiki pembacaan".',
    en: 'The column holds other figures beside the target, actual or achievement of its indicators (the progress of works, what was verified, limits, or figures of another place, say); they are not checked. If they are the indicators\' own, say so with "Correct the reading".',
  },
  twoFigures: {
    id: 'Sel di kolom ini memuat dua angka (misalnya target/realisasi), sehingga tidak diperiksa. Pisahkan menjadi dua kolom.',
    en: 'The cells of the column hold two figures each (target/actual, say), so that they are not checked. Split it into two columns.',
  },
  beside: {
    id: 'Angka di samping tabel ini tidak termasuk tabel mana pun.',
    en: 'The figures beside the table belong to no table.',
  },
  below: {
    id: 'Angka di bawah tabel ini tidak termasuk tabel mana pun.',
    en: 'The figures below the table belong to no table.',
  },
  block: {
    id: 'Angka di bawah judul kolom ini tidak diperiksa: judulnya tidak terbaca sebagai tabel indikator dengan target atau realisasi.',
    en: 'The figures below these headers are not checked: they were not read as a table of indicators with targets or actuals.',
  },
  names: {
    id: 'Di sini tertulis nama indikator, tetapi tidak terbaca sebagai tabel, sehingga tidak diperiksa.',
    en: 'Indicators are named here, but were not read as a table, so that they are not checked.',
  },
};

/** One figure alone is a page number or a note. */
const FEWEST_FIGURES = 2;
/** Figures farther below belong to something else. */
const ROWS_BELOW = 30;

/** The tables of a sheet, each with what was not read in and near it; what one of them took is read. */
export function withUnread(view: SheetView, tables: readonly IndicatorTable[]): IndicatorTable[] {
  return tables.map((table) => ({
    ...table,
    unread: [...rowParts(view, table), ...columnParts(view, table), ...outsideParts(view, table, tables)].map((each) =>
      sayingHidden(view, each),
    ),
  }));
}

/** Without what a block says of the cells below a table. */
export function withoutRepeats(tables: readonly IndicatorTable[], blocks: readonly UnreadPart[]): IndicatorTable[] {
  const isRepeated = ({ kind, area }: UnreadPart) =>
    kind === 'below' && blocks.some((block) => block.area.top <= area.top && area.bottom <= block.area.bottom);
  return tables.map((table) => ({ ...table, unread: table.unread.filter((each) => !isRepeated(each)) }));
}

/** Figures under headers of their own, away from the tables, from what came close to one, and from what the user wants left out. */
export function unreadBlocks(
  view: SheetView,
  tables: readonly IndicatorTable[],
  nearMisses: readonly NearMiss[],
  taken: readonly CellArea[],
): UnreadPart[] {
  const inTables = tables.flatMap(({ unread }) => unread.filter(({ kind }) => kind !== 'below'));
  const said = [...inTables, ...nearMisses].map(({ area }) => area);
  const isFree = (row: number) => !taken.some(({ top, bottom }) => top <= row && row <= bottom);
  return looseBlocks(view, HEADER_READER, isFree)
    .filter((area) => !said.some((each) => overlap(each, area)))
    .map((area) => sayingHidden(view, { kind: 'block', sheet: view.grid.name, area, reason: REASONS.block }));
}

/** Indicators on a sheet of which nothing else is said. */
export function unreadNames(view: SheetView): UnreadPart[] {
  const area = looseNames(view, HEADER_READER);
  return area === undefined ? [] : [{ kind: 'names', sheet: view.grid.name, area, reason: REASONS.names }];
}

/** Rows inside the table with figures of their own that are no indicator; headings and totals repeat only results. */
function rowParts(view: SheetView, table: IndicatorTable): UnreadPart[] {
  // The rows of a manual are labels with their values.
  if (!hasHeader(table)) return [];
  const figures = table.columns.filter(({ role }) => hasTrait(role, 'measures') && !hasTrait(role, 'derived'));
  const isLeftOut = leavesOut(table);
  const { left, right } = table.area;
  const isNumbering = (row: number) => numbersColumns(view, row, view.filledColumns(row, left, right), left);
  const rows = table.rows
    .filter(isLeftOut)
    .filter(({ row }) => figures.some(({ index }) => isFigure(view, row, index)) && !isNumbering(row))
    .map(({ row }) => row);
  const parts = uncompared(table);
  const areas = (of: readonly number[], kind: UnreadKind) =>
    runsOf(of).map(([top, bottom]) => part(table, { ...table.area, top, bottom }, kind));
  return [...areas(rows, 'row'), ...areas(parts, 'part')];
}

/** Rows of parts; what a share is made of is read with it. */
function uncompared({ rows, indicators }: IndicatorTable): number[] {
  const parts = rows.filter(({ kind }) => kind === 'part').map(({ row }) => row);
  if (parts.length === 0) return parts;
  const ofShares = indicators.flatMap(({ numerators, denominators }) => [...numerators, ...denominators]);
  const counted = new Set(ofShares.map(({ cell }) => cell.position.row));
  return parts.filter((row) => !counted.has(row));
}

/** Rows of which no cell belongs to an indicator. Where periods run down, that is any row that names none: "Jumlah" below the months. */
function leavesOut(table: IndicatorTable): (row: BodyRow) => boolean {
  if (hasRowEach(table))
    return ({ kind }) => kind === 'other' || kind === 'group' || kind === 'objective' || kind === 'continuation';
  const read = new Set(table.indicators.flatMap(({ cells }) => cells.map(({ position }) => position.row)));
  return ({ row, kind }) => kind !== 'header' && kind !== 'numbering' && kind !== 'part' && !read.has(row);
}

/** Columns of figures among understood ones, or under the same parent header. */
function columnParts(view: SheetView, table: IndicatorTable): UnreadPart[] {
  const [first] = table.indicators;
  const last = table.indicators[table.indicators.length - 1];
  if (first === undefined || last === undefined || !hasRowEach(table)) return [];
  // Scores are held to it.
  const mark = markColumn(table.columns);
  return table.columns.flatMap((column, index) => {
    const isOf = (test: (view: SheetView, row: number, column: number) => boolean) =>
      table.indicators.filter(({ row }) => test(view, row, column.index)).length >=
      SHARES.most * table.indicators.length;
    const area = { left: column.index, right: column.index, top: first.row, bottom: last.lastRow };
    if (column.role === 'other' && namesTwoFigures(column.header) && isOf(isPair))
      return [part(table, area, 'twoFigures')];
    if (column.role !== 'other' || column === mark || repeatsTarget(column, table.columns[index - 1])) return [];
    if (namesDerived(column.header) || saysSum(column.header))
      return isDerived(view, column.index, table) ? [part(table, area, 'derived')] : [];
    if (namesFigures(column) || namesLimit(column.header))
      return isOf(isSeenFigure) && !isOf(isYear) ? [part(table, area, 'apart')] : [];
    const stands =
      sharesParent(column, table.columns[index - 1], table.columns[index + 1]) || mayBeReached(view, table, index);
    if (!stands) return [];
    return isOf(isSeenFigure) ? [part(table, area, 'column')] : [];
  });
}

/** Its header says what the figures are, and they were set aside beside those of the indicator itself; "Realisasi Nasional" are those of others. */
function namesFigures({ header }: Column): boolean {
  const { role, scores } = HEADER_READER.read(header);
  if (role === 'other') return ROLES.some((each) => isFirstHand(each) && (scores[each] ?? 0) > 0);
  return isFirstHand(role) || hasTrait(role, 'derived');
}

/**
 * A format of empty sections shows nothing: what lines of charts are drawn from is no figure that a reader misses. Nor are dates
 * ("Mulai", "Selesai").
 */
function isSeenFigure(view: SheetView, row: number, column: number): boolean {
  const format = numberFormatAt(view.grid, row, column);
  return isFigure(view, row, column) && !SHOWS_NOTHING.test(format) && !showsDate(format);
}

/** Of which year something is, and no figure. */
function isYear(view: SheetView, row: number, column: number): boolean {
  return isYearNumber(view.value(row, column));
}

const SHOWS_NOTHING = /^\s*;[;\s]*$/;

/** Behind the target of a table that calls nothing an actual: what nobody understands there may well be what was reached, of several offices say. */
function mayBeReached(view: SheetView, { columns, indicators }: IndicatorTable, index: number): boolean {
  if (columns.some(({ role }) => role === 'actual' || role === 'achievement')) return false;
  const isUnknown = ({ role, header }: Column) => role === 'other' && HEADER_READER.read(header).role === undefined;
  // Where nothing is understood to measure the indicators, any figures behind their names may.
  if (!columns.some(({ role }) => hasTrait(role, 'measures')))
    return columns.slice(0, index).some(({ role }) => role === 'indicator') && !givesMarks(view, columns, indicators);
  const holdsFigures = (column: Column) => indicators.some(({ row }) => isFigure(view, row, column.index));
  for (let at = index; at >= 0; at--) {
    const column = columns[at];
    if (column?.role === 'target') return at < index;
    if (column === undefined || !isUnknown(column) || !holdsFigures(column)) return false;
  }
  return false;
}

/** "Relevan: 4 | Terukur: 5 | Total: 9": marks that were given to each indicator where they were chosen, and nothing that it measures. */
function givesMarks(
  view: SheetView,
  columns: IndicatorTable['columns'],
  indicators: IndicatorTable['indicators'],
): boolean {
  const isMark = (value: unknown) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= BEST_MARK;
  const marks = columns.filter(
    ({ role, index }) => role === 'other' && indicators.every(({ row }) => isMark(view.value(row, index))),
  );
  return marks.length >= FEWEST_MARKS;
}

const BEST_MARK = 5;
const FEWEST_MARKS = 2;

/** A mean may be written once for several rows. */
function isDerived(view: SheetView, column: number, { indicators }: IndicatorTable): boolean {
  const texts = indicators.filter(({ row }) => !view.isBlank(row, column));
  return texts.length > 0 && texts.every(({ row }) => isFigure(view, row, column));
}

const ENDS_WITH_PERCENT = new RegExp(`(?:%|${PERCENT_WORDS})$`, 'i');

/** "Target" over "Jumlah | %": the share says nothing of its own. */
function repeatsTarget({ header }: Column, before: Column | undefined): boolean {
  return before?.role === 'target' && ENDS_WITH_PERCENT.test(header);
}

/** "id_iku": which record it is, in a list that a program made. */
const IDENTIFIES = /^id(?![a-z])/i;

function sharesParent(column: Column, ...neighbours: readonly (Column | undefined)[]): boolean {
  const figures = neighbours.filter((other) => hasTrait(other?.role, 'periodic'));
  // "Hurdle" before the target: a word that is none of ours beside what is aimed at or reached.
  const isStrange =
    column.header !== '' && !IDENTIFIES.test(column.header) && HEADER_READER.read(column.header).role === undefined;
  if (figures.length === 2 || (isStrange && figures.some((other) => hasTrait(other?.role, 'measures')))) return true;
  // One header over several columns promises figures that belong together.
  if (column.header !== '' && neighbours.some((other) => other?.header === column.header)) return true;
  return figures.some((other) => {
    if (other === undefined) return false;
    const parent = /^\S+(?:\s\S+)*?(?=\s)/.exec(other.header)?.[0];
    return (
      column.header === '' || (parent !== undefined && parent.length > 3 && column.header.startsWith(`${parent} `))
    );
  });
}

/** What stands right or left of the table's rows, and below them in its columns. */
function outsideParts(view: SheetView, table: IndicatorTable, tables: readonly IndicatorTable[]): UnreadPart[] {
  const { top, bottom, left, right } = table.area;
  const strips: readonly (readonly [CellArea, UnreadKind])[] = [
    [{ top, bottom, left: right + 1, right: view.area.right }, 'beside'],
    [{ top, bottom, left: view.area.left, right: left - 1 }, 'beside'],
    [
      { top: bottom + 1, bottom: Math.min(lastRowBelow(view, table, tables), bottom + ROWS_BELOW), left, right },
      'below',
    ],
  ];
  return strips.flatMap(([strip, kind]) => {
    const area = areaOfFigures(view, strip, tables, kind);
    return area === undefined ? [] : [part(table, area, kind)];
  });
}

/** Below the next table in the same columns, figures are its own concern. */
function lastRowBelow(view: SheetView, { area }: IndicatorTable, tables: readonly IndicatorTable[]): number {
  const tops = tables
    .filter((other) => other.area.top > area.bottom && other.area.left <= area.right && other.area.right >= area.left)
    .map((other) => other.area.top - 1);
  return Math.min(view.area.bottom, ...tops);
}

function areaOfFigures(
  view: SheetView,
  strip: CellArea,
  tables: readonly IndicatorTable[],
  kind: UnreadKind,
): CellArea | undefined {
  let found: CellArea | undefined;
  let figures = 0;
  for (let row = strip.top; row <= strip.bottom; row++) {
    for (const column of view.filledColumns(row, strip.left, strip.right)) {
      if (!isFigure(view, row, column) || tables.some(({ area }) => contains(area, { row, column }))) continue;
      if (kind === 'below' && (isMoney(view, row, column, strip.top) || numbersMoney(view, row, column))) continue;
      figures++;
      const cell = { top: row, left: column, bottom: row, right: column };
      found = found ? union(found, cell) : cell;
    }
  }
  return figures < FEWEST_FIGURES ? undefined : found;
}

/** "Program | Anggaran" below an agreement: what a list of programmes costs measures no indicator. */
function isMoney(view: SheetView, row: number, column: number, top: number): boolean {
  let above = row - 1;
  while (above >= top && (view.text(above, column) === '' || isFigure(view, above, column))) above--;
  return above >= top && HEADER_READER.read(view.text(above, column)).role === 'budget';
}

/** "1 | Program … | Rp1.250.000.000": the number of a row in which money stands, written as text. */
function numbersMoney(view: SheetView, row: number, column: number): boolean {
  const first = view.filledColumns(row, view.area.left, view.area.right)[0];
  if (first !== column || !isInteger(view.value(row, column))) return false;
  const others = view.filledColumns(row, column + 1, view.area.right);
  return others.some((each) => MONEY.test(view.text(row, each))) && !others.some((each) => isFigure(view, row, each));
}

const MONEY = /^rp[\s.]*(?:\d|$)/i;

function isPair(view: SheetView, row: number, column: number): boolean {
  return isFigurePair(view.value(row, column));
}

function part({ sheet }: IndicatorTable, area: CellArea, kind: UnreadKind): UnreadPart {
  return { kind, sheet, area, reason: REASONS[kind] };
}

const HIDDEN: Readonly<Record<HiddenLine, Bilingual>> = {
  row: both('Barisnya tersembunyi atau tersaring.', 'Its rows are hidden or filtered away.'),
  column: both('Kolomnya tersembunyi.', 'Its columns are hidden.'),
};

function sayingHidden(view: SheetView, part: UnreadPart): UnreadPart {
  const hidden = hiddenOver(view.grid, part.area);
  return hidden ? { ...part, reason: joined(part.reason, HIDDEN[hidden]) } : part;
}

/** Rows that follow each other, as first and last. */
function runsOf(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
