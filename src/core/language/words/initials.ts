/** "(UHH)" behind "Umur Harapan Hidup saat Lahir": an abbreviation of a name. */

const SHORTEST = 2;

/** The letters of `short`, a single word, begin words of the name, in their order. */
export function areInitials(short: string, words: readonly string[]): boolean {
  const letters = short.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length < SHORTEST || /\s/.test(short)) return false;
  let next = 0;
  for (const word of words) if (word.startsWith(letters.charAt(next) || ' ')) next++;
  return next === letters.length;
}
