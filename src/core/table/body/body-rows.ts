/** The table's rows below its header, and where it ends. */

import { type HeaderReader } from '../header/header-reading';
import { type HeaderCell } from '../header/header-scan';
import { type BodyRow, type BodyRowKind } from '../model';
import { type SheetView } from '../sheet-view';
import { type TableFrame } from '../table-frame';
import { RepeatedHeader } from './repeated-header';
import { RowKinds } from './row-kinds';
import { RowsSoFar } from './rows-so-far';

/** More blank rows than this end a table. */
const LONGEST_GAP = 5;

/** The table's rows from below the header to its last row. */
export function bodyRows(
  view: SheetView,
  frame: TableFrame,
  reader: HeaderReader,
  hits: ReadonlyMap<number, readonly HeaderCell[]>,
  lastPossibleRow: number,
): BodyRow[] {
  const { left, right, band } = frame;
  const kinds = new RowKinds(view, frame, reader, new RepeatedHeader(view, frame, reader, hits));
  const past = new RowsSoFar();
  for (let row = band.bottom + 1; row <= lastPossibleRow; row++) {
    const filled = view.filledColumns(row, left, right);
    if (filled.length === 0) {
      past.addBlank(row);
      if (past.gap > LONGEST_GAP) break;
      continue;
    }
    const kind = kinds.kindOf(row, filled, past);
    if (kind === 'end') break;
    const first = filled[0] ?? left;
    past.add(row, kind, view.words(row, first), describes(kind) ? ownWords(view, row, filled) : '');
  }
  return withoutTail(past.rows);
}

/** The first cell with words: a number or a code in front of them says nothing. */
function ownWords(view: SheetView, row: number, filled: readonly number[]): string {
  const texts = filled.map((column) => view.text(row, column));
  return texts.find((text) => /\p{L}{2}/u.test(text)) ?? texts[0] ?? '';
}

function describes(kind: BodyRowKind): boolean {
  return kind === 'group' || kind === 'parent' || kind === 'objective' || kind === 'total' || kind === 'other';
}

/** Without what stands below the last indicator and does not belong to it. An objective right below stays: it lacks its indicator. */
function withoutTail(rows: readonly BodyRow[]): BodyRow[] {
  let end = rows.length;
  const belongs = (kind: BodyRowKind | undefined) =>
    kind === 'indicator' || kind === 'continuation' || kind === 'part' || kind === 'total';
  while (end > 0 && !belongs(rows[end - 1]?.kind)) end--;
  while (end > 0 && end < rows.length && rows[end]?.kind === 'objective') end++;
  return rows.slice(0, end);
}
