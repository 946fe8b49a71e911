/** How a year looks in a text. */

/** The digits of a year of our time, a piece of a pattern: plans and reports speak of no other. */
export const YEAR_DIGITS = String.raw`(?:19|20)\d\d`;

const YEAR_ALONE = new RegExp(`^${YEAR_DIGITS}$`);

/** The word is a year and nothing else. */
export function isYearWord(word: string): boolean {
  return YEAR_ALONE.test(word);
}
