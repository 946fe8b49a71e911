/** The table's rows below its header, and where it ends. */

import { type HeaderReader } from '../header/header-reading';
import { type HeaderCell } from '../header/header-scan';
import { isSureMeasureName } from '../../language/cell-kinds';
import { type BodyRow, type BodyRowKind } from '../model';
import { type SheetView } from '../sheet-view';
import { type TableFrame } from '../table-frame';
import { RepeatedHeader } from './repeated-header';
import { RowKinds } from './row-kinds';
import { isSentence, wordsOfRow } from './row-texts';
import { RowsSoFar } from './rows-so-far';

/** More blank rows than this end a table. */
const LONGEST_GAP = 5;

/** The table's rows from below the header to its last row. `said`: what the user says of rows, by their own words. */
export function bodyRows(
  view: SheetView,
  frame: TableFrame,
  reader: HeaderReader,
  hits: ReadonlyMap<number, readonly HeaderCell[]>,
  lastPossibleRow: number,
  said: ReadonlyMap<string, BodyRowKind>,
): BodyRow[] {
  const { left, right, band } = frame;
  const kinds = new RowKinds(view, frame, reader, new RepeatedHeader(view, frame, reader, hits));
  const past = new RowsSoFar();
  const figures = new Set(frame.figures);
  const furniture = new Set([...frame.figures, ...frame.numbers, ...frame.details]);
  for (let row = band.bottom + 1; row <= lastPossibleRow; row++) {
    const filled = view.filledColumns(row, left, right);
    if (filled.length === 0) {
      past.addBlank(row);
      if (past.gap > LONGEST_GAP) break;
      continue;
    }
    const given = said.size === 0 ? undefined : said.get(ownWords(view, row, filled).trim());
    const kind = given ?? kinds.kindOf(row, filled, past);
    if (kind === 'end') return upToLast(withoutTitle(past, view, frame));
    const first = filled[0] ?? left;
    past.add(row, kind, {
      words: view.words(row, first),
      text: describes(kind) ? ownWords(view, row, filled) : '',
      isAlone: filled.length === 1,
      hasFigures: filled.some((column) => figures.has(column)),
      isFurnished: filled.some((column) => furniture.has(column)),
    });
  }
  return withoutTail(past.rows);
}

function ownWords(view: SheetView, row: number, filled: readonly number[]): string {
  return wordsOfRow(textsOf(view, row, filled));
}

/** One after the other, as they are asked for: the words mostly stand at the left, before hundreds of figures. */
function* textsOf(view: SheetView, row: number, filled: readonly number[]): Generator<string> {
  for (const column of filled) yield view.text(row, column);
}

function describes(kind: BodyRowKind): boolean {
  return kind === 'group' || kind === 'parent' || kind === 'objective' || kind === 'total' || kind === 'other';
}

/**
 * Without the names that stand between the last figures and the header of the next table: they are its title, and the text before
 * it. One that goes on right below the figures and is surely a measure has no figures yet.
 */
function withoutTitle(
  { rows, namesAlone }: RowsSoFar,
  view: SheetView,
  { figures, names }: TableFrame,
): readonly BodyRow[] {
  let end = rows.findIndex(({ row }) => namesAlone.has(row));
  const holdsFigures = rows.slice(0, Math.max(0, end)).some(({ kind }) => kind === 'indicator');
  if (figures.length === 0 || !holdsFigures) return rows;
  const goesOn = ({ row }: BodyRow) =>
    namesAlone.has(row) &&
    names.some((column) => isSureMeasureName(view.words(row, column)) && !isSentence(view.text(row, column)));
  if (rows[end - 1]?.kind !== 'indicator') return rows.slice(0, end);
  for (let next = rows[end]; next !== undefined && goesOn(next); next = rows[++end]);
  return rows.slice(0, end);
}

/** Without what stands below the last indicator and does not belong to it: right above the header of the next table, an objective is of that one. */
function upToLast(rows: readonly BodyRow[]): BodyRow[] {
  const belongs = (kind: BodyRowKind | undefined) =>
    kind === 'indicator' || kind === 'continuation' || kind === 'part' || kind === 'total';
  let end = rows.length;
  while (end > 0 && !belongs(rows[end - 1]?.kind)) end--;
  return rows.slice(0, end);
}

/** The rows up to the last that belongs to an indicator. An objective right below stays: it lacks its indicator. */
function withoutTail(rows: readonly BodyRow[]): BodyRow[] {
  let end = upToLast(rows).length;
  while (end > 0 && end < rows.length && rows[end]?.kind === 'objective') end++;
  return rows.slice(0, end);
}
