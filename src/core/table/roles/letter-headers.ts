/** "T | R" or "T | R | C" again and again under quarters, months or years: letters that are as plain as the words they stand for. */

import { type Role, TRIPLE_ROLES } from '../../knowledge/columns/roles';
import { type HeaderReader } from '../header/header-reading';
import { isTimeWord, periodKey } from '../header/period-reading';
import { HEADER } from '../weights';
import { relationHolds, rowsRight } from './arithmetic';
import { type Candidate } from './column-evidence';
import { type ColumnFigures } from './column-figures';
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
  new Map<string, Role>([
    ['a', 'numerator'],
    ['b', 'denominator'],
  ]),
];

/** Under one parent a letter may mean anything. */
const FEWEST_PARENTS = 2;

export function roleOfLetter(text: string): Role | undefined {
  return LETTERS.get(text.trim().toLowerCase());
}

/** The candidates, with the letters believed where T and R, or N and D, stand together under several parents. */
export function withRepeatedLetters(
  candidates: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
): Candidate[] {
  return withFractionLetters(withAimLetters(candidates, figures, reader));
}

function withAimLetters(candidates: readonly Candidate[], figures: ColumnFigures, reader: HeaderReader): Candidate[] {
  const lettered = candidates.map((candidate) => letterOf(candidate, reader));
  const rolesOf = new Map<string, Set<Role>>();
  for (const [index, letter] of lettered.entries()) {
    const isShare = letter?.role === 'achievement' && SHARE.test(letter.letter);
    // A share may be of anything but what stands right before it.
    if (letter === undefined || (isShare && !isReached(lettered[index - 1], letter.of))) continue;
    rolesOf.set(letter.of, (rolesOf.get(letter.of) ?? new Set()).add(letter.role));
  }
  const pairs = [...rolesOf].filter(([, roles]) => roles.has('target') && roles.has('actual'));
  // Two letters under one parent may mean anything; all three together do so only where the figures say otherwise.
  const whole =
    pairs.length < FEWEST_PARENTS
      ? pairs.filter(([of, roles]) => roles.has('achievement') && !areTurned(of, lettered, candidates, figures))
      : pairs;
  const known = new Set(whole.map(([of]) => of));
  return candidates.map((candidate, index) => {
    const letter = lettered[index];
    if (letter === undefined || candidate.pointed || !known.has(letter.of)) return candidate;
    if (SHARE.test(letter.letter) && !isReached(lettered[index - 1], letter.of)) return candidate;
    return asLettered(candidate, letter.role);
  });
}

/** A letter that is all that a header says besides its period, and what it is of: the headers above it, and that period. */
interface Letter {
  readonly letter: string;
  readonly role: Role;
  readonly of: string;
}

const SHARE = /^%$/;

function letterOf(candidate: Candidate, reader: HeaderReader): Letter | undefined {
  const text = lowestText(candidate);
  const [letter, ...more] = (text.toLowerCase().match(/[a-z]+|%/g) ?? []).filter((word) => !isTimeWord(word));
  if (letter === undefined || more.length > 0) return undefined;
  const role = SHARE.test(letter) ? 'achievement' : LETTERS.get(letter);
  if (role === undefined) return undefined;
  return { letter, role, of: `${parentsOf(candidate)}|${periodKey(reader.read(text).period)}` };
}

/** "R | T | %" for "Rencana | Terealisasi | %": the last is the T divided by the R, and in no row the other way round. */
function areTurned(
  of: string,
  lettered: readonly (Letter | undefined)[],
  candidates: readonly Candidate[],
  figures: ColumnFigures,
): boolean {
  const [target, actual, result] = TRIPLE_ROLES.map((role) =>
    candidates.find((_, index) => lettered[index]?.of === of && lettered[index].role === role),
  );
  if (target === undefined || actual === undefined || result === undefined) return false;
  const turned = { result, dividend: target, divisor: actual };
  return relationHolds(turned, figures) && rowsRight({ ...turned, dividend: actual, divisor: target }, figures) === 0;
}

function isReached(before: Letter | undefined, of: string): boolean {
  return before?.role === 'actual' && before.of === of;
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
    return role === undefined || candidate.pointed ? candidate : asLettered(candidate, role);
  });
}

function asLettered(candidate: Candidate, role: Role): Candidate {
  const header = { ...candidate.header, [role]: HEADER.letter };
  return { ...candidate, header, scores: { ...candidate.scores, [role]: HEADER.letter }, role };
}
