/**
 * One scale for percent. Excel keeps "70%" as 0.7, people type 70 as well, and neither the cell nor a function can always tell
 * which was meant. Everything that sets two figures against each other (functions, rules, reports; the forms' native formulas
 * write the same bounds out) asks here, so that one pair of cells has one answer, or none.
 *
 * In this order: a figure's own sign or format, the unit, the figure it is set against. A hundredfold between the two that a mix
 * of fraction and percent explains is a mix and no achievement; where nothing says which of two readings was meant, both are
 * named and nothing is computed.
 */

import { decimalsOf } from '../language/number';
import { unitWords } from '../knowledge/units/units';
import { type OneUnit, timesFactor, toOneUnit } from '../language/unit-factor';
import { hasUnitTrait } from '../knowledge/units/unit-categories';
import { isPercent, PERCENT_WORDS, sameUnit, unitOf } from '../language/units';
import { type Quantity } from '../language/quantity';
import { anyOf } from '../language/words/any-of';
import { formatNumber } from '../sheet/display';
import { type Figure } from './figure';
import { type MeasureFailure, failure } from './result';

/** What the unit of a pair of figures says. `open`: no unit, or one that fractions are in use for as well (indices, ratios). */
export type UnitKind = 'percent' | 'other' | 'open';

export function unitKindOf(unit: string): UnitKind {
  const category = unitOf(unit)?.category;
  if (category === 'percent' || IS_PERCENT.test(unit)) return 'percent';
  if (SAYS_PERCENT.test(unit)) return 'open';
  if (category !== undefined) return hasUnitTrait(category, 'score') ? 'open' : 'other';
  return /\p{L}/u.test(unit) && !IS_SCORE.test(unit) ? 'other' : 'open';
}

/** However much stands beside the sign or behind the word. */
const IS_PERCENT = new RegExp(String.raw`^\s*\(?%|%\)?\s*$|^\s*${anyOf(unitWords('percent'))}(?=\s|$)`, 'i');
/** "Persentase penduduk", "Orang (% dari penduduk)": of two units nobody says which is meant. */
const SAYS_PERCENT = new RegExp(`%|\\b${PERCENT_WORDS}\\b`, 'i');
const IS_SCORE = new RegExp(`\\b${anyOf(unitWords('score'))}\\b`, 'i');

/** A plain figure below this (either side of 0) may be a percentage stored as a fraction: 1.2 for 120 %. */
export const MOST_FRACTION = 2;

/**
 * Achievements that need no second look, as a ratio of two figures. The two ends lie less than a hundredfold apart, so that of
 * two readings of a pair (as written, or one of them a hundredfold) at most one lies between them.
 */
export const PLAUSIBLE = { least: 0.1, most: 3 } as const;

/**
 * Between these a pair in percent is surely a mix if its figures are a hundredfold apart: no achievement is taken for granted that
 * would deserve a second look itself. An actual of exactly 1 may be 1 % at the beginning of a year, and one beside a target below 10 % a
 * fraction of a percent, so these are never sure.
 */
const SURELY_MIXED = { least: 0.2, most: 2 } as const;

/** Percentages above this are hardly set as targets; a count may well be. */
const MOST_PERCENT = 200;

/** Figures farther apart than this no way of writing percent explains (0.7 % as 0.007 beside 65 is not yet). */
const FARTHEST = 100_000;

/** One of two figures, in the unit in which it is written. */
export interface ScaledFigure {
  readonly value: number;
  /** Its own sign or number format says percent, so that there is no doubt about it. */
  readonly signed: boolean;
}

export type PairSide = 'first' | 'second';

export type PairScale =
  | { readonly kind: 'same' }
  /** This one is a fraction and counts a hundredfold. */
  | { readonly kind: 'mixed'; readonly fraction: PairSide }
  /** This one may be a fraction; nobody says. */
  | { readonly kind: 'open'; readonly fraction: PairSide };

const SAME: PairScale = { kind: 'same' };

