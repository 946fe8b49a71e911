/** What differs between the places where a function runs: Excel, the pane's try-out, a test. */

import { type Bilingual } from '../../core/language/bilingual';

export type ErrorCode = '#VALUE!' | '#N/A' | '#DIV/0!' | '#NUM!' | '#NULL!';

export interface CallHost {
  /** A fraction that shows as a percentage where the host takes formatted numbers; otherwise the plain fraction. */
  percent(fraction: number): unknown;
  /** Whether a 0 in the arguments is a 0: older Excels say 0 for blank cells too, and the cells could not be looked up. */
  readonly tellsBlanks: boolean;
  /** An error as the host's own kind of value. */
  error(code: ErrorCode, message: Bilingual): unknown;
}

/**
 * An answer for one cell. Blank is `""`: a `null` would show as 0.
 * The host's own error and percent values travel as they are.
 */
export type CallAnswer = unknown;
