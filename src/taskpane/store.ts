/** One place that holds a state, and tells whoever shows it. */

import { useEffect, useState } from 'preact/hooks';

export interface Store<State> {
  readonly get: () => State;
  readonly set: (change: (state: State) => State) => void;
  /** Returns a function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<State>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      const next = change(state);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * The store's state, drawn anew whenever it changes.
 * @param waitMs how long a change may wait for others to be drawn with; 0 for not at all.
 */
export function useStore<State>(store: Store<State>, waitMs: (state: State) => number = () => 0): State {
  const [state, setState] = useState(store.get);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const update = () => {
      clearTimeout(timer);
      timer = undefined;
      setState(() => store.get());
    };
    const changed = () => {
      const wait = waitMs(store.get());
      if (wait === 0) update();
      else timer ??= setTimeout(update, wait);
    };
    update();
    const end = store.subscribe(changed);
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [store]);
  return state;
}
