/** Alignments as plain data, which may go to another thread. */

import { type LevelAlignment } from './align-levels';
import { type ItemPlace, type PlacedItem } from './level-item';

/**
 * Alignments of several lower levels with the same tables above.
 * @returns them in their order; all of them share the upper indicators.
 */
export function plainAlignments(alignments: readonly LevelAlignment[]): readonly LevelAlignment<ItemPlace>[] {
  const parents = (alignments[0]?.parents ?? []).map(plainItem);
  return alignments.map((alignment): LevelAlignment<ItemPlace> => {
    const plain = new Map(alignment.parents.map((parent, index) => [parent, parents[index] ?? plainItem(parent)]));
    for (const { child } of alignment.children) plain.set(child, plainItem(child));
    const of = (item: PlacedItem) => plain.get(item) ?? plainItem(item);
    return {
      parents,
      children: alignment.children.map(({ child, proposals, ...rest }) => ({
        ...rest,
        child: of(child),
        proposals: proposals.map((proposal) => ({ ...proposal, parent: of(proposal.parent) })),
      })),
      unserved: alignment.unserved.map(of),
      conflicts: alignment.conflicts.map((conflict) => ({
        ...conflict,
        parent: of(conflict.parent),
        child: of(conflict.child),
      })),
    };
  });
}

function plainItem({ name, heading, code, sheet, position }: PlacedItem): ItemPlace {
  return { name, heading, code, sheet, position };
}
