/** What speaks for the roles of one column: its headers, their parents, and the cells below. */

import { AND_WORDS } from '../../knowledge/spelling/small-words';
import { anyOf } from '../../language/words/any-of';
import { type ColumnContent } from '../body/column-content';
import { type RoleScores, strongest } from '../header/evidence';
import { type HeaderColumn, type HeaderLevel } from '../header/header-columns';
import { type HeaderReader } from '../header/header-reading';
import { isDated } from '../header/period-reading';
import { type Role } from '../../knowledge/columns/roles';
import { withContent } from './content-evidence';
import { HEADER, TOGETHER } from '../weights';

/** A column with everything that is known of it. */
export interface ColumnEvidence {
  readonly column: HeaderColumn;
  readonly content: ColumnContent;
}

/** A column whose role is being settled. */
export interface Candidate {
  readonly column: HeaderColumn;
  readonly content: ColumnContent;
  readonly header: RoleScores;
  readonly scores: RoleScores;
  /** The user gave the role: it stays. */
  readonly pointed: boolean;
  role: Role;
}

/** The year that all its headers together name. */
export function yearInHeader({ column }: Candidate, reader: HeaderReader): number | undefined {
  return reader.read(column.header).period.year;
}

/** `pointed`: the role that the user gave. */
export function candidateOf({ column, content }: ColumnEvidence, reader: HeaderReader, pointed?: Role): Candidate {
  if (pointed !== undefined) {
    const scores = { [pointed]: HEADER.pointed };
    return { column, content, header: scores, scores, role: pointed, pointed: true };
  }
  const header = headerScores(column.levels, reader);
  const scores = withContent(header, content, isDated(reader.read(column.header).period));
  return { column, content, header, scores, role: bestRole(scores), pointed: false };
}

/** The lowest header that names a role decides; the ones above it only lean. */
function headerScores(levels: readonly HeaderLevel[], reader: HeaderReader): RoleScores {
  const total: RoleScores = {};
  let weight = 1;
  for (const level of [...levels].reverse()) {
    const reading = reader.read(level.text);
    for (const [role, score] of Object.entries(reading.scores) as [Role, number][]) {
      total[role] = (total[role] ?? 0) + weight * score;
    }
    if (reading.strength >= HEADER.named) weight *= HEADER.parent;
  }
  // "Skor" under TARGET or REALISASI says in what they are given.
  if (total.score !== undefined && ((total.target ?? 0) > 0 || (total.actual ?? 0) > 0)) delete total.score;
  if (underBudget(levels, reader)) return { budget: 1, other: 0 };
  // "Kondisi Awal" over "Realisasi | Rp": what was reached then is where one begins.
  if (total.actual !== undefined && underStart(levels, reader)) {
    const { actual, ...others } = total;
    return { ...others, baseline: (total.baseline ?? 0) + actual };
  }
  return total;
}

function underStart(levels: readonly HeaderLevel[], reader: HeaderReader): boolean {
  return levels.slice(0, -1).some(({ text }) => (reader.read(text).scores.baseline ?? 0) >= TOGETHER.baseline.start);
}

/** Target and actual under ANGGARAN are those of the budget. "Target dan Pagu", "Kinerja dan Pendanaan" are over both kinds. */
function underBudget(levels: readonly HeaderLevel[], reader: HeaderReader): boolean {
  return levels.slice(0, -1).some((level) => {
    const { role, scores } = reader.read(level.text);
    if (role !== 'budget' || level.span === 1 || PERFORMANCE_AND.test(level.text)) return false;
    return (scores.target === undefined && scores.actual === undefined) || (scores.budget ?? 0) > 1;
  });
}

const AND = String.raw`(?:\b${anyOf(AND_WORDS)}\b|&)`;
const PERFORMANCE_AND = new RegExp(String.raw`\bkinerja\b.*${AND}|${AND}.*\bkinerja\b`, 'i');

export function bestRole(scores: RoleScores): Role {
  const [role, score] = strongest(scores);
  return role !== undefined && score >= HEADER.enough ? role : 'other';
}
