/** Whether a written figure can be what was computed: rounded, cut off, printed or capped, and how far rounded parts let it lie apart. */

import { type Quantity } from '../language/quantity';
import { roundHalfAwayFromZero } from '../sheet/display';
import { sameNumber } from './result';

type Match = { readonly precision: 'rounded' | 'truncated' | 'printed'; readonly cap?: number };

interface Claim {
  /** What the formula gives, in the written scale. */
  readonly exact: number;
  readonly written: Quantity;
  readonly factor: number;
  /** What it may have been before target and actual were rounded for printing, as a fraction. */
  readonly span: () => ResultSpan | undefined;
  readonly caps: readonly number[];
  readonly hasShownDecimals: boolean;
}

/** Thousands read as decimals, or decimals as thousands, on one side only. */
const SHIFTS = [1e-3, 1e3, 1e-6, 1e6];

/** From the strictest to the most generous. */
export const FITS: readonly ((claim: Claim) => Match | 'shifted' | null)[] = [
  ({ exact, written }) => (isWrittenAs(exact, written) ? { precision: 'rounded' } : null),
  ({ exact, written }) =>
    sameNumber(truncate(exact, written.decimals), written.value) ? { precision: 'truncated' } : null,
  ({ exact, written }) => (isShifted(exact, written) ? 'shifted' : null),
  ({ exact, written, factor, caps }) => {
    const cap = caps.find((percent) => sameNumber(written.value, (percent / 100) * factor));
    return cap !== undefined && exact > written.value ? { precision: 'rounded', cap } : null;
  },
  ({ written, factor, span }) => {
    const ends = span();
    return ends && liesWithin(written, ends, factor) ? { precision: 'printed' } : null;
  },
  ({ exact, written, hasShownDecimals }) =>
    hasShownDecimals && isNextTo(exact, written) ? { precision: 'printed' } : null,
];

/** One more or less in the last of its decimals. */
function isNextTo(exact: number, { value, decimals }: Quantity): boolean {
  if (decimals === 0) return false;
  const unit = 10 ** -decimals;
  return [unit, -unit].some((step) => sameNumber(roundHalfAwayFromZero(exact, decimals), value + step));
}

/** One digit alone would follow from nearly anything. */
function isShifted(exact: number, written: Quantity): boolean {
  if (Math.abs(written.value) < 10 ** (1 - written.decimals)) return false;
  return SHIFTS.some((shift) => isWrittenAs(exact * shift, written));
}

/** Rounded to the written decimals it is the written figure. */
export function isWrittenAs(exact: number, { value, decimals }: Quantity): boolean {
  return sameNumber(roundHalfAwayFromZero(exact, decimals), value);
}

export interface ResultSpan {
  readonly least: number;
  readonly most: number;
}

function liesWithin({ value, decimals }: Quantity, { least, most }: ResultSpan, factor: number): boolean {
  const slack = 0.5 * 10 ** -decimals;
  return value >= least * factor - slack && value <= most * factor + slack;
}

/** A whole number smaller than this is exact: half of it more or less would explain anything. */
const FEWEST_ROUNDED = 50;

/** The least and the most that a printed figure may have been; the figure alone where it is exact. */
export function endsOf(figure: Quantity | null, roundsWholes: boolean): readonly number[] {
  if (!figure) return [];
  const { value, decimals } = figure;
  if (decimals === 0 && !(roundsWholes && Math.abs(value) >= FEWEST_ROUNDED)) return [value];
  const half = 0.5 * 10 ** -decimals;
  return [value - half, value + half];
}

/** Towards zero, on the decimal digits: 1.15 to two decimals stays 1.15. */
function truncate(value: number, decimals: number): number {
  const rounded = roundHalfAwayFromZero(value, decimals);
  if (Math.abs(rounded) <= Math.abs(value) || sameNumber(rounded, value)) return rounded;
  return roundHalfAwayFromZero(rounded - Math.sign(value) * 10 ** -decimals, decimals);
}
