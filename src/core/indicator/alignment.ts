/**
 * Which indicator of a lower level serves one of the higher level, by their words. Words that many indicators share say little;
 * words that few share say much (cosine of inverse document frequencies).
 */

import { normalise } from '../language/normalise';
import { cosine, rarity, stemsOf } from './likeness';

export interface Alignment {
  /** Index among the children, or `null` when none is near enough. */
  readonly child: number | null;
  /** 0 to 1; 1 is the same name. */
  readonly confidence: number;
}

/** Below this two names share words by chance. */
const LEAST_CONFIDENCE = 0.25;

export function alignIndicators(parents: readonly string[], children: readonly string[]): readonly Alignment[] {
  const parentStems = parents.map(stemsOf);
  const childStems = children.map(stemsOf);
  const weights = rarity([...parentStems, ...childStems]);
  return parentStems.map((stems, parent) => {
    let best: Alignment = { child: null, confidence: 0 };
    childStems.forEach((others, child) => {
      const name = normalise(parents[parent] ?? '');
      const same = name !== '' && name === normalise(children[child] ?? '');
      const confidence = same ? 1 : cosine(stems, others, weights);
      if (confidence >= LEAST_CONFIDENCE && confidence > best.confidence) best = { child, confidence };
    });
    return best;
  });
}
