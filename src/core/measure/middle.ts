/** The figure in the middle, by which others are told to be of its size or not. */

/** Of an even number the upper of the two in the middle, so that it is always one that is there; `undefined` of none. */
export function middleOf(figures: readonly number[]): number | undefined {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)];
}
