/** Blocks of figures under a header of their own that make no table of ours: nobody may take silence about them for approval. */

import { isRatingText } from '../language/cell-kinds';
import { isIntervalText } from '../language/interval';
import { headerWords } from '../knowledge/columns/header-words';
import { type Role } from '../knowledge/columns/roles';
import { worthWords } from '../knowledge/names/means';
import { isYearNumber } from '../knowledge/columns/years';
import { anyOf } from '../language/words/any-of';
import { type CellArea } from '../sheet/address';
import { showsDate } from '../sheet/display';
import { type ColumnContent, columnContent } from './body/column-content';
import { type HeaderReader } from './header/header-reading';
import { numbersColumns } from './numbering';
import { type SheetView } from './sheet-view';
import { DOUBT, HEADER, SHARES } from './weights';

/** A single column of figures may be a list of anything, as may a single row. */
const FEWEST_COLUMNS = 2;
const FEWEST_ROWS = 2;

/** In letters; longer texts are no headers. */
const LONGEST_HEADER = 120;

/** In so many rows one sees what the columns hold. */
const MOST_SEEN = 200;

/** A number, or a text that is one. */
export function isFigure(view: SheetView, row: number, column: number): boolean {
  const value = view.value(row, column);
  return typeof value === 'number' || (typeof value === 'string' && /^\s*-?\d[\d.,]{0,14}\s*%?\s*$/.test(value));
}

/** The blocks in rows that `isFree`: each from its header to its last row. A blank row ends one. */
export function looseBlocks(view: SheetView, reader: HeaderReader, isFree: (row: number) => boolean): CellArea[] {
  const { left, right, top, bottom } = view.area;
  const blocks: CellArea[] = [];
  let start = top;
  for (let row = top; row <= bottom + 1; row++) {
    if (row <= bottom && isFree(row) && !view.isRowBlank(row, left, right)) continue;
    if (row - start >= FEWEST_ROWS) {
      const area = withinColumns(view, { top: belowTitles(view, start, row - 1), bottom: row - 1, left, right });
      if ((row - start > FEWEST_ROWS && holdsFigures(view, reader, area)) || holdsResults(view, reader, area))
        blocks.push(area);
    }
    start = row + 1;
  }
  return blocks;
}

/** Lines of one text above a header are its titles. */
function belowTitles(view: SheetView, top: number, bottom: number): number {
  const { left, right } = view.area;
  let row = top;
  while (row < bottom && view.filledColumns(row, left, right).length < FEWEST_COLUMNS) row++;
  return row;
}

function withinColumns(view: SheetView, { top, bottom, left, right }: CellArea): CellArea {
  let [first, last] = [right, left];
  for (let row = top; row <= bottom; row++) {
    const filled = view.filledColumns(row, left, right);
    first = Math.min(first, filled[0] ?? right);
    last = Math.max(last, filled[filled.length - 1] ?? left);
  }
  return { top, bottom, left: first, right: last };
}

/** What a header says beside the money under it, where that is of more than accounts. */
const PLANNED: ReadonlySet<Role | undefined> = new Set<Role>([
  'goal',
  'objective',
  'indicator',
  'program',
  'target',
  'weight',
  'score',
]);

/** Lists of people. */
const NAMES_PEOPLE = new RegExp(`\\b${anyOf(headerWords('person'))}\\b`, 'i');

/**
 * The area holds a header and, below it, columns of figures that somebody may believe were checked. Running numbers, years, dates,
 * scales of ratings, lists of people and accounts are none.
 */
