/** Remembers what was made of a text: the same few thousand words and headers come again in every table and every workbook. */

/** Texts met beyond these are of other documents: the memory begins anew. */
export const MOST_KEPT = 20_000;
/** In characters. A longer text hardly comes twice, and would take the room of many. */
export const LONGEST_KEPT = 200;

/** A function of a text with its memory. */
export interface Remembering<Made> {
  (text: string): Made;
  /** Where what it makes depends on more than the text after all, and that has changed. */
  forget(): void;
}

/**
 * The same function, which works only on texts that it has not met.
 * @param make depends on nothing but its text, and what it makes is never changed.
 * @param most how many texts are kept; the memory that they take does not grow with the number of workbooks.
 */
export function remembered<Made>(make: (text: string) => Made, most = MOST_KEPT): Remembering<Made> {
  const kept = new Map<string, Made>();
  const remembering = (text: string): Made => {
    if (text.length > LONGEST_KEPT) return make(text);
    const known = kept.get(text);
    if (known !== undefined || kept.has(text)) return known as Made;
    const own = ownCopy(text);
    const made = make(own);
    if (kept.size >= most) kept.clear();
    kept.set(own, made);
    return made;
  };
  return Object.assign(remembering, { forget: () => kept.clear() });
}

/** A piece that was cut out of a text keeps the whole of it in memory (V8), such as a sheet's XML; a piece of a new text does not. */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
