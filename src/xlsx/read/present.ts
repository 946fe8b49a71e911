/** Walks arrays that may have holes, as the parser makes them for sheets. */

/** Longer than any row or column of a sheet that Excel can hold. */
const LONGEST_WALK = 2_000_000;

/**
 * Calls back for each item that is there. A file may place one value at index four thousand million: what `forEach` would
 * take a minute to pass over is found by its own key.
 */
export function forEachPresent<Item>(
  items: readonly (Item | undefined)[] | undefined,
  visit: (item: Item, index: number) => void,
): void {
  if (!items) return;
  if (items.length <= LONGEST_WALK) {
    items.forEach((item, index) => {
      if (item !== undefined) visit(item, index);
    });
    return;
  }
  for (const key of Object.keys(items)) {
    const item = items[Number(key)];
    if (item !== undefined) visit(item, Number(key));
  }
}
