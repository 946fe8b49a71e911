/** The one item of a list that holds no other: where there are several, nobody says which is meant. */
export function onlyOf<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}
