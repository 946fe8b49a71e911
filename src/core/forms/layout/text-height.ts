/** How tall a cell must be for its text. An estimate: nothing here can measure letters. */

/** A column's width counts the widest digits; the letters of ordinary text are narrower. */
const LETTERS_PER_CHARACTER = 1.2;
const POINTS_PER_LINE = 13;
const PADDING = 4;

/** Points that a wrapped text of 10 points needs in a column of this width (in characters, as Excel counts them). */
export function heightOfText(text: string, widthInCharacters: number): number {
  const capacity = Math.max(1, Math.floor(widthInCharacters * LETTERS_PER_CHARACTER));
  const lines = text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, capacity), 0);
  return lines * POINTS_PER_LINE + PADDING;
}

/** Word by word, as Excel wraps; a word longer than the line is broken. */
function linesOf(paragraph: string, capacity: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    if (used > 0 && used + 1 + word.length > capacity) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    for (; used > capacity; used -= capacity) lines++;
  }
  return lines;
}
