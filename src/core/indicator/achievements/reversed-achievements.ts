/** Achievements that were computed for the other direction than the one that the indicator's own words tell. */

import { unitHas } from '../../language/units';
import { type IndicatorFacts } from '../facts';
import { isCounted } from '../meaning/names';
import { namesEvil, namesMade } from '../meaning/polarity';
import { type ExplainedAchievement, exactPercent } from './explained-achievement';

/** The direction for which it was computed, where that is the wrong one; at 100 % every formula says the same. */
export function reversedDirection({
  facts,
  target,
  actual,
  explanation,
}: ExplainedAchievement): 'higher' | 'lower' | null {
  if (explanation.kind !== 'follows' || isEven(exactPercent(explanation))) return null;
  if (target?.reading.kind !== 'single' || actual?.reading.kind !== 'single') return null;
  const { by } = explanation;
  const { direction } = facts;
  if (by === 'higher') return direction?.polarity === 'lower' ? 'higher' : null;
  const isRising = (direction?.polarity === 'higher' && direction.from !== 'objective') || isMade(facts);
  return (by === 'lower' || by === 'ratio') && isRising ? 'lower' : null;
}

/** "Panjang trotoar yang dibangun": of what is made more is aimed at, though no word says that it is better. */
function isMade(facts: IndicatorFacts): boolean {
  const { direction } = facts;
  return (
    (direction === null || direction.from === 'objective') && isAmount(facts) && namesMade(facts) && !namesEvil(facts)
  );
}

/** How many or how much of something there is. */
export function isAmount(facts: IndicatorFacts): boolean {
  return isCounted(facts) || unitHas(facts.unit?.text ?? '', 'extent');
}

export function isEven(percent: number): boolean {
  return Math.abs(percent - 100) < 0.005;
}
