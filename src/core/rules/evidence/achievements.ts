/** Every written achievement of a table with what can be said about it. */

import {
  type AchievementExplanation,
  type AchievementScale,
  type WrittenAchievement,
  explainAchievement,
} from '../../measure/explain-achievement';
import { type Quantity, type QuantityReading } from '../../language/quantity';
import { roundHalfAwayFromZero } from '../../sheet/display';
import { type Settings } from '../../settings';
import { type Indicator, type IndicatorTable, type Measurement } from '../../table/model';
import { type KnownPolarity, isSaid, polarityOf } from './polarity';
import { oncePerPair } from './once';
import { onOneScale } from './scales';
import { type Triple, otherTriples, quantityOf, samePeriod, triplesOf } from './series';

type Follows = Extract<AchievementExplanation, { kind: 'follows' }>;

/** As measured against the target, or as the way from the baseline to the target: (R − B) / (T − B). */
export type JudgedAchievement =
  AchievementExplanation | (Omit<Follows, 'by'> & { readonly by: Follows['by'] | 'progress' });

export interface ExplainedAchievement {
  readonly indicator: Indicator;
  readonly achievement: Measurement;
  readonly target: Measurement | undefined;
  readonly actual: Measurement | undefined;
  readonly polarity: KnownPolarity | null;
  readonly explanation: JudgedAchievement;
  /** The written figure follows only under a polarity that the table or the user has ruled out. */
  readonly followsOtherwise: boolean;
}

const BLANK: QuantityReading = { kind: 'blank' };

/** Judges every achievement under the table's own scale; words alone never rule a formula out. */
export const explainAchievements = oncePerPair(explainAll);

function explainAll(table: IndicatorTable, settings: Settings): readonly ExplainedAchievement[] {
  const found: ExplainedAchievement[] = [];
  for (const indicator of table.indicators) {
    if (indicator.achievements.length === 0) continue;
    const polarity = polarityOf(indicator, settings);
    for (const triple of triplesOf(indicator)) found.push(explainKindly(indicator, triple, polarity));
  }
  const scale = commonScale(found);
  if (scale === undefined) return found;
  return found.map((item) => {
    const { explanation } = item;
    if (explanation.kind !== 'follows' || explanation.scale === scale) return item;
    return explainKindly(item.indicator, item, item.polarity, scale);
  });
}

/** Where the table offers several targets or actuals of the period, an achievement that follows from any of them is right. */
function explainKindly(
  indicator: Indicator,
  triple: Triple,
  known: KnownPolarity | null,
  scale?: AchievementScale,
): ExplainedAchievement {
  const first = explain(indicator, triple, known, scale);
  if (first.explanation.kind !== 'contradicts') return first;
  for (const other of otherTriples(indicator, triple)) {
    const second = explain(indicator, other, known, scale);
    if (second.explanation.kind === 'follows') return second;
  }
  return first;
}

/**
 * Where target and actual may stand on two scales of percent, the written figure settles it if it follows from one of the two
 * readings; otherwise nothing is computed from figures of which we do not know what they mean.
 */
function explain(
  indicator: Indicator,
  triple: Triple,
  known: KnownPolarity | null,
  scale?: AchievementScale,
): ExplainedAchievement {
  const pair = onOneScale(indicator, triple.target?.reading ?? BLANK, triple.actual?.reading ?? BLANK);
  const asWritten = explainReadings(indicator, triple, known, scale);
  if (pair.kind === 'same' || asWritten.explanation.kind === 'follows') return asWritten;
  if (pair.kind === 'mixed') {
    const [target, actual] = [withReading(triple.target, pair.target), withReading(triple.actual, pair.actual)];
    const found = explainReadings(indicator, { ...triple, target, actual }, known, scale);
    if (found.explanation.kind === 'follows') return { ...found, target: triple.target, actual: triple.actual };
  }
  return { ...asWritten, explanation: { kind: 'undecidable', reason: 'twoScales' }, followsOtherwise: false };
}

function withReading(measurement: Measurement | undefined, reading: QuantityReading): Measurement | undefined {
  return measurement && { column: measurement.column, cell: measurement.cell, reading };
}

