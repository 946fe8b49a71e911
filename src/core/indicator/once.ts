/**
 * Facts that are worked out once for each object that they are facts of, and kept as long as it lives: several rules ask the same of
 * one indicator, and tables, indicators and settings never change once they are made.
 */

/** An answer may be "none", but never `undefined`: that stands for a question nobody has asked yet. */
type Answer = string | number | boolean | object | null;

export function oncePer<Key extends object, Value extends Answer>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) {
      answer = compute(key);
      known.set(key, answer);
    }
    return answer;
  };
}

/** The same for what depends on two things: on an indicator and the settings, say. */
export function oncePerPair<Key extends object, Under extends object, Value extends Answer>(
  compute: (key: Key, under: Under) => Value,
): (key: Key, under: Under) => Value {
  const under = oncePer((each: Under) => oncePer((key: Key) => compute(key, each)));
  return (key, each) => under(each)(key);
}
