/** Computes a function outside a cell, as a reader would see it: for the pane's try-out, the help pages and the tests. */

import { type Bilingual } from '../core/language/bilingual';
import { formatNumber } from '../core/sheet/display';
import { BODIES } from './bodies';
import { type ErrorCode, type CallHost } from './call/host';
import { type ExampleArgument } from './catalogue';

/** One cell of the answer. */
export interface ShownCell {
  /** `105,00%`, `Tercapai`, `#DIV/0!`. */
  readonly text: string;
  /** Why it is an error. */
  readonly message?: Bilingual;
}

class ShownError {
  constructor(
    readonly code: ErrorCode,
    readonly message: Bilingual,
  ) {}
}

class ShownPercent {
  constructor(readonly fraction: number) {}
}

const SCREEN: CallHost = {
  percent: (fraction) => new ShownPercent(fraction),
  tellsBlanks: true,
  error: (code, message) => new ShownError(code, message),
};

/** The answer as rows of cells; a single value is one row of one cell. An unknown id gives #NAME?. */
export async function tryFunction(
  id: string,
  args: readonly ExampleArgument[],
  decimal: ',' | '.' = ',',
): Promise<readonly (readonly ShownCell[])[]> {
  const body = BODIES[id];
  if (!body) return [[{ text: '#NAME?' }]];
  const answer = await body(args, SCREEN);
  const rows: unknown[][] = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  return rows.map((row) => row.map((value) => shown(value, decimal)));
}

function shown(value: unknown, decimal: ',' | '.'): ShownCell {
  if (value instanceof ShownError) return { text: value.code, message: value.message };
  const written = (number: number, decimals?: number) => formatNumber(number, decimals).replace(',', decimal);
  if (value instanceof ShownPercent) return { text: `${written(value.fraction * 100, 2)}%` };
  return { text: typeof value === 'number' ? written(value) : String(value) };
}
