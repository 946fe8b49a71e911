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

/** The store's state, drawn anew whenever it changes. */
export function useStore<State>(store: Store<State>): State {
  const [state, setState] = useState(store.get);
  useEffect(() => {
    const update = () => setState(() => store.get());
    update();
    return store.subscribe(update);
  }, [store]);
  return state;
}
