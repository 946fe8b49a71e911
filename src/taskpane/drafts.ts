/** What the user has typed and not handed in yet: it outlives the page on which it stands, for as long as the pane is open. */

import { useRef, useState } from 'preact/hooks';

/** The value, what changes it, and what forgets it. */
export type Draft<Value> = readonly [value: Value, change: (next: (now: Value) => Value) => void, forget: () => void];

/**
 * Makes the hook of one kind of draft. `owner` is whose it is, so that nothing goes over from one pane to another; `name` tells
 * one draft of the kind from the next.
 */
export function createDraft<Value>(): (owner: object, name: string, atFirst: () => Value) => Draft<Value> {
  const kept = new WeakMap<object, Map<string, Value>>();
  return (owner, name, atFirst) => {
    const [, redraw] = useState(0);
    const first = useRef<{ readonly name: string; readonly value: Value } | null>(null);
    if (first.current?.name !== name) first.current = { name, value: atFirst() };
    const mine = kept.get(owner) ?? new Map<string, Value>();
    kept.set(owner, mine);
    const beginning = first.current.value;
    const valueNow = () => {
      const typed = mine.get(name);
      return typed === undefined ? beginning : typed;
    };
    const change = (next: (now: Value) => Value) => {
      mine.set(name, next(valueNow()));
      redraw((count) => count + 1);
    };
    const forget = () => {
      mine.delete(name);
      redraw((count) => count + 1);
    };
    return [valueNow(), change, forget];
  };
}
