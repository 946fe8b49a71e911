/** What stands between the two ends of a range, as sources of patterns for texts in lower case or with the flag `i`. */

import { figureWords } from '../../knowledge/cells/figure-words';
import { AND_WORDS } from '../../knowledge/spelling/small-words';
import { anyOf } from './any-of';

/** The words begin and end where these words do: "tersampaikan" and "sampaikan" are others. */
const apart = (words: readonly string[]): string => String.raw`\b${anyOf(words)}(?![a-z])`;

/** "s.d.", "sampai dengan", "hingga": in a header, what it counts from the beginning on. */
export const UP_TO = apart(figureWords('upTo', 'shortUpTo'));
/** It joins two ends by itself: "s.d.", or a dash. */
export const RANGE_JOINT = String.raw`(?:[-–—~]|${apart(figureWords('upTo', 'shortUpTo', 'joint'))})`;
/** Before two ends, which "dan" joins. */
export const BETWEEN = apart(figureWords('between'));
/** "dan" between two ends. */
export const RANGE_AND = apart(AND_WORDS);
/** Behind a figure, that it is the lower end, or the upper one. */
export const OR_MORE = apart(figureWords('orMore'));
export const OR_LESS = apart(figureWords('orLess'));
