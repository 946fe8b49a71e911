/** A written achievement with what can be said about it. */

import { type AchievementExplanation } from '../../measure/explain-achievement';
import { type Measurement } from '../../table/model';
import { type IndicatorFacts } from '../facts';
import { type AssumedBasis } from '../periods/triples';

type Follows = Extract<AchievementExplanation, { kind: 'follows' }>;

/** As measured against the target, or as the way from the baseline to the target: (R − B) / (T − B). */
export type JudgedAchievement =
  AchievementExplanation | (Omit<Follows, 'by'> & { readonly by: Follows['by'] | 'progress' });

/** What an achievement is before it is rounded or cut off, in percent, on whichever scale it is written. */
export function exactPercent({ scale, exact }: Pick<Follows, 'scale' | 'exact'>): number {
  return scale === 'fraction' ? exact * 100 : exact;
}

export interface ExplainedAchievement {
  /** What is known of its indicator. */
  readonly facts: IndicatorFacts;
  readonly achievement: Measurement;
  readonly target: Measurement | undefined;
  readonly actual: Measurement | undefined;
  readonly assumed?: AssumedBasis;
  readonly explanation: JudgedAchievement;
  /** The written figure follows only under a polarity that the table or the user has ruled out. */
  readonly followsOtherwise: boolean;
  /** It would follow under a cap and the direction that the name alone rules out. */
  readonly isOnlyByName?: true;
}
