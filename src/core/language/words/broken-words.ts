/** Finds words that a narrow cell or a page has broken: "Persen tase", "Perda- gangan", "UMK M". */

import { FAMILIAR_ABBREVIATIONS } from '../../knowledge/spelling/abbreviations';
import { LOOSE_PREFIXES, SHORT_WORDS } from '../../knowledge/spelling/small-words';
import { type Word, wordsOf } from './find-words';
import { JOINED_WORDS, TRADE_WORDS } from '../../knowledge/spelling/trade-words';

export interface BrokenWord {
  /** As it stands in the text. */
  readonly broken: string;
  readonly whole: string;
  readonly start: number;
  readonly end: number;
  /** `false`: even joined a piece is missing, and `whole` is our guess. */
  readonly sure: boolean;
}

/** A word is broken into four pieces at most. */
const MOST_PIECES = 4;

/** What a narrow cell leaves between the pieces: a space, a line break, a hyphen, or both. */
const GAP = /^(?:\s*-\s*|\s+)$/;

export function findBrokenWords(text: string): readonly BrokenWord[] {
  const words = wordsOf(text);
  const found: BrokenWord[] = [];
  for (let index = 0; index < words.length; index++) {
    const broken = brokenAt(text, words, index);
    if (!broken) continue;
    found.push(broken.word);
    index += broken.pieces - 1;
  }
  return found;
}

/** Tells the few texts that may hold a broken word from the many that cannot. Two words that stand together are judged once. */
export class BreakSigns {
  private readonly pairs = new Map<string, Map<string, boolean>>();

  /** `words` as written. Wherever two or more pieces make a word, the first two begin one. */
  areIn(words: readonly string[]): boolean {
    for (let index = 1; index < words.length; index++) {
      if (this.mayBelong(words[index - 1] ?? '', words[index] ?? '')) return true;
    }
    return false;
  }

  private mayBelong(first: string, second: string): boolean {
    let after = this.pairs.get(first);
    if (!after) {
      after = new Map();
      this.pairs.set(first, after);
    }
    let may = after.get(second);
    if (may === undefined) {
      const together = (first + second).toLowerCase();
      may = BEGINNINGS.has(together) || WHOLE.has(together);
      after.set(second, may);
    }
    return may;
  }
}

/** The longest break that begins with this word. Cheap tests first: most texts hold none. */
function brokenAt(text: string, words: readonly Word[], index: number) {
  const first = words[index]?.text ?? '';
  let whole = first.toLowerCase();
  let last = 1;
  while (last < MOST_PIECES && words[index + last] && BEGINNINGS.has(whole)) {
    whole += (words[index + last]?.text ?? '').toLowerCase();
    last++;
  }
  for (let count = last; count >= 2; count--) {
    const pieces = words.slice(index, index + count);
    const found = joined(pieces);
    if (found !== null && areNeighbours(text, pieces))
      return { word: broken(text, pieces, found, true), pieces: count };
  }
  if (last === 1) return null;
  const pair = words.slice(index, index + 2);
  const guess = guessed(pair);
  if (guess === null || !areNeighbours(text, pair)) return null;
  return { word: broken(text, pair, guess, false), pieces: 2 };
}

function areNeighbours(text: string, pieces: readonly Word[]): boolean {
  return pieces.every((piece, i) => {
    const next = pieces[i + 1];
    return !next || GAP.test(text.slice(piece.end, next.start));
  });
}

/** The pieces as one word of the trade or one abbreviation; `null` when they are words of their own. */
function joined(pieces: readonly Word[]): string | null {
  const whole = pieces.map((piece) => piece.text).join('');
  const capitals = whole === whole.toUpperCase();
  if (capitals && FAMILIAR_ABBREVIATIONS.has(whole)) {
    const oneIsStray = pieces.some((piece) => piece.text.length === 1);
    return oneIsStray ? whole : null;
  }
  const [first, ...rest] = pieces;
  if (!first || (!capitals && rest.some((piece) => piece.text !== piece.text.toLowerCase()))) return null;
  if (!WRITTEN_WHOLE.has(whole.toLowerCase()) || LOOSE_PREFIXES.has(first.text.toLowerCase())) return null;
  return pieces.every((piece) => isWord(piece.text)) ? null : whole;
}

function isWord(text: string): boolean {
  const word = text.toLowerCase();
  return TRADE_WORDS.has(word) || SHORT_WORDS.has(word);
}

const LONGEST_STRAY = 4;
const SHORTEST_BEGINNING = 7;

/** "Perda gan": joined it begins a longer word of the trade, and the second piece is no word. */
function guessed([first, second]: readonly Word[]): string | null {
  if (!first || !second) return null;
  const stray = second.text;
  if (stray.length < 2 || stray.length > LONGEST_STRAY || stray !== stray.toLowerCase() || isWord(stray)) return null;
  if (LOOSE_PREFIXES.has(first.text.toLowerCase()) || isWord(first.text)) return null;
  const beginning = (first.text + stray).toLowerCase();
  if (beginning.length < SHORTEST_BEGINNING) return null;
  const whole = BEGINNINGS.get(beginning);
  return whole === undefined ? null : first.text + stray + whole.slice(beginning.length);
}

/** Words that are one, however long a gap is within. */
const WRITTEN_WHOLE: ReadonlySet<string> = new Set([...TRADE_WORDS, ...JOINED_WORDS]);

/** What pieces may make together: the words of the trade and the abbreviations. */
const WHOLE: ReadonlySet<string> = new Set([
  ...WRITTEN_WHOLE,
  ...[...FAMILIAR_ABBREVIATIONS].map((word) => word.toLowerCase()),
]);

/** Every beginning of one of them, with the shortest word that begins so. */
const BEGINNINGS: ReadonlyMap<string, string> = new Map(
  [...WHOLE]
    .sort((a, b) => b.length - a.length)
    .flatMap((word) =>
      Array.from({ length: Math.max(0, word.length - 1) }, (_, i): [string, string] => [word.slice(0, i + 1), word]),
    ),
);

function broken(text: string, pieces: readonly Word[], whole: string, sure: boolean): BrokenWord {
  const start = pieces[0]?.start ?? 0;
  const end = pieces[pieces.length - 1]?.end ?? start;
  return { broken: text.slice(start, end), whole, start, end, sure };
}
