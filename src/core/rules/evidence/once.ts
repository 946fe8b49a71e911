/**
 * Works things out once for each object while tables are being checked: several rules ask the same of one indicator, and a
 * table does not change meanwhile. Outside of a check nothing is kept.
 */

type Slots = ({ readonly value: unknown } | undefined)[];

/** What is known of each object, one slot for every function made by `oncePer`. A plain map: weak ones slow the collector down. */
let known: Map<object, Slots> | null = null;
let slots = 0;

/** What was asked about last: a rule asks several things of one indicator before it goes to the next. */
let lastKey: object | null = null;
let lastValues: Slots = [];

/** Runs a check; what `oncePer` finds out meanwhile is remembered until its end. */
export function remembering<Result>(check: () => Result): Result {
  const outer = known;
  known ??= new Map();
  try {
    return check();
  } finally {
    known = outer;
    if (!known) lastKey = null;
  }
}

export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const slot = slots++;
  return (key) => {
    if (!known) return compute(key);
    const values = key === lastKey ? lastValues : valuesOf(known, key);
    // What stands in this slot was put there by this very function.
    let found = values[slot] as { readonly value: Value } | undefined;
    if (!found) {
      found = { value: compute(key) };
      values[slot] = found;
    }
    return found.value;
  };
}

function valuesOf(all: Map<object, Slots>, key: object): Slots {
  let values = all.get(key);
  if (!values) {
    values = [];
    all.set(key, values);
  }
  lastKey = key;
  lastValues = values;
  return values;
}

/** The same for what depends on two things: on an indicator and the settings, say. */
export function oncePerPair<Key, Under extends object, Value extends object | null>(
  compute: (key: Key, under: Under) => Value,
): (key: Key, under: Under) => Value {
  const knownUnder = oncePer((_: Under) => new Map<Key, Value>());
  return (key, under) => {
    const all = knownUnder(under);
    let found = all.get(key);
    if (found === undefined) {
      found = compute(key, under);
      all.set(key, found);
    }
    return found;
  };
}

/** Keeps the last answer, for what repeats from row to row, as the words of a column often do. What follows the key depends on it alone. */
export function repeating<Key, Rest extends readonly unknown[], Value>(
  compute: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  let last: { readonly key: Key; readonly value: Value } | null = null;
  return (key, ...rest) => {
    if (last?.key !== key) last = { key, value: compute(key, ...rest) };
    return last.value;
  };
}
