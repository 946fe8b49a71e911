import { type ShortCall } from '../functions/arity';

/** What the grid tells the user about what he has just typed; `cell` is an address. */
export interface GridVoice {
  /** The cell may not be changed. */
  locked(cell: string): void;
  /** The formula is written in the other notation; `suggestion` is the same in the chosen one. */
  foreignSeparator(cell: string, suggestion: string): void;
  shortCall(cell: string, call: ShortCall): void;
  /** A formula was taken, so what was said about an earlier one is over. */
  understood(): void;
}
