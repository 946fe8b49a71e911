/** Every wording of the library, word by word, and its words as they are spelt: what names are looked up in. */

import { AMBIGUOUS, type LetterMeaning } from '../../knowledge/indicators/abbreviations';
import { LIBRARY, type IndicatorRow } from '../../knowledge/indicators/library';
import { FILLING_WORDS } from '../../knowledge/indicators/wordings';
import { INNOCENT_NEIGHBOURS, TRADE_WORDS } from '../../knowledge/spelling/trade-words';
import { editDistance } from '../../language/edit-distance';
import { remembered } from '../../language/words/remembered';
import { comparedWords } from './names';

/** How the name fits: it is the row's own, another wording of it, its abbreviation, or one of these misspelt. */
export type Manner = 'name' | 'variant' | 'abbreviation' | 'spelling';

/** A wording of one row, or an abbreviation of several. */
export type Wording =
  | { readonly row: IndicatorRow; readonly by: Manner; readonly isOpen?: true }
  | { readonly meanings: readonly LetterMeaning[] };

/** All wordings, word by word. */
export interface WordNode {
  readonly next: Map<string, WordNode>;
  readonly entries: Wording[];
}

const emptyNode = (): WordNode => ({ next: new Map(), entries: [] });

export const wordings = emptyNode();

const knownWords = new Set<string>();

export const abbreviations = new Map<string, IndicatorRow[]>();

/** A shorter abbreviation stands for too many things. */
const SHORTEST_ABBREVIATION = 3;

function enter(text: string, entry: Wording): void {
  let node = wordings;
  for (const word of comparedWords(text)) {
    if (FILLING_WORDS.has(word)) continue;
    if ('by' in entry && entry.by !== 'abbreviation') knownWords.add(word);
    let next = node.next.get(word);
    if (!next) {
      next = emptyNode();
      node.next.set(word, next);
    }
    node = next;
  }
  const known = 'row' in entry && node.entries.some((other) => 'row' in other && other.row === entry.row);
  if (!known) node.entries.push(entry);
}

for (const row of LIBRARY) {
  enter(row.name, { row, by: 'name' });
  for (const variant of row.variants ?? []) {
    const isOpen = variant.endsWith('…');
    enter(variant, { row, by: 'variant', ...(isOpen ? { isOpen } : {}) });
  }
  for (const short of row.short ?? []) {
    const others = abbreviations.get(short.toUpperCase());
    if (others) others.push(row);
    else abbreviations.set(short.toUpperCase(), [row]);
    if (AMBIGUOUS[short] === undefined && short.length >= SHORTEST_ABBREVIATION)
      enter(short, { row, by: 'abbreviation' });
  }
}

for (const [short, meanings] of Object.entries(AMBIGUOUS)) enter(short, { meanings });

/** A word of fewer letters has too many neighbours. */
const SHORTEST_SLIP = 6;

/** A name with the words mended that are one letter away from one of the library's. */
export function mendedWords(words: readonly string[]): readonly string[] {
  return words.map(mended);
}

/** Whether nothing in it is to be mended. */
export function areSpeltSo(words: readonly string[]): boolean {
  for (const word of words) if (mended(word) !== word) return false;
  return true;
}

function mended(word: string): string {
  return word.length < SHORTEST_SLIP ? word : librarySpelling(word);
}

/** A word as the library spells it, where it is one letter away from one of its words and no word of its own. */
const librarySpelling = remembered((word) => {
  if (knownWords.has(word) || TRADE_WORDS.has(word)) return word;
  if (INNOCENT_NEIGHBOURS.has(word) || /\d/.test(word)) return word;
  const near = [...knownWords].filter(
    (known) =>
      known.length >= SHORTEST_SLIP && Math.abs(known.length - word.length) <= 1 && editDistance(word, known, 1) === 1,
  );
  const [only] = near;
  return only !== undefined && near.length === 1 ? only : word;
});
