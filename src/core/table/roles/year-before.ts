/** Columns of the year before the table's own: "Realisasi Tahun Lalu", "Capaian Tahun Sebelumnya", "Realisasi N-1". */

import { periodWords } from '../../knowledge/columns/period-words';
import { type Role } from '../../knowledge/columns/roles';
import { anyOf } from '../../language/words/any-of';
import { UP_TO } from '../../language/words/range-words';
import { type HeaderReader } from '../header/header-reading';
import { type Candidate, yearInHeader } from './column-evidence';

const YEAR_BEFORE = new RegExp(`\\b${anyOf(periodWords('yearBefore'))}\\b`, 'i');
/** A sum of years up to the last one is no figure of that year. */
const COUNTS_UP_TO = new RegExp(UP_TO, 'i');

export function saysYearBefore(header: string): boolean {
  return YEAR_BEFORE.test(header) && !COUNTS_UP_TO.test(header);
}

/** Where no year is written anywhere, what was reached the year before is the state from which this one began. */
export function settleYearBefore(candidates: readonly Candidate[], reader: HeaderReader): void {
  const actuals = candidates.filter(({ role }) => role === 'actual');
  const before = actuals.filter(({ column, pointed }) => !pointed && saysYearBefore(column.header));
  const isDated = candidates.some((candidate) => yearInHeader(candidate, reader) !== undefined);
  if (before.length === actuals.length || isDated) return;
  for (const candidate of before) candidate.role = 'baseline';
}

/** Its year lies before those of all targets and has no other actual, or its header says so. */
export function precedesOthers(candidate: Candidate, candidates: readonly Candidate[], reader: HeaderReader): boolean {
  if (saysYearBefore(candidate.column.header)) return true;
  const year = yearInHeader(candidate, reader);
  if (year === undefined) return false;
  const yearsOf = (role: Role) =>
    candidates.flatMap((other) =>
      other === candidate || other.role !== role ? [] : (yearInHeader(other, reader) ?? []),
    );
  const [aims, actuals] = [yearsOf('target'), yearsOf('actual')];
  if (actuals.includes(year)) return false;
  if (aims.length + actuals.length > 0) return aims.every((each) => each > year) && actuals.some((each) => each > year);
  // Target, actual and achievement without a year belong together: the one with a year does not.
  return candidates.some(
    (other) => other !== candidate && other.role === 'achievement' && yearInHeader(other, reader) === undefined,
  );
}
