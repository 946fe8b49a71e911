/** Finding words of a table in a running text, at whole words only. */

import { normalise } from '../normalise';

/** A word of a text and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}][\p{L}\p{M}'’]*/gu;

/** The words of a text in order, as written; digits and signs separate. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The first word in lower case, after a code or a number in front of it ("T1.", "2)", "Sasaran 1:", "-"). */
export function firstWord(text: string): string {
  return wordsOf(withoutCode(text))[0]?.text.toLowerCase() ?? '';
}

/** Drops what stands before the text proper: numbering, codes, "Sasaran 1:", "Tujuan:". */
export function withoutCode(text: string): string {
  return text
    .replace(
      /^\s*(?:(?:sasaran(?: strategis)?|tujuan|indikator|iku|ss|is)\s*[\d.]*\s*[:–-]|[([]?(?:[A-Za-z]{0,3}\.?\d[\d.]*|[A-Za-z]|[ivxIVX]+)[.):\]]+|[\d.]+\s|[-–•*·])\s*/i,
      '',
    )
    .trim();
}

/** Whether one of the words or phrases stands in a text as whole words; both are compared normalised. */
export class WordList {
  private readonly pattern: RegExp;

  constructor(words: Iterable<string>) {
    const escaped = [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => normalise(word).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    this.pattern = new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join('|')})(?![\\p{L}\\d])`, 'u');
  }

  /** The first of the words that stands in the (normalised) text, or `null`. */
  find(normalised: string): string | null {
    return this.pattern.exec(normalised)?.[0] ?? null;
  }
}
