/** What the point in "1.250" means, thousands or decimals: the unit tells, or the neighbours do. */

import { type CellValue } from '../../sheet/grid';
import { tidy } from '../normalise';
import { type AmbiguousNumber, type PointMeaning, readNumber } from '../number';
import { type UnitCategory, unitOf } from '../units';

/** The unit first, then the neighbours, then once more the unit; `undefined` when none of them tells. */
export function pointMeaning(
  number: AmbiguousNumber,
  unit: string,
  neighbours: readonly CellValue[],
): PointMeaning | undefined {
  return meaningByUnit(unit) ?? meaningByNeighbours(number, neighbours) ?? meaningByMeasure(unit);
}

/** People, things and money have no thousandths; percentages and indices do not go into the thousands. */
function meaningByUnit(unit: string): PointMeaning | undefined {
  const known = unitOf(unit);
  switch (known?.category) {
    case 'people':
    case 'count':
      return 'thousands';
    case 'money':
      // 1.250 triliun may well be 1,25 triliun.
      return known.name === 'rp' || known.name === 'usd' ? 'thousands' : undefined;
    case 'percent':
    case 'index':
      return 'decimal';
    default:
      return undefined;
  }
}

const MEASURES: ReadonlySet<UnitCategory | undefined> = new Set([
  'weight',
  'area',
  'length',
  'volume',
  'energy',
  'time',
]);

/** Tons and hectares can have thousandths; but who types them here takes a comma, unless the neighbours show otherwise. */
function meaningByMeasure(unit: string): PointMeaning | undefined {
  return MEASURES.has(unitOf(unit)?.category) ? 'thousands' : undefined;
}

/** Within a factor of ten of the neighbours is near: then the other reading is more than a hundred times away. */
const NEAR = 10;

function meaningByNeighbours(number: AmbiguousNumber, neighbours: readonly CellValue[]): PointMeaning | undefined {
  const texts = neighbours.filter((value): value is string => typeof value === 'string').map((value) => tidy(value));
  const values = [
    ...neighbours.filter((value): value is number => typeof value === 'number'),
    ...texts.flatMap(clearValue),
  ]
    .map(Math.abs)
    .filter((value) => value > 0)
    .sort((a, b) => a - b);
  const middle = values[Math.floor(values.length / 2)];
  if (middle !== undefined) {
    const distance = (value: number): number => Math.max(value / middle, middle / value);
    if (distance(number.asThousands.value) < NEAR) return 'thousands';
    if (distance(number.asDecimal.value) < NEAR) return 'decimal';
  }
  return meaningBySigns(texts);
}

/** The value of a neighbour that can be read in one way only. */
function clearValue(text: string): number[] {
  const digits = /\d[\d.,]*/.exec(text)?.[0].replace(/[.,]+$/, '');
  const reading = digits === undefined ? null : readNumber(digits);
  return reading?.kind === 'number' ? [reading.value] : [];
}

function meaningBySigns(texts: readonly string[]): PointMeaning | undefined {
  const decimalPoint = texts.some((text) => /(?:^|\D)(?:\d+\.\d{1,2}|0\.\d+|\d{4,}\.\d+)(?!\d|[.,]\d)/.test(text));
  const decimalComma = texts.some((text) => /\d,\d{1,2}(?!\d)/.test(text) || /\d\.\d{3}\.\d{3}/.test(text));
  if (decimalPoint === decimalComma) return undefined;
  return decimalPoint ? 'decimal' : 'thousands';
}
