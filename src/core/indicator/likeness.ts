/** How alike two names are, by their words: rare ones count more (cosine of inverse document frequencies). */

import { FILLERS } from '../knowledge/small-words';
import { wordsOf } from '../language/words/find-words';
import { type MeasureKind, MEASURE_WORDS } from '../knowledge/measures';

export type Stems = ReadonlySet<string>;

export function stemsOf(name: string): Stems {
  return stemsOfWords(wordsOf(name).map(({ text }) => text.toLowerCase()));
}

/** The same of words in small letters, numbers among them ("k4"). */
export function stemsOfWords(words: readonly string[]): Stems {
  return new Set(words.filter((word) => !FILLERS.has(word) && !isMeasureOnly(word)).map(stem));
}

/** "persentase", "jumlah", "indeks" say how something is measured; "inflasi", "produksi" say what. */
function isMeasureOnly(word: string): boolean {
  const kind = MEASURE_WORDS.get(word);
  return (kind !== undefined && HOW.has(kind)) || GENERAL.has(word);
}

const HOW: ReadonlySet<MeasureKind> = new Set<MeasureKind>(['share', 'index', 'ratio', 'count', 'rating']);
const GENERAL: ReadonlySet<string> = new Set([
  'nilai',
  'angka',
  'tingkat',
  'capaian',
  'realisasi',
  'besaran',
  'kontribusi',
]);

const LEAST_STEM = 4;

/** A rough stem: enough to bring "pelayanan", "layanan" and "melayani" together. */
function stem(word: string): string {
  const cut = (text: string, pattern: RegExp): string => {
    const rest = text.replace(pattern, '');
    return rest.length >= LEAST_STEM ? rest : text;
  };
  const bare = cut(word, /nya$/);
  return cut(cut(bare, /^(?:meng|meny|mem|men|me|peng|peny|pem|pen|pe|ber|ter|di|ke|se)/), /(?:kan|an|i)$/);
}

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
