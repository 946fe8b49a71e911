/** Figures in two units brought to one: hours and minutes, tons and kilograms, per 1.000 and per 100.000. */

import { type UnitSize, UNIT_SIZES } from '../knowledge/units/unit-sizes';
import { normalise } from './normalise';
import { type Quantity } from './quantity';
import { sameUnit, unitOf } from './units';

interface Measure extends UnitSize {
  /** What a share is of: "penduduk" in "per 1.000 penduduk"; '' where nobody says. */
  readonly of: string;
}

const PER = /^(?:per|\/)\s*(\d[\d.,]*)\s*(.*)$/;
/** Nothing is counted in more. */
const LARGEST_WHOLE = 1e7;

function measureOf(unit: string): Measure | null {
  const known = unitOf(unit);
  if (!known) return null;
  const listed = UNIT_SIZES.get(known.name);
  if (listed) return { ...listed, of: '' };
  if (known.category === 'percent') return { family: 'share', size: 1 / 100, of: '' };
  const whole = known.category === 'rate' ? wholeOfRate(unit) : null;
  return whole === null ? null : { family: 'share', size: 1 / whole, of: PER.exec(normalise(unit))?.[2] ?? '' };
}

/** So many others a rate is of: 1000 for "per 1.000 KH" and "‰"; `null` for every other unit. */
export function wholeOfRate(unit: string): number | null {
  const known = unitOf(unit);
  if (known?.category !== 'rate') return null;
  const listed = UNIT_SIZES.get(known.name);
  if (listed) return Math.round(1 / listed.size);
  const whole = Number(PER.exec(normalise(unit))?.[1]?.replace(/[.,]/g, ''));
  return whole > 1 && whole <= LARGEST_WHOLE ? whole : null;
}

/** So many of the one unit are one of the other: 60 from "menit" to "jam"; `null` where one cannot be brought to the other, or is none that we know. */
function timesAsLarge(small: Measure, large: Measure): number | null {
  if (small.family !== large.family) return null;
  if (small.of !== '' && large.of !== '' && small.of !== large.of) return null;
  return large.size / small.size;
}

/** How the figures of two units become figures of one. */
export interface OneUnit {
  /** The unit in which both are then. */
  readonly unit: string;
  /** What each is multiplied by: one of them by 1. */
  readonly factors: readonly [first: number, second: number];
}

/**
 * Two units of one kind as one: `same` where nothing needs to be done or nothing is known of one of them, `apart` where both are known
 * measures of which none can be turned into the other (hours and working days). The finer unit is taken, in which whole numbers stay
 * whole, unless the figure in the coarser one has decimals, which stand for what was rounded there.
 */
export function toOneUnit(first: Quantity, second: Quantity): OneUnit | 'same' | 'apart' {
  if (first.unit === '' || second.unit === '' || first.unit === second.unit || sameUnit(first.unit, second.unit))
    return 'same';
  const [a, b] = [measureOf(first.unit), measureOf(second.unit)];
  if (!a || !b) return 'same';
  const ratio = timesAsLarge(a, b);
  if (ratio === null) return 'apart';
  if (ratio === 1) return 'same';
  const isFirstFiner = ratio > 1;
  const coarser = isFirstFiner ? second : first;
  const takesFirst = isFirstFiner === (coarser.decimals === 0);
  return takesFirst
    ? { unit: first.unit, factors: [1, tidied(ratio)] }
    : { unit: second.unit, factors: [tidied(1 / ratio), 1] };
}

/** The figure in another unit, with as many decimals as it needs to say no less. */
export function timesFactor({ value, decimals }: Quantity, factor: number, unit: string): Quantity {
  const more = factor < 1 ? Math.ceil(Math.log10(1 / factor)) : 0;
  return { value: tidied(value * factor), unit, decimals: decimals + more };
}

/** Without the last bits of binary arithmetic. */
function tidied(value: number): number {
  return Number(value.toPrecision(15));
}
