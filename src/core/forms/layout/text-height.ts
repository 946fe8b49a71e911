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
  const lines = text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, room), 0);
  return lines * POINTS_PER_LINE + PADDING;
}

/** Word by word, as Excel wraps; a word longer than the line is broken. */
function linesOf(paragraph: string, room: number): number {
  const space = widthOfText(' ', FONT_SIZE);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = widthOfText(word, FONT_SIZE);
    if (used > 0 && used + space + width > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? space : 0) + width;
    for (; used > room; used -= room) lines++;
  }
  return lines;
}
