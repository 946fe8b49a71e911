/** A cell's reading as something to compute with: one number, a range, a rating, nothing, or a reason why not. */

import { shortened } from '../language/shortened';
import { type Comparator, type Quantity, type QuantityReading } from '../language/quantity';
import { formatNumber } from '../sheet/display';
import { type Blank, type MeasureFailure, BLANK, failure } from './result';

export type Figure =
  | { readonly kind: 'number'; readonly value: number; readonly unit: string; readonly comparator?: Comparator }
  | { readonly kind: 'range'; readonly lower: number; readonly upper: number; readonly unit: string }
  | { readonly kind: 'rating'; readonly label: string; readonly scale: string; readonly rank: number }
  | Blank
  | MeasureFailure;

/** Which way is better where a target is a bound: less where it is to be kept under it. `undefined`: a tolerance on either side. */
export function polarityOfBound(comparator: Comparator | undefined): 'higher' | 'lower' | undefined {
  if (comparator === undefined || comparator === '±') return undefined;
  return comparator === '≤' || comparator === '<' ? 'lower' : 'higher';
}

/** Whether a figure keeps to a bound. */
export function keepsTo(comparator: Comparator, bound: number, value: number): boolean {
  if (value === bound) return comparator === '≤' || comparator === '≥';
  const polarity = polarityOfBound(comparator);
  return polarity !== undefined && (polarity === 'lower' ? value < bound : value > bound);
}

/** `text` is what the cell says, quoted in messages. */
export function figureOf(reading: QuantityReading, text: string): Figure {
  switch (reading.kind) {
    case 'blank':
      return BLANK;
    case 'single':
      return { kind: 'number', value: reading.quantity.value, unit: reading.quantity.unit };
    case 'bound':
      return {
        kind: 'number',
        value: reading.quantity.value,
        unit: reading.quantity.unit,
        comparator: reading.comparator,
      };
    case 'range':
      return { kind: 'range', lower: reading.lower.value, upper: reading.upper.value, unit: reading.upper.unit };
    case 'rating':
      return reading;
    case 'composite':
      return failure(
        'value',
        `"${shortened(text, MOST_QUOTED)}" berisi ${reading.quantities.length} angka. Pisahkan dahulu; IKU.URAI membantu.`,
        `"${shortened(text, MOST_QUOTED)}" holds ${reading.quantities.length} values. Separate them first; IKU.URAI helps.`,
      );
    case 'ambiguous': {
      const choices = reading.readings.map(amount);
      return failure(
        'value',
        `"${shortened(text, MOST_QUOTED)}" dapat berarti ${choices.join(' atau ')}. Tulis sebagai angka.`,
        `"${shortened(text, MOST_QUOTED)}" may mean ${choices.join(' or ')}. Write it as a number.`,
      );
    }
    case 'error':
      return failure(
        'value',
        `Selnya berisi kesalahan: ${reading.error}.`,
        `The cell holds an error: ${reading.error}.`,
      );
    case 'text':
      return failure(
        'value',
        `"${shortened(text, MOST_QUOTED)}" bukan angka.`,
        `"${shortened(text, MOST_QUOTED)}" is not a number.`,
      );
  }
}

function amount(quantity: Quantity): string {
  return formatNumber(quantity.value, quantity.decimals);
}

/** Of a text in a message. */
const MOST_QUOTED = 61;
