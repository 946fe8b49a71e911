/** What a figure of an indicator can never be. */

import { BOUNDED_SCALES } from '../knowledge/bounds';
import { WordList } from '../language/words/find-words';
import { type Indicator } from '../table/model';
import { nameWords } from './name-words';
import { isAboutChange, isPartOfWhole, measureOf } from './names';
import { oncePer } from './once';

export interface Limits {
  readonly from: number;
  readonly to: number;
  readonly because: 'whole' | 'scale' | 'count';
  /** Who fixes the scale. */
  readonly source?: string;
}

const scales = BOUNDED_SCALES.map((scale) => ({ ...scale, words: new WordList(scale.names) }));
const anyScale = new WordList(BOUNDED_SCALES.flatMap((scale) => scale.names));

/** The limits that a value, or a range of them, oversteps; `null` when it does not, or nothing is certain. */
export function limitsOverstepped(indicator: Indicator, lowest: number, highest = lowest): Limits | null {
  // No scale is narrower than 0 to 1, nor a whole less than 100: most figures need no look at the name's words.
  if (lowest >= 0 && (highest <= 1 || (highest <= 100 && measureOf(indicator)?.kind === 'share'))) return null;
  const limits = limitsOf(indicator);
  return limits && (lowest < limits.from || highest > limits.to) ? limits : null;
}

/** The ends of an indicator's scale, where they are certain; `null` otherwise. */
const limitsOf = oncePer(findLimits);

function findLimits(indicator: Indicator): Limits | null {
  // A rise shows as a negative "Persentase Penurunan".
  if (isPartOfWhole(indicator)) return { from: isAboutChange(indicator) ? -Infinity : 0, to: 100, because: 'whole' };
  const measure = measureOf(indicator);
  if (measure?.kind === 'count' && measure.place === 0 && !isAboutChange(indicator))
    return { from: 0, to: Infinity, because: 'count' };
  // A share, number or growth of an index ("Persentase OPD dengan nilai SAKIP …") is not the index itself.
  if (measure && measure.place === 0 && (measure.kind === 'share' || measure.kind === 'percent')) return null;
  const name = nameWords(indicator);
  if (anyScale.find(name) === null) return null;
  const scale = scales.find(({ words }) => words.find(name) !== null);
  return scale ? { from: scale.from, to: scale.to, because: 'scale', source: scale.source } : null;
}
