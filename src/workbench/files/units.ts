/** Column widths as a file counts them. */

/** Widths in a file count the digits of the standard font, in pixels each. */
const DIGIT = 7;
const PIXELS_PER_POINT = 4 / 3;

export function widthFromFile(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
  return pixels / PIXELS_PER_POINT;
}

export function widthToFile(points: number): number {
  return Math.round(((points * PIXELS_PER_POINT) / DIGIT) * 10_000) / 10_000;
}
