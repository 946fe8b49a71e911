/** Achievements that were computed for the other direction than the one that the indicator's own words tell. */

import { type ExplainedAchievement, type JudgedAchievement } from './achievements';

/** The direction for which it was computed, where that is the wrong one; at 100 % every formula says the same. */
export function reversedDirection({
  facts: { direction },
  target,
  actual,
  explanation,
}: ExplainedAchievement): 'higher' | 'lower' | null {
  if (explanation.kind !== 'follows' || isEven(percentOf(explanation))) return null;
  if (target?.reading.kind !== 'single' || actual?.reading.kind !== 'single') return null;
  const { by } = explanation;
  if (by === 'higher') return direction?.polarity === 'lower' ? 'higher' : null;
  const isRising = direction?.polarity === 'higher' && direction.from !== 'objective';
  return (by === 'lower' || by === 'ratio') && isRising ? 'lower' : null;
}

export function isEven(percent: number): boolean {
  return Math.abs(percent - 100) < 0.005;
}

export function percentOf({
  scale,
  exact,
}: Pick<Extract<JudgedAchievement, { kind: 'follows' }>, 'scale' | 'exact'>): number {
  return scale === 'percent' ? exact : exact * 100;
}
