/** How high a row must be for its wrapped texts: Excel itself does not fit rows to merged cells. */

/** Widths of Arial's letters, in parts of the font size. */
const UPPER = 0.68;
const LOWER = 0.525;
const DIGIT = 0.56;
const NARROW = 0.29;

const PIXELS_A_POINT = 96 / 72;
const PIXELS_A_WIDTH_UNIT = 7;
/** What Excel leaves free at the sides of a cell, in pixels. */
const PADDING = 8;
/** Fonts differ a little from machine to machine: a line too much looks better than half a line. */
const CAUTION = 0.95;
const LINE_SPACING = 1.24;

/** Height in points of a text in a column of the given width (in characters). */
export function textHeight(text: string, width: number, fontSize: number): number {
  return lineCount(text, width, fontSize) * fontSize * LINE_SPACING + 3;
}

function lineCount(text: string, width: number, fontSize: number): number {
  const room = width * PIXELS_A_WIDTH_UNIT * CAUTION - PADDING;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      const length = textWidth(word, fontSize);
      const space = used === 0 ? 0 : NARROW * fontSize * PIXELS_A_POINT;
      if (used > 0 && used + space + length > room) {
        lines++;
        used = length;
      } else {
        used += space + length;
      }
      // A word that is wider than its column breaks inside.
      lines += Math.max(0, Math.ceil(used / room) - 1);
      if (used > room) used %= room;
    }
  }
  return lines;
}

function textWidth(word: string, fontSize: number): number {
  let width = 0;
  for (const letter of word) {
    if (/[il.,:;'|()/-]/.test(letter)) width += NARROW;
    else if (/[A-Z%&]/.test(letter)) width += UPPER;
    else if (/\d/.test(letter)) width += DIGIT;
    else width += LOWER;
  }
  return width * fontSize * PIXELS_A_POINT;
}
