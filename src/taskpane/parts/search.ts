/** What a typed search looks for: every word of it, in any order. */

/** Takes the text as a function, because most searches are empty and most texts are long. */
export function matcherOf(query: string): (text: () => string) => boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (text) => {
    const searched = text().toLowerCase();
    return words.every((word) => searched.includes(word));
  };
}
