/**
 * Which indicator of a lower level serves one of the higher level, by their words. Words that many indicators share say little;
 * words that few share say much (cosine of inverse document frequencies).
 */

import { normalise } from '../language/normalise';
import { rarity, sizeOf, type Stems, stemsOf } from './likeness';

export interface Alignment {
  /** Index among the children, or `null` when none is near enough. */
  readonly child: number | null;
  /** 0 to 1; 1 is the same name. */
  readonly confidence: number;
}

/** Below this two names share words by chance. */
const LEAST_CONFIDENCE = 0.25;

export function alignIndicators(parents: readonly string[], children: readonly string[]): readonly Alignment[] {
  const parentStems = parents.map(stemsOf);
  const childStems = children.map(stemsOf);
  const weights = rarity([...parentStems, ...childStems]);
  const candidates = new Candidates(children, childStems, weights);
  const answers = new Map<string, Alignment>();
  return parentStems.map((stems, parent) => {
    const name = normalise(parents[parent] ?? '');
    const answer = answers.get(name) ?? candidates.nearest(name, stems);
    answers.set(name, answer);
    return answer;
  });
}

/** The children by their words, looked through once for all names. */
class Candidates {
  private readonly byName = new Map<string, number>();
  private readonly byStem = new Map<string, number[]>();
  private readonly sizes: readonly number[];

  constructor(
    names: readonly string[],
    stems: readonly Stems[],
    private readonly weights: ReadonlyMap<string, number>,
  ) {
    this.sizes = stems.map((each) => sizeOf(each, weights));
    for (const [child, name] of names.map(normalise).entries())
      if (name !== '' && !this.byName.has(name)) this.byName.set(name, child);
    for (const [child, each] of stems.entries())
      for (const stem of each) {
        const holders = this.byStem.get(stem);
        if (holders) holders.push(child);
        else this.byStem.set(stem, [child]);
      }
  }

  /** The first child of the same name, else the nearest by its words; of several as near the first. */
  nearest(name: string, stems: Stems): Alignment {
    const same = this.byName.get(name);
    if (same !== undefined) return { child: same, confidence: 1 };
    const size = sizeOf(stems, this.weights);
    let best: Alignment = { child: null, confidence: 0 };
    const shared = this.sharedWith(stems);
    for (const child of shared.keys()) {
      const confidence = (shared[child] ?? 0) / Math.sqrt(size * (this.sizes[child] ?? 0));
      if (confidence >= LEAST_CONFIDENCE && confidence > best.confidence) best = { child, confidence };
    }
    return best;
  }

  /** How much of these stems each child has. */
  private sharedWith(stems: Stems): Float64Array {
    const shared = new Float64Array(this.sizes.length);
    for (const stem of stems) {
      const weight = (this.weights.get(stem) ?? 0) ** 2;
      for (const child of this.byStem.get(stem) ?? []) shared[child] = (shared[child] ?? 0) + weight;
    }
    return shared;
  }
}
