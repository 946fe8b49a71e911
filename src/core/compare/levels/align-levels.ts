/**
 * Two levels of a plan side by side: for every lower indicator the upper ones it may serve, with a score and the reason; what
 * serves nothing, what nobody serves, and what both levels have with another unit or target.
 */

import { groupedBy } from '../../grouped';
import { normalise } from '../../language/normalise';
import { type IndicatorTable } from '../../table/model';
import { NO_CANDIDATES, candidatesOf } from './candidates';
import { type Confidence, confidenceOf } from './confidence';
import { type Conflict, conflictsBetween } from './conflicts';
import { type ItemPlace, type PlacedItem } from './level-item';
import { levelItems } from './read-level';
import { type Reason, reasonsFor } from './reasons';
import { unservedAmong } from './unserved';

/** A proposal, never a fact. */
export interface Proposal<Item extends ItemPlace = PlacedItem> {
  readonly parent: Item;
  /** 0 to 1: how likely this is a right parent. */
  readonly score: number;
  readonly confidence: Confidence;
  /** The strongest first, one at least. */
  readonly reasons: readonly Reason[];
}

export interface AlignedChild<Item extends ItemPlace = PlacedItem> {
  readonly child: Item;
  /** The best first. An orphan may have some: the nearest ones, none of which is near enough. */
  readonly proposals: readonly Proposal<Item>[];
  /** See `Candidates`. */
  readonly inCommon: number;
  /** Nothing above seems to be what it serves. */
  readonly isOrphan: boolean;
}

export interface LevelAlignment<Item extends ItemPlace = PlacedItem> {
  readonly parents: readonly Item[];
  /** In reading order. */
  readonly children: readonly AlignedChild<Item>[];
  /** Upper indicators that no lower one seems to serve, each once. */
  readonly unserved: readonly Item[];
  readonly conflicts: readonly Conflict<Item>[];
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
  const isAlone = loneAmong(children);
  const aligned = children.map((child, index): AlignedChild => {
    const { candidates, inCommon, isOrphan } = found[index] ?? NO_CANDIDATES;
    const proposals = candidates.flatMap(({ parent: at, score }): Proposal[] => {
      const parent = parents[at];
      const reasons = parent ? reasonsFor(child, parent, isAlone(child)) : [];
      return parent ? [{ parent, score, confidence: confidenceOf(score), reasons }] : [];
    });
    return { child, proposals, inCommon, isOrphan };
  });
  const served = new Set(aligned.flatMap(servedBy));
  return {
    parents,
    children: aligned,
    unserved: unservedAmong(parents, served),
    conflicts: conflictsBetween(parents, children),
  };
}

/** Whether a child is the only one under its objective. */
function loneAmong(children: readonly PlacedItem[]): (child: PlacedItem) => boolean {
  const headingOf = ({ heading }: PlacedItem) => normalise(heading);
  const under = groupedBy(children, headingOf);
  return (child) => headingOf(child) === '' || under.get(headingOf(child))?.length === 1;
}

/** A proposal this much weaker than the first still counts as served: the indicators of one objective are served together. */
const NEAR_THE_FIRST = 0.6;

/** The upper indicators that a lower one seems to serve; none for an orphan. */
export function servedBy<Item extends ItemPlace>({ proposals, isOrphan }: AlignedChild<Item>): readonly Item[] {
  const best = proposals[0]?.score ?? 0;
  return isOrphan ? [] : proposals.flatMap(({ parent, score }) => (score >= NEAR_THE_FIRST * best ? [parent] : []));
}
