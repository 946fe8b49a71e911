/** Actuals that are ten, a hundred or a thousand times what all others of the row are, or so small a part of it: a decimal comma lost, a group of zeros too many. */

import { type Quantity } from '../../language/quantity';
import { type Measurement } from '../../table/model';
import { type IndicatorFacts } from '../facts';
import { figureIn } from './rounding';
import { isPartOfYear } from '../periods/column-period';

export interface SlippedFigure {
  readonly actual: Measurement;
  /** What it was multiplied by; below 1 where it was divided. */
  readonly factor: number;
  /** The figures that agree with each other and not with it. */
  readonly others: readonly Measurement[];
}

/**
 * Only where the evidence is strong: at least three figures of the same kind of period agree, the slip is a power of ten, and with it
 * undone the figure lies among them. Small counts may well be ten times as many.
 */
export function slippedActuals(known: IndicatorFacts): readonly SlippedFigure[] {
  const { actuals, targets, baselines } = known.indicator;
  if (actuals.length + targets.length + baselines.length <= FEWEST_OTHERS) return [];
  const all = [...baselines, ...targets, ...actuals].flatMap(figured);
  const amounts = all.map(({ figure }) => figure.value).filter((value) => value > 0);
  // None lies far from all others where no two of them lie far apart, as in nearly every row.
  if (Math.max(...amounts) < Math.min(...amounts) * FAR_APART) return [];
  // What a year has come to by its first months may well be a tenth of what it comes to.
  const mayBeEven = (actual: Measurement) => actual !== actuals[0] || !isPartOfYear(actual.column);
  // Others as good as alike leave no room for a round figure either (10 among 98, 99 and 100), nor do measured ones that lie not far apart.
  const nearest = (decimals: number) => (decimals > 0 ? NEAR_MEASURED : known.unitKind === 'percent' ? NEAR_ALIKE : 0);
  return actuals.flatMap(figured).flatMap(({ measurement: actual, figure }) => {
    if (figure.value <= 0) return [];
    const others = all.filter(({ measurement }) => measurement !== actual && isOfOneKind(measurement, actual));
    const values = others.map((other) => other.figure.value).filter((value) => value !== 0);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    if (values.length < FEWEST_OTHERS || least <= 0 || most > least * SPREAD) return [];
    if (figure.value < most * FAR_APART && figure.value * FAR_APART > least) return [];
    const decimals = Math.max(...others.map((other) => other.figure.decimals));
    if (decimals === 0 && least < FEWEST_COUNTED) return [];
    if (!hasTwoDigits(figure.value) && !(mayBeEven(actual) && most <= least * nearest(decimals))) return [];
    const isUndone = (factor: number) => figure.value / factor >= least / NEAR && figure.value / factor <= most * NEAR;
    const factor = FACTORS.find(isUndone);
    return factor === undefined ? [] : [{ actual, factor, others: others.map(({ measurement }) => measurement) }];
  });
}

/** A measurement with its one figure; none where it holds none or several. */
function figured(
  measurement: Measurement,
): readonly { readonly measurement: Measurement; readonly figure: Quantity }[] {
  const figure = figureIn(measurement);
  return figure ? [{ measurement, figure }] : [];
}

const FEWEST_OTHERS = 3;
/** So far apart the others may lie. */
const SPREAD = 2.5;
/** So far from all of them the figure lies. */
export const FAR_APART = 5;
/** So near to them it comes with the slip undone. */
const NEAR = 1.25;
const NEAR_MEASURED = 1.3;
const NEAR_ALIKE = 1.1;
const FEWEST_COUNTED = 20;
const FACTORS = [10, 100, 1000, 0.1, 0.01, 0.001] as const;

/** Years are set against years, quarters against quarters. */
function isOfOneKind({ column: a }: Measurement, { column: b }: Measurement): boolean {
  return (
    isPartOfYear(a) === isPartOfYear(b) &&
    (a.half === undefined) === (b.half === undefined) &&
    (a.third === undefined) === (b.third === undefined)
  );
}

/** 95,1 or 4.900: a round power of ten may be what it says. */
export function hasTwoDigits(value: number): boolean {
  return /[1-9].*[1-9]/.test(value.toPrecision(6).replace(/e.*/, ''));
}

export interface SlippedTarget {
  readonly target: Measurement;
  /** What it was multiplied by; below 1 where it was divided. */
  readonly factor: number;
  readonly before: Measurement;
  readonly after: Measurement;
}

/**
 * 12, 14, 160, 18: of years that are nearly alike one is ten, a hundred or a thousand times the others, or so small a part of them, and
 * with the slip undone it lies between its neighbours. Of very few things ten times as many may be meant.
 */
export function slippedTarget({ targetYears, figures }: IndicatorFacts): SlippedTarget | null {
  if (figures.course !== 'turning') return null;
  for (const { items } of targetYears) {
    const years = items.flatMap(figured);
    if (years.length <= FEWEST_OTHERS || years.length < items.length) continue;
    for (const [at, { measurement: target, figure }] of years.entries()) {
      const [before, after] = [years[at - 1], years[at + 1]];
      if (!before || !after) continue;
      const others = years.filter((_, other) => other !== at).map((year) => year.figure.value);
      const [least, most] = [Math.min(...others), Math.max(...others)];
      if (least < FEWEST_EACH || most > least * SPREAD) continue;
      if (figure.value < most * FAR_APART && figure.value * FAR_APART > least) continue;
      const [low, high] = [before.figure.value, after.figure.value].sort((a, b) => a - b);
      const isBetween = (factor: number) =>
        figure.value / factor >= (low ?? 0) / BARELY && figure.value / factor <= (high ?? 0) * BARELY;
      const factor = FACTORS.find(isBetween);
      if (factor !== undefined) return { target, factor, before: before.measurement, after: after.measurement };
    }
  }
  return null;
}

const FEWEST_EACH = 5;
/** So little beyond its neighbours it may lie. */
const BARELY = 1.05;

/** A plan moves on a little besides. */
const ABOUT_TEN = { least: 9.2, most: 11.5 } as const;
const TEN = 10;

/** By what a figure was multiplied, 10 or a tenth, where it lies so far from the one before it; `undefined` where it may be what it says. */
export function tenfoldOf(before: Quantity | null, after: Quantity | null): number | undefined {
  if (!before || !after || before.value <= 0 || after.value <= 0) return undefined;
  const times = Math.max(before.value, after.value) / Math.min(before.value, after.value);
  if (times < ABOUT_TEN.least || times > ABOUT_TEN.most) return undefined;
  if (!hasTwoDigits(before.value) || !hasTwoDigits(after.value)) return undefined;
  return after.value > before.value ? TEN : 1 / TEN;
}

/** The figure without what it was multiplied by, as it is printed. */
export function withoutFactor({ value }: Quantity, factor: number): number {
  return Number((value / factor).toPrecision(PRECISION));
}

const PRECISION = 12;
