/** Does a written achievement follow from target and actual? Looks at every formula in use before it says no. */

import { type Quantity, type QuantityReading } from '../language/quantity';
import { isPercent } from '../language/units';
import { type Polarity } from '../knowledge/choices/polarities';
import { roundHalfAwayFromZero } from '../sheet/display';
import { type AchievementOptions, type NumberRange, achievement } from './achievement';
import { keepsTo, polarityOfBound } from './figure';
import { sameNumber } from './result';
import { areFractions } from './scale';
import { FITS, isWrittenAs, type ResultSpan, endsOf } from './written-fits';

/** The formula by which a written achievement follows: `lower` is (2T − R) / T, `ratio` is T / R. */
export type AchievementBy = 'higher' | 'lower' | 'ratio' | 'within';

/** What a wrong achievement is instead. */
export type AchievementMistake =
  | 'actualCopied'
  | 'targetCopied'
  /** Actual and target changed places: T / R where more is better. */
  | 'inverse'
  /** The difference R − T. */
  | 'difference'
  /** It follows from the actual of another period (`others`). */
  | 'otherPeriod';

/** Why nothing can be said. */
export type UndecidableReason =
  /** No achievement is written. */
  | 'notWritten'
  | 'targetZero'
  /** An achievement stands there, but the target or the actual is blank or no figure. */
  | 'noBasis'
  /** Both are steps of a scale: reached or not, but no percentage. */
  | 'rating'
  /** Target and actual may stand on two scales of percent, and nothing says which was meant. */
  | 'twoScales'
  /** Several values, an ambiguous number, an error. */
  | 'unreadable'
  /** It follows when target or actual is a thousand times what it is read as: one of them is mistyped or misread. */
  | 'shifted'
  /** Target and actual lie so far apart, and the written figure does not, that one of them is in another unit or misread. */
  | 'unitsApart'
  /** Of a part of the year, and nothing shows against which target the table measures it. */
  | 'openBasis';

/** Whether the table writes 105 (or 105 %) or 1,05. */
export type AchievementScale = 'percent' | 'fraction';

export interface WrittenAchievement {
  readonly target: QuantityReading;
  readonly actual: QuantityReading;
  readonly written: QuantityReading;
  /** When known; otherwise every formula may explain the written value. */
  readonly polarity?: Polarity;
  /** When known; otherwise either is accepted. */
  readonly scale?: AchievementScale;
  /** Actuals of the same indicator in other periods. */
  readonly others?: readonly QuantityReading[];
  /** Which whole numbers may have been rounded; none unless told: people and things are counted exactly. */
  readonly roundedWholes?: 'actual' | 'both';
  /** Target and actual are whole numbers whose decimals only the number format shows: they may have been rounded to them. */
  readonly hasShownDecimals?: true;
  /** The caps that the table uses or may use, in percent; when not told, any cap in use. */
  readonly caps?: readonly number[];
}

export type AchievementExplanation =
  | {
      readonly kind: 'follows';
      readonly by: AchievementBy;
      /** `printed`: it lies within what target and actual may have been before they were rounded for printing. */
      readonly precision: 'rounded' | 'truncated' | 'printed';
      /** In percent (100, 110, 120, 150), where the written value is the cap and not the achievement. */
      readonly cap?: number;
      /** The achievement in full, in the scale of the written value. */
      readonly exact: number;
      readonly scale: AchievementScale;
    }
  | {
      readonly kind: 'contradicts';
      /** What each formula in question gives, most usual first, in the written scale and rounded to its decimals. */
      readonly expected: readonly number[];
      /** The same unrounded. */
      readonly exact: readonly number[];
      readonly equals: readonly AchievementMistake[];
      readonly scale: AchievementScale;
    }
  | { readonly kind: 'undecidable'; readonly reason: UndecidableReason; readonly reached?: boolean };

/** Caps in use, in percent. */
export const CAPS: readonly number[] = [100, 110, 120, 150];

export function explainAchievement(question: WrittenAchievement): AchievementExplanation {
  const { target, actual, written } = question;
  if (written.kind === 'blank' || written.kind === 'text') return undecidable('notWritten');
  if (target.kind === 'rating' && actual.kind === 'rating') {
    if (target.scale !== actual.scale) return undecidable('noBasis');
    return { ...undecidable('rating'), reached: actual.rank >= target.rank };
  }
  if (hasNoFigure(target) || hasNoFigure(actual)) return undecidable('noBasis');
  const goal = targetOf(target);
  const result = numberOf(actual);
  const claim = asShown(numberOf(written));
  if (goal === null || result === null || claim === null) return undecidable('unreadable');
  if (typeof goal === 'number' ? goal === 0 : goal.lower === 0) return undecidable('targetZero');
  // What is divided by a target as small as 1e-310 has no end, and nothing can be said of it.
  if (typeof goal === 'number' && Math.abs(result.value / goal) > LARGEST_RATIO) return undecidable('unreadable');
  return fullyKept(question, result, claim) ?? explain(goal, result, claim, question);
}

