/** "T | R" or "T | R | C" again and again under quarters, months or years: letters that are as plain as the words they stand for. */

import { type Role } from '../../knowledge/columns/roles';
import { HEADER } from '../weights';
import { type Candidate } from './column-evidence';
import { lowestText, parentsOf } from './period-groups';

const LETTERS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['t', 'target'],
  ['r', 'actual'],
  ['c', 'achievement'],
]);

/** The two letters of a fraction, by the texts of its column: "N" over "D", "n" over "N". */
export const FRACTION_LETTERS: readonly ReadonlyMap<string, Role>[] = [
  new Map<string, Role>([
    ['n', 'numerator'],
    ['N', 'denominator'],
  ]),
  new Map<string, Role>([
    ['N', 'numerator'],
    ['D', 'denominator'],
  ]),
  new Map<string, Role>([
    ['n', 'numerator'],
    ['d', 'denominator'],
  ]),
];

/** Under one parent a letter may mean anything. */
const FEWEST_PARENTS = 2;

export function roleOfLetter(text: string): Role | undefined {
  return LETTERS.get(text.trim().toLowerCase());
}

/** The candidates, with the letters believed where T and R, or N and D, stand together under several parents. */
export function withRepeatedLetters(candidates: readonly Candidate[]): Candidate[] {
  return withFractionLetters(withAimLetters(candidates));
}

function withAimLetters(candidates: readonly Candidate[]): Candidate[] {
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
    return lettered(candidate, role);
  });
}

/** "N | D" or "N | D | %" again and again under months or places: one wrong figure under one of them makes it no other shape. */
function withFractionLetters(candidates: readonly Candidate[]): Candidate[] {
  const lettersUnder = new Map<string, string[]>();
  for (const candidate of candidates) {
    const text = lowestText(candidate);
    if (candidate.column.levels.length < 2 || !/^[nd]$/i.test(text)) continue;
    const parents = parentsOf(candidate);
    lettersUnder.set(parents, [...(lettersUnder.get(parents) ?? []), text]);
  }
  const pairs = [...lettersUnder.values()];
  const meanings = FRACTION_LETTERS.find((each) =>
    pairs.every((pair) => pair.length === each.size && [...each.keys()].every((letter) => pair.includes(letter))),
  );
  if (meanings === undefined || pairs.length < FEWEST_PARENTS) return [...candidates];
  return candidates.map((candidate) => {
    const role = candidate.column.levels.length > 1 ? meanings.get(lowestText(candidate)) : undefined;
    return role === undefined || candidate.pointed ? candidate : lettered(candidate, role);
  });
}

function lettered(candidate: Candidate, role: Role): Candidate {
  const header = { ...candidate.header, [role]: HEADER.letter };
  return { ...candidate, header, scores: { ...candidate.scores, [role]: HEADER.letter }, role };
}
