/** Finding words of a table in a running text, at whole words only. */

import { normalise } from '../normalise';

/** A word of a text and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}][\p{L}\p{M}'’]*/gu;
/** The same for plain ASCII, which nearly all texts are, and several times faster. */
const ASCII_WORD = /[A-Za-z][A-Za-z']*/g;
const IS_ASCII = /^[\x00-\x7f]*$/;

/** The words of a text in order, as written, `most` at most; digits and signs separate. */
export function wordsOf(text: string, most = Infinity): readonly Word[] {
  const pattern = IS_ASCII.test(text) ? ASCII_WORD : WORD;
  pattern.lastIndex = 0;
  const words: Word[] = [];
  while (words.length < most) {
    const match = pattern.exec(text);
    if (!match) break;
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The first word in lower case, after a code or a number in front of it ("T1.", "2)", "1.2.3", "Sasaran 1:", "-"). */
export function firstWord(text: string): string {
  return wordsOf(withoutCode(text), 1)[0]?.text.toLowerCase() ?? '';
}

/** Drops what stands before the text proper: numbering, codes, "Sasaran 1:", "Tujuan:". */
export function withoutCode(text: string): string {
  return text
    .replace(
      /^\s*(?:(?:sasaran(?: strategis)?|tujuan|indikator|iku|ss|is)\s*[\d.]*\s*[:–-]|[([]?(?:[A-Za-z]{0,3}\.?\d[\d.]*|[A-Za-z]|[ivxIVX]+)[.):\]]+(?!\d)|(?:[A-Za-z]{1,3}\.)?\d[\d.]*\s|[-–•*·])\s*/i,
      '',
    )
    .trim();
}

/** The words and numbers of a text as a word list looks for them: normalised, signs left out ("V/C Ratio": v, c, ratio). */
export function searchWords(text: string): readonly string[] {
  if (IS_ASCII.test(text)) return text.toLowerCase().match(/[a-z\d]+/g) ?? [];
  return normalise(text).match(/[\p{L}\d]+/gu) ?? [];
}

/** Words and phrases to be found in texts, as whole words. */
export class WordList {
  /** Every entry as its words, under its first word; the longest first. */
  private readonly entries = new Map<string, (readonly string[])[]>();

  constructor(entries: Iterable<string>) {
    for (const entry of entries) {
      const words = searchWords(entry);
      const [first] = words;
      if (first === undefined) continue;
      const list = this.entries.get(first);
      if (list) list.push(words);
      else this.entries.set(first, [words]);
    }
    for (const list of this.entries.values()) list.sort((a, b) => b.length - a.length);
  }

  /** The first entry that stands among the words (see `searchWords`), or `null`. */
  find(words: readonly string[]): string | null {
    for (let at = 0; at < words.length; at++) {
      for (const entry of this.entries.get(words[at] ?? '') ?? NONE) {
        if (entry.every((word, index) => words[at + index] === word)) return entry.join(' ');
      }
    }
    return null;
  }
}

const NONE: readonly (readonly string[])[] = [];