export function holdsFigures(view: SheetView, reader: HeaderReader, area: CellArea): boolean {
  const rows = figureRows(view, area);
  const [first] = rows;
  if (first === undefined || rows.length < FEWEST_ROWS) return false;
  const header = headerTexts(view, { ...area, bottom: first - 1 });
  const texts = header.flat();
  if (texts.length < FEWEST_COLUMNS || texts.some(({ text }) => NAMES_PEOPLE.test(text))) return false;
  if (isScale(view, area, rows)) return false;
  const columns = figureColumns(view, area, rows).filter((column) => roleOver(reader, header, column) !== 'number');
  const money = columns.filter(
    (column) => isMoney(view, column, rows) || roleOver(reader, header, column) === 'budget',
  );
  const isPlanned = () => texts.some(({ text }) => PLANNED.has(reader.read(text).role)) || areAimed(reader, texts);
  return columns.length >= FEWEST_COLUMNS && (money.length === 0 || isPlanned());
}

/** What a single column of figures may be called that somebody takes for checked. */
const RESULTS: readonly Role[] = ['target', 'actual', 'achievement', 'score'];
const WORTH = new RegExp(`^${anyOf(worthWords())}\\b`, 'i');
const FEWEST_RESULTS = 3;
/** Under so many headers a single row is one of a form. */
const FORM_WIDTH = 4;
/** In letters: shorter texts are steps of a scale. */
const SHORTEST_SUBJECT = 8;
const LISTS_PEOPLE = new RegExp(`\\b${anyOf([...headerWords('person'), 'nama'])}\\b`, 'i');

/** A column as far as its header's words and its cells tell. */
interface WordedColumn {
  readonly header: string;
  readonly content: ColumnContent;
}

/** "Komponen Kegiatan | Hasil Cakupan (%)", "Unsur Pelayanan | Nilai Unsur": one column of figures beside what they are of, under a word of results. */
export function saysResults(reader: HeaderReader, columns: readonly WordedColumn[]): boolean {
  const isOfResults = ({ header, content }: WordedColumn) => {
    const { scores } = reader.read(header);
    const isResult = RESULTS.some((role) => (scores[role] ?? 0) > 0) || WORTH.test(header);
    const isPlain = (content.typicalFigure ?? DOUBT.money) < DOUBT.money;
    return isResult && isPlain && content.share.number >= SHARES.half;
  };
  const fewest = columns.length >= FORM_WIDTH ? 1 : FEWEST_RESULTS;
  const saysOfWhat = ({ content: { share, filled, averageLength } }: WordedColumn) =>
    filled >= fewest && averageLength >= SHORTEST_SUBJECT && share.number + share.rating === 0;
  const isOfOthers = columns.some(
    ({ header }) => LISTS_PEOPLE.test(header) || (reader.read(header).scores.budget ?? 0) > 0,
  );
  return !isOfOthers && columns.some(isOfResults) && columns.some(saysOfWhat);
}

/** The same of a block in which no header was understood: what stands above its first figures is its header. */
function holdsResults(view: SheetView, reader: HeaderReader, { top, bottom, left, right }: CellArea): boolean {
  const holdsFigure = (row: number) => {
    const filled = view.filledColumns(row, left, right);
    const figures = filled.filter((column) => isFigure(view, row, column) && !isYearNumber(view.value(row, column)));
    return figures.length > 0 && !numbersColumns(view, row, filled, left);
  };
  let first = top + 1;
  while (first <= bottom && !holdsFigure(first)) first++;
  const rows = Array.from({ length: Math.min(bottom - first + 1, MOST_SEEN) }, (_, offset) => first + offset);
  const columns: WordedColumn[] = [];
  for (let column = left; column <= right; column++) {
    const texts: string[] = [];
    for (let row = top; row < first; row++) texts.push(view.words(row, column));
    const header = texts
      .filter((text) => text.length <= LONGEST_HEADER)
      .join(' ')
      .trim();
    if (header !== '') columns.push({ header, content: columnContent(view, column, rows) });
  }
  return saysResults(reader, columns);
}

/** "Target (Rp) | Realisasi (Rp)": so much money is aimed at and received, as accounts of a budget do not call it. */
function areAimed(reader: HeaderReader, texts: readonly HeaderText[]): boolean {
  const names = (role: 'target' | 'actual') =>
    texts.some(({ text }) => (reader.read(text).scores[role] ?? 0) >= HEADER.named);
  return names('target') && names('actual');
}

