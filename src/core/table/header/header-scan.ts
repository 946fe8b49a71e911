/** One pass over the sheet for cells that look like headers of tables. Everything else starts from them. */

import { YEAR_DIGITS } from '../../language/words/year-digits';
import { isMeasureName } from '../../language/cell-kinds';
import { type CellValue } from '../../sheet/grid';
import { type SheetView } from '../sheet-view';
import { type HeaderReader, type HeaderReading, isHeaderLike, unspaced } from './header-reading';
import { isDated } from './period-reading';
import { beginsHeader, roleOfWord } from '../../knowledge/columns/header-words';

export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly reading: HeaderReading;
}

/** Longer texts are read when they stand beside a header, but none is looked for among them. */
const LONGEST_CLUE = 120;
const LONGEST_WORD = 20;
/** "1.", "a)", "(2)" and the like before the first word. */
const LONGEST_ENUMERATION = 8;

/** The cells that name a role, row by row, from the top. */
export function scanHeaderCells(view: SheetView, reader: HeaderReader): ReadonlyMap<number, readonly HeaderCell[]> {
  const found = new Map<number, HeaderCell[]>();
  const isClue = new Map<string, boolean>();
  const beginsLikeHeader = (text: string): boolean => {
    const end = endOfFirstWord(text);
    const word = wordBefore(text, end);
    let known = isClue.get(word);
    if (known === undefined) {
      const meant = word === '' ? undefined : reader.matchWord(word);
      known = meant !== undefined && beginsHeader(meant);
      isClue.set(word, known);
    }
    return known || namesRoleInPieces(text, word, end);
  };
  const { origin, values } = view.grid;
  for (const [rowOffset, row] of values.entries()) {
    for (let offset = 0; offset < row.length; offset++) {
      const value = row[offset];
      if (typeof value !== 'string' || value.length > LONGEST_CLUE) continue;
      if (value.length < 2 && !(beginsLetters(value) && areLetters(row, offset))) continue;
      const standsForWord = value.length < 2;
      if (!standsForWord && (!beginsLikeHeader(startsApart(value) ? unspaced(value) : value) || holdsFigure(value)))
        continue;
      const reading = reader.read(value);
      if (!isHeaderLike(reading) || reading.role === undefined || numbersOne(value, reading) || names(value, reading))
        continue;
      const cell = { row: rowOffset + origin.row, column: offset + origin.column, text: value, reading };
      const cells = found.get(cell.row);
      if (cells) cells.push(cell);
      else found.set(cell.row, [cell]);
    }
  }
  return found;
}

/** The letters that stand for Target, Realisasi and Capaian, side by side: no other single letters are looked for. */
const LETTERS = ['T', 'R', 'C'];

function beginsLetters(value: string): boolean {
  return value === LETTERS[0] || value === LETTERS[1] || value === LETTERS[2];
}

/** The letter stands in its place among all three. */
function areLetters(row: readonly CellValue[], offset: number): boolean {
  const first = offset - LETTERS.indexOf(String(row[offset]));
  return LETTERS.every((letter, place) => row[first + place] === letter);
}

/** Where the first word ends. Plain character work: it sees every text of the sheet. */
function endOfFirstWord(text: string): number {
  let end = 0;
  while (end < text.length && end < LONGEST_ENUMERATION) {
    if (!isLetter(text.charCodeAt(end))) end++;
    else if (isEnumeration(text, end)) end += 2;
    else break;
  }
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end;
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return end - start > LONGEST_WORD ? '' : text.slice(start, end).toLowerCase();
}

/** "Ind ikator": a narrow cell broke the first word in two. */
function namesRoleInPieces(text: string, word: string, end: number): boolean {
  let start = end;
  while (start < text.length && start < end + 2 && !isLetter(text.charCodeAt(start))) start++;
  let stop = start;
  while (stop < text.length && isLetter(text.charCodeAt(stop))) stop++;
  const length = word.length + stop - start;
  if (start === end || stop === start || length < 6 || length > LONGEST_WORD) return false;
  return roleOfWord(word + text.slice(start, stop).toLowerCase()) !== undefined;
}

/** "T A R G E T": its second character is a blank. */
function startsApart(text: string): boolean {
  const second = text.charCodeAt(1);
  return second === 32 || second === 160;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isEnumeration(text: string, start: number): boolean {
  const next = text.charAt(start + 1);
  return next === '.' || next === ')';
}

/** "IKU 3", "TARGET 20": one of many, or a note, where a header over a column counts a period. */
function numbersOne(text: string, { period }: HeaderReading): boolean {
  return /[a-z]\s+\d{1,3}\s*$/i.test(text) && !isDated(period);
}

/** "Indikator : Persentase …": it says the name of one, whatever stands beside it. */
function names(text: string, { role }: HeaderReading): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && role === 'indicator' && isMeasureName(text.slice(colon + 1).trim());
}

const BEGINS_WITH_YEAR = new RegExp(`^${YEAR_DIGITS}`);

/** Headers hold years and small numbers only. */
function holdsFigure(text: string): boolean {
  if (/\d{5}|\d[.,]\d/.test(text)) return true;
  return (text.match(/\d{3,}/g) ?? []).some((digits) => !BEGINS_WITH_YEAR.test(digits));
}
