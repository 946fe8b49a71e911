/** How far an actual and its target lie apart when one of them is a slip. */

/** Ten times is a slipped decimal sign, not a performance. */
export const FACTOR = 10;

/** So many times the actual, a target of anything is a slip. */
export const FAR = 24;
