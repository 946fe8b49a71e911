/** Doubting one's own reading: a column whose figures are impossible for its role has another, or none that we know. */

import { SHARE_WORDS } from '../../knowledge/names/measures';
import { isPercent } from '../../language/units';
import { anyOf } from '../../language/words/any-of';
import { type Role } from '../../knowledge/columns/roles';
import { DOUBT, SHARES } from '../weights';
import { isPlain } from './arithmetic';
import { type Candidate } from './column-evidence';
import { type ColumnFigures } from './column-figures';

/** The most that a percentage of the role may be, far beyond anything that is only a mistake. */
const LIMITS: Partial<Readonly<Record<Role, number>>> = {
  baseline: DOUBT.percentage,
  target: DOUBT.percentage,
  finalTarget: DOUBT.percentage,
  actual: DOUBT.percentage,
  achievement: DOUBT.achievement,
};

/**
 * Millions where percentages should stand are the money beside them; other figures that cannot be are left unread. What a column's own
 * header says plainly stands: its figures are then to be found wrong, not overlooked.
 */
export function settleImpossible(candidates: readonly Candidate[], figures: ColumnFigures): void {
  const rows = percentRows(candidates, figures);
  for (const candidate of candidates) {
    const limit = LIMITS[candidate.role];
    if (limit === undefined || candidate.pointed || saysPlainly(candidate)) continue;
    const values = figures.of(candidate.column.index).filter((value, index) => value !== undefined && rows[index]);
    const impossible = values.filter((value) => Math.abs(value ?? 0) > limit);
    if (impossible.length < DOUBT.fewestRows || impossible.length < SHARES.most * values.length) continue;
    candidate.role = (candidate.content.typicalFigure ?? 0) >= DOUBT.money ? 'budget' : 'other';
  }
}

const NAMES_SHARE = new RegExp(`(?:^|\\s)${anyOf(SHARE_WORDS)}\\s`, 'i');

/** Of the rows that are looked at, those whose indicator is measured in percent. */
export function percentRows(candidates: readonly Candidate[], figures: ColumnFigures): readonly boolean[] {
  const texts = (role: Role) => {
    const column = candidates.find((candidate) => candidate.role === role)?.column.index;
    return column === undefined ? undefined : figures.textsOf(column);
  };
  const units = texts('unit');
  if (units !== undefined) return units.map(isPercent);
  return (texts('indicator') ?? []).map((name) => NAMES_SHARE.test(name));
}

/** Its own lowest header, not one that another column has by a merge. */
function saysPlainly(candidate: Candidate): boolean {
  const { levels } = candidate.column;
  return isPlain(candidate) && (levels[levels.length - 1]?.own ?? false);
}
