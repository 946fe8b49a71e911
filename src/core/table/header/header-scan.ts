/** One pass over the sheet for cells that look like headers of tables. Everything else starts from them. */

import { type SheetView } from '../sheet-view';
import { type HeaderReader, type HeaderReading, isHeaderLike } from './header-reading';
import { roleOfWord } from './words';

export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly reading: HeaderReading;
}

/** Longer texts are read when they stand beside a header, but none is looked for among them. */
const LONGEST_CLUE = 120;

/** The cells that name a role, row by row, from the top. */
export function scanHeaderCells(view: SheetView, reader: HeaderReader): ReadonlyMap<number, readonly HeaderCell[]> {
  const found = new Map<number, HeaderCell[]>();
  const isClue = new Map<string, boolean>();
  const beginsLikeHeader = (text: string): boolean => {
    const word = firstWord(text);
    let known = isClue.get(word);
    if (known === undefined) {
      const meant = word === '' ? undefined : reader.matchWord(word);
      known = meant !== undefined && (roleOfWord(meant) !== undefined || meant === 'penanggung');
      isClue.set(word, known);
    }
    return known;
  };
  const { origin, values } = view.grid;
  for (const [rowOffset, row] of values.entries()) {
    for (let offset = 0; offset < row.length; offset++) {
      const value = row[offset];
      if (typeof value !== 'string' || value.length < 2 || value.length > LONGEST_CLUE) continue;
      if (!beginsLikeHeader(value) || holdsFigure(value)) continue;
      const reading = reader.read(value);
      if (reading.role === undefined || !isHeaderLike(reading)) continue;
      const cell = { row: rowOffset + origin.row, column: offset + origin.column, text: value, reading };
      const cells = found.get(cell.row);
      if (cells) cells.push(cell);
      else found.set(cell.row, [cell]);
    }
  }
  return found;
}

/** The first word, lower case, without the enumeration before it ("1.", "a)"). Plain character work: it sees every text of the sheet. */
function firstWord(text: string): string {
  let start = 0;
  while (start < text.length && start < 8) {
    if (!isLetter(text.charCodeAt(start))) start++;
    else if (isEnumeration(text, start)) start += 2;
    else break;
  }
  let end = start;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end - start > 20 ? '' : text.slice(start, end).toLowerCase();
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isEnumeration(text: string, start: number): boolean {
  const next = text.charAt(start + 1);
  return next === '.' || next === ')';
}

/** Headers hold years and small numbers only. */
function holdsFigure(text: string): boolean {
  return /\d{5}|\d[.,]\d|(?<!\d)(?!19\d\d|20\d\d)\d{3}/.test(text);
}