/** Whoever keeps to a bound ("≤ 25") has reached it: many write 100 % for it, however far inside the actual lies. */
function fullyKept(
  { target, scale: known }: WrittenAchievement,
  result: Quantity,
  claim: Quantity,
): AchievementExplanation | null {
  if (target.kind !== 'bound' || !keepsTo(target.comparator, target.quantity.value, result.value)) return null;
  const scale = scalesOf(claim, known).find((each) => sameNumber(claim.value, FACTOR[each]));
  if (!scale) return null;
  const by = polarityOfBound(target.comparator) ?? 'within';
  return { kind: 'follows', by, precision: 'rounded', exact: FACTOR[scale], scale };
}

/** A target is missed or passed so many times only where it is no target. */
const LARGEST_RATIO = 1e15;

function undecidable(reason: UndecidableReason): Extract<AchievementExplanation, { kind: 'undecidable' }> {
  return { kind: 'undecidable', reason };
}

function hasNoFigure(reading: QuantityReading): boolean {
  return reading.kind === 'blank' || reading.kind === 'text' || reading.kind === 'rating';
}

function numberOf(reading: QuantityReading): Quantity | null {
  return reading.kind === 'single' || reading.kind === 'bound' ? reading.quantity : null;
}

/** A formula's result counts as the cell shows it: 105,217… in the format `0.00%` is 105,22. */
function asShown(quantity: Quantity | null): Quantity | null {
  return quantity && { ...quantity, value: roundHalfAwayFromZero(quantity.value, quantity.decimals) };
}

function targetOf(reading: QuantityReading): number | NumberRange | null {
  if (reading.kind !== 'range') return numberOf(reading)?.value ?? null;
  return { lower: reading.lower.value, upper: reading.upper.value };
}

interface Candidate {
  readonly by: AchievementBy;
  /** As a fraction. */
  readonly value: number;
}

const FORMULAS: Readonly<Record<Polarity, readonly AchievementBy[]>> = {
  higher: ['higher'],
  lower: ['lower', 'ratio'],
  within: ['within'],
};

const ALL_FORMULAS: readonly AchievementBy[] = ['higher', 'lower', 'ratio', 'within'];

const OPTIONS: Readonly<Record<AchievementBy, AchievementOptions>> = {
  higher: { polarity: 'higher' },
  lower: { polarity: 'lower' },
  ratio: { polarity: 'lower', lowerMethod: 'ratio' },
  within: { polarity: 'within' },
};

function candidatesFor(target: number | NumberRange, actual: number, polarity?: Polarity): Candidate[] {
  const formulas = polarity ? FORMULAS[polarity] : ALL_FORMULAS;
  return formulas.flatMap((by) => {
    const result = achievement(target, actual, OPTIONS[by]);
    return result.kind === 'value' ? [{ by, value: result.value }] : [];
  });
}

/** "2,5 ± 1", "80 – 85": many compute with the middle or with one of the bounds, whether the actual keeps to the range or not. */
function besideRange({ lower, upper }: NumberRange, actual: number, polarity?: Polarity): Candidate[] {
  const goals = [(lower + upper) / 2, lower, upper];
  const waysOfRange = polarity === 'within' ? undefined : polarity;
  return goals.flatMap((goal) => candidatesFor(goal, actual, waysOfRange).filter(({ by }) => by !== 'ratio'));
}

function explain(
  target: number | NumberRange,
  actual: Quantity,
  written: Quantity,
  question: WrittenAchievement,
): AchievementExplanation {
  const candidates = candidatesFor(target, actual.value, question.polarity);
  if (candidates.length === 0) return undecidable('unreadable');
  const scales = scalesOf(written, question.scale);
  const caps = question.caps ?? CAPS;
  const hasShownDecimals = question.hasShownDecimals === true;
  let spans: ReadonlyMap<AchievementBy, ResultSpan> | undefined;
  const spanOf = (by: AchievementBy) => (spans ??= spansOf(question, actual)).get(by);
  for (const fits of FITS) {
    for (const scale of scales) {
      for (const { by, value } of candidates) {
        const factor = FACTOR[scale];
        const exact = value * factor;
        const match = fits({ exact, written, factor, caps, span: () => spanOf(by), hasShownDecimals });
        if (match === 'shifted') return undecidable('shifted');
        if (match?.cap !== undefined && areUnitsApart(target, actual.value, written, scales))
          return undecidable('unitsApart');
        if (match) return { kind: 'follows', by, exact, scale, ...match };
      }
    }
  }
  if (areUnitsApart(target, actual.value, written, scales)) return undecidable('unitsApart');
  const ofRange = typeof target === 'number' ? [] : besideRange(target, actual.value, question.polarity);
  for (const scale of scales) {
    const factor = FACTOR[scale];
    const found = ofRange.find(({ value }) => isWrittenAs(value * factor, written));
    if (found) return { kind: 'follows', by: found.by, precision: 'rounded', exact: found.value * factor, scale };
  }
  const scale = likelyScale(scales, candidates, written);
  const exact = candidates.map(({ value }) => value * FACTOR[scale]);
  return {
    kind: 'contradicts',
    scale,
    exact: distinct(exact),
    expected: distinct(exact.map((value) => roundHalfAwayFromZero(value, written.decimals))),
    equals: mistakesOf(target, actual, written, question, scale),
  };
}

