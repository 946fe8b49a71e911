/** "Target | TW1 | TW2 | Realisasi | TW1 | TW2" in one row of headers: the same periods twice, each time behind the figure that they are parts of. */

import { type HeaderReader } from '../header/header-reading';
import { namesPartOfYear, periodKey } from '../header/period-reading';
import { type Role, TRIPLE_ROLES } from '../../knowledge/columns/roles';
import { type Candidate } from './column-evidence';
import { isPlain } from './arithmetic';
import { isPeriodNamed } from './period-groups';

/** Parts of a year that stand beside each other, and what they stand behind. */
interface Run {
  readonly before: Candidate;
  readonly parts: readonly Candidate[];
  readonly periods: string;
}

/** That the first period begins anew proves that a second figure has begun: each run is of the figure right before it. */
export function settleRepeatedPeriods(candidates: readonly Candidate[], reader: HeaderReader): void {
  const runs = runsOf(candidates, reader);
  const behindFigures = runs.filter(({ before }) => isWhole(before, reader));
  for (const { before, parts, periods } of behindFigures) {
    const isRepeated = behindFigures.some((other) => other.before.role !== before.role && other.periods === periods);
    if (isRepeated) for (const part of parts) part.role = before.role;
  }
}

function runsOf(candidates: readonly Candidate[], reader: HeaderReader): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 1; at < candidates.length; at++) {
    const first = at;
    while (at < candidates.length && isPart(candidates[at], reader)) at++;
    const before = candidates[first - 1];
    const parts = candidates.slice(first, at);
    if (parts.length < 2 || before === undefined) continue;
    const periods = parts.map(({ column }) => periodKey(reader.read(column.header).period)).join(' ');
    runs.push({ before, parts, periods });
  }
  return runs;
}

/** Its only header names a part of the year, and nothing else. */
function isPart(candidate: Candidate | undefined, reader: HeaderReader): boolean {
  if (candidate === undefined || candidate.pointed || candidate.role !== 'other') return false;
  const { levels, header } = candidate.column;
  return levels.length === 1 && isPeriodNamed(candidate, reader) && namesPartOfYear(reader.read(header).period);
}

/** A target, an actual or an achievement of more than a part of the year, called so in the same row. */
function isWhole(candidate: Candidate, reader: HeaderReader): boolean {
  const { levels, header } = candidate.column;
  const isFigure = (TRIPLE_ROLES as readonly Role[]).includes(candidate.role) && isPlain(candidate);
  return isFigure && levels.length === 1 && !namesPartOfYear(reader.read(header).period);
}
