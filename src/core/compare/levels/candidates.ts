/**
 * For every child the parents it may serve, the best first. Children of one objective serve one objective above them, so they
 * vote together; how sure a proposal is follows from how far it stands above the best parent of any other objective.
 */

import { normalise } from '../../language/normalise';
import { type CodeLinks, codeLinks } from './codes';
import { type LevelItem } from './level-item';
import { type ItemMeaning, ParentIndex, meaningOf, rarityAmong } from './similarity';

export interface ParentCandidate {
  /** Index among the parents. */
  readonly parent: number;
  /** The probability that it is a right one, 0 to 1, as the labelled plans have it. */
  readonly score: number;
}

export interface Candidates {
  /** The best first, `MOST_CANDIDATES` at most. */
  readonly candidates: readonly ParentCandidate[];
  /** What this child and its neighbours have in common with the best parent, from 0; names in other words reach 1, the same name 4. */
  readonly inCommon: number;
  /** Nothing above speaks of what this child and its neighbours speak of. */
  readonly isOrphan: boolean;
}

export const NO_CANDIDATES: Candidates = { candidates: [], inCommon: 0, isOrphan: true };

const MOST_CANDIDATES = 5;

/** What the children of one objective must have in common with the best parent: below it, words meet by chance. */
const LEAST_IN_COMMON = 1;

/** Two objects of the same name, or of one code, are one whatever else is said. */
const SAME_NAME = 1;

export interface Levels {
  readonly parents: readonly LevelItem[];
  readonly children: readonly LevelItem[];
}

export function candidatesOf({ parents, children }: Levels): readonly Candidates[] {
  const found: Candidates[] = Array.from({ length: children.length }, () => ({ ...NO_CANDIDATES }));
  if (parents.length === 0) return found;
  const scorer = new Scorer(parents, children);
  for (const group of groupsOf(children)) {
    const common = scorer.commonScores(group);
    const inCommon = maximum(common);
    const isOrphan = inCommon < LEAST_IN_COMMON;
    for (const child of group) {
      const scores = group.length === 1 ? common.slice() : scorer.scoresOf(child);
      for (let parent = 0; parent < scores.length; parent++)
        scores[parent] = (scores[parent] ?? 0) + (common[parent] ?? 0);
      found[child] = { candidates: scorer.best(scores), inCommon, isOrphan };
    }
  }
  return found;
}

class Scorer {
  private readonly index: ParentIndex;
  private readonly meanings: readonly ItemMeaning[];
  private readonly parentGroup: readonly number[];
  private readonly byName = new Map<string, number[]>();
  private readonly codes: CodeLinks;

  constructor(
    private readonly parents: readonly LevelItem[],
    private readonly children: readonly LevelItem[],
  ) {
    const above = parents.map(meaningOf);
    this.meanings = children.map(meaningOf);
    this.index = new ParentIndex(above, rarityAmong([...above, ...this.meanings]));
    this.parentGroup = groupNumbers(parents);
    this.codes = codeLinks(parents, children);
    for (const [parent, { name }] of parents.entries()) {
      const key = normalise(name);
      if (key === '') continue;
      const known = this.byName.get(key);
      if (known) known.push(parent);
      else this.byName.set(key, [parent]);
    }
  }

  scoresOf(child: number): Float64Array {
    const scores = new Float64Array(this.parents.length);
    const [meaning, item] = [this.meanings[child], this.children[child]];
    if (!meaning || !item) return scores;
    this.index.addScores(meaning, scores);
    const add = (parent: number, value: number): void => {
      scores[parent] = (scores[parent] ?? 0) + value;
    };
    for (const parent of this.byName.get(normalise(item.name)) ?? []) add(parent, SAME_NAME);
    for (const { parent, value } of this.codes.of(child)) add(parent, value);
    return scores;
  }

  /** What the children of one objective say together: the mean of their scores. */
  commonScores(group: readonly number[]): Float64Array {
    const sum = new Float64Array(this.parents.length);
    for (const child of group) {
      const scores = this.scoresOf(child);
      for (let parent = 0; parent < sum.length; parent++)
        sum[parent] = (sum[parent] ?? 0) + (scores[parent] ?? 0) / group.length;
    }
    return sum;
  }

  best(scores: Float64Array): readonly ParentCandidate[] {
    const best = highest(scores, MOST_CANDIDATES);
    const [first] = best;
    if (first === undefined) return [];
    const top = scores[first] ?? 0;
    const sure = certainty(top - Math.max(this.bestOfOthers(scores, first), 2 * LEAST_IN_COMMON));
    return best.map((parent) => ({ parent, score: sure * Math.exp(FALL * ((scores[parent] ?? 0) - top)) }));
  }

  private bestOfOthers(scores: Float64Array, first: number): number {
    let best = 0;
    const own = this.parentGroup[first];
    for (let parent = 0; parent < scores.length; parent++) {
      if (this.parentGroup[parent] !== own) best = Math.max(best, scores[parent] ?? 0);
    }
    return best;
  }
}

/** How quickly the lower ranks lose. */
const FALL = 0.5;

/** The chance that the first proposal is right, by how far it stands above the others (logistic, fitted on labelled plans and damped). */
function certainty(lead: number): number {
  return 1 / (1 + Math.exp(0.2 - lead));
}

/** Places of the highest numbers above zero, the highest first. */
function highest(scores: Float64Array, most: number): readonly number[] {
  const best: number[] = [];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    const last = best[best.length - 1];
    if (score <= 0 || (best.length === most && last !== undefined && score <= (scores[last] ?? 0))) continue;
    const place = best.findIndex((other) => score > (scores[other] ?? 0));
    best.splice(place < 0 ? best.length : place, 0, at);
    if (best.length > most) best.pop();
  }
  return best;
}

function maximum(scores: Float64Array): number {
  return scores.reduce((highestSoFar, score) => Math.max(highestSoFar, score), 0);
}

/** Items of one heading together; one without a heading stands alone. */
function groupsOf(items: readonly LevelItem[]): readonly (readonly number[])[] {
  const numbers = groupNumbers(items);
  const groups = new Map<number, number[]>();
  for (const [item, number] of numbers.entries()) groups.set(number, [...(groups.get(number) ?? []), item]);
  return [...groups.values()];
}

function groupNumbers(items: readonly LevelItem[]): readonly number[] {
  const known = new Map<string, number>();
  return items.map(({ heading }, index) => {
    const key = normalise(heading);
    if (key === '') return -1 - index;
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  });
}
