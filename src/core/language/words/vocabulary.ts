/** One copy of every word that was met. */

import { LONGEST_KEPT, MOST_KEPT, ownCopy } from './remembered';

interface KeptWord<Meaning> {
  readonly written: string;
  readonly meaning: Meaning;
  /** Another word whose letters come to the same number. */
  readonly other: KeptWord<Meaning> | undefined;
}

/**
 * The rows of a long table say the same few hundred words again and again: kept once, they take no room, and looking one up in a
 * table of words need not spell it through again.
 */
export class Vocabulary<Meaning> {
  private readonly kept = new Map<number, KeptWord<Meaning>>();
  private size = 0;

  /** `meaning`: what is kept for a word, such as its right spelling. */
  constructor(private readonly meaning: (word: string) => Meaning) {}

  keep(word: string): Meaning {
    let number = 0;
    for (let at = 0; at < word.length; at++) number = numberWith(number, word.charCodeAt(at));
    return this.keepPart(word, 0, word.length, number);
  }

  /**
   * The same of the word that stands in a text between two places: found by its letters, a known one need not be cut out.
   * @param number what its letters come to, one after the other, from 0 on (see `numberWith`).
   */
  keepPart(text: string, start: number, end: number, number: number): Meaning {
    const length = end - start;
    if (length > LONGEST_KEPT) return this.meaning(text.slice(start, end));
    const first = this.kept.get(number);
    for (let word = first; word; word = word.other) {
      if (word.written.length === length && standsAt(word.written, text, start)) return word.meaning;
    }
    return this.add(ownCopy(text.slice(start, end)), number, first);
  }

  /** What would be kept for a word that hardly comes twice. */
  passing(word: string): Meaning {
    return this.meaning(word);
  }

  private add(written: string, number: number, other: KeptWord<Meaning> | undefined): Meaning {
    const meaning = this.meaning(written);
    const isFull = this.size >= MOST_KEPT;
    if (isFull) this.kept.clear();
    this.size = isFull ? 1 : this.size + 1;
    this.kept.set(number, { written, meaning, other: isFull ? undefined : other });
    return meaning;
  }
}

/** Letter by letter it becomes a number that hardly two words share: 31 is the usual step. */
export function numberWith(number: number, code: number): number {
  return (Math.imul(number, 31) + code) | 0;
}

/** As `startsWith`, which takes longer than a short word's letters do. */
function standsAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false;
  return true;
}
