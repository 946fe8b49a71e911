/** The figures of an indicator on one scale of percent: what measure/scale.ts decides of a pair, asked with what the table knows. */

import { type Quantity, type QuantityReading, quantityOf } from '../language/quantity';
import { isPercent } from '../language/units';
import {
  type PairScale,
  type ScaledFigure,
  type UnitKind,
  inPercent,
  isPlausiblePair,
  scaleOfPair,
  unitKindOf,
} from '../measure/scale';
import { type IndicatorFacts } from './facts';

/** What the indicator's unit says about the scale of its figures; without one, a share is in percent and a number counts. */
export function findUnitKind({ unit, measure }: IndicatorFacts): UnitKind {
  if (unit !== null) return unitKindOf(unit.text);
  if (measure?.kind === 'count') return 'other';
  return measure?.kind === 'share' ? 'percent' : 'open';
}

export type ScaledReadings =
  | { readonly kind: 'same' | 'mixed'; readonly target: QuantityReading; readonly actual: QuantityReading }
  /** Two readings of the pair stay possible. */
  | { readonly kind: 'open' };

/** Target and actual as they stand, or with the one that is a fraction in percent. */
export function readingsOnOneScale(
  facts: IndicatorFacts,
  target: QuantityReading,
  actual: QuantityReading,
): ScaledReadings {
  const scale = scaleOfReadings(facts, target, actual);
  switch (scale.kind) {
    case 'same':
      return { kind: 'same', target, actual };
    case 'open':
      return { kind: 'open' };
    case 'mixed':
      return scale.fraction === 'first'
        ? { kind: 'mixed', target: hundredfold(target), actual }
        : { kind: 'mixed', target, actual: hundredfold(actual) };
  }
}

const SAME: PairScale = { kind: 'same' };

/** The scale of any two figures of an indicator. What is no single figure is not compared. */
export function scaleOfReadings(facts: IndicatorFacts, first: QuantityReading, second: QuantityReading): PairScale {
  const [a, b] = [quantityOf(first), quantityOf(second)];
  if (!a || !b || isPlausiblePair(a.value, b.value)) return SAME;
  // "1 Dokumen" beside 100: its own unit says that it is no fraction.
  if ([a, b].some(({ unit }) => unit !== '' && !isPercent(unit))) return SAME;
  return scaleOfPair(scaled(a), scaled(b), facts.unitKind);
}

function scaled({ value, unit }: Quantity): ScaledFigure {
  return { value, signed: isPercent(unit) };
}

function hundredfold(reading: QuantityReading): QuantityReading {
  const raise = (quantity: Quantity): Quantity => ({
    value: inPercent(quantity.value),
    unit: '%',
    decimals: Math.max(0, quantity.decimals - 2),
  });
  switch (reading.kind) {
    case 'single':
    case 'bound':
      return { ...reading, quantity: raise(reading.quantity) };
    case 'range':
      return { ...reading, lower: raise(reading.lower), upper: raise(reading.upper) };
    default:
      return reading;
  }
}
