/** "s/d 2020 | Realisasi 2021 | s/d 2021": an achievement that is right, beside a sum of two actuals that is not. */

import { explainAchievement } from '../../measure/explain-achievement';
import { type Measurement } from '../../table/model';
import { isCounted } from '../meaning/names';
import { type ContradictedAchievement } from './right-achievements';
import { figureIn } from '../figures/rounding';

/** The two actuals whose sum the written achievement follows from, where the actual between them says another figure. */
export interface SumBehind {
  readonly parts: readonly [Measurement, Measurement];
  readonly sum: number;
}

/** One digit or two would follow from nearly any pair. */
const FEWEST_DIGITS = 3;
/** Twelve months and their sums make more pairs than prove anything. */
const MOST_OTHERS = 6;

/** Only of what is counted, exactly, and from one pair alone; `null` otherwise. */
export function sumBehind({
  facts,
  target,
  actual,
  achievement,
  explanation,
}: ContradictedAchievement): SumBehind | null {
  const written = figureIn(achievement);
  if (!isCounted(facts) || !written || digitsOf(written) < FEWEST_DIGITS) return null;
  const others = facts.indicator.actuals.filter(({ cell }) => cell !== actual.cell);
  if (others.length > MOST_OTHERS) return null;
  const found = others.flatMap((first, at) =>
    others.slice(at + 1).flatMap((second): readonly SumBehind[] => {
      const [a, b] = [figureIn(first), figureIn(second)];
      if (!a || !b || a.value <= 0 || b.value <= 0) return [];
      const sum = a.value + b.value;
      const reading = { kind: 'single' as const, quantity: { value: sum, unit: a.unit, decimals: 0 } };
      const question = { target: target.reading, actual: reading, written: achievement.reading, caps: [] };
      const followed = explainAchievement({ ...question, polarity: 'higher', scale: explanation.scale });
      return followed.kind === 'follows' && followed.precision === 'rounded' ? [{ parts: [first, second], sum }] : [];
    }),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function digitsOf({ value, decimals }: { readonly value: number; readonly decimals: number }): number {
  return String(Math.round(Math.abs(value) * 10 ** decimals)).length;
}
