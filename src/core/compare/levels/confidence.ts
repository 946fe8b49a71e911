/** How sure a proposal is, in words. A proposal stays a proposal: what serves what is decided by people. */

import { type Bilingual, both } from '../../language/bilingual';

const CONFIDENCES = ['certain', 'strong', 'possible', 'weak'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, Bilingual>> = {
  certain: both('pasti', 'certain'),
  strong: both('kuat', 'strong'),
  possible: both('mungkin', 'possible'),
  weak: both('lemah', 'weak'),
};

/** Lowest score of each word. On plans that state their parents 98 of 100 "certain" and 94 of 100 "strong" ones are right. */
const LEAST: Readonly<Record<Confidence, number>> = { certain: 0.96, strong: 0.88, possible: 0.5, weak: 0 };

/** `score` from 0 to 1. */
export function confidenceOf(score: number): Confidence {
  return CONFIDENCES.find((confidence) => score >= LEAST[confidence]) ?? 'weak';
}
