/** The words of an indicator's name, ready for word lists. */

import { MISSPELLINGS } from '../knowledge/misspellings';
import { searchWordsIn } from '../language/words/find-words';
import { Vocabulary } from '../language/words/vocabulary';
import { type Indicator } from '../table/model';
import { oncePer } from './once';

/** Misspelt words as they are meant. */
export const nameWords = oncePer(({ name }: Indicator) => meantWords(name.text));

/** The same of any text. */
export function meantWords(text: string): readonly string[] {
  return searchWordsIn(text, vocabulary);
}

const vocabulary = new Vocabulary((written) => {
  const word = written.toLowerCase();
  return MISSPELLINGS.get(word) ?? word;
});