/** How two figures that are set against each other (target and actual, before and after) stand to each other. */
export function scaleOfPair(first: ScaledFigure, second: ScaledFigure, unit: UnitKind): PairScale {
  const a = Math.abs(first.value);
  const b = Math.abs(second.value);
  if (a === 0 || b === 0 || (first.signed && second.signed) || isPlausible(b / a)) return SAME;
  if (unit === 'other' && !first.signed && !second.signed) return SAME;
  const fraction: PairSide = a < b ? 'first' : 'second';
  const [small, large] = a < b ? [first, second] : [second, first];
  const size = Math.abs(small.value);
  const other = Math.abs(large.value);
  if (size >= MOST_FRACTION) return SAME;
  // Its own sign says what a low actual is, but not what a target is that would make thousands of percent.
  if (small.signed && fraction === 'second') return SAME;
  if (unit !== 'percent' && fraction === 'second' && other > MOST_PERCENT) return SAME;
  const mixed = fraction === 'first' ? other / (100 * size) : (100 * size) / other;
  if (isPlausible(mixed)) {
    const isLikely = mixed >= SURELY_MIXED.least && mixed <= SURELY_MIXED.most;
    if (small.signed) return isLikely ? { kind: 'open', fraction } : SAME;
    // Where the larger one may be a fraction too, both readings are as good.
    const isAlone = large.signed || other > MOST_FRACTION;
    // Of 5,2 percent 0,1 percent may well be what was reached: so small a target has small actuals too.
    const isLowBeside = !large.signed && other < LEAST_PERCENT;
    const mayBeLow = fraction === 'second' && (size === 1 || isLowBeside);
    return { kind: unit === 'percent' && isLikely && isAlone && !mayBeLow ? 'mixed' : 'open', fraction };
  }
  // Neither reading is likely: a low actual is the better of the two. Two fractions are on one scale, what is at least 1 a count.
  const isCertain =
    small.signed || fraction === 'second' || (other <= MOST_FRACTION && !large.signed) || other > FARTHEST * size;
  return isCertain || (unit !== 'percent' && size >= 1) ? SAME : { kind: 'open', fraction };
}

/** Whether two plain figures are so near to each other that no mix of scales comes into question. */
export function isPlausiblePair(first: number, second: number): boolean {
  return isPlausible(Math.abs(second / first));
}

function isPlausible(ratio: number): boolean {
  return ratio >= PLAUSIBLE.least && ratio <= PLAUSIBLE.most;
}

/** Two figures brought to one scale. */
export interface Pair {
  readonly kind: 'pair';
  readonly first: Figure;
  readonly second: Figure;
}

/** The names of the two in messages. */
export type PairNames = readonly [
  first: { readonly id: string; readonly en: string },
  second: { readonly id: string; readonly en: string },
];

const TARGET_AND_ACTUAL: PairNames = [
  { id: 'Target', en: 'Target' },
  { id: 'Realisasi', en: 'Actual' },
];

/** Both figures on one scale, or why that cannot be known. Blanks, ratings and errors pass through. */
export function onOneScale(
  first: Figure,
  second: Figure,
  unit: UnitKind,
  names: PairNames = TARGET_AND_ACTUAL,
): Pair | MeasureFailure {
  const [one, other] = [unitIn(first), unitIn(second)];
  if (one !== '' && other !== '' && !sameUnit(one, other)) {
    const shared = toOneUnit(quantityIn(first), quantityIn(second));
    if (shared === 'same' || shared === 'apart') return twoUnits(one, other, names);
    return { kind: 'pair', first: inUnit(first, shared, 0), second: inUnit(second, shared, 1) };
  }
  const a = scaledFigure(first);
  const b = scaledFigure(second);
  if (!a || !b) return { kind: 'pair', first, second };
  const scale = scaleOfPair(a, b, unit === 'open' ? unitBeside(first, second) : unit);
  if (scale.kind === 'same') return { kind: 'pair', first, second };
  if (scale.kind === 'open') {
    const isFirst = scale.fraction === 'first';
    return twoReadings(isFirst ? a : b, isFirst ? b : a, isFirst ? names : [names[1], names[0]], unit);
  }
  return scale.fraction === 'first'
    ? { kind: 'pair', first: hundredfold(first), second }
    : { kind: 'pair', first, second: hundredfold(second) };
}

function unitIn(figure: Figure): string {
  return 'unit' in figure ? figure.unit : '';
}

function quantityIn(figure: Figure): Quantity {
  const value = figure.kind === 'number' ? figure.value : figure.kind === 'range' ? figure.lower : 0;
  return { value, unit: unitIn(figure), decimals: decimalsOf(value) };
}

/** Both of 1 jam and 45 menit in minutes. */
function inUnit(figure: Figure, { unit, factors }: OneUnit, side: 0 | 1): Figure {
  const raised = (value: number): number => timesFactor({ value, unit, decimals: 0 }, factors[side], unit).value;
  if (figure.kind === 'number') return { ...figure, value: raised(figure.value), unit };
  return figure.kind === 'range'
    ? { ...figure, lower: raised(figure.lower), upper: raised(figure.upper), unit }
    : figure;
}

/** "1 Dokumen" names its unit itself. */
function unitBeside(first: Figure, second: Figure): UnitKind {
  const units = [first, second].map((figure) => unitKindOf('unit' in figure ? figure.unit : ''));
  return units.includes('other') && !units.includes('percent') ? 'other' : 'open';
}

function scaledFigure(figure: Figure): ScaledFigure | null {
  if (figure.kind === 'number') return { value: figure.value, signed: isPercent(figure.unit) };
  return figure.kind === 'range' ? { value: (figure.lower + figure.upper) / 2, signed: isPercent(figure.unit) } : null;
}

/** The same figure in percent. */
export function hundredfold(figure: Figure): Figure {
  if (figure.kind === 'number') return { ...figure, value: inPercent(figure.value), unit: '%' };
  return figure.kind === 'range'
    ? { ...figure, lower: inPercent(figure.lower), upper: inPercent(figure.upper), unit: '%' }
    : figure;
}

