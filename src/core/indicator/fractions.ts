/** Numerator and denominator of an actual, and what follows from them. */

import { explainAchievement } from '../measure/explain-achievement';
import { roundHalfAwayFromZero } from '../sheet/display';
import { type Measurement } from '../table/model';
import { type ExplainedAchievement } from './achievements';
import { type IndicatorFacts } from './facts';
import { exactly, figureIn, meet, over, spanOf, spanOfCounted, times } from './rounding';
import { ofPeriod } from './periods/at-period';

export interface Fraction {
  readonly known: IndicatorFacts;
  readonly numerator: Measurement;
  readonly denominator: Measurement;
  readonly actual: Measurement | undefined;
}

/** One for every period that has both a numerator and a denominator. */
export function fractionsOf(known: IndicatorFacts): readonly Fraction[] {
  const { numerators, denominators, actuals } = known.indicator;
  return numerators.flatMap((numerator) => {
    const denominator = ofPeriod(denominators, numerator.column);
    return denominator ? [{ known, numerator, denominator, actual: ofPeriod(actuals, numerator.column) }] : [];
  });
}

/** As a quotient, in percent, or as a rate. */
const FACTORS = [1, 100, 1000, 10000, 100000];

/** The factor by which the actual follows; `null` where it follows by none, or a figure is missing. */
export function factorOf({ actual, numerator, denominator }: Fraction): number | null {
  const [figure, part, whole] = [figureIn(actual), figureIn(numerator), figureIn(denominator)];
  if (!figure || !part || !whole) return null;
  const quotient = over(spanOfCounted(part), spanOfCounted(whole));
  if (!quotient) return null;
  return FACTORS.find((factor) => meet(spanOf(figure), times(quotient, exactly(factor)))) ?? null;
}

/**
 * The written achievement contradicts its actual, but follows from what numerator and denominator give: then the actual is mistyped
 * and the achievement right.
 */
export function followsFromFraction({
  facts,
  target,
  actual,
  achievement,
  explanation,
}: ExplainedAchievement): boolean {
  if (explanation.kind !== 'contradicts' || !target || !actual) return false;
  const fraction = fractionsOf(facts).find((each) => each.actual?.cell === actual.cell);
  const [part, whole] = [figureIn(fraction?.numerator), figureIn(fraction?.denominator)];
  if (!fraction || !part || !whole || whole.value === 0 || factorOf(fraction) !== null) return false;
  const value = roundHalfAwayFromZero((part.value / whole.value) * 100, DECIMALS);
  const reading = { kind: 'single' as const, quantity: { value, unit: '', decimals: DECIMALS } };
  const found = explainAchievement({ target: target.reading, actual: reading, written: achievement.reading, caps: [] });
  return found.kind === 'follows';
}

/** A percentage is printed with no more. */
const DECIMALS = 2;
