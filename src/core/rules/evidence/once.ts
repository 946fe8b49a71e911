/**
 * Works things out once for each object while tables are being checked: several rules ask the same of one indicator, and a
 * table does not change meanwhile. Outside of a check nothing is kept.
 */

type Slots = ({ readonly value: unknown } | undefined)[];

/** What is known of each object, one slot for every function made by `oncePer`. A plain map: weak ones slow the collector down. */
let known: Map<object, Slots> | null = null;
let slots = 0;

/** Runs a check; what `oncePer` finds out meanwhile is remembered until its end. */
export function remembering<Result>(check: () => Result): Result {
  const outer = known;
  known ??= new Map();
  try {
    return check();
  } finally {
    known = outer;
  }
}

export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const slot = slots++;
  return (key) => {
    if (!known) return compute(key);
    let values = known.get(key);
    if (!values) {
      values = [];
      known.set(key, values);
    }
    // What stands in this slot was put there by this very function.
    let found = values[slot] as { readonly value: Value } | undefined;
    if (!found) {
      found = { value: compute(key) };
      values[slot] = found;
    }
    return found.value;
  };
}
