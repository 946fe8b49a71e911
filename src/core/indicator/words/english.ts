/** Whether a table is written in English. */

import { ENGLISH_HEADER_WORDS, ENGLISH_NAME_WORDS } from '../../knowledge/spelling/misspellings';
import { wordsOf } from '../../language/words/find-words';
import { type IndicatorTable } from '../../table/model';

/** Two headers with an English word, or most names with one. */
export function readsEnglish(table: IndicatorTable): boolean {
  const headers = table.columns.filter(({ header }) => holdsOne(header, ENGLISH_HEADER_WORDS));
  if (headers.length > 1) return true;
  const names = table.indicators.slice(0, MOST_READ);
  const english = names.filter(({ name }) => holdsOne(name.text, ENGLISH_NAME_WORDS));
  return english.length * 2 > names.length;
}

/** So many names show the language of a table. */
const MOST_READ = 40;

function holdsOne(text: string, words: ReadonlySet<string>): boolean {
  return wordsOf(text).some((word) => words.has(word.text.toLowerCase()));
}