function explainReadings(
  indicator: Indicator,
  triple: Triple,
  known: KnownPolarity | null,
  scale?: AchievementScale,
): ExplainedAchievement {
  const { achievement, target, actual } = triple;
  const plain = scale === 'fraction' ? null : followsPlainly(achievement, target, actual, known);
  if (plain) return explained(indicator, triple, known, plain, false);
  const judged = (explanation: JudgedAchievement, followsOtherwise = false): ExplainedAchievement =>
    explained(indicator, triple, known, explanation, followsOtherwise);
  const question = {
    target: target?.reading ?? BLANK,
    actual: actual?.reading ?? BLANK,
    written: achievement.reading,
    ...(scale && { scale }),
    others: indicator.actuals
      .filter((other) => !samePeriod(other.column, achievement.column))
      .map((other) => other.reading),
  };
  const open = explainAchievement(question);
  const isDirected = known !== null && isSaid(known);
  const explanation = isDirected ? explainAchievement({ ...question, polarity: known.polarity }) : open;
  if (explanation.kind !== 'contradicts') return judged(explanation);
  const progress = followsProgress(indicator, question);
  return progress ? judged(progress) : judged(explanation, open.kind === 'follows');
}

function explained(
  indicator: Indicator,
  { achievement, target, actual }: Triple,
  polarity: KnownPolarity | null,
  explanation: JudgedAchievement,
  followsOtherwise: boolean,
): ExplainedAchievement {
  return { indicator, achievement, target, actual, polarity, explanation, followsOtherwise };
}

/** Where the table has a baseline, the way from there to the target of the period or of the last year may be meant. */
function followsProgress(indicator: Indicator, question: WrittenAchievement): JudgedAchievement | null {
  const actual = quantityOf(question.actual);
  const goals = [question.target, indicator.targets[indicator.targets.length - 1]?.reading ?? BLANK];
  for (const baseline of indicator.baselines) {
    for (const goal of goals) {
      const [from, to] = [quantityOf(baseline.reading), quantityOf(goal)];
      if (!actual || !from || !to || from.value === to.value) continue;
      const falls = to.value < from.value;
      const found = explainAchievement({
        ...question,
        target: distance(falls ? to : from, falls ? from : to),
        actual: distance(falls ? actual : from, falls ? from : actual),
        polarity: 'higher',
      });
      const isPlain = found.kind === 'follows' && found.precision === 'rounded' && found.cap === undefined;
      if (isPlain) return { ...found, by: 'progress' };
    }
  }
  return null;
}

function distance(from: Quantity, to: Quantity): QuantityReading {
  const decimals = Math.max(from.decimals, to.decimals);
  const value = roundHalfAwayFromZero(to.value - from.value, decimals);
  return { kind: 'single', quantity: { value, unit: '', decimals } };
}

/**
 * The usual case, without trying every formula: actual / target in percent, clearly within the written decimals. Whatever is
 * near the edge of rounding, or anything but three plain numbers, takes the long way.
 */
function followsPlainly(
  achievement: Measurement,
  target: Measurement | undefined,
  actual: Measurement | undefined,
  known: KnownPolarity | null,
): AchievementExplanation | null {
  if (known && isSaid(known) && known.polarity !== 'higher') return null;
  if (target?.reading.kind !== 'single' || actual?.reading.kind !== 'single') return null;
  if (achievement.reading.kind !== 'single' || target.reading.quantity.value <= 0) return null;
  const { value, decimals } = achievement.reading.quantity;
  const exact = (actual.reading.quantity.value / target.reading.quantity.value) * 100;
  if (Math.abs(exact - value) >= 0.499 * 10 ** -decimals) return null;
  return { kind: 'follows', by: 'higher', precision: 'rounded', exact, scale: 'percent' };
}

/** So many clear cells make the table's scale known. */
const ENOUGH = 3;

/** The scale in which nearly all achievements of the table are written; `undefined` while it is open. */
function commonScale(items: readonly ExplainedAchievement[]): AchievementScale | undefined {
  const votes = { percent: 0, fraction: 0 };
  for (const { explanation } of items) {
    if (explanation.kind === 'follows' && explanation.exact !== 0) votes[explanation.scale]++;
  }
  if (votes.percent >= ENOUGH && votes.fraction * ENOUGH <= votes.percent) return 'percent';
  return votes.fraction >= ENOUGH && votes.percent * ENOUGH <= votes.fraction ? 'fraction' : undefined;
}
