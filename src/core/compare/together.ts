/** Indicators that one document states in several of its tables, taken together. */

import { type IndicatorTable } from '../table/model';
import { type PlacedItem } from './levels/level-item';

/** One indicator with all the places where its document states it, in reading order. */
export type Together<Item extends PlacedItem> = readonly [first: Item, ...others: Item[]];

/**
 * The items by name, in the order in which each stands first. A name that one table has twice stands for two indicators: the
 * first of them is the first in the other tables too. One without words is nobody's like.
 */
export function togetherByName<Item extends PlacedItem>(items: readonly Item[]): readonly Together<Item>[] {
  const seen = new Map<IndicatorTable, Map<string, number>>();
  const known = new Map<string, [Item, ...Item[]]>();
  const all: [Item, ...Item[]][] = [];
  for (const item of items) {
    const name = item.facts.comparableName;
    const counts = seen.get(item.table) ?? new Map<string, number>();
    const count = (counts.get(name) ?? 0) + 1;
    seen.set(item.table, counts.set(name, count));
    const alike = name === '' ? undefined : known.get(`${count} ${name}`);
    if (alike) {
      alike.push(item);
      continue;
    }
    const together: [Item, ...Item[]] = [item];
    known.set(`${count} ${name}`, together);
    all.push(together);
  }
  return all;
}
