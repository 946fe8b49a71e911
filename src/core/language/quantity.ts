/** What a cell says in numbers. `readQuantity` (read-quantity.ts) gives one of these; every caller must say what it does with each kind. */

/** A number with the unit written beside it. */
export interface Quantity {
  /** As written: `7,14 %` is 7.14 with unit `%`. */
  readonly value: number;
  /** `""` when none is written. Spelling as in the cell, broken words joined. */
  readonly unit: string;
  /** Decimals as written: `33,50` has two. */
  readonly decimals: number;
}

export type Comparator = '≥' | '≤' | '>' | '<' | '±';

export type QuantityReading =
  /** Nothing there: empty, "-", "N/A", "n/a", "belum ada". */
  | { readonly kind: 'blank' }
  | { readonly kind: 'single'; readonly quantity: Quantity }
  /** "80 – 85": bounds in ascending order. */
  | { readonly kind: 'range'; readonly lower: Quantity; readonly upper: Quantity }
  /** "≥ 75", "± 15". */
  | { readonly kind: 'bound'; readonly comparator: Comparator; readonly quantity: Quantity }
  /** "15 Kop/ 25 UKM", "7% dan 17%": several values in one cell. */
  | { readonly kind: 'composite'; readonly quantities: readonly Quantity[] }
  /** "WTP", "BB", "Sangat Tinggi": a step on a known ordered scale; `rank` counts from 0, the worst. */
  | { readonly kind: 'rating'; readonly label: string; readonly scale: string; readonly rank: number }
  /** "1.250": 1250 or 1,25, and nothing in the row or the unit says which; "76 (95%)" where no unit says what counts. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly Quantity[] }
  /** #REF!, #DIV/0! … */
  | { readonly kind: 'error'; readonly error: string }
  /** A text without a number in it. */
  | { readonly kind: 'text'; readonly text: string };

/** Every number that a cell certainly states; a reading that could be two numbers states none. */
export function quantitiesOf(reading: QuantityReading): readonly Quantity[] {
  switch (reading.kind) {
    case 'single':
    case 'bound':
      return [reading.quantity];
    case 'range':
      return [reading.lower, reading.upper];
    case 'composite':
      return reading.quantities;
    case 'blank':
    case 'rating':
    case 'ambiguous':
    case 'error':
    case 'text':
      return [];
  }
}

/** The one value that a cell holds, a range or a bound by its middle or limit; `undefined` where there is none or it is unsure. */
export function quantityOf(reading: QuantityReading): Quantity | undefined {
  switch (reading.kind) {
    case 'single':
    case 'bound':
      return reading.quantity;
    case 'range':
      return { ...reading.lower, value: (reading.lower.value + reading.upper.value) / 2 };
    default:
      return undefined;
  }
}