/** A fraction in percent, without the last bits of binary arithmetic: 0.07 is 7. */
export function inPercent(fraction: number): number {
  return Number((fraction * 100).toPrecision(15));
}

/** A percentage as the fraction that Excel keeps of it, likewise: 7 is 0.07. */
export function asFraction(percent: number): number {
  return Number((percent / 100).toPrecision(15));
}

function twoReadings(
  fraction: ScaledFigure,
  other: ScaledFigure,
  [name, against]: PairNames,
  unit: UnitKind,
): MeasureFailure {
  const written = formatNumber(fraction.value);
  const percent = formatNumber(inPercent(fraction.value));
  const set = formatNumber(other.value) + (other.signed ? '%' : '');
  // Whoever types 0,75% in a formula does not know 0,0075 again.
  const typed = Math.abs(fraction.value) < LEAST_LIKELY ? `"${percent}%"` : '';
  // In percent a text with its sign is clear; otherwise the unit is what is missing.
  const remedy =
    unit === 'percent'
      ? {
          id: `${typed && `${typed} yang diketik di rumus sampai dari Excel sebagai ${written}. `}Ketik ${percent} bila maksudnya ${percent}%, atau "${written}%" sebagai teks bila memang ${written}%.`,
          en: `${typed && `${typed} typed in a formula comes from Excel as ${written}. `}Type ${percent} if ${percent}% is meant, or "${written}%" as a text if it is ${written}%.`,
        }
      : {
          id: 'Tulis keduanya dengan cara yang sama (keduanya angka, atau keduanya persen) atau sebutkan satuannya.',
          en: 'Write both in the same way (both numbers, or both percent) or name the unit.',
        };
  return failure(
    'value',
    `${name.id} ${written} dapat berarti ${written} atau ${percent}% di samping ${against.id.toLowerCase()} ${set}. ${remedy.id}`,
    `${name.en} ${written} may mean ${written} or ${percent}% beside ${against.en.toLowerCase()} ${set}. ${remedy.en}`,
  );
}

/** A fraction as small as that was hardly typed as it stands. */
const LEAST_LIKELY = 0.01;

function twoUnits(first: string, second: string, names: PairNames): MeasureFailure {
  return failure(
    'value',
    `${names[0].id} dalam "${first}", ${names[1].id.toLowerCase()} dalam "${second}". Tulis keduanya dalam satuan yang sama.`,
    `${names[0].en} in "${first}", ${names[1].en.toLowerCase()} in "${second}". Write both in the same unit.`,
  );
}

/** From here on a plain achievement is in percent: 10 is 10 %, and a fraction would be 1000 %. */
export const LEAST_PERCENT = 10;
/** What is typed has no more decimals; what has is computed, and what is computed is a fraction. */
export const MOST_TYPED_DECIMALS = 2;
/** In between, a computed number up to here is a fraction: 350 % comes out as 3.5… */
export const MOST_COMPUTED = 5;

/** What a plain number says as an achievement: 1.05 is a fraction, 105 is in percent, 4 may be 400 % or 4 %. */
export function achievementScale(value: number): { readonly kind: 'fraction' | 'percent' } | MeasureFailure {
  const size = Math.abs(value);
  if (size <= MOST_FRACTION) return { kind: 'fraction' };
  if (size >= LEAST_PERCENT) return { kind: 'percent' };
  if (size <= MOST_COMPUTED && decimalsOf(value) > MOST_TYPED_DECIMALS) return { kind: 'fraction' };
  const [low, high] = [`${formatNumber(value)}%`, `${formatNumber(inPercent(value))}%`];
  return failure(
    'value',
    `Capaian ${formatNumber(value)} dapat berarti ${low} atau ${high}. Tulis dengan tanda persennya.`,
    `The achievement ${formatNumber(value)} may mean ${low} or ${high}. Write it with its percent sign.`,
  );
}

/** Whether the plain achievements of one column are fractions, 1.1 for 110 %: none is as large as only a percentage is. */
export function areFractions(achievements: readonly number[]): boolean {
  return achievements.every((value) => Math.abs(value) < LEAST_PERCENT);
}

/**
 * Whether a series of plain figures mixes fractions and percent: 0.7 among 65 and 68. Only fractions that a hundredfold puts
 * between the others, or within half or double of them, are taken for such.
 */
export function mixesScales(values: readonly number[]): boolean {
  const sizes = values.map(Math.abs).filter((value) => value > 0);
  const large = sizes.filter((value) => value > MOST_FRACTION);
  if (large.length === 0) return false;
  const least = large.reduce((a, b) => Math.min(a, b)) / 2;
  const most = large.reduce((a, b) => Math.max(a, b)) * 2;
  return sizes.some((value) => value <= 1 && !Number.isInteger(value) && value * 100 >= least && value * 100 <= most);
}
