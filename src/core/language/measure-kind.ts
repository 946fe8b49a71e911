/** What a single word measures. */

import { MEASURE_WORDS, type MeasureKind } from '../knowledge/names/measures';
import { MISSPELLINGS } from '../knowledge/spelling/misspellings';

/** The kind of figure that a word promises; undefined for a word of no measure. A misspelt measure is still one, and `ejaan` speaks of the spelling. */
export function measureKind(word: string): MeasureKind | undefined {
  const lower = word.toLowerCase();
  return MEASURE_WORDS.get(lower) ?? MEASURE_WORDS.get(MISSPELLINGS.get(lower) ?? '');
}
