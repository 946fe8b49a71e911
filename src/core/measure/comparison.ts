/** Two or three figures compared: share of a whole, growth, progress to a final target, efficiency. Results are fractions. */

import { type Polarity } from '../knowledge/choices/polarities';
import { type MeasureFailure, type Value, failure, sameNumber, valueOf } from './result';

/** Part of a whole. A part that exceeds its whole is a mistake in the figures, not a share. */
export function share(part: number, whole: number): Value | MeasureFailure {
  if (whole === 0) return WHOLE_ZERO;
  if (part > whole && !sameNumber(part, whole)) return PART_EXCEEDS;
  if (part < 0) return NEGATIVE_PART;
  return valueOf(part / whole);
}

/** (N₁ − N₀) / N₀ (annex to PP 6/2008). A negative N₀ turns the sign round, and a rise from −2 to 5 would be a fall by 350 %. */
export function growth(before: number, after: number): Value | MeasureFailure {
  if (before < 0) return BEFORE_NEGATIVE;
  return before === 0 ? BEFORE_ZERO : valueOf((after - before) / before);
}

/** What progress is computed from. `baseline` and `polarity` must be said, so that no caller forgets them. */
export interface ProgressFigures {
  readonly actual: number;
  readonly finalTarget: number;
  /** `null`: not known. */
  readonly baseline: number | null;
  readonly polarity: Polarity;
}

/**
 * Progress to a final target: (R − B) / (T − B) with a baseline (performance management practice), which holds for "lower is
 * better" as well; R / T without one. R / T counts from zero, so it says nothing where less is better or a level is to be
 * kept: there a far too high actual would look like 200 % of the way.
 */
export function progress({ actual, finalTarget, baseline, polarity }: ProgressFigures): Value | MeasureFailure {
  if (baseline === null) {
    if (polarity !== 'higher') return NEEDS_BASELINE;
    return finalTarget === 0 ? FINAL_TARGET_ZERO : valueOf(actual / finalTarget);
  }
  const way = finalTarget - baseline;
  return way === 0 ? NO_WAY : valueOf((actual - baseline) / way);
}

/** A region's efficiency: achievement less the share of the budget that was spent (Temanggung 2020). Positive is good. */
export function efficiency(achievement: number, budget: number, spent: number): Value | MeasureFailure {
  return budget === 0 ? BUDGET_ZERO : valueOf(achievement - spent / budget);
}

const WHOLE_ZERO = failure('divideByZero', 'Keseluruhan 0.', 'The whole is 0.');
const PART_EXCEEDS = failure('value', 'Bagian melebihi keseluruhan.', 'The part exceeds the whole.');
const NEGATIVE_PART = failure('value', 'Bagian negatif.', 'The part is negative.');
const BEFORE_ZERO = failure('divideByZero', 'Nilai sebelumnya 0.', 'The value before is 0.');
const BEFORE_NEGATIVE = failure(
  'value',
  'Nilai sebelumnya negatif: pertumbuhan tidak dapat dinyatakan dalam persen. Pakai selisihnya (sesudah dikurangi sebelum).',
  'The value before is negative: no growth in percent can be stated. Use the difference (after less before).',
);
const FINAL_TARGET_ZERO = failure('divideByZero', 'Target akhir 0.', 'The final target is 0.');
const NEEDS_BASELINE = failure(
  'notAvailable',
  'Tanpa kondisi awal, kemajuan hanya dapat dihitung bila makin tinggi makin baik. Isi kondisi awalnya.',
  'Without a baseline there is progress only where higher is better. Give the baseline.',
);
const NO_WAY = failure(
  'divideByZero',
  'Target akhir sama dengan kondisi awal.',
  'The final target equals the baseline.',
);
const BUDGET_ZERO = failure('divideByZero', 'Pagu 0.', 'The budget is 0.');
