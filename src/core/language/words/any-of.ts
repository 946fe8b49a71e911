/** Words of knowledge as the source of a pattern. */

/** Any of the words, the longest first, with any blanks between their parts and around their hyphens: `paling  banyak`, `rata - rata`. */
export function anyOf(words: Iterable<string>): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(asPattern).join('|')})`;
}

function asPattern(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/ /g, '\\s+')
    .replace(/-/g, '\\s*-\\s*');
}
