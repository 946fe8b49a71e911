/** How many indicators some tables hold: an agreement repeats what the plan has, and nobody has twice as many for that. */

import { normalise } from '../language/normalise';
import { type IndicatorTable } from './model';

export interface IndicatorCount {
  /** Different names. */
  readonly indicators: number;
  /** Rows with an indicator, of all tables together. */
  readonly rows: number;
}

export function countIndicators(tables: readonly IndicatorTable[]): IndicatorCount {
  const names = tables.flatMap(({ indicators }) => indicators.map(({ name }) => normalise(name.text)));
  return { indicators: new Set(names).size, rows: names.length };
}
