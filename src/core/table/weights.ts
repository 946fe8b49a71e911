/**
 * Every number that recognition weighs evidence with. They were found by trial on the labelled tables (`npm run score`): change one,
 * and score again.
 */

/** Figures of one row against each other. */
export const ARITHMETIC = {
  /** A header with so much evidence is believed, whatever the cells say. */
  plainHeader: 0.85,
  /** In so many of the rows with all three figures a relation must hold. */
  enoughRows: 0.6,
  /** Rows in which it says more than that two figures are the same. */
  tellingRows: 2,
  /** A written quotient is rounded; relative to it. */
  rounding: 0.006,
  smallest: 0.0006,
  /** An achievement stands at most so many columns from its actual. */
  farthestPart: 8,
  /** A figure behind the result counts as so many columns farther. */
  behind: 4,
} as const;
