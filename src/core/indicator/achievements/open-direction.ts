/** Achievements that depend on a direction which nobody has said. */

import { type QuantityReading } from '../../language/quantity';
import { type IndicatorFacts } from '../facts';
import { goesEitherWay } from '../meaning/polarity';

export type OpenDirection = 'range' | 'eitherWay';

/**
 * What lies beyond a range counts as more or as less by the direction alone, and policy moves the target of some indicators either way
 * (inflation, a ratio of spending): of these no direction is assumed. `null` where it is known, the target says it ("≤ 5"), or higher
 * is taken for better.
 */
export function openDirection(facts: IndicatorFacts, target: QuantityReading['kind']): OpenDirection | null {
  if (facts.direction !== null || target === 'bound') return null;
  if (target === 'range') return 'range';
  return goesEitherWay(facts) ? 'eitherWay' : null;
}
