/** What a written achievement should be where it is provably wrong. */

import { type Polarity } from '../../knowledge/choices/polarities';
import { achievement as computeAchievement } from '../../measure/achievement';
import { type Settings } from '../../settings';
import { type Measurement } from '../../table/model';
import { boundPolarity } from './achievements';
import { type ExplainedAchievement, type JudgedAchievement } from './explained-achievement';
import { followsFromMeant } from './meant-actuals';
import { isSaid } from '../meaning/polarity';
import { quantityOf } from '../../language/quantity';

export interface RightAchievement {
  readonly polarity: Polarity;
  /** As a fraction. */
  readonly value: number;
}

/** An achievement that does not follow from its target and its actual, both of which are known. */
export interface ContradictedAchievement extends ExplainedAchievement {
  readonly explanation: Extract<JudgedAchievement, { kind: 'contradicts' }>;
  readonly target: Measurement;
  readonly actual: Measurement;
}

export function isContradicted(item: ExplainedAchievement): item is ContradictedAchievement {
  const { explanation, target, actual } = item;
  if (explanation.kind !== 'contradicts' || !target || !actual) return false;
  return !standsOnBound(target, actual) && !liesWithinTargets(item) && !followsFromMeant(item);
}

/** "Target Minimal | Target Maksimal": between the two all is reached, whatever the figures come to. */
export function liesWithinTargets({ facts: { indicator }, actual }: ExplainedAchievement): boolean {
  if (indicator.targets.length < 2) return false;
  const [least, most] = [LEAST, MOST].map(
    (word) => indicator.targets.find(({ column }) => word.test(column.header))?.reading,
  );
  const [from, to] = [least && quantityOf(least)?.value, most && quantityOf(most)?.value];
  const result = actual && quantityOf(actual.reading)?.value;
  return from !== undefined && to !== undefined && result !== undefined && from <= result && result <= to;
}

const LEAST = /\bmin(?:imal|imum)?\b/i;
const MOST = /\bma(?:ks|x)(?:imal|imum)?\b/i;

/** "< 20" and 20: whether the bound itself is still reached, nobody can say. */
function standsOnBound({ reading }: Measurement, actual: Measurement): boolean {
  if (reading.kind !== 'bound' || (reading.comparator !== '<' && reading.comparator !== '>')) return false;
  return quantityOf(actual.reading)?.value === reading.quantity.value;
}

/** What the achievement should be: one value where the direction is known, else one for either; none where nothing can be computed. */
export function rightAchievements(
  { target, actual, facts }: ContradictedAchievement,
  { lowerMethod }: Settings,
): readonly RightAchievement[] {
  const { reading } = target;
  const goal =
    reading.kind === 'range' ? { lower: reading.lower.value, upper: reading.upper.value } : quantityOf(reading)?.value;
  const result = quantityOf(actual.reading)?.value;
  if (goal === undefined || result === undefined) return [];
  const { direction } = facts;
  const known = direction && isSaid(direction) ? direction.polarity : (boundPolarity(target) ?? direction?.polarity);
  const directions: readonly Polarity[] = known ? [known] : ['higher', 'lower'];
  const found = directions.flatMap((direction) => {
    const correct = computeAchievement(goal, result, { polarity: direction, lowerMethod });
    return correct.kind === 'value' ? [{ polarity: direction, value: correct.value }] : [];
  });
  const [first, second] = found;
  return first && second && first.value === second.value ? [first] : found;
}
