import { STANDARD_COLUMN_WIDTH } from '../model/sheet';

/** Widths in a file count the digits of the standard font: 7 pixels each, and 5 for the margins. */
const DIGIT = 7;
const MARGIN = 5;
const PIXELS_PER_POINT = 4 / 3;

export function widthFromFile(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
  return pixels / PIXELS_PER_POINT;
}

export function widthToFile(points: number): number {
  return Math.round(((points * PIXELS_PER_POINT) / DIGIT) * 10_000) / 10_000;
}

/** What a file means when it says nothing. */
export const STANDARD_WIDTH_IN_FILE = (STANDARD_COLUMN_WIDTH * PIXELS_PER_POINT - MARGIN) / DIGIT;
