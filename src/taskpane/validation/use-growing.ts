import { useEffect, useState } from 'preact/hooks';

/** How much of a list is drawn: a little at once, and a little more whenever the browser has drawn what it has. */
export function useGrowing(parts: readonly unknown[]): number {
  const [state, setState] = useState({ parts, drawn: 1 });
  // Another list begins anew, before anything of it is drawn.
  const drawn = state.parts === parts ? state.drawn : 1;
  useEffect(() => {
    if (drawn >= parts.length) return;
    const timer = setTimeout(() => setState({ parts, drawn: drawn + 1 }), 0);
    return () => clearTimeout(timer);
  }, [drawn, parts]);
  return drawn;
}
