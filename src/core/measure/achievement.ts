/**
 * Achievement (capaian). No regulation prints a formula for it (PermenPANRB 53/2014 has none), so every formula here is
 * agency practice, named where it is used; the agency chooses. Results are fractions: 1.05 is 105 %.
 */

import { DEFAULT_LOWER_METHOD, type LowerMethod } from '../knowledge/choices/methods';
import { type Polarity } from '../knowledge/choices/polarities';
import { type MeasureFailure, type Value, failure, sameNumber } from './result';

/** The formula that gave the result. */
export type AchievementFormula = 'R/T' | '(2T-R)/T' | 'T/R' | '2-R/T' | 'insideRange';

export interface NumberRange {
  readonly lower: number;
  readonly upper: number;
}

export interface AchievementOptions {
  /** Default `higher`. */
  readonly polarity?: Polarity;
  /** For `lower` only, `difference` being (2T − R) / T and `ratio` T / R. Default `difference`. */
  readonly lowerMethod?: LowerMethod;
  /** A fraction: 1.2 cuts at 120 %. Default: no cap (18 of 19 published tables have none). */
  readonly cap?: number;
}

export interface Achievement extends Value {
  readonly formula: AchievementFormula;
  /** The value before the cap, where the cap bites. */
  readonly uncapped?: number;
}

/**
 * Achievement of an actual against a target.
 * - higher: R / T (Maluku Tengah, LKjIP 2021, p. 94; PermenPANRB 8/2021, p. 99)
 * - lower: (2T − R) / T (the same, p. 94 and 110), or T / R when asked for (several agency programs), which falls below 0 where the
 *   actual does, however good that is: only actuals above 0 have it
 * - within: R / T up to the target, 2 − R / T above it, not below 0 (one agency program)
 * - a range: 100 % inside (ours), outside against the bound that was missed (PermenPANRB 8/2021, p. 99, 110)
 *
 * Target 0 has no achievement, except that 0 against 0 is 100 % where less is better. Negative targets have none.
 */
export function achievement(
  target: number | NumberRange,
  actual: number,
  options: AchievementOptions = {},
): Achievement | MeasureFailure {
  const full =
    typeof target === 'number' ? againstTarget(target, actual, options) : againstRange(target, actual, options);
  if (full.kind === 'error' || options.cap === undefined || full.value <= options.cap) return full;
  return { ...full, value: options.cap, uncapped: full.value };
}

function achieved(value: number, formula: AchievementFormula): Achievement {
  return { kind: 'value', value, formula };
}

function againstTarget(target: number, actual: number, options: AchievementOptions): Achievement | MeasureFailure {
  if (target < 0) return NEGATIVE_TARGET;
  switch (options.polarity ?? 'higher') {
    case 'higher':
      return target === 0 ? TARGET_ZERO : achieved(actual / target, 'R/T');
    case 'lower':
      if ((options.lowerMethod ?? DEFAULT_LOWER_METHOD) === 'ratio')
        return actual > 0 ? achieved(target / actual, 'T/R') : actual === 0 ? ACTUAL_ZERO : ACTUAL_NEGATIVE;
      if (target === 0) return actual === 0 ? achieved(1, '(2T-R)/T') : TARGET_ZERO;
      return achieved((2 * target - actual) / target, '(2T-R)/T');
    case 'within':
      if (target === 0) return actual === 0 ? achieved(1, 'R/T') : TARGET_ZERO;
      return actual <= target
        ? achieved(Math.max(0, actual / target), 'R/T')
        : achieved(Math.max(0, 2 - actual / target), '2-R/T');
  }
}

function againstRange(range: NumberRange, actual: number, options: AchievementOptions): Achievement | MeasureFailure {
  const lower = Math.min(range.lower, range.upper);
  const upper = Math.max(range.lower, range.upper);
  if (lower < 0) return NEGATIVE_TARGET;
  const inside = (actual >= lower && actual <= upper) || sameNumber(actual, lower) || sameNumber(actual, upper);
  return inside ? achieved(1, 'insideRange') : againstTarget(actual < lower ? lower : upper, actual, options);
}

const TARGET_ZERO = failure(
  'divideByZero',
  'Target 0: capaian tidak dapat dihitung.',
  'The target is 0: there is no achievement to compute.',
);
const ACTUAL_ZERO = failure(
  'divideByZero',
  'Realisasi 0: cara "rasio" (T/R) tidak dapat dihitung.',
  'The actual is 0: the ratio T/R cannot be computed.',
);
const ACTUAL_NEGATIVE = failure(
  'value',
  'Realisasi negatif: cara "rasio" (T/R) tidak berlaku.',
  'The actual is negative: the ratio T/R does not apply.',
);
const NEGATIVE_TARGET = failure(
  'value',
  'Target negatif: rumus capaian tidak berlaku.',
  'The target is negative: the formulas of achievement do not apply.',
);
