/** Which indicator of the new version is which of the old one: the most alike first, each once. */

import { type Rarity } from '../terms';
import { LEAST_LIKENESS, likeness, rarityOfStems } from './likeness';
import { type VersionItem } from './version-item';

export interface Pairing {
  readonly pairs: readonly ItemPair[];
  /** Without a partner. */
  readonly removed: readonly VersionItem[];
  readonly added: readonly VersionItem[];
  readonly rarity: Rarity;
}

export interface ItemPair {
  readonly old: VersionItem;
  readonly now: VersionItem;
  /** See `likeness`. */
  readonly likeness: number;
}

export function pairItems(olds: readonly VersionItem[], nows: readonly VersionItem[]): Pairing {
  const rarity = rarityOfStems([...olds, ...nows]);
  const offers = likelyPartners(olds, nows)
    .map(([old, now]) => ({ old, now, likeness: likeness(old, now, rarity) }))
    .filter((offer) => offer.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<VersionItem>();
  const pairs: ItemPair[] = [];
  for (const offer of offers) {
    if (taken.has(offer.old) || taken.has(offer.now)) continue;
    taken.add(offer.old).add(offer.now);
    pairs.push(offer);
  }
  const order = new Map(nows.map((now, index) => [now, index]));
  pairs.sort((a, b) => (order.get(a.now) ?? 0) - (order.get(b.now) ?? 0));
  const isFree = (item: VersionItem): boolean => !taken.has(item);
  return { pairs, removed: olds.filter(isFree), added: nows.filter(isFree), rarity };
}

/** A name is compared closely with so many of those that share most words with it. */
const MOST_PARTNERS = 40;

/** Pairs that share a name, a word or an object at all: of thousands of names most share nothing. */
function likelyPartners(
  olds: readonly VersionItem[],
  nows: readonly VersionItem[],
): readonly (readonly [VersionItem, VersionItem])[] {
  const byKey = new Map<string, VersionItem[]>();
  for (const old of olds) {
    for (const key of keysOf(old)) {
      const known = byKey.get(key);
      if (known) known.push(old);
      else byKey.set(key, [old]);
    }
  }
  return nows.flatMap((now) => {
    const shared = new Map<VersionItem, number>();
    for (const key of keysOf(now)) {
      const sharing = byKey.get(key) ?? [];
      // A word that all have says little; one that few have much.
      for (const old of sharing) shared.set(old, (shared.get(old) ?? 0) + 1 / (1 + sharing.length));
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_PARTNERS)
      .map(([old]) => [old, now] as const);
  });
}

function keysOf({ comparable, terms }: VersionItem): ReadonlySet<string> {
  return new Set([`=${comparable}`, ...terms.stems, ...terms.objects.map((object) => `#${object}`)]);
}
