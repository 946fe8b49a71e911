import { useEffect, useState } from 'preact/hooks';

/** Rows for the first screen; then more at a time whenever the browser has drawn what it has. */
const FIRST = 50;
const STEP = 250;

/**
 * How many rows of a list are drawn: a screenful at once, and the others bit by bit. `view` names the list: while it stays
 * the same, rows that come or go leave what is drawn as it is, and the reader where he was.
 */
export function useGrowing(length: number, view: unknown): number {
  const [state, setState] = useState({ view, drawn: FIRST });
  // Another list begins anew, before anything of it is drawn.
  const drawn = state.view === view ? state.drawn : FIRST;
  useEffect(() => {
    if (drawn >= length) return;
    const timer = setTimeout(() => setState({ view, drawn: drawn + STEP }), 0);
    return () => clearTimeout(timer);
  }, [drawn, length, view]);
  return drawn;
}
