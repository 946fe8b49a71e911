/** What a text speaks of: its words as stems, the objects of the trade that they name, and the fields of government of these. */

import { HOW_MEASURED } from '../knowledge/names/measures';
import { MISSPELLINGS } from '../knowledge/spelling/misspellings';
import { WISH_BEGINNINGS } from '../knowledge/names/objectives';
import { NAMED_OFFICE_WORDS } from '../knowledge/documents/offices';
import { RELATED_WORDS } from '../knowledge/names/related-words';
import { SERVED_BY } from '../knowledge/names/served-by';
import { SILENT_WORDS } from '../knowledge/names/silent-words';
import { searchWords } from '../language/words/find-words';
import { stemOf } from '../language/words/stem';
import { PhraseBook } from './phrases';

export interface Terms {
  /** Stems of the words that say something, in order. */
  readonly stems: readonly string[];
  /** Indexes into `RELATED_WORDS`, each as often as it is named. */
  readonly objects: readonly number[];
  /** Fields of these objects, each as often. */
  readonly fields: readonly string[];
}

/** How rare a term is among the items at hand: the rarer, the more it says to share it. */
export type Rarity = (term: string) => number;

export function termsOf(text: string): Terms {
  const words = wordsWithStems(withoutOffices(text));
  const objects = objectsIn(words.map(({ stem }) => stem));
  return {
    stems: words.filter(({ word }) => !saysNothing(word)).map(({ stem }) => stem),
    objects,
    fields: objects.map(fieldOf),
  };
}

/**
 * "Mutu layanan Dinas Pendidikan" says whose the layanan is, and nothing of education. Only where the name is told by its capitals:
 * "badan usaha" is no office, and of a text in capitals nobody knows where the name ends.
 */
function withoutOffices(text: string): string {
  return text === text.toUpperCase() ? text : text.replace(NAMED_OFFICE, ' ');
}

const NAMED_OFFICE = new RegExp(
  String.raw`\b(?:${NAMED_OFFICE_WORDS.map(capitalised).join('|')})(?:(?:\s+dan|,)?\s+\p{Lu}[\p{L}-]{1,30}){1,8}`,
  'gu',
);

function capitalised(words: string): string {
  return words.replace(/(^|\s)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** The objects of the trade that stems name, as indexes into `RELATED_WORDS`. */
export function objectsIn(stems: readonly string[]): readonly number[] {
  return knownObjects().meaningsIn(stems);
}

/** The fields of government that serve a result named in the text. */
export function servedFields(text: string): readonly string[] {
  const fields = knownResults().meaningsIn(wordsWithStems(text).map(({ stem }) => stem));
  return [...new Set(fields.flatMap((each) => each.split(', ')))];
}

/** The field of an object. */
export function fieldOf(object: number): string {
  return RELATED_WORDS[object]?.[0] ?? '';
}

export interface WordWithStem {
  readonly word: string;
  readonly stem: string;
}

/** The words of a text, misspelt ones as they are meant. Numbers are no words. */
export function wordsWithStems(text: string): readonly WordWithStem[] {
  return searchWords(text)
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => MISSPELLINGS.get(word) ?? word)
    .map((word) => ({ word, stem: stemOf(word) }));
}

export function saysNothing(word: string): boolean {
  return SILENT_WORDS.has(word) || WISH_BEGINNINGS.has(word) || HOW_MEASURED.has(word);
}

/** Made at the first use: whoever compares nothing need not wait for it. */
const knownObjects = once(() => new PhraseBook(RELATED_WORDS.map(([, words], object) => [words, object] as const)));
const knownResults = once(() => new PhraseBook(SERVED_BY));

function once<Value>(make: () => Value): () => Value {
  let value: { readonly made: Value } | null = null;
  return () => (value ??= { made: make() }).made;
}
