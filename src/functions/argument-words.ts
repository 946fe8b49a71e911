/**
 * The words that choose a formula in `arah`, `cara` and `skala`, each once: the catalogue offers them and the bodies read them.
 * No help stands here, since every cell with a function loads this file.
 */

import {
  CONSOLIDATION_METHODS,
  CONSOLIDATION_ROWS,
  type ConsolidationMethod,
  DEFAULT_CONSOLIDATION,
  DEFAULT_LOWER_METHOD,
  LOWER_METHODS,
  LOWER_METHOD_ROWS,
  type LowerMethod,
} from '../core/knowledge/choices/methods';
import { POLARITIES, POLARITY_ROWS, type Polarity } from '../core/knowledge/choices/polarities';
import { DEFAULT_RATING_SCALE, RATING_SCALE_IDS, type RatingScaleId } from '../core/knowledge/choices/rating-scales';

/** What may stand in one argument; `Default` is what its being left out means, or `undefined` where the other arguments tell. */
export interface ArgumentWords<Meaning, Default extends Meaning | undefined = Meaning> {
  /** As they are typed, in lower case, the usual one first. */
  readonly words: Readonly<Record<string, Meaning>>;
  /** Other ways to say the words, such as 1 and -1, that are not offered. */
  readonly numbers?: Readonly<Record<string, Meaning>>;
  /** What else people call the same: it is understood, and not offered. */
  readonly synonyms?: Readonly<Record<string, Meaning>>;
  readonly whenLeftOut: Default;
}

const wordsOf = <Direction extends Polarity>(directions: readonly Direction[]) => ({
  words: Object.fromEntries(directions.map((each) => [POLARITY_ROWS[each].word.toLowerCase(), each])),
  numbers: Object.fromEntries(directions.map((each) => [POLARITY_ROWS[each].number, each])),
});

/** Left out, the target itself tells: "≤ 5" is lower is better. */
export const DIRECTION_WORDS: ArgumentWords<Polarity, undefined> = {
  ...wordsOf(POLARITIES),
  whenLeftOut: undefined,
};

/** A trend has no target to keep to, so only two directions. */
export const TREND_DIRECTION_WORDS: ArgumentWords<Exclude<Polarity, 'within'>> = {
  ...wordsOf(['higher', 'lower']),
  whenLeftOut: 'higher',
};

export const LOWER_METHOD_WORDS: ArgumentWords<LowerMethod> = {
  words: Object.fromEntries(LOWER_METHODS.map((method) => [LOWER_METHOD_ROWS[method].word, method])),
  whenLeftOut: DEFAULT_LOWER_METHOD,
};

export const CONSOLIDATION_WORDS: ArgumentWords<ConsolidationMethod> = {
  words: Object.fromEntries(CONSOLIDATION_METHODS.map((method) => [CONSOLIDATION_ROWS[method].word, method])),
  synonyms: Object.fromEntries(
    CONSOLIDATION_METHODS.flatMap((method) =>
      CONSOLIDATION_ROWS[method].others.split(', ').map((word) => [word, method] as const),
    ),
  ),
  whenLeftOut: DEFAULT_CONSOLIDATION,
};

export const SCALE_WORDS: ArgumentWords<RatingScaleId> = {
  words: Object.fromEntries(RATING_SCALE_IDS.map((id) => [id, id])),
  whenLeftOut: DEFAULT_RATING_SCALE,
};
