/** Finds the header word that was meant: `Idikator` is `indikator`, `Penang gung` is `penanggung`. */

import { editDistance } from '../../language/edit-distance';
import { tidy } from '../../language/normalise';
import { HEADER_WORDS, isLookAlike } from '../../knowledge/columns/header-words';

/** One word of a header. */
export interface Token {
  /** The header word meant, or the text as it stands (lower case) when it is none. */
  readonly word: string;
  readonly known: boolean;
  /** It was spelt otherwise, or in pieces. */
  readonly mended: boolean;
  /** Stands inside brackets. */
  readonly bracketed: boolean;
}

const EXACT: ReadonlySet<string> = new Set(HEADER_WORDS);

/** Short words have too many neighbours to guess at. */
const SHORTEST_GUESSED = 5;
/** From this length on two slips are allowed instead of one. */
const TWO_SLIPS_FROM = 9;
/** A narrow cell breaks a word into two or three pieces. */
const MOST_PIECES = 3;

/** Header words by first letter: the first letter of a word is hardly ever wrong, and it keeps the search short. */
const BY_FIRST_LETTER: ReadonlyMap<string, readonly string[]> = HEADER_WORDS.filter(
  (word) => word.length >= SHORTEST_GUESSED,
).reduce((map, word) => {
  const first = word.charAt(0);
  map.set(first, [...(map.get(first) ?? []), word]);
  return map;
}, new Map<string, string[]>());

/** How many slips (a letter too many, missing, wrong, or two swapped) a word of this length may have. */
function allowedSlips(length: number): number {
  return length >= TWO_SLIPS_FROM ? 2 : 1;
}

/** The header word that `text` is or was meant to be. `text` is lower case, letters only. */
export function matchWord(text: string): string | undefined {
  if (EXACT.has(text)) return text;
  if (text.length < SHORTEST_GUESSED || isLookAlike(text)) return undefined;
  let best: string | undefined;
  let fewest = 3;
  for (const word of BY_FIRST_LETTER.get(text.charAt(0)) ?? []) {
    const slips = allowedSlips(Math.min(word.length, text.length));
    if (Math.abs(word.length - text.length) > slips) continue;
    const distance = editDistance(text, word, slips);
    if (distance <= slips && distance < fewest) {
      best = word;
      fewest = distance;
    }
  }
  return best;
}

/** "N0": the letter typed as a figure. */
const ZERO_FOR_O = /\bn0\b/g;
const AND_SIGN = /&/g;
const WORD_OR_NUMBER = /[a-z]+|\d+|[%()#√✓]/g;

/** Splits a header into words, mends broken ones, and says which are header words. Numbers and signs are tokens too. */
export function tokenise(text: string, match: (text: string) => string | undefined = matchWord): Token[] {
  const pieces =
    tidy(text).toLowerCase().replace(ZERO_FOR_O, 'no').replace(AND_SIGN, ' dan ').match(WORD_OR_NUMBER) ?? [];
  const tokens: Token[] = [];
  let depth = 0;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? '';
    if (piece === '(') depth++;
    else if (piece === ')') depth = Math.max(0, depth - 1);
    else {
      const found = mendedWord(pieces, index, match);
      const word = found?.word ?? piece;
      tokens.push({ word, known: found !== undefined, mended: word !== piece, bracketed: depth > 0 });
      index += (found?.pieces ?? 1) - 1;
    }
  }
  return tokens;
}

/** The header word that begins at `start`, in one piece or in several. */
function mendedWord(
  pieces: readonly string[],
  start: number,
  match: (text: string) => string | undefined,
): { word: string; pieces: number } | undefined {
  const first = pieces[start] ?? '';
  if (!/^[a-z]/.test(first)) return undefined;
  const next = pieces[start + 1] ?? '';
  // "Per angkat" is one word, although PER is a word too.
  if (EXACT.has(first) && (EXACT.has(next) || !EXACT.has(first + next))) return { word: first, pieces: 1 };
  let joined = first;
  for (let count = 2; count <= MOST_PIECES; count++) {
    const piece = pieces[start + count - 1];
    if (piece === undefined || !/^[a-z]/.test(piece)) break;
    joined += piece;
    if (joined.length >= SHORTEST_GUESSED && EXACT.has(joined)) return { word: joined, pieces: count };
  }
  const guessed = match(first);
  return guessed === undefined ? undefined : { word: guessed, pieces: 1 };
}
