/** "(UHH)" behind "Umur Harapan Hidup saat Lahir": an abbreviation of a name. */

import { wordsOf } from './find-words';

const SHORTEST = 2;

/** The letters of `short`, a single word, begin words of the name, in their order. */
export function areInitials(short: string, words: readonly string[]): boolean {
  const letters = short.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length < SHORTEST || /\s/.test(short)) return false;
  let next = 0;
  for (const word of words) if (word.startsWith(letters.charAt(next) || ' ')) next++;
  return next === letters.length;
}

/** "Nilai Tukar Nelayan (NTN)" without the bracket, which says nothing more; any other stays. */
export function withoutOwnInitials(name: string): string {
  if (!name.includes('(')) return name;
  return name.replace(ABBREVIATION, (bracket, letters: string, at: number) => {
    const before = wordsOf(name.slice(0, at)).map(({ text }) => text.toLowerCase());
    return areInitials(letters, before) ? '' : bracket;
  });
}

const ABBREVIATION = /\s*\(\s?([A-Z]{2,8})\s?\)/g;
