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
import { periodKey, triplesOf } from './series';

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

/** Judges every achievement under the table's own scale; words alone never rule a formula out. */
export function explainAchievements(table: IndicatorTable, settings: Settings): readonly ExplainedAchievement[] {
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

interface Figures {
  readonly achievement: Measurement;
  readonly target?: Measurement | undefined;
  readonly actual?: Measurement | undefined;
}

function explain(
  indicator: Indicator,
  { achievement, target, actual }: Figures,
  known: KnownPolarity | null,
  scale?: AchievementScale,
): Pick<ExplainedAchievement, 'explanation' | 'followsOtherwise'> {
  const question = {
    target: target?.reading ?? BLANK,
    actual: actual?.reading ?? BLANK,
    written: achievement.reading,
    ...(scale && { scale }),
    others: indicator.actuals
      .filter((other) => periodKey(other.column) !== periodKey(achievement.column))
      .map((other) => other.reading),
  };
  const open = explainAchievement(question);
  if (!known || known.from === 'words') return { explanation: open, followsOtherwise: false };
  const strict = explainAchievement({ ...question, polarity: known.polarity });
  return { explanation: strict, followsOtherwise: strict.kind === 'contradicts' && open.kind === 'follows' };
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
