/** Names that state a wish ("Meningkatnya …") where a measure is due. */

import { ACTIVITY_BEGINNINGS } from '../../knowledge/names/activities';
import { MEASURE_WORDS } from '../../knowledge/names/measures';
import { WISH_BEGINNINGS, WISH_NOUNS } from '../../knowledge/names/objectives';
import { beginsAsWish } from '../../language/words/wish-words';
import { firstWord } from '../../language/words/find-words';
import { type Beginning } from './names';

/** The wishing word at the beginning of a name and what is wished for; `null` when the name does not begin so. */
export function wishIn({
  text,
  words: [first, second, third],
}: Beginning): { readonly word: string; readonly rest: string } | null {
  if (!first || !text.startsWith(first)) return null;
  const word = first.toLowerCase();
  const wishes = WISH_BEGINNINGS.has(word) || isState(text);
  if (!wishes && !WISH_NOUNS.has(word)) return null;
  const measured = [second, third].some((next) => next && saysHowMuch(next));
  if (!wishes && measured) return null;
  return { word: first, rest: text.slice(first.length).trim() };
}

/** "Tersebarnya", "Berdayanya", "Bersihnya": what shall have come about, in whatever verb; what was carried out is an activity. */
export function isState(text: string): boolean {
  return beginsAsWish(text) && !ACTIVITY_BEGINNINGS.has(firstWord(text));
}

function saysHowMuch(word: string): boolean {
  const kind = MEASURE_WORDS.get(word.toLowerCase());
  return kind !== undefined && kind !== 'trait';
}
