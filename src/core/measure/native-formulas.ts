/**
 * The measures as formulas of Excel itself, for workbooks that live without the add-in: the cells of forms and reports, and the
 * functions that are turned into native formulas, are made of these. Growth within a form, a share and a projection, one division each,
 * stand where they are used. Arguments are references, placeholders or expressions; the sources of the formulas stand with the measures (achievement.ts, comparison.ts).
 */

import { type ConsolidationMethod, type LowerMethod } from '../knowledge/choices/methods';
import { type Polarity } from '../knowledge/choices/polarities';
import { type RatingScale } from '../knowledge/choices/rating-scales';
import { STATUS_NAMES } from '../knowledge/choices/statuses';

/** How conditions and limits are written. */
interface Manner {
  readonly both: (first: string, second: string) => string;
  readonly atLeast: (least: string, value: string) => string;
  readonly atMost: (most: string, value: string) => string;
}

/** Of single cells, in Excel's own words. */
export const OF_ONE_CELL: Manner = {
  both: (first, second) => `AND(${first},${second})`,
  atLeast: (least, value) => `MAX(${least},${value})`,
  atMost: (most, value) => `MIN(${most},${value})`,
};

/** Row by row over ranges, which AND, MAX and MIN would take as one. */
export const ROW_BY_ROW: Manner = {
  both: (first, second) => `(${first})*(${second})`,
  atLeast: (least, value) => `IF(${value}<${least},${least},${value})`,
  atMost: (most, value) => `IF(${value}>${most},${most},${value})`,
};

/** A target and an actual. */
export interface NativePair {
  readonly target: string;
  readonly actual: string;
  /** Actual / target, on one scale. */
  readonly ratio: string;
  /** Target / actual, likewise; an error for an actual of 0, and no achievement for one below it. */
  readonly inverse: string;
}

/** Of figures that stand on one scale already. */
export function plainPair(target: string, actual: string): NativePair {
  return { target, actual, ratio: `${actual}/${target}`, inverse: `${target}/${actual}` };
}

/** `lowerMethod`: for "lower is better" only. */
export function nativeAchievement(
  polarity: Polarity,
  lowerMethod: LowerMethod,
  pair: NativePair,
  manner: Manner,
): string {
  const divided = nativeQuotient(polarity, lowerMethod, pair, manner);
  if (!mayKeepZero(polarity, lowerMethod)) return divided;
  return `IF(${manner.both(`${pair.target}=0`, `${pair.actual}=0`)},1,${divided})`;
}

/** Whether 0 of 0 is reached, although nothing can be divided by it. */
export function mayKeepZero(polarity: Polarity, lowerMethod: LowerMethod): boolean {
  return polarity === 'within' || (polarity === 'lower' && lowerMethod !== 'ratio');
}

/** The achievement of figures that can be divided by one another. */
export function nativeQuotient(
  polarity: Polarity,
  lowerMethod: LowerMethod,
  { ratio, inverse }: NativePair,
  { atLeast }: Manner,
): string {
  switch (polarity) {
    case 'higher':
      return ratio;
    case 'lower':
      return lowerMethod === 'ratio' ? inverse : `2-${ratio}`;
    case 'within':
      return atLeast('0', `1-ABS(1-${ratio})`);
  }
}

export function nativeCapped(cap: string, achievement: string, { atMost }: Manner): string {
  return atMost(cap, achievement);
}

/** A fraction in percent; 0.91 as the binary quotient 0.9099999999999999 still counts as 91. */
export function nativePercent(fraction: string): string {
  return `ROUND(${fraction}*100,10)`;
}

/**
 * The class of a value in percent. A `LOOKUP` takes the last bound that is not above the value; where a bound belongs to the class
 * below, value and bounds are turned round.
 */
export function nativeRating({ classes, exclusive }: RatingScale, percent: string): string {
  const ordered = exclusive ? classes : [...classes].reverse();
  const bounds = exclusive
    ? [LOWEST, ...classes.slice(0, -1).map(({ from }) => -from)]
    : [LOWEST, ...ordered.slice(1).map(({ from }) => from)];
  const names = ordered.map(({ name }) => `"${name.replace(/"/g, '""')}"`);
  return `LOOKUP(${exclusive ? '-' : ''}${percent},{${bounds.join(',')}},{${names.join(',')}})`;
}

/** Below every value. */
const LOWEST = '-1E+300';

const [EXCEEDED, REACHED, MISSED] = [STATUS_NAMES.exceeded, STATUS_NAMES.reached, STATUS_NAMES.missed].map(
  (name) => `"${name}"`,
);

/** Whether a figure is at its target, beyond it or short of it, in the words of `IKU.STATUS`. */
export function nativeStatus(polarity: Polarity, target: string, actual: string): string {
  const above = polarity === 'higher' ? EXCEEDED : MISSED;
  const below = polarity === 'lower' ? EXCEEDED : MISSED;
  return `IF(${actual}=${target},${REACHED},IF(${actual}>${target},${above},${below}))`;
}

/** The same where a cell says the direction: conditions for less being better, and for the target being kept. */
export function nativeStatusWhere(lower: string, within: string, target: string, actual: string): string {
  return `IF(${actual}=${target},${REACHED},IF(${within},${MISSED},IF((${actual}>${target})=(${lower}),${MISSED},${EXCEEDED})))`;
}

/** The same for two ratings of one scale, the worst step first; #N/A for what is none of them. */
export function nativeStatusOfRatings(steps: readonly string[], target: string, actual: string): string {
  const step = (cell: string) => `MATCH(${cell},{${steps.map((name) => `"${name}"`).join(',')}},0)`;
  return nativeStatusBySign(`${step(actual)}-${step(target)}`);
}

/** The same of how far an actual is above its target, where more is better. */
export function nativeStatusBySign(above: string): string {
  return `CHOOSE(2+SIGN(${above}),${MISSED},${REACHED},${EXCEEDED})`;
}

/** The way from the baseline to the final target that is done. */
export function nativeProgress(actual: string, baseline: string, finalTarget: string): string {
  return `(${actual}-${baseline})/(${finalTarget}-${baseline})`;
}

/** `ratio`: of the later figure to the earlier one, `before`; from a negative one there is no growth, and the text makes it #VALUE!. */
export function nativeGrowth(before: string, ratio: string): string {
  return `IF(${before}<0,"?",1)*${ratio}-1`;
}

/** Achievement less the share of the budget that was spent. */
export function nativeEfficiency(achievement: string, budget: string, spent: string): string {
  return `${achievement}-${spent}/${budget}`;
}

/** Several periods as one figure; blank where there is none. `cells`: a reference, whose texts and blanks Excel passes over. */
export function nativeConsolidation(method: ConsolidationMethod, cells: string): string {
  return `IF(COUNT(${cells})=0,"",${CONSOLIDATIONS[method](cells)})`;
}

/** A number above all others is looked up, so that the last one is found. */
const CONSOLIDATIONS: Readonly<Record<ConsolidationMethod, (cells: string) => string>> = {
  sum: (cells) => `SUM(${cells})`,
  average: (cells) => `AVERAGE(${cells})`,
  last: (cells) => `LOOKUP(9.99E+307,${cells})`,
  highest: (cells) => `MAX(${cells})`,
  lowest: (cells) => `MIN(${cells})`,
};
