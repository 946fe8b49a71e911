/** An indicator of one version with what its pairing needs, worked out once. */

import { TELLING_APART, QUALIFYING_WORDS } from '../../knowledge/names/telling-apart';
import { searchWords } from '../../language/words/find-words';
import { stemOf } from '../../language/words/stem';
import { type PlacedItem } from '../levels/level-item';
import { type Terms, termsOf } from '../terms';

export interface VersionItem extends PlacedItem {
  /** The name as names are compared. */
  readonly comparable: string;
  readonly terms: Terms;
  /** What in the name tells it apart from like ones: numbers in one row, and each row of words that exclude each other. */
  readonly marks: ReadonlyMap<number, ReadonlySet<string>>;
  readonly trigrams: ReadonlySet<string>;
}

export function versionItem(item: PlacedItem): VersionItem {
  const comparable = item.facts.comparableName;
  return {
    ...item,
    comparable,
    terms: termsOf(item.name),
    marks: marksOf(item.name),
    trigrams: trigramsOf(comparable),
  };
}

const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix)$/;
interface Telling {
  readonly row: number;
  /** The words that mean the same. */
  readonly alike: string;
}

const TELLING_WORDS = TELLING_APART.flatMap((words, row) =>
  words.split(' ').flatMap((alike) => alike.split('|').map((word) => ({ word, telling: { row, alike } }))),
);
const TELLING: ReadonlyMap<string, Telling> = new Map(TELLING_WORDS.map(({ word, telling }) => [word, telling]));
/** Of words of one stem ("pengurangan", "kurang") the first. */
const TELLING_STEMS: ReadonlyMap<string, Telling> = new Map(
  [...TELLING_WORDS].reverse().map(({ word, telling }) => [stemOf(word), telling]),
);
const NUMBERS = -1;

/** "per 100.000 penduduk": how a rate is written, no mark. */
const RATE = /\bper\s+[\d.,]+/gi;

function marksOf(name: string): ReadonlyMap<number, ReadonlySet<string>> {
  const marks = new Map<number, Set<string>>();
  const add = (row: number, word: string): void => {
    marks.set(row, (marks.get(row) ?? new Set<string>()).add(word));
  };
  let before = '';
  for (const word of searchWords(name.replace(RATE, ' '))) {
    if (/\d/.test(word) || ROMAN.test(word)) add(NUMBERS, word);
    const telling = TELLING.get(word) ?? TELLING_STEMS.get(stemOf(word));
    if (telling) add(telling.row, QUALIFYING_WORDS.has(before) ? `${before} ${telling.alike}` : telling.alike);
    before = word;
  }
  return marks;
}

function trigramsOf(text: string): ReadonlySet<string> {
  const padded = ` ${text} `;
  const trigrams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) trigrams.add(padded.slice(at, at + 3));
  return trigrams;
}
