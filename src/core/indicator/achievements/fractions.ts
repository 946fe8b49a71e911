/** Numerator and denominator of an actual, and what follows from them. */

import { type Measurement, hasColumn } from '../../table/model';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { isShare } from '../meaning/names';
import { exactly, figureIn, meet, over, spanOf, spanOfCounted, times } from '../figures/rounding';
import { ofPeriod } from '../periods/at-period';

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

export interface AchievedOtherwise {
  readonly fraction: Fraction;
  readonly achievement: Measurement;
  /** In percent, against the target where it is one in percent. */
  readonly expected: number;
}

/**
 * "Yang harus dilayani | Terlayani | Capaian (%)" without an actual: achievements that are neither the share that was reached nor how
 * far it is of its target. Where more rows contradict than agree, they are something else.
 */
export function achievedOtherwise({ indicators, table }: TableFacts): readonly AchievedOtherwise[] {
  if (!hasColumn(table, 'achievement') || hasColumn(table, 'actual')) return [];
  const judged = indicators.flatMap((known) => fractionsOf(known).flatMap((fraction) => judgedOf(fraction) ?? []));
  const wrong = judged.filter(({ isRight }) => !isRight);
  return wrong.length * 2 > Math.max(judged.length, 2) ? [] : wrong;
}

function judgedOf(fraction: Fraction): (AchievedOtherwise & { readonly isRight: boolean }) | null {
  const { known, numerator, denominator } = fraction;
  const achievement = ofPeriod(known.indicator.achievements, numerator.column);
  const [written, part, whole] = [figureIn(achievement), figureIn(numerator), figureIn(denominator)];
  if (!achievement || !written || !part || !whole || whole.value <= 0 || !isShare(known)) return null;
  const share = over(spanOfCounted(part), spanOfCounted(whole));
  const goal = figureIn(ofPeriod(known.indicator.targets, numerator.column));
  // A target that is no share of the whole counts those who are to be reached.
  if (!share || !goal || goal.value <= 0 || goal.value > PERCENT) return null;
  const againstGoal = over(share, spanOf(goal));
  const answers = [
    share,
    times(share, exactly(PERCENT)),
    ...(againstGoal
      ? [againstGoal, times(againstGoal, exactly(PERCENT)), times(againstGoal, exactly(PERCENT * PERCENT))]
      : []),
  ];
  const isRight = answers.some((answer) => meet(spanOf(written), answer));
  return { fraction, achievement, expected: (part.value / whole.value) * PERCENT, isRight };
}

const PERCENT = 100;
