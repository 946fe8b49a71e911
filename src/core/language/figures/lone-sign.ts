/** What the sign in "1.250" or "51,664" means, thousands or decimals: other figures, the unit, or the neighbours tell. */

import { middleOf } from '../../measure/middle';
import { type CellValue } from '../../sheet/grid';
import { tidy } from '../normalise';
import { type AmbiguousNumber, type SignMeaning, readNumber } from '../number';
import { type UnitCategory, hasUnitTrait } from '../../knowledge/units/unit-categories';
import { type Unit, unitOf } from '../units';
import { type Separators, decimalSign, separatorsIn } from './separators';

/** What stands around a figure and tells about its signs. */
export interface SignContext {
  /** Whether the row counts things by its name. */
  readonly isCount?: () => boolean;
  /** Values beside it in the row or column. */
  readonly neighbours?: readonly CellValue[];
  /** What figures around it prove, the widest circle first. */
  readonly separators?: () => readonly Separators[];
}

/**
 * First what cannot be: percentages and indices do not go into the thousands. Then the sign that the table, or else the column,
 * proves to be the decimal one; where the unit or the neighbours contradict it, nothing is certain. Then the unit, then the
 * neighbours. `undefined` when none of them tells.
 *
 * A lone comma is the Indonesian decimal sign, so that people and things, which come whole, do not prove it to set off
 * thousands: it may be a slip as well.
 */
export function signMeaning(number: AmbiguousNumber, unit: string, context: SignContext): SignMeaning | undefined {
  const known = unitOf(unit);
  const category = known?.category;
  if (hasUnitTrait(category, 'bare')) return 'decimal';
  const neighbours = context.neighbours ?? [];
  const isWhole = known === null && unit !== '' ? context.isCount?.() === true : comesWhole(known);
  const bySign = meaningBySign(number, context.separators?.() ?? []);
  if (bySign === undefined && isWhole && number.sign === '.') return 'thousands';
  const byValue = meaningByNeighbours(number, neighbours);
  if (bySign !== undefined) {
    const isDoubted = (isWhole && bySign === 'decimal') || (byValue !== undefined && byValue !== bySign);
    return isDoubted ? undefined : bySign;
  }
  const byNeighbour = byValue ?? meaningBySign(number, [separatorsIn(textsOf(neighbours))]);
  if (isWhole) return byNeighbour === 'thousands' ? byNeighbour : undefined;
  return byNeighbour ?? (number.sign === '.' && isMeasured(category) ? 'thousands' : undefined);
}

/** People, things and money have no thousandths. 1.250 triliun may well be 1,25 triliun. */
function comesWhole(known: Unit | null): boolean {
  if (known?.category === 'money') return known.name === 'rp' || known.name === 'usd';
  return hasUnitTrait(known?.category, 'whole');
}

/** Tons and hectares can have thousandths; but who types them here takes a comma, unless something else shows otherwise. */
function isMeasured(category: UnitCategory | undefined): boolean {
  return category === 'time' || hasUnitTrait(category, 'extent');
}

function meaningBySign({ sign }: AmbiguousNumber, circles: readonly Separators[]): SignMeaning | undefined {
  for (const circle of circles) {
    const decimal = decimalSign(circle);
    if (decimal !== undefined) return decimal === sign ? 'decimal' : 'thousands';
  }
  return undefined;
}

/** Within a factor of ten of the neighbours is near: then the other reading is more than a hundred times away. */
const NEAR = 10;

function meaningByNeighbours(number: AmbiguousNumber, neighbours: readonly CellValue[]): SignMeaning | undefined {
  const typed = neighbours.filter((value): value is number => typeof value === 'number');
  const values = [...typed, ...textsOf(neighbours).flatMap(clearValue)].map(Math.abs);
  const middle = middleOf(values.filter((value) => value > 0));
  if (middle === undefined) return undefined;
  const isNear = ({ value }: { value: number }): boolean => Math.max(value / middle, middle / value) < NEAR;
  if (isNear(number.asThousands)) return 'thousands';
  return isNear(number.asDecimal) ? 'decimal' : undefined;
}

function textsOf(neighbours: readonly CellValue[]): string[] {
  return neighbours.filter((value): value is string => typeof value === 'string').map((value) => tidy(value));
}

/** The value of a neighbour that can be read in one way only. */
function clearValue(text: string): number[] {
  const digits = /\d[\d.,]*/.exec(text)?.[0].replace(/[.,]+$/, '');
  const reading = digits === undefined ? null : readNumber(digits);
  return reading?.kind === 'number' ? [reading.value] : [];
}
