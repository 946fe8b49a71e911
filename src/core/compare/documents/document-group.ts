/** Which indicators of several documents are one: the most alike first, at most one of each document. */

import { LEAST_LIKENESS, likeness, rarityOfStems } from '../versions/likeness';
import { pairItems } from '../versions/pairing';
import { type VersionItem } from '../versions/version-item';

/** A place for each document, in their order; `null` where the document does not have it. */
export type Group<Item> = readonly (Item | null)[];

/** Every indicator of every document stands in one group; the groups follow the order of the documents and of reading. */
export function groupAcross(documents: readonly (readonly VersionItem[])[]): readonly Group<VersionItem>[] {
  const groups = new Map<VersionItem, (VersionItem | null)[]>();
  for (const [at, items] of documents.entries())
    for (const item of items)
      groups.set(
        item,
        documents.map((_, index) => (index === at ? item : null)),
      );
  const rarity = rarityOfStems(documents.flat());
  const isLike = (one: VersionItem, other: VersionItem): boolean => likeness(one, other, rarity) >= LEAST_LIKENESS;
  for (const { old, now } of offersAmong(documents)) {
    const [one, other] = [groups.get(old), groups.get(now)];
    if (!one || !other || one === other || !fit(one, other, isLike)) continue;
    const joined = one.map((item, index) => item ?? other[index] ?? null);
    for (const item of joined) if (item) groups.set(item, joined);
  }
  return [...new Set(groups.values())];
}

/** Pairs of any two of the documents, the most alike first. */
function offersAmong(documents: readonly (readonly VersionItem[])[]): ReturnType<typeof pairItems>['pairs'] {
  const pairs = documents.flatMap((items, at) =>
    documents.slice(at + 1).flatMap((others) => pairItems(items, others).pairs),
  );
  return pairs.sort((a, b) => b.likeness - a.likeness);
}

/** No document has both, and each is like each: "SD" and "SMP" do not become one over a name that says neither. */
function fit(
  one: Group<VersionItem>,
  other: Group<VersionItem>,
  isLike: (one: VersionItem, other: VersionItem) => boolean,
): boolean {
  return one.every(
    (item, index) => !item || (!other[index] && other.every((partner) => !partner || isLike(item, partner))),
  );
}
