/** The words of a name, ready for word lists. */

import { ANSWERING_WORDS, RISING_WORDS } from '../../knowledge/names/directions';
import { MISSPELLINGS } from '../../knowledge/spelling/misspellings';
import { searchWordsIn } from '../../language/words/find-words';
import { Vocabulary } from '../../language/words/vocabulary';

/** A word of a name for all who read it: who looks for slips, for a direction, or for the indicator in the library. */
export interface NameWord {
  readonly written: string;
  /** In lower case, a misspelt one as it is meant. */
  readonly meant: string;
  readonly isOf: 'letters' | 'digits' | 'both';
}

/** The words and numbers of a text in order, taken apart once for all of them. */
export function nameWordsOf(text: string): readonly NameWord[] {
  return searchWordsIn(text, vocabulary);
}

/** The same as word lists ask for them, verbs that were written apart as one word. */
export function meantIn(nameWords: readonly NameWord[]): readonly string[] {
  const words = nameWords.map(({ meant }) => meant);
  return words.some((word, at) => BEGINS_APART.has(word) && GOES_ON.has(words[at + 1] ?? '')) ? joined(words) : words;
}

/** Misspelt words as they are meant. */
export function meantWords(text: string): readonly string[] {
  return meantIn(nameWordsOf(text));
}

/** The words as written, numbers left out; `null` where a sign in a word, or a digit, parts them otherwise for whoever reads the text itself. */
export function writtenIn(nameWords: readonly NameWord[], text: string): readonly string[] | null {
  if (!PARTED_BY_SPACES.test(text)) return null;
  if (nameWords.some(({ isOf }) => isOf === 'both')) return null;
  return nameWords.filter(({ isOf }) => isOf === 'letters').map(({ written }) => written);
}

/** No apostrophe, and no letter that another way of writing might stand for. */
const PARTED_BY_SPACES = /^[ -&(-~]*$/;

/** Verbs of the direction that people write apart: "di tangani", "ditindak lanjuti", "di tindak lanjuti". */
const VERBS: ReadonlySet<string> = new Set(
  [...RISING_WORDS, ...ANSWERING_WORDS].filter((word) => /^(?:di|tindak)/.test(word) && !word.includes(' ')),
);
const BEGINS_APART: ReadonlySet<string> = new Set(['di', 'ditindak', 'tindak']);
const MOST_PIECES = 3;

/** All that may stand behind such a beginning: most of what stands behind "di" is a place, and needs no look at the verbs. */
const GOES_ON: ReadonlySet<string> = new Set(
  [...VERBS].flatMap((verb) =>
    [...BEGINS_APART].flatMap((first) => (verb.startsWith(first) ? startsOf(verb, first.length) : [])),
  ),
);

function startsOf(verb: string, from: number): readonly string[] {
  return Array.from({ length: verb.length - from }, (_, at) => verb.slice(from, from + at + 1));
}

function joined(words: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const verb = BEGINS_APART.has(word) && GOES_ON.has(words[at + 1] ?? '') ? verbAt(words, at) : null;
    whole.push(verb?.word ?? word);
    at += verb?.pieces ?? 1;
  }
  return whole;
}

/** The longest verb whose pieces stand from this place on. */
function verbAt(words: readonly string[], at: number): { readonly word: string; readonly pieces: number } | null {
  let longest = null;
  let word = words[at] ?? '';
  for (let pieces = 2; pieces <= MOST_PIECES && at + pieces <= words.length; pieces++) {
    word += words[at + pieces - 1] ?? '';
    if (VERBS.has(word)) longest = { word, pieces };
  }
  return longest;
}

const vocabulary = new Vocabulary((written): NameWord => {
  const word = written.toLowerCase();
  const isOf = !/\d/.test(word) ? 'letters' : /^\d+$/.test(word) ? 'digits' : 'both';
  return { written, meant: MISSPELLINGS.get(word) ?? word, isOf };
});
