/**
 * Two levels of a plan side by side: for every lower indicator the upper ones it may serve, with a score and the reason; what
 * serves nothing, what nobody serves, and what both levels have with another unit or target.
 */

import { type IndicatorTable } from '../../table/model';
import { NO_CANDIDATES, candidatesOf } from './candidates';
import { type Confidence, confidenceOf } from './confidence';
import { type Conflict, conflictsBetween } from './conflicts';
import { type PlacedItem } from './level-item';
import { levelItems } from './read-level';
import { type Reason, reasonsFor } from './reasons';

/** A proposal, never a fact. */
export interface Proposal {
  readonly parent: PlacedItem;
  /** 0 to 1: how likely this is a right parent. */
  readonly score: number;
  readonly confidence: Confidence;
  /** The strongest first, one at least. */
  readonly reasons: readonly Reason[];
}

export interface AlignedChild {
  readonly child: PlacedItem;
  /** The best first. An orphan may have some: the nearest ones, none of which is near enough. */
  readonly proposals: readonly Proposal[];
  /** See `Candidates`. */
  readonly inCommon: number;
  /** Nothing above seems to be what it serves. */
  readonly isOrphan: boolean;
}

export interface LevelAlignment {
  readonly parents: readonly PlacedItem[];
  /** In reading order. */
  readonly children: readonly AlignedChild[];
  /** Upper indicators that no lower one seems to serve. */
  readonly unserved: readonly PlacedItem[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Which indicators of the lower level serve which of the upper one.
 * @param above the tables of the upper level: a region's plan, an office's objectives.
 * @param below those of the lower level.
 */
export function alignLevels(above: readonly IndicatorTable[], below: readonly IndicatorTable[]): LevelAlignment {
  return alignItems(levelItems(above), levelItems(below));
}

function alignItems(parents: readonly PlacedItem[], children: readonly PlacedItem[]): LevelAlignment {
  const found = candidatesOf({ parents, children });
  const aligned = children.map((child, index): AlignedChild => {
    const { candidates, inCommon, isOrphan } = found[index] ?? NO_CANDIDATES;
    const proposals = candidates.flatMap(({ parent: at, score }): Proposal[] => {
      const parent = parents[at];
      return parent ? [{ parent, score, confidence: confidenceOf(score), reasons: reasonsFor(child, parent) }] : [];
    });
    return { child, proposals, inCommon, isOrphan };
  });
  const served = servedAmong(aligned);
  return {
    parents,
    children: aligned,
    unserved: parents.filter((parent) => !served.has(parent)),
    conflicts: conflictsBetween(parents, children),
  };
}

/** A proposal this much weaker than the first still counts as served: the indicators of one objective are served together. */
const NEAR_THE_FIRST = 0.6;

function servedAmong(children: readonly AlignedChild[]): ReadonlySet<PlacedItem> {
  const served = new Set<PlacedItem>();
  for (const { proposals, isOrphan } of children) {
    const best = proposals[0]?.score ?? 0;
    if (isOrphan) continue;
    for (const { parent, score } of proposals) if (score >= NEAR_THE_FIRST * best) served.add(parent);
  }
  return served;
}
