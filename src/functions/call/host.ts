/** What differs between the places where a function runs: Excel, the pane's try-out, a test. */

import { type Bilingual } from '../../core/language/bilingual';
import { Explained } from '../../core/language/explained';
import { type MeasureError } from '../../core/measure/result';

export type ErrorCode = '#VALUE!' | '#N/A' | '#DIV/0!' | '#NUM!' | '#NULL!';

export interface Host {
  /** A fraction that shows as a percentage where the host takes formatted numbers; otherwise the plain fraction. */
  percent(fraction: number): unknown;
  /** Whether a 0 in the arguments is a 0: older Excels say 0 for blank cells too, and the cells could not be looked up. */
  readonly tellsBlanks: boolean;
  /** An error as the host's own kind of value. */
  error(code: ErrorCode, message: Bilingual): unknown;
}

export const CODE_OF: Readonly<Record<MeasureError, ErrorCode>> = {
  value: '#VALUE!',
  divideByZero: '#DIV/0!',
  notAvailable: '#N/A',
};

/** Stops a whole call: an unknown word, ranges that do not match. The host sees it as one error value. */
export class CallStopped extends Explained {
  override readonly name = 'CallStopped';

  constructor(
    readonly code: ErrorCode,
    explanation: Bilingual,
  ) {
    super(explanation);
  }
}

export function stop(id: string, en: string, code: ErrorCode = '#VALUE!'): never {
  throw new CallStopped(code, { id, en });
}

/**
 * An answer for one cell. Blank is `""`: a `null` would show as 0.
 * The host's own error and percent values travel as they are.
 */
export type Answer = unknown;
