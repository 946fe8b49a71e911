/** Which formulas show a percentage: the functions bring the format along, a native formula needs it in its cell. */

import { FUNCTIONS } from '../catalogue';
import { type Expression, parseFormula, trimmed } from './formula';
import { ikuFunction } from './iku-call';

const PERCENT_FUNCTIONS: ReadonlySet<string> = new Set(
  FUNCTIONS.flatMap(({ id, answers }) => (answers === 'percent' ? [id] : [])),
);

/** These pass on what one of their arguments says. */
const PASSING: ReadonlySet<string> = new Set(['IF', 'IFERROR', 'IFNA']);

/** Whether the cell of this formula shows a percentage: the call stands alone, or within `IF(…,"",…)` and the like. */
export function cellShowsPercent(formula: string): boolean {
  const expression = parseFormula(formula);
  return expression !== null && givesPercent(expression);
}

/** Whether what stands here answers with a percentage. */
export function givesPercent(expression: Expression): boolean {
  const [only, ...more] = trimmed(expression);
  if (only?.kind !== 'call' || more.length > 0) return false;
  const id = ikuFunction(only.name);
  if (id !== null) return PERCENT_FUNCTIONS.has(id);
  return PASSING.has(only.name.toUpperCase()) && only.args.some(givesPercent);
}
