/** What a measurement answers: a value, nothing (the figures are not there yet), or a reason why it cannot be computed. Never a made-up number. */

import { type Bilingual } from '../language/bilingual';

/** As Excel shows them: #VALUE!, #DIV/0!, #N/A. */
export type MeasureError = 'value' | 'divideByZero' | 'notAvailable';

export const CODE_OF = {
  value: '#VALUE!',
  divideByZero: '#DIV/0!',
  notAvailable: '#N/A',
} as const satisfies Readonly<Record<MeasureError, string>>;

export interface MeasureFailure {
  readonly kind: 'error';
  readonly error: MeasureError;
  readonly message: Bilingual;
}

export interface Blank {
  readonly kind: 'blank';
}

export interface Value<T = number> {
  readonly kind: 'value';
  readonly value: T;
}

export type Measured<T = number> = Value<T> | Blank | MeasureFailure;

export const BLANK: Blank = { kind: 'blank' };

export function valueOf<T>(value: T): Value<T> {
  return { kind: 'value', value };
}

export function failure(error: MeasureError, id: string, en: string): MeasureFailure {
  return { kind: 'error', error, message: { id, en } };
}

/** 15 significant digits, as Excel compares: 0.1 + 0.2 is 0.3. */
export function sameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  return Number.isFinite(a - b) && Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
}
