/**
 * The records of a part of a binary workbook (.xlsb; MS-XLSB, 2.1.4), looked at before they are parsed: the parser believes
 * every count in them, and would read a text of a thousand million letters from a file of nine kilobytes.
 */

import { MOST_COLUMNS, MOST_ROWS } from './limits';
import { type SheetFailure } from './unreadable';

/** Record types of MS-XLSB, 2.3. */
const ROW = 0;
const COLUMNS = 60;
const BEGIN_ROWS = 145;
const END_ROWS = 146;
const SHEET_ENTRY = 156;
const LINK = 494;

/** Records with a text, and where in them its length stands. */
const TEXT_AT: Readonly<Record<number, number>> = { 6: 8, 8: 8, 19: 1, 44: 2 };

/** What makes the part unreadable, or `null`. A link on many cells is narrowed to its first one: links are not looked at. */
export function binaryFailure(part: Uint8Array): SheetFailure | null {
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
  let sheetIsOpen = false;
  let failure: SheetFailure | null = null;
  const isWhole = walkRecords(part, (type, at, length) => {
    if (type === BEGIN_ROWS || type === END_ROWS) sheetIsOpen = type === BEGIN_ROWS;
    failure = recordFailure(view, type, at, length);
    return failure === null;
  });
  return failure ?? (isWhole && !sheetIsOpen ? null : 'corrupted');
}

/** The part is a sheet with rows of cells. */
export function hasRows(part: Uint8Array): boolean {
  return !walkRecords(part, (type) => type !== BEGIN_ROWS);
}

/** Visits the records for as long as `visit` answers that it wants more; answers whether all were visited, and the last is whole. */
function walkRecords(part: Uint8Array, visit: (type: number, at: number, length: number) => boolean): boolean {
  let at = 0;
  const next = () => (at < part.length ? (part[at++] ?? 0) : 0);
  while (at < part.length) {
    const low = next();
    const type = low & 0x80 ? (low & 0x7f) + ((next() & 0x7f) << 7) : low;
    let length = 0;
    for (let shift = 0, more = 0x80; shift < 28 && more & 0x80; shift += 7) {
      more = next();
      length += (more & 0x7f) << shift;
    }
    if (at + length > part.length || !visit(type, at, length)) return false;
    at += length;
  }
  return true;
}

function recordFailure(view: DataView, type: number, at: number, length: number): SheetFailure | null {
  const number = (offset: number) => (offset + 4 <= length ? view.getUint32(at + offset, true) : 0);
  const textEnd = (offset: number) => offset + 4 + 2 * number(offset);
  const textOffset = TEXT_AT[type];
  if (textOffset !== undefined) return textEnd(textOffset) > length ? 'corrupted' : null;
  switch (type) {
    case ROW:
      return number(0) >= MOST_ROWS ? 'beyondExcel' : null;
    case COLUMNS:
      return number(4) >= MOST_COLUMNS ? 'beyondExcel' : null;
    case SHEET_ENTRY: {
      // Visibility, number, then the id of the relation and the name; an id that is missing has all bits set.
      const name = number(8) === 0xffffffff ? 12 : textEnd(8);
      return name > length || textEnd(name) > length ? 'corrupted' : null;
    }
    case LINK:
      if (length >= 16) {
        view.setUint32(at + 4, number(0), true);
        view.setUint32(at + 12, number(8), true);
      }
      return null;
    default:
      return null;
  }
}
