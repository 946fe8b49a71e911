/** How much is asked of Excel at once: far below the 5 MB that Excel on the web takes in one request. Pure arithmetic. */

/** A cell that is looked at and written one by one costs some 600 bytes each way. */
const CELLS_PER_PART = 1500;

/** Cuts a list, in order, so that each part weighs no more than a request may; an item that is heavier stands alone. */
export function sizedParts<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number = () => 1,
  most = CELLS_PER_PART,
): Item[][] {
  const parts: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const weight = weightOf(item);
    const current = parts[parts.length - 1];
    if (current && weight <= room) current.push(item);
    else parts.push([item]);
    room = (current && weight <= room ? room : most) - weight;
  }
  return parts;
}
