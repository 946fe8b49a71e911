/** How alike two names are, by their words: rare ones count more (cosine of inverse document frequencies). */

import { wordsOf } from '../../language/words/find-words';
import { stemOf } from '../../language/words/stem';
import { HOW_MEASURED } from '../../knowledge/names/measures';
import { GENERAL_MEASURES, TEXT_WORDS } from '../../knowledge/names/silent-words';

export type Stems = ReadonlySet<string>;

export function stemsOf(name: string): Stems {
  return stemsOfWords(wordsOf(name).map(({ text }) => text.toLowerCase()));
}

/** The same of words in small letters, numbers among them ("k4"). */
export function stemsOfWords(words: readonly string[]): Stems {
  return new Set(words.filter((word) => !TEXT_WORDS.has(word) && !isMeasureOnly(word)).map(stemOf));
}

function isMeasureOnly(word: string): boolean {
  return HOW_MEASURED.has(word) || general.has(word);
}

const general: ReadonlySet<string> = new Set(GENERAL_MEASURES);

export function rarity(documents: readonly Stems[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stems of documents) for (const each of stems) counts.set(each, (counts.get(each) ?? 0) + 1);
  return new Map([...counts].map(([each, count]) => [each, Math.log(1 + documents.length / count)]));
}

/** The square of the length of a name as a vector of its words. */
function sizeOf(stems: Iterable<string>, weights: ReadonlyMap<string, number>): number {
  return [...stems].reduce((total, each) => total + (weights.get(each) ?? 0) ** 2, 0);
}

/** `strange`: what each word of `a` weighs that `b` has not; its own weight where nothing is said. */
export function cosine(a: Stems, b: Stems, weights: ReadonlyMap<string, number>, strange?: number): number {
  const common = [...a].filter((each) => b.has(each));
  const shared = sizeOf(common, weights);
  if (shared === 0) return 0;
  const own = strange === undefined ? sizeOf(a, weights) : shared + (a.size - common.length) * strange ** 2;
  return shared / Math.sqrt(own * sizeOf(b, weights));
}
