/** Finding words of a table in a running text, at whole words only. */

import { anyOf } from './any-of';
import { LABEL_QUALIFIERS, LABEL_WORDS, NUMBERED_WORDS } from '../../knowledge/cells/cell-words';
import { normalise } from '../normalise';
import { Vocabulary, numberWith } from './vocabulary';

/** A word of a text and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}][\p{L}\p{M}'’]*/gu;
const IS_ASCII = /^[\x00-\x7f]*$/;

/** The words of a text in order, as written, `most` at most; digits and signs separate. */
export function wordsOf(text: string, most = Infinity): readonly Word[] {
  const words: Word[] = [];
  if (!IS_ASCII.test(text)) {
    for (const match of text.matchAll(WORD)) {
      if (words.length >= most) break;
      words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
    }
    return words;
  }
  for (let start = wordStart(text, 0); start < text.length && words.length < most;) {
    const end = wordEnd(text, start);
    words.push({ text: text.slice(start, end), start, end });
    start = wordStart(text, end);
  }
  return words;
}

/** The same without their places, every word as the one copy that is kept of it. */
export function spellingsOf(text: string, most = Infinity): readonly string[] {
  if (!IS_ASCII.test(text)) return (text.match(WORD) ?? []).slice(0, most).map((word) => spellings.keep(word));
  const words: string[] = [];
  for (let start = wordStart(text, 0); start < text.length && words.length < most;) {
    let number = 0;
    let end = start;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (!isInWord(PART_OF[code])) break;
      number = numberWith(number, code);
    }
    words.push(spellings.keepPart(text, start, end, number));
    start = wordStart(text, end);
  }
  return withoutRoom(words);
}

const spellings = new Vocabulary((word) => word);

/** What an ASCII character can be part of. Going from sign to sign is several times faster than a pattern. */
const [NOTHING, INSIDE_WORDS, LETTER, DIGIT] = [0, 1, 2, 3];
const PART_OF = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  return character === "'" ? INSIDE_WORDS : NOTHING;
});

function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && PART_OF[text.charCodeAt(at)] !== LETTER) at++;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && isInWord(PART_OF[text.charCodeAt(at)])) at++;
  return at;
}

function isInWord(part: number | undefined): boolean {
  return part === LETTER || part === INSIDE_WORDS;
}

/** The first word in lower case, after a code or a number in front of it ("T1.", "2)", "1.2.3", "Sasaran 1:", "-"). */
export function firstWord(text: string): string {
  return wordsOf(withoutCode(text), 1)[0]?.text.toLowerCase() ?? '';
}

/** Drops what stands before the text proper: numbering, codes, "Sasaran 1:", "[IKU 1.1]", "IKU 1.3", "Output:", "Indikator Kegiatan -". */
export function withoutCode(text: string): string {
  if (BEGINS_PLAINLY.test(text) && !MARKING.has(text.slice(0, text.indexOf(' ')).toLowerCase())) return text.trim();
  return text.replace(CODE, '').replace(LABEL, '').trim();
}

/** With a word that is too long for a code or a Roman number, "Persentase …": nothing stands before it unless it marks what follows, "Indikator …". */
const BEGINS_PLAINLY = /^[A-Za-z]{7,} /;

const NUMBERED = anyOf(NUMBERED_WORDS);
const NUMBER = String.raw`\d+(?:[.-]\d+)*`;
/** A word for what is numbered is told by its number alone ("IKU 1.3 Persentase"); other letters need a sign behind it ("K3" is none). */
const CODES = [
  String.raw`(?:[A-Za-z]{1,2}\d+[.-])?${NUMBERED}[\s.-]*${NUMBER}\s+(?=[A-Za-z%])`,
  String.raw`[A-Za-z]{2,6}[\s.-]*${NUMBER}(?:\s*[.:)]|\s+[–-]|[–-](?=[A-Za-z]{5}))(?!\d)`,
  // "IKP-1.a Persentase …"
  String.raw`[A-Za-z]{2,6}[.-]${NUMBER}\.?[a-z](?:[.:)]|\s)`,
  String.raw`${NUMBERED}\s*[\d.]*\s*[:–-]`,
  String.raw`[([]\s*(?:[A-Za-z]{2,6}[\s.-]*${NUMBER}|${anyOf([...NUMBERED_WORDS, ...LABEL_WORDS])})\s*[)\]]\s*[.:–-]?`,
  String.raw`[([]?(?:[A-Za-z]{0,3}\.?\d[\d.]*|[A-Za-z]|[ivxIVX]+)[.):\]]+(?!\d)`,
  String.raw`(?:[A-Za-z]{1,3}\.)?\d[\d.]*\s`,
  '[-–•*·]',
];
const CODE = new RegExp(String.raw`^\s*(?:${CODES.join('|')})\s*`, 'i');

