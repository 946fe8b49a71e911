import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Chunk, chunksOf, nextDrawn } from './chunks';
import { type FindingRow } from './finding-rows';

/**
 * The chunks of a list that are drawn: a screenful at once, and the others one by one whenever the browser has drawn what it
 * has. `view` names the list: while it stays the same, what is drawn stays, and the reader where he was.
 */
export function useDrawnChunks(rows: readonly FindingRow[], view: unknown, needed: string | null): readonly Chunk[] {
  const wanted = useMemo(() => chunksOf(rows), [rows]);
  const last = useRef<{ readonly view: unknown; readonly chunks: readonly Chunk[] }>({ view, chunks: [] });
  const [turn, setTurn] = useState(0);
  const { chunks, isComplete } = useMemo(
    () => nextDrawn(last.current.view === view ? last.current.chunks : [], wanted, needed),
    [wanted, view, needed, turn],
  );
  last.current = { view, chunks };
  useEffect(() => {
    if (isComplete) return;
    const timer = setTimeout(() => setTurn(turn + 1), 0);
    return () => clearTimeout(timer);
  }, [isComplete, turn]);
  return chunks;
}
