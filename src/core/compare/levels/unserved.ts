/** The upper indicators that nobody below serves. */

import { normalise } from '../../language/normalise';
import { type ItemPlace } from './level-item';

/** A plan states one indicator in several tables: who serves it in one serves it in all, and it is named once, where it stands first. */
export function unservedAmong<Item extends ItemPlace>(
  parents: readonly Item[],
  served: ReadonlySet<Item>,
): readonly Item[] {
  const names = new Set([...served].map(nameOf));
  const firsts = new Map<string, Item>();
  for (const parent of parents) if (!firsts.has(nameOf(parent))) firsts.set(nameOf(parent), parent);
  return [...firsts].flatMap(([name, parent]) => (names.has(name) ? [] : [parent]));
}

/** Those that are unserved in every one of several lower levels below the same upper one. */
export function unservedByAll<Item extends ItemPlace>(
  levels: readonly { readonly unserved: readonly Item[] }[],
): readonly Item[] {
  const [first, ...others] = levels;
  const elsewhere = others.map(({ unserved }) => new Set(unserved.map(placeOf)));
  return (first?.unserved ?? []).filter((item) => elsewhere.every((places) => places.has(placeOf(item))));
}

/** Each level may have been read by itself, so that the same indicator is another object. */
function placeOf({ sheet, position: { row, column } }: ItemPlace): string {
  return `${row},${column},${sheet}`;
}

function nameOf({ name }: ItemPlace): string {
  return normalise(name);
}