/** What kind of text it is: "Output :", "Indikator Kinerja Program (Outcome) :", "Indikator Kegiatan - ". */
const LABEL = new RegExp(
  String.raw`^\s*${anyOf(LABEL_WORDS)}(?:[\s/]+\(?${anyOf(LABEL_QUALIFIERS)}\)?){0,4}(?:\s*:|\s+[–-]\s)\s*(?=\S)`,
  'i',
);

/** The first words of all that marks what follows. */
const MARKING: ReadonlySet<string> = new Set(
  [...NUMBERED_WORDS, ...LABEL_WORDS].map((entry) => entry.toLowerCase().split(/\s/)[0] ?? ''),
);

/** The words and numbers of a text as a word list looks for them: normalised, signs left out ("V/C Ratio": v, c, ratio). */
export function searchWords(text: string): readonly string[] {
  if (IS_ASCII.test(text)) return text.toLowerCase().match(/[a-z\d]+/g) ?? [];
  return normalise(text).match(/[\p{L}\d]+/gu) ?? [];
}

/** The first of them, without looking at the others; `""` where there is none. */
export function firstSearchWord(text: string): string {
  if (!IS_ASCII.test(text)) return searchWords(text)[0] ?? '';
  const start = searchStart(text, 0);
  return start < text.length ? text.slice(start, searchEnd(text, start)).toLowerCase() : '';
}

/** The same as the vocabulary keeps them; it is given words in the case in which they were written. */
export function searchWordsIn<Meaning>(text: string, vocabulary: Vocabulary<Meaning>): readonly Meaning[] {
  if (!IS_ASCII.test(text)) return searchWords(text).map((word) => vocabulary.keep(word));
  const words: Meaning[] = [];
  for (let start = searchStart(text, 0); start < text.length;) {
    let number = 0;
    let isNumber = true;
    let end = start;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      const part = PART_OF[code] ?? NOTHING;
      if (part < LETTER) break;
      isNumber &&= part === DIGIT;
      number = numberWith(number, code);
    }
    // Numbers hardly come twice.
    words.push(isNumber ? vocabulary.passing(text.slice(start, end)) : vocabulary.keepPart(text, start, end, number));
    start = searchStart(text, end);
  }
  return withoutRoom(words);
}

/** An array to which was added has room for more; of those that are kept for thousands of texts that room is half of the memory. */
function withoutRoom<Item>(items: readonly Item[]): readonly Item[] {
  return items.slice();
}

function searchStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && (PART_OF[text.charCodeAt(at)] ?? NOTHING) < LETTER) at++;
  return at;
}

function searchEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && (PART_OF[text.charCodeAt(at)] ?? NOTHING) >= LETTER) at++;
  return at;
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
      const found = this.entryAt(words, at);
      if (found) return found.join(' ');
    }
    return null;
  }

  /** Whether any entry begins with this word. */
  hasBeginning(word: string): boolean {
    return this.entries.has(word);
  }

  /** The words with which entries begin. */
  get beginnings(): Iterable<string> {
    return this.entries.keys();
  }

  /** How many words the longest entry that begins at this place has; 0 where none does. */
  lengthAt(words: readonly string[], at: number): number {
    return this.entryAt(words, at)?.length ?? 0;
  }

  private entryAt(words: readonly string[], at: number): readonly string[] | undefined {
    const entries = this.entries.get(words[at] ?? '');
    return entries?.find((entry) => entry.every((word, index) => words[at + index] === word));
  }
}

/** Several lists that are asked of the same words: one look at each word tells which of them need be searched. */
export class WordLists {
  /** By the word with which entries begin, a bit for each list. */
  private readonly listsOf = new Map<string, number>();

  constructor(private readonly lists: readonly WordList[]) {
    for (const [place, list] of lists.entries()) {
      for (const word of list.beginnings) this.listsOf.set(word, (this.listsOf.get(word) ?? 0) | (1 << place));
    }
  }

  /** Finds in one of the lists as it does itself, among these words or some of them. */
  finderIn(words: readonly string[]): (list: WordList, some?: readonly string[]) => string | null {
    let begun = 0;
    for (let at = 0; at < words.length; at++) begun |= this.listsOf.get(words[at] ?? '') ?? 0;
    return (list, some = words) => ((begun & (1 << this.lists.indexOf(list))) === 0 ? null : list.find(some));
  }
}
