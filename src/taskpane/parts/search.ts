/** What a typed search looks for: every word of it, in any order. */

/** Without accents: whoever searches seldom types them. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}

/** Takes the text as a function, because most searches are empty and most texts are long. */
export function matcherOf(query: string): (text: () => string) => boolean {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (text) => {
    const searched = folded(text());
    return words.every((word) => searched.includes(word));
  };
}
