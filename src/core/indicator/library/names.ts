/** An indicator's name as the library compares it: its words as they are meant, its brackets apart. */

import { SAME_WORDS, SPELT_OUT } from '../../knowledge/indicators/wordings';
import { MISSPELLINGS } from '../../knowledge/spelling/misspellings';
import { isTidy, tidy } from '../../language/normalise';
import { withoutCode } from '../../language/words/find-words';
import { type IndicatorFacts } from '../facts';
import { type NameWord, nameWordsOf } from '../words/name-words';

export interface PlainName {
  /** Without what stands in brackets. */
  readonly words: readonly string[];
  /** The same with what stands in brackets. */
  readonly wholeWords: readonly string[];
  /** What stands in each pair of brackets, as written. */
  readonly brackets: readonly string[];
}

/** "[W-2a] ", "Indikator Layanan (Outcome) : ": what one document alone calls it. */
const MARK = /^\s*(?:\[[^\]]{1,12}\]|indikator [a-z]+(?: [a-z]+)?\s*(?:\([^)]*\)\s*)?:)\s*/i;

const BRACKETS = /\(([^()]*)\)/g;

export function plainName(text: string): PlainName {
  const name = withoutFootnote(withoutCode(tidy(text).replace(MARK, '')));
  const wholeWords = comparedWords(name);
  if (!name.includes('(')) return { words: wholeWords, wholeWords, brackets: [] };
  const brackets = [...name.matchAll(BRACKETS)].map(([, inner = '']) => inner.trim()).filter((inner) => inner !== '');
  return { words: comparedWords(name.replace(BRACKETS, ' ')), wholeWords, brackets };
}

/** The same of an indicator of a table: nearly every name has no mark and no brackets, and its words are known already. */
export function plainNameOf({ indicator, nameWords }: Pick<IndicatorFacts, 'indicator' | 'nameWords'>): PlainName {
  const { text } = indicator.name;
  if (!isTidy(text) || /[()]/.test(text) || MARK.test(text)) return plainName(text);
  const words = comparedFrom(nameWords);
  return { words, wholeWords: words, brackets: NO_BRACKETS };
}

const NO_BRACKETS: readonly string[] = [];

const FOOTNOTE = /\s\d{1,2}\)$/;

/** "Indeks Pembangunan Manusia 1)" points to a remark; "(skala 4)" closes a bracket. */
function withoutFootnote(name: string): string {
  if (!name.endsWith(')')) return name;
  const own = name.replace(FOOTNOTE, '');
  return own.lastIndexOf('(') > own.lastIndexOf(')') ? name : own;
}

/** The words of any text as names are compared. */
export function comparedWords(text: string): readonly string[] {
  return comparedFrom(nameWordsOf(text));
}

function comparedFrom(nameWords: readonly NameWord[]): readonly string[] {
  const meant: string[] = [];
  let isChanging = false;
  for (const { meant: spelt } of nameWords) {
    const word = SAME_WORDS.get(spelt) ?? spelt;
    meant.push(word);
    isChanging ||= CHANGING.has(word);
  }
  if (!isChanging) return meant;
  const words = meant.some((word) => word.includes(' ')) ? meant.flatMap((word) => word.split(' ')) : meant;
  return words.some((word) => openings.has(word)) ? withLetters(words) : words;
}

interface SpeltOut {
  readonly words: readonly string[];
  readonly letters: string;
}

const openings = new Map<string, SpeltOut[]>();
for (const [text, letters] of SPELT_OUT) {
  const words = text.split(' ');
  const [first = ''] = words;
  openings.set(first, [...(openings.get(first) ?? []), { words, letters }]);
}

/** Names that are spelt out, by their letters. */
function withLetters(words: readonly string[]): readonly string[] {
  const short: string[] = [];
  for (let at = 0; at < words.length;) {
    const spelt = openings.get(words[at] ?? '')?.find((each) => each.words.every((word, i) => words[at + i] === word));
    short.push(spelt ? spelt.letters : (words[at] ?? ''));
    at += spelt ? spelt.words.length : 1;
  }
  return short;
}

/** Words that stand for several, and those with which a name begins that has letters: as nearly all others are none, a name stays as it is. */
const CHANGING: ReadonlySet<string> = new Set([
  ...openings.keys(),
  ...[...MISSPELLINGS.values(), ...SAME_WORDS.values()].filter((word) => word.includes(' ')),
]);
