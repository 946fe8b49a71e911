/** The figures of an indicator on one scale of percent: what measure/scale.ts decides of a pair, asked with what the table knows. */

import { type Quantity, type QuantityReading, quantityOf } from '../../language/quantity';
import { timesFactor, toOneUnit } from '../../language/unit-factor';
import { hasUnitTrait } from '../../knowledge/units/unit-categories';
import { isPercent, unitOf } from '../../language/units';
import {
  type PairScale,
  type ScaledFigure,
  type UnitKind,
  inPercent,
  isPlausiblePair,
  scaleOfPair,
  unitKindOf,
} from '../../measure/scale';
import { type Measurement } from '../../table/model';
import { type IndicatorFacts } from '../facts';
import { unitOfFigure } from './unit';

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

/** Target and actual, each in the unit that it, its header or its row names. */
export interface FiguresInOneUnit {
  readonly target: Measurement;
  readonly actual: Measurement;
}

/**
 * Both in one unit: 1 jam and 45 menit in minutes. As they stand where they are in one, or where nobody says in which; `null` where they
 * are in two of which none can be turned into the other.
 */
export function inOneUnitOf(facts: IndicatorFacts, target: Measurement, actual: Measurement): FiguresInOneUnit | null {
  if (isBare(target) && isBare(actual)) return { target, actual };
  if (isShareOfWork(facts, target, actual)) return null;
  const [goal, result] = [quantityOf(target.reading), quantityOf(actual.reading)];
  if (!goal || !result) return { target, actual };
  const [typedGoal, typedResult] = [unitOfFigure(target), unitOfFigure(actual)];
  const areTyped = typedGoal !== '' && typedResult !== '';
  const ofRow = facts.unit?.from === 'column' || facts.unit?.from === 'name' ? facts.unit.text : '';
  const shared = toOneUnit({ ...goal, unit: typedGoal || ofRow }, { ...result, unit: typedResult || ofRow });
  if (shared === 'apart') return areTyped ? null : { target, actual };
  if (shared === 'same') return { target, actual };
  const [first, second] = shared.factors;
  return { target: inUnit(target, first, shared.unit), actual: inUnit(actual, second, shared.unit) };
}

/** "Realisasi Fisik (%)" beside a target of 5 in documents: how far the work has come, and no number of documents. */
function isShareOfWork({ unit }: IndicatorFacts, target: Measurement, actual: Measurement): boolean {
  const category = unitOf(unit?.text ?? '')?.category;
  const isAmount = hasUnitTrait(category, 'counted') || hasUnitTrait(category, 'extent');
  if (!isAmount || isPercent(target.column.headerUnit ?? '')) return false;
  return isPercent(actual.column.headerUnit ?? '') && quantityOf(target.reading)?.unit !== '%';
}

/** As nearly every figure is: nothing beside it, or above it, says a unit. */
function isBare({ reading, column }: Measurement): boolean {
  return reading.kind === 'single' && reading.quantity.unit === '' && column.headerUnit === undefined;
}

function inUnit({ column, cell, reading }: Measurement, factor: number, unit: string): Measurement {
  return { column, cell, reading: withEach(reading, (quantity) => timesFactor(quantity, factor, unit)) };
}

function hundredfold(reading: QuantityReading): QuantityReading {
  const raise = (quantity: Quantity): Quantity => ({
    value: inPercent(quantity.value),
    unit: '%',
    decimals: Math.max(0, quantity.decimals - 2),
  });
  return withEach(reading, raise);
}

function withEach(reading: QuantityReading, change: (quantity: Quantity) => Quantity): QuantityReading {
  switch (reading.kind) {
    case 'single':
    case 'bound':
      return { ...reading, quantity: change(reading.quantity) };
    case 'range':
      return { ...reading, lower: change(reading.lower), upper: change(reading.upper) };
    default:
      return reading;
  }
}
