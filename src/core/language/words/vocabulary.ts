/** One copy of every word that was met. */

import { LONGEST_KEPT, MOST_KEPT, ownCopy } from './remembered';

interface KeptWord {
  readonly written: string;
  readonly meaning: string;
  /** Another word whose letters come to the same number. */
  readonly other: KeptWord | undefined;
}

/**
 * The rows of a long table say the same few hundred words again and again: kept once, they take no room, and looking one up in a
 * table of words need not spell it through again.
 */
export class Vocabulary {
  private readonly kept = new Map<number, KeptWord>();
  private size = 0;

  /** `meaning`: what is kept for a word, such as its right spelling. */
  constructor(private readonly meaning: (word: string) => string = (word) => word) {}

  keep(word: string): string {
    return this.keepPart(word, 0, word.length);
  }

  /** The same of the word that stands in a text between two places: found by its letters, a known one need not be cut out. */
  keepPart(text: string, start: number, end: number): string {
    const length = end - start;
    if (length > LONGEST_KEPT) return this.meaning(text.slice(start, end));
    const number = numberOf(text, start, end);
    const first = this.kept.get(number);
    for (let word = first; word; word = word.other) {
      if (word.written.length === length && text.startsWith(word.written, start)) return word.meaning;
    }
    return this.add(ownCopy(text.slice(start, end)), number, first);
  }

  private add(written: string, number: number, other: KeptWord | undefined): string {
    const meaning = this.meaning(written);
    const isFull = this.size >= MOST_KEPT;
    if (isFull) this.kept.clear();
    this.size = isFull ? 1 : this.size + 1;
    this.kept.set(number, { written, meaning, other: isFull ? undefined : other });
    return meaning;
  }
}

/** A number that hardly two words share: 31 is the usual step. */
function numberOf(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) number = (Math.imul(number, 31) + text.charCodeAt(at)) | 0;
  return number;
}
