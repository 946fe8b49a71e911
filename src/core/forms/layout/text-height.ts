/** How tall a cell must be for its text, which Excel does not find out by itself for merged cells, nor any reader for a file. */

import { widthOfText } from './letter-widths';

const FONT_SIZE = 10;
const POINTS_PER_LINE = 13;
const PADDING = 4;

/** Points; Excel makes no row taller. */
export const TALLEST_ROW = 409;
/** In characters, of a column that nobody has set. */
const STANDARD_WIDTH = 8.43;

/** The width of the columns from one to another, in characters. */
export function widthBetween(widths: ReadonlyMap<number, number>, left: number, right: number): number {
  let sum = 0;
  for (let column = left; column <= right; column++) sum += widths.get(column) ?? STANDARD_WIDTH;
  return sum;
}

/** Points of a column that a character of its width stands for. */
const POINTS_PER_CHARACTER = 5.25;

/** Readers set letters a little wider or narrower: better a line too many than one cut off. */
const SAFETY = 1.04;

/** Points that a wrapped text of 10 points needs in a column of this width (in characters, as Excel counts them). */
export function heightOfText(text: string, widthInCharacters: number): number {
  const room = Math.max(1, widthInCharacters * POINTS_PER_CHARACTER) / SAFETY;
  return wrappedLines(text, room, FONT_SIZE).length * POINTS_PER_LINE + PADDING;
}

const LEAST_HEIGHT = 17;

/** Points that a row needs whose texts wrap in columns of these widths (in characters). */
export function heightOfRow(texts: readonly string[], widths: readonly number[]): number {
  const heights = texts.map((text, column) => heightOfText(text, widths[column] ?? 1));
  return Math.min(TALLEST_ROW, Math.max(LEAST_HEIGHT, ...heights));
}

/** The lines of a text in a room of so many points, word by word, as Excel wraps; a word longer than the line is broken. */
export function wrappedLines(text: string, room: number, fontSize: number): readonly string[] {
  const width = (piece: string): number => widthOfText(piece, fontSize);
  return text.split('\n').flatMap((paragraph) => {
    const lines = [''];
    for (const piece of paragraph.split(' ').flatMap((word) => brokenWord(word, room, width))) {
      const line = lines[lines.length - 1] ?? '';
      const longer = line === '' ? piece : `${line} ${piece}`;
      if (line !== '' && width(longer) > room) lines.push(piece);
      else lines[lines.length - 1] = longer;
    }
    return lines;
  });
}

/** One letter at least stands on every line. */
function brokenWord(word: string, room: number, width: (text: string) => number): readonly string[] {
  if (width(word) <= room) return [word];
  const pieces = [''];
  for (const letter of word) {
    const last = pieces[pieces.length - 1] ?? '';
    if (last !== '' && width(last + letter) > room) pieces.push(letter);
    else pieces[pieces.length - 1] = last + letter;
  }
  return pieces;
}
