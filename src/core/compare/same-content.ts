/** Whether two cells say the same although they are written differently: units, figures and texts of two tables. */

import { SOUGHT_WORDS } from '../knowledge/documents/plan-words';
import { calculationWords } from '../knowledge/names/calculation-words';
import { ratingWords } from '../knowledge/choices/ratings';
import { unitWords } from '../knowledge/units/units';
import { anyOf } from '../language/words/any-of';
import { atPeriod } from '../indicator/periods/at-period';
import { isOfWholeYear } from '../indicator/periods/column-period';
import { type Quantity, type QuantityReading, quantitiesOf, quantityOf } from '../language/quantity';
import { normalise } from '../language/normalise';
import { zerosOfUnit } from '../language/unit-size';
import { isPercent, sameUnit, unitHas } from '../language/units';
import { type Measurement } from '../table/model';

/** "Indeks", "Nilai", "Angka" and "Skor" name one thing: a score. */
export function sameMeaningOfUnits(a: string, b: string): boolean {
  return sameUnit(a, b) || bothScores(a, b) || (isPercent(a) && isPercent(b));
}

function bothScores(a: string, b: string): boolean {
  return unitHas(a, 'score') && unitHas(b, 'score') && isStep(a) === isStep(b);
}

/** A step of a scale ("Predikat", "Opini") is no score on it. */
function isStep(unit: string): boolean {
  return STEP.test(unit.trim());
}

const STEP = new RegExp(`^${anyOf(ratingWords('step'))}\\b`, 'i');

const DIVIDED = new RegExp(anyOf(calculationWords('divide')), 'g');
const MULTIPLIED = new RegExp(anyOf(calculationWords('multiply')), 'g');
const LABEL = new RegExp(String.raw`^${anyOf(SOUGHT_WORDS)}?\s*[\d.]*\s*:`);
const PERCENT = new RegExp(anyOf(unitWords('percent')), 'g');
const LEFT_OUT = new RegExp(String.raw`(^|[^\p{L}])${anyOf(calculationWords('leftOut'))}(?![\p{L}])`, 'gu');

/** Signs, spaces, numbering and the words that people leave out do not make another text. */
export function essenceOf(text: string): string {
  return normalise(text)
    .replace(LABEL, '')
    .replace(/[×*]/g, 'x')
    .replace(DIVIDED, '/')
    .replace(MULTIPLIED, 'x')
    .replace(PERCENT, '')
    .replace(LEFT_OUT, '$1')
    .replace(/[^\p{L}\d/+x]/gu, '');
}

/** Two figures of the same size as they are written: 33,5 and 33,50. Cells that hold no single figure are not compared. Of two results that may be one, rounded, `agree` tells. */
export function sameFigure(a: Measurement, b: Measurement): boolean {
  const one = quantityOf(a.reading);
  const other = quantityOf(b.reading);
  return !one || !other || sameQuantity(one, other);
}

/** What is set is no result that somebody rounded: 7,5 and 8 are two targets, where they might be one actual. */
function sameQuantity(one: Quantity, other: Quantity): boolean {
  return Math.abs(one.value - other.value) < 0.5 * 10 ** -Math.min(one.decimals, other.decimals);
}

/**
 * Whether a target says the same in two versions, whatever its form: "23%" and 23 under "%", 450 under "Miliar Rupiah" and
 * 450.000.000.000 under "Rupiah", "WTP" and "wtp".
 */
export function sameStatement(before: Measurement, after: Measurement, units: readonly [string, string]): boolean {
  if (normalise(before.cell.text) === normalise(after.cell.text)) return true;
  const [one, other] = [before.reading, after.reading];
  if (one.kind !== other.kind)
    return oneOfReadings(one, other, units) || oneOfReadings(other, one, [units[1], units[0]]);
  switch (one.kind) {
    case 'single':
    case 'range':
    case 'composite':
      return sameQuantities(quantitiesOf(one), quantitiesOf(other), units);
    case 'bound':
      return (
        other.kind === 'bound' &&
        one.comparator === other.comparator &&
        sameQuantities([one.quantity], [other.quantity], units)
      );
    case 'rating':
      return other.kind === 'rating' && one.scale === other.scale && one.rank === other.rank;
    case 'ambiguous':
      return other.kind === 'ambiguous' && one.readings.some((a) => other.readings.some((b) => a.value === b.value));
    default:
      return one.kind === 'blank';
  }
}

/** "1.250" may be what the other version writes without doubt. */
function oneOfReadings(open: QuantityReading, sure: QuantityReading, units: readonly [string, string]): boolean {
  if (open.kind !== 'ambiguous' || sure.kind !== 'single') return false;
  return open.readings.some((reading) => sameQuantities([reading], [sure.quantity], units));
}

function sameQuantities(
  ones: readonly Quantity[],
  others: readonly Quantity[],
  units: readonly [string, string],
): boolean {
  if (ones.length !== others.length) return false;
  return ones.every((one, index) => {
    const other = others[index];
    return other !== undefined && (sameQuantity(one, other) || sameInOtherSize(one, other, units));
  });
}

/** Percent as fractions, and money in millions: the same amount, and no change of target. */
function sameInOtherSize(one: Quantity, other: Quantity, [unit, otherUnit]: readonly [string, string]): boolean {
  const sizes = 10 ** (zerosOfUnit(one.unit || unit) - zerosOfUnit(other.unit || otherUnit));
  const percent = [one.unit || unit, other.unit || otherUnit].some(isPercent);
  const factors = [sizes, ...(percent ? [100, 0.01] : [])];
  return factors.some(
    (factor) => Math.abs(one.value * factor - other.value) <= 1e-9 * Math.max(1, Math.abs(other.value)),
  );
}

/** The figures that stand for whole years, after a revision the revised ones; a table without years has one without. */
export function yearly(measurements: readonly Measurement[]): readonly Measurement[] {
  return measurements.filter((each) => isOfWholeYear(each.column) && atPeriod(measurements, each.column) === each);
}
