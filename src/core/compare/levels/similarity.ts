/**
 * How much the indicators of two levels speak of the same thing: words, objects of the trade and fields of government in common,
 * the rarer in these plans the more. Only what two indicators share is looked at (an index from terms to parents), so that levels
 * of thousands stay quick.
 *
 * Words by inverse document frequency and cosine: Salton & Buckley, "Term-weighting approaches in automatic text retrieval" (1988).
 * The weights are round numbers: fitted ones were no better on plans that had no part in the fit.
 */

import { type Rarity, type Terms, servedFields, termsOf } from '../terms';
import { type LevelItem } from './level-item';

/** What an item speaks of: in its name, in its heading, in both; and the fields that serve it. */
export interface ItemMeaning {
  readonly name: Terms;
  readonly heading: Terms;
  readonly servedBy: readonly string[];
}

export function meaningOf({ name, heading }: LevelItem): ItemMeaning {
  return { name: termsOf(name), heading: termsOf(heading), servedBy: servedFields(name) };
}

/** One way in which a child is compared with a parent. */
interface Comparison {
  readonly weight: number;
  readonly ofParent: (meaning: ItemMeaning) => readonly string[];
  readonly ofChild: (meaning: ItemMeaning) => readonly string[];
  /** `cosine`: of both; `parent`, `child`: the part of the one that the other has; `count`: the part of the child's terms. */
  readonly as: 'cosine' | 'parent' | 'child' | 'count';
}

const stemsOfName = ({ name }: ItemMeaning): readonly string[] => name.stems;
const stemsOfHeading = ({ heading }: ItemMeaning): readonly string[] => heading.stems;
const stemsOfBoth = ({ name, heading }: ItemMeaning): readonly string[] => [...name.stems, ...heading.stems];
const objectsOfName = ({ name }: ItemMeaning): readonly string[] => name.objects.map(objectTerm);
const objectsOfBoth = ({ name, heading }: ItemMeaning): readonly string[] =>
  [...name.objects, ...heading.objects].map(objectTerm);
const fieldsOfName = ({ name }: ItemMeaning): readonly string[] => name.fields.map(fieldTerm);
const fieldsOfHeading = ({ heading }: ItemMeaning): readonly string[] => heading.fields.map(fieldTerm);
const fieldsOfEither = ({ name, heading }: ItemMeaning): readonly string[] =>
  (name.fields.length > 0 ? name : heading).fields.map(fieldTerm);
const fieldsThatServe = ({ servedBy }: ItemMeaning): readonly string[] => servedBy.map(fieldTerm);

/** Kept apart from stems, which are letters only. */
const objectTerm = (object: number): string => `#${object}`;
const fieldTerm = (field: string): string => `@${field}`;

const COMPARISONS: readonly Comparison[] = [
  { weight: 1, ofParent: stemsOfBoth, ofChild: stemsOfBoth, as: 'cosine' },
  { weight: 0.75, ofParent: stemsOfHeading, ofChild: stemsOfHeading, as: 'cosine' },
  { weight: 1, ofParent: objectsOfName, ofChild: objectsOfName, as: 'cosine' },
  { weight: 1, ofParent: objectsOfBoth, ofChild: objectsOfBoth, as: 'cosine' },
  { weight: 0.5, ofParent: fieldsOfName, ofChild: fieldsOfName, as: 'cosine' },
  { weight: 0.75, ofParent: fieldsOfHeading, ofChild: fieldsOfHeading, as: 'cosine' },
  { weight: 1, ofParent: stemsOfName, ofChild: stemsOfBoth, as: 'parent' },
  { weight: 0.5, ofParent: stemsOfBoth, ofChild: stemsOfName, as: 'child' },
  { weight: 1, ofParent: fieldsThatServe, ofChild: fieldsOfEither, as: 'count' },
];

/** ln(1 + items / items that have it), in the plans at hand; 0 for a term of none of them. */
export function rarityAmong(meanings: readonly ItemMeaning[]): Rarity {
  const counts = new Map<string, number>();
  for (const meaning of meanings) {
    const terms = [stemsOfBoth(meaning), objectsOfBoth(meaning), fieldsOfName(meaning), fieldsOfHeading(meaning)];
    for (const term of new Set(terms.flat())) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const rarity = new Map([...counts].map(([term, count]) => [term, Math.log(1 + meanings.length / count)]));
  return (term) => rarity.get(term) ?? 0;
}

/** The parents that have a term, side by side with what sharing it is worth, each parent's length taken into account. */
interface Posting {
  readonly parents: number[];
  readonly values: number[];
}

interface Index {
  readonly comparison: Comparison;
  readonly postings: ReadonlyMap<string, Posting>;
}

/**
 * A term that more parents have tells them apart no more. It is left out where the child has a rarer one, so that the work for
 * a child stays the same however many parents there are.
 */
const MOST_SHARING = 500;

/** The parents, ready to be compared with one child after the other. */
export class ParentIndex {
  private readonly indexes: readonly Index[];

  constructor(
    private readonly parents: readonly ItemMeaning[],
    private readonly rarity: Rarity,
  ) {
    this.indexes = COMPARISONS.map((comparison) => ({ comparison, postings: this.postingsOf(comparison) }));
  }

  /** Adds to `scores`, a number for each parent, how much this child speaks of the same. */
  addScores(child: ItemMeaning, scores: Float64Array): void {
    for (const { comparison, postings } of this.indexes) {
      const terms = new Set(comparison.ofChild(child));
      const length = this.lengthOfChild(comparison, terms);
      if (length === 0) continue;
      const found = [...terms].flatMap((term) => postings.get(term) ?? []);
      const rare = found.filter(({ parents }) => parents.length <= MOST_SHARING);
      for (const posting of rare.length > 0 ? rare : found) addPosting(posting, comparison.weight / length, scores);
    }
  }

  private postingsOf({ ofParent, as }: Comparison): ReadonlyMap<string, Posting> {
    const postings = new Map<string, Posting>();
    for (const [parent, meaning] of this.parents.entries()) {
      const terms = new Set(ofParent(meaning));
      const length = as === 'cosine' ? this.norm(terms) : as === 'parent' ? this.sum(terms) : 1;
      for (const term of terms) {
        const weight = this.rarity(term);
        const value = as === 'count' ? 1 : as === 'cosine' ? weight * weight : weight;
        const posting = postings.get(term) ?? { parents: [], values: [] };
        posting.parents.push(parent);
        posting.values.push(value / length);
        postings.set(term, posting);
      }
    }
    return postings;
  }

  private lengthOfChild({ as }: Comparison, terms: ReadonlySet<string>): number {
    if (as === 'cosine') return this.norm(terms);
    if (as === 'child') return this.sum(terms);
    return as === 'count' ? terms.size : 1;
  }

  private norm(terms: ReadonlySet<string>): number {
    let squares = 0;
    for (const term of terms) squares += this.rarity(term) ** 2;
    return Math.sqrt(squares);
  }

  private sum(terms: ReadonlySet<string>): number {
    let sum = 0;
    for (const term of terms) sum += this.rarity(term);
    return sum;
  }
}

function addPosting({ parents, values }: Posting, weight: number, scores: Float64Array): void {
  for (let at = 0; at < parents.length; at++) {
    const parent = parents[at] ?? 0;
    scores[parent] = (scores[parent] ?? 0) + weight * (values[at] ?? 0);
  }
}