/** The rows of several figures, without those that are part of the header. */
function figureRows(view: SheetView, { top, bottom, left, right }: CellArea): number[] {
  const rows: number[] = [];
  for (let row = top; row <= bottom && rows.length < MOST_SEEN; row++) {
    const figures = view.filledColumns(row, left, right).filter((column) => isFigure(view, row, column));
    if (figures.length < FEWEST_COLUMNS || numbersColumns(view, row, figures, left)) continue;
    const values = figures.map((column) => view.value(row, column));
    if (rows.length === 0 && (values.every(isYearNumber) || countUp(values))) continue;
    rows.push(row);
  }
  return rows;
}

interface HeaderText {
  readonly column: number;
  readonly text: string;
}

/** The short texts and years above the figures, row by row, in rows that hold several. */
function headerTexts(view: SheetView, { top, bottom, left, right }: CellArea): HeaderText[][] {
  const rows: HeaderText[][] = [];
  for (let row = top; row <= bottom; row++) {
    const filled = view.filledColumns(row, left, right);
    if (filled.length < FEWEST_COLUMNS) continue;
    const texts = filled.map((column) => ({ column, text: view.text(row, column) }));
    rows.push(texts.filter(({ text }) => text.length <= LONGEST_HEADER));
  }
  return rows;
}

/** What the lowest header over the column says, or the band that reaches over it. */
function roleOver(reader: HeaderReader, header: readonly (readonly HeaderText[])[], column: number): Role | undefined {
  for (let row = header.length - 1; row >= 0; row--) {
    const texts = header[row] ?? [];
    let over = texts.length - 1;
    while (over >= 0 && (texts[over]?.column ?? 0) > column) over--;
    const role = reader.read(texts[over]?.text ?? '').role;
    if (role !== undefined) return role;
  }
  return undefined;
}

/** Figures in half of the rows, and no running numbers, years or dates. */
function figureColumns(view: SheetView, { left, right }: CellArea, rows: readonly number[]): number[] {
  const columns: number[] = [];
  for (let column = left; column <= right; column++) {
    const figures = rows.filter((row) => isFigure(view, row, column));
    if (figures.length < FEWEST_ROWS || figures.length < SHARES.half * rows.length) continue;
    const values = figures.map((row) => view.value(row, column));
    const isDate = figures.every((row) => showsDate(view.cell(row, column).numberFormat));
    if (!isDate && !values.every(isYearNumber) && !countUp(values)) columns.push(column);
  }
  return columns;
}

/** 1, 2, 3 and so on; wherever they begin, if they are enough to tell. */
function countUp(values: readonly unknown[]): boolean {
  const numbers = values.map(Number);
  const [first = 0] = numbers;
  if (first !== 1 && numbers.length <= FEWEST_ROWS) return false;
  return numbers.every((value, index) => Number.isInteger(value) && value === first + index);
}

function isMoney(view: SheetView, column: number, rows: readonly number[]): boolean {
  const figures = rows.filter((row) => isFigure(view, row, column));
  const large = figures.filter((row) => {
    const value = view.value(row, column);
    return Math.abs(typeof value === 'number' ? value : Number(value.toString().replace(/\./g, ''))) >= DOUBT.money;
  });
  return large.length >= SHARES.half * figures.length;
}

/** The first column of words names ratings, or the limits of their steps. */
function isScale(view: SheetView, { left, right }: CellArea, rows: readonly number[]): boolean {
  for (let column = left; column <= right; column++) {
    const texts = rows.map((row) => view.words(row, column)).filter((text) => /\p{L}/u.test(text));
    if (texts.length < SHARES.half * rows.length) continue;
    return texts.filter((text) => isRatingText(text) || isIntervalText(text)).length >= SHARES.most * texts.length;
  }
  return false;
}
