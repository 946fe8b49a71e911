/** The decisions of scale.ts as a native Excel formula, with the same bounds, for workbooks that live without the add-in. */

import { LEAST_PERCENT, MOST_COMPUTED, MOST_FRACTION, MOST_TYPED_DECIMALS, PLAUSIBLE, SURELY_MIXED } from './scale';

/** A text among the factors makes the product #VALUE!: Excel's own word for "this cannot be known". */
const OPEN = '"?"';

/**
 * Where each way of reading begins, by actual / target: far below; the actual a fraction, perhaps, surely, perhaps; plausible; above;
 * the target a fraction, perhaps, surely, perhaps; far above. A bound that still belongs to the zone before it is taken a little
 * higher.
 */
const ABOVE = 1 + 1e-9;
const ZONES = [
  0,
  PLAUSIBLE.least / 100,
  SURELY_MIXED.least / 100,
  (SURELY_MIXED.most / 100) * ABOVE,
  (PLAUSIBLE.most / 100) * ABOVE,
  PLAUSIBLE.most * ABOVE,
  PLAUSIBLE.least * 100,
  SURELY_MIXED.least * 100,
  SURELY_MIXED.most * 100 * ABOVE,
  PLAUSIBLE.most * 100 * ABOVE,
];

const vector = (factors: readonly (number | string)[]): string => `{${factors.join(',')}}`;

/** In percent, beside a figure that is no fraction. */
const PERCENT = vector([1, OPEN, 100, OPEN, 1, OPEN, OPEN, 0.01, OPEN, OPEN]);
/** The same for an actual of exactly 1, which may be 1 % or 100 %. */
const PERCENT_OF_ONE = vector([1, OPEN, OPEN, OPEN, 1, OPEN, OPEN, 0.01, OPEN, OPEN]);
/** Two fractions, or figures of at least 1 without a known unit: only a hundredfold is in doubt. */
const TWO_FRACTIONS = vector([1, OPEN, OPEN, OPEN, 1, 1, OPEN, OPEN, OPEN, 1]);
/** No known unit, and a figure below 1 beside one above: a low actual counts as such, all else is in doubt. */
const OPEN_UNIT = vector([1, OPEN, OPEN, OPEN, 1, OPEN, OPEN, OPEN, OPEN, OPEN]);

/** Any other unit: the figures count as they stand. */
const AS_WRITTEN = vector(ZONES.map(() => 1));

/** What is known of the unit: conditions that it is percent, and that it says nothing about the scale (none, an index); or that it is percent. */
export type UnitTests = { readonly isPercent: string; readonly isOpen: string } | 'percent';

/**
 * Actual / target on one scale. `target` and `actual` are references or expressions of numbers; without `unit` nothing is known of
 * it. #VALUE! where two readings stay possible, #DIV/0! for a target of 0.
 */
export function ratioFormula(target: string, actual: string, unit?: UnitTests): string {
  const sizes = `ABS(${target}),ABS(${actual})`;
  const areFractions = `MAX(${sizes})<=${MOST_FRACTION}`;
  const inPercent = `IF(${areFractions},${TWO_FRACTIONS},IF(ABS(${actual})=1,${PERCENT_OF_ONE},${PERCENT}))`;
  const unknown = `IF(OR(${areFractions},MIN(${sizes})>=1),${TWO_FRACTIONS},${OPEN_UNIT})`;
  const factorsFor = (tests: UnitTests | undefined): string => {
    if (tests === undefined) return unknown;
    if (tests === 'percent') return inPercent;
    return `IF(${tests.isPercent},${inPercent},IF(${tests.isOpen},${unknown},${AS_WRITTEN}))`;
  };
  const zones = ZONES.map((zone) => String(Number(zone.toPrecision(12))).toUpperCase());
  const factor = `LOOKUP(ABS(${actual}/${target}),${vector(zones)},${factorsFor(unit)})`;
  return `${actual}/${target}*IF(MIN(${sizes})>=${MOST_FRACTION},1,${factor})`;
}

/**
 * A plain achievement as a fraction, as `achievementScale` says: its size tells, and what may be either is #VALUE!.
 * `value` is a reference or an expression of a number.
 */
export function fractionFormula(value: string): string {
  const size = `ABS(${value})`;
  const isComputed = `(${size}<=${MOST_COMPUTED})*(${value}<>ROUND(${value},${MOST_TYPED_DECIMALS}))`;
  return `IF((${size}<=${MOST_FRACTION})+${isComputed},${value},IF(${size}<${LEAST_PERCENT},#VALUE!,${value}/100))`;
}

/** The mean of the plain achievements in these cells, as a fraction: fractions count hundredfold among percentages, what may be either is #VALUE!. */
export function meanFormula(cells: string): string {
  const between = (from: string, to: string) => `COUNTIFS(${cells},"${from}",${cells},"${to}")`;
  const open = [
    between(`>${MOST_FRACTION}`, `<${LEAST_PERCENT}`),
    between(`>-${LEAST_PERCENT}`, `<-${MOST_FRACTION}`),
  ].join('+');
  const fractions = `SUMIFS(${cells},${cells},">=-${MOST_FRACTION}",${cells},"<=${MOST_FRACTION}")`;
  return `IF(${open}>0,#VALUE!,(SUM(${cells})+99*${fractions})/100/COUNT(${cells}))`;
}