/** So many times more or less than its target is no result: a slip of the scale of percent is a hundred times. */
const MOST_APART = 200;

/** 120 (in billions) against 126.000.000.000, with 105 written: whoever computed that read both in one unit, which is not ours. */
function areUnitsApart(
  target: number | NumberRange,
  actual: number,
  written: Quantity,
  scales: readonly AchievementScale[],
): boolean {
  const goals = typeof target === 'number' ? [target] : [target.lower, target.upper];
  const isFar = (ratio: number) => ratio > MOST_APART || (ratio > 0 && ratio < 1 / MOST_APART);
  return (
    goals.every((goal) => isFar(actual / goal)) &&
    scales.some((scale) => !isFar(Math.abs(written.value) / FACTOR[scale]))
  );
}

const FACTOR: Readonly<Record<AchievementScale, number>> = { percent: 100, fraction: 1 };

function scalesOf(written: Quantity, known: AchievementScale | undefined): readonly AchievementScale[] {
  if (isPercent(written.unit)) return ['percent'];
  if (known) return [known];
  // A whole number is too coarse for a fraction (0 would stand for anything below a half); only 1 is used, for 100 %.
  const mayBeFraction = areFractions([written.value]) && (written.decimals > 0 || written.value === 1);
  return mayBeFraction ? ['percent', 'fraction'] : ['percent'];
}

/** The scale in which the written value comes nearest to what it should be. */
function likelyScale(
  scales: readonly AchievementScale[],
  candidates: readonly Candidate[],
  written: Quantity,
): AchievementScale {
  const distance = (scale: AchievementScale): number =>
    Math.min(...candidates.map(({ value }) => Math.abs(value - written.value / FACTOR[scale])));
  return [...scales].sort((a, b) => distance(a) - distance(b))[0] ?? 'percent';
}

/** What each formula gives between the ends of what the printed target and actual may have been: 66,7 is 66,65 to 66,75. */
function spansOf(
  { target, polarity, roundedWholes }: WrittenAchievement,
  actual: Quantity,
): ReadonlyMap<AchievementBy, ResultSpan> {
  const goals = target.kind === 'range' ? [targetOf(target)] : endsOf(numberOf(target), roundedWholes === 'both');
  const results = endsOf(actual, roundedWholes !== undefined);
  const spans = new Map<AchievementBy, ResultSpan>();
  if (goals.length + results.length === 2) return spans;
  for (const goal of goals) {
    for (const result of results) {
      if (goal === null) continue;
      for (const { by, value } of candidatesFor(goal, result, polarity)) {
        const span = spans.get(by);
        spans.set(by, { least: Math.min(value, span?.least ?? value), most: Math.max(value, span?.most ?? value) });
      }
    }
  }
  return spans;
}

function distinct(values: readonly number[]): number[] {
  return values.filter((value, index) => values.findIndex((other) => sameNumber(other, value)) === index);
}

function mistakesOf(
  target: number | NumberRange,
  actual: Quantity,
  written: Quantity,
  question: WrittenAchievement,
  scale: AchievementScale,
): AchievementMistake[] {
  const factor = FACTOR[scale];
  const isWritten = (value: number): boolean => isWrittenAs(value, written);
  const isCopy = (value: number): boolean => isWritten(value) || (factor === 1 && isWritten(value / 100));
  const goal = typeof target === 'number' ? target : null;
  const reachedBy = (result: number): boolean =>
    candidatesFor(target, result, question.polarity).some(({ value }) => isWritten(value * factor));
  const others = (question.others ?? []).flatMap((reading) => numberOf(reading)?.value ?? []);
  const found: Readonly<Record<AchievementMistake, boolean>> = {
    actualCopied: isCopy(actual.value),
    targetCopied: goal !== null && isCopy(goal),
    inverse: goal !== null && actual.value !== 0 && isWritten((goal / actual.value) * factor),
    difference: goal !== null && actual.value !== goal && isWritten(actual.value - goal),
    otherPeriod: others.some((value) => value !== actual.value && reachedBy(value)),
  };
  return (Object.keys(found) as AchievementMistake[]).filter((mistake) => found[mistake]);
}
