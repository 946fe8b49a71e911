/** The names of indicators that are to be kept within a range, or that nobody steers by. */

import { LIBRARY } from '../../knowledge/indicators/library';

/** All wordings, for finding them inside of longer names; abbreviations of three letters and more. */
export function namesWithin(): readonly string[] {
  return LIBRARY.filter(({ direction }) => direction === undefined || direction === 'within').flatMap(
    ({ name, short = [], variants = [] }) => [name, ...variants, ...short.filter((text) => text.length > 2)],
  );
}
