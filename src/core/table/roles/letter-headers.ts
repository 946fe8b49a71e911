/** "T | R" or "T | R | C" again and again under quarters, months or years: letters that are as plain as the words they stand for. */

import { type Role } from '../../knowledge/roles';
import { HEADER } from '../weights';
import { type Candidate } from './column-evidence';
import { lowestText, parentsOf } from './period-groups';

const LETTERS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['t', 'target'],
  ['r', 'actual'],
  ['c', 'achievement'],
]);

/** Under one parent a letter may mean anything. */
const FEWEST_PARENTS = 2;

export function roleOfLetter(text: string): Role | undefined {
  return LETTERS.get(text.trim().toLowerCase());
}

/** The candidates, with the letters believed where T and R stand together under several parents. */
export function withRepeatedLetters(candidates: readonly Candidate[]): Candidate[] {
  const byParent = new Map<string, Set<Role>>();
  for (const candidate of candidates) {
    const role = candidate.column.levels.length > 1 ? roleOfLetter(lowestText(candidate)) : undefined;
    const parents = parentsOf(candidate);
    if (role !== undefined) byParent.set(parents, (byParent.get(parents) ?? new Set()).add(role));
  }
  const whole = [...byParent].flatMap(([parents, roles]) =>
    roles.has('target') && roles.has('actual') ? [parents] : [],
  );
  if (whole.length < FEWEST_PARENTS) return [...candidates];
  return candidates.map((candidate) => {
    const role = roleOfLetter(lowestText(candidate));
    if (role === undefined || candidate.pointed || !whole.includes(parentsOf(candidate))) return candidate;
    const header = { ...candidate.header, [role]: HEADER.letter };
    return { ...candidate, header, scores: { ...candidate.scores, [role]: HEADER.letter }, role };
  });
}
