/** Widths and heights in points, for whoever must know how much fits on a page. */

/** Pixels of a digit in Excel's default font, and of a cell's inner margins. */
const DIGIT_WIDTH = 7;
const CELL_PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** Excel's box counts characters (ECMA-376, 18.3.1.13, for a digit of 7 pixels). */
export function pointsOfColumn(characters: number): number {
  return (Math.trunc(characters * DIGIT_WIDTH) + CELL_PADDING) * POINTS_PER_PIXEL;
}

/** A row whose height nobody set, in Excel's default font. */
export const STANDARD_ROW_HEIGHT = 15;
