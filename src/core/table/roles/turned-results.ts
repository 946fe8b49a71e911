/** Results and what they are made of where the headers leave open which is which, and one row at least tells. */

import { type Role } from '../../knowledge/columns/roles';
import { isPlain, relationHolds, rowsRight } from './arithmetic';
import { type Candidate } from './column-evidence';
import { type ColumnFigures } from './column-figures';
import { lowestText, sameParents } from './period-groups';

/**
 * "Target Kinerja | Kinerja | Capaian Kinerja": a result stands behind what it is made of. Where the last column is the quotient in a row
 * and the one before it in none, the two were taken for each other; and of two that are called the same the first is what was reached.
 */
export function settleTurnedResults(candidates: readonly Candidate[], figures: ColumnFigures): void {
  const divisor = only(candidates, 'target');
  if (divisor === undefined) return;
  const actual = only(candidates, 'actual');
  const achievements = candidates.filter(({ role }) => role === 'achievement');
  const [first, second, ...more] = achievements;
  if (first === undefined || first.pointed || more.length > 0) return;
  if (actual !== undefined && second === undefined) settleTurned({ divisor, first, last: actual }, candidates, figures);
  else if (actual === undefined && second !== undefined) settleRepeated({ divisor, first, last: second }, figures);
}

/** The target, and two columns of which either may be the result. */
interface Open {
  readonly divisor: Candidate;
  readonly first: Candidate;
  readonly last: Candidate;
}

function settleTurned({ divisor, first, last }: Open, candidates: readonly Candidate[], figures: ColumnFigures): void {
  const isNext = candidates[candidates.indexOf(first) + 1] === last;
  if (last.pointed || !isNext || isPlain(first) || !sameParents(first, last)) return;
  if (rowsRight({ result: first, dividend: last, divisor }, figures) > 0) return;
  if (rowsRight({ result: last, dividend: first, divisor }, figures) === 0) return;
  first.role = 'actual';
  last.role = 'achievement';
}

function settleRepeated({ divisor, first, last }: Open, figures: ColumnFigures): void {
  const isSame = lowestText(first).toLowerCase() === lowestText(last).toLowerCase();
  if (!isSame || !sameParents(first, last)) return;
  if (relationHolds({ result: last, dividend: first, divisor }, figures)) first.role = 'actual';
}

function only(candidates: readonly Candidate[], role: Role): Candidate | undefined {
  const [first, ...more] = candidates.filter((candidate) => candidate.role === role);
  return more.length === 0 ? first : undefined;
}
