/** Whether the columns beyond a blank one begin a table of their own, judged by their headers. */

import { type RunRole } from './run-roles';
import { LAYOUT } from '../weights';

const OURS: ReadonlySet<RunRole> = new Set<RunRole>([
  'target',
  'baseline',
  'calculation',
  'dataSource',
  'indicator',
  'objective',
]);

/** Nothing but the headers is known: words that are not understood speak for another table too. */
export function beginsNewTable(before: readonly RunRole[], after: readonly RunRole[]): boolean {
  const named = after.filter((role) => role !== undefined);
  if (named.length === 0) return true;
  const strangers = named.filter((role) => role === 'foreign').length;
  const isPartOfOurs = named.some((role) => OURS.has(role));
  if (strangers > (isPartOfOurs ? LAYOUT.manyStrangers : LAYOUT.fewStrangers) * named.length) return true;
  if (named.every((role) => role === 'numeral') && !before.includes('numeral')) return true;
  if (isOwnTable(before, after)) return true;
  if (before.includes('indicator')) {
    return after.every((role) => role === undefined || role === 'foreign' || role === 'other');
  }
  return !awaitsIndicator(before) && !before.includes('number') && after.includes('indicator');
}

/** The columns have what only the beginning of a table has: a number or a name, after a table that has both already. */
export function isOwnTable(before: readonly RunRole[], after: readonly RunRole[]): boolean {
  const first = after.find((role) => role !== undefined);
  if (first === undefined) return true;
  if (first === 'number') {
    // A single column (a perspective, a goal) only introduces the table.
    const isIntroduced = before.length === 1 && !before.includes('indicator');
    return !isIntroduced && !(awaitsIndicator(before) && after.includes('indicator'));
  }
  if (!before.includes('indicator') || !after.includes('indicator')) return false;
  // Goal, its indicator, objective, its indicator: one table, as long as no figures have closed the first pair.
  const goesOn = awaitsIndicator(before) || first === 'goal' || first === 'objective' || first === 'program';
  return !goesOn || before.some((role) => role === 'target' || role === 'actual');
}

/** A goal, an objective or a programme whose indicator has not come yet. */
function awaitsIndicator(before: readonly RunRole[]): boolean {
  const sinceIndicator = before.slice(before.lastIndexOf('indicator') + 1);
  return sinceIndicator.some((role) => role === 'goal' || role === 'objective' || role === 'program');
}
