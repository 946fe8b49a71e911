/** Every written achievement of a table with what can be said about it. */

import {
  type AchievementExplanation,
  type AchievementScale,
  explainAchievement,
} from '../../measure/explain-achievement';
import { type QuantityReading } from '../../language/quantity';
import { type Settings } from '../../settings';
import { type Indicator, type IndicatorTable, type Measurement } from '../../table/model';
import { type KnownPolarity, polarityOf } from './polarity';
import { oncePer } from './once';
import { type Triple, samePeriod, triplesOf } from './series';

export interface ExplainedAchievement {
  readonly indicator: Indicator;
  readonly achievement: Measurement;
  readonly target: Measurement | undefined;
  readonly actual: Measurement | undefined;
  readonly polarity: KnownPolarity | null;
  readonly explanation: AchievementExplanation;
  /** The written figure follows only under a polarity that the table or the user has ruled out. */
  readonly followsOtherwise: boolean;
}

const BLANK: QuantityReading = { kind: 'blank' };

const knownUnder = oncePer((_: Settings) => new Map<IndicatorTable, readonly ExplainedAchievement[]>());

/** Judges every achievement under the table's own scale; words alone never rule a formula out. */
export function explainAchievements(table: IndicatorTable, settings: Settings): readonly ExplainedAchievement[] {
  const known = knownUnder(settings);
  let found = known.get(table);
  if (!found) {
    found = explainAll(table, settings);
    known.set(table, found);
  }
  return found;
}

function explainAll(table: IndicatorTable, settings: Settings): readonly ExplainedAchievement[] {
  const found: ExplainedAchievement[] = [];
  for (const indicator of table.indicators) {
    if (indicator.achievements.length === 0) continue;
    const polarity = polarityOf(indicator, settings);
    for (const triple of triplesOf(indicator)) {
      const explanation = explain(indicator, triple, polarity);
      found.push({
        indicator,
        achievement: triple.achievement,
        target: triple.target,
        actual: triple.actual,
        polarity,
        ...explanation,
      });
    }
  }
  const scale = commonScale(found);
  if (scale === undefined) return found;
  return found.map((item) => {
    const { explanation } = item;
    if (explanation.kind !== 'follows' || explanation.scale === scale) return item;
    return { ...item, ...explain(item.indicator, item, item.polarity, scale) };
  });
}

function explain(
  indicator: Indicator,
  { achievement, target, actual }: Triple,
  known: KnownPolarity | null,
  scale?: AchievementScale,
): Pick<ExplainedAchievement, 'explanation' | 'followsOtherwise'> {
  const plain = scale === 'fraction' ? null : followsPlainly(achievement, target, actual, known);
  if (plain) return { explanation: plain, followsOtherwise: false };
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
  if (!known || known.from === 'words') return { explanation: open, followsOtherwise: false };
  const strict = explainAchievement({ ...question, polarity: known.polarity });
  return { explanation: strict, followsOtherwise: strict.kind === 'contradicts' && open.kind === 'follows' };
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
  if (known && known.from !== 'words' && known.polarity !== 'higher') return null;
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
