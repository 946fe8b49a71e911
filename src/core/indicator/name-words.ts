/** The words of a name, ready for word lists. */

import { ANSWERING_WORDS, RISING_WORDS } from '../knowledge/directions';
import { MISSPELLINGS } from '../knowledge/misspellings';
import { searchWordsIn } from '../language/words/find-words';
import { Vocabulary } from '../language/words/vocabulary';

/** Misspelt words as they are meant. */
export function meantWords(text: string): readonly string[] {
  const words = searchWordsIn(text, vocabulary);
  return words.some((word) => BEGINS_APART.has(word)) ? joined(words) : words;
}

/** Verbs of the direction that people write apart: "di tangani", "ditindak lanjuti", "di tindak lanjuti". */
const VERBS: ReadonlySet<string> = new Set(
  [...RISING_WORDS, ...ANSWERING_WORDS].filter((word) => /^(?:di|tindak)/.test(word) && !word.includes(' ')),
);
const BEGINS_APART: ReadonlySet<string> = new Set(['di', 'ditindak', 'tindak']);
const MOST_PIECES = 3;

function joined(words: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (let at = 0; at < words.length;) {
    const pieces = BEGINS_APART.has(words[at] ?? '') ? piecesOfVerb(words, at) : 1;
    whole.push(words.slice(at, at + pieces).join(''));
    at += pieces;
  }
  return whole;
}

/** How many words from this place on are one verb. */
function piecesOfVerb(words: readonly string[], at: number): number {
  for (let pieces = MOST_PIECES; pieces > 1; pieces--) {
    if (VERBS.has(words.slice(at, at + pieces).join(''))) return pieces;
  }
  return 1;
}

const vocabulary = new Vocabulary((written) => {
  const word = written.toLowerCase();
  return MISSPELLINGS.get(word) ?? word;
});
