/** Several figures in one cell: what each of them is. */

import { type Quantity, type QuantityReading } from '../../language/quantity';
import { readQuantity } from '../../language/read-quantity';
import { unitOf } from '../../language/units';

/** The figures of a cell, also where a misspelt word between them hides that there are two: "1 Dukumen 2900 orang". Empty for fewer than two. */
export function severalFigures(reading: QuantityReading): readonly Quantity[] {
  if (reading.kind === 'composite') return isOneDuration(reading.quantities) ? [] : reading.quantities;
  if (reading.kind !== 'single') return [];
  const { value, unit, decimals } = reading.quantity;
  const [, firstUnit, rest] = SECOND_FIGURE.exec(unit) ?? [];
  const second = rest === undefined ? null : readQuantity(rest);
  return firstUnit !== undefined && second?.kind === 'single'
    ? [{ value, decimals, unit: firstUnit }, second.quantity]
    : [];
}

/** "1 hari 12 jam": how long one thing takes, in a unit each. */
function isOneDuration(quantities: readonly Quantity[]): boolean {
  const units = quantities.map(({ unit }) => unitOf(unit));
  return units.every((unit) => unit?.category === 'time') && new Set(units.map((unit) => unit?.name)).size > 1;
}

/** A word, then another figure with a word: not "m3", "per 1.000 KH" or "hari kerja (5)". */
const SECOND_FIGURE = /^((?!per\b)\p{L}{3,}(?:\s+(?!per\b)\p{L}{3,})?)[\s,;&+/]+(\d[\d.,]*\s+\p{L}{3,}.*)$/iu;
