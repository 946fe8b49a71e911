import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Chunk, chunksOf, nextDrawn } from './chunks';
import { type FindingRow } from './finding-rows';

interface DrawnChunks {
  readonly chunks: readonly Chunk[];
  /** Counts the views: another one is another list. */
  readonly version: number;
  /** Asks for the next step, whenever the browser has drawn what it has. */
  readonly turn: Turn;
}

export interface Turn {
  readonly number: number;
  readonly next: () => void;
}

/**
 * The chunks of a list that are drawn: a screenful at once, and the others one by one whenever the browser has drawn what it
 * has. `view` names the list: while it stays the same, what is drawn stays, and the reader where he was.
 */
export function useDrawnChunks(rows: readonly FindingRow[], view: unknown, needed: string | null): DrawnChunks {
  const wanted = useMemo(() => chunksOf(rows), [rows]);
  const last = useRef<{ readonly view: unknown; readonly version: number; readonly chunks: readonly Chunk[] }>({
    view,
    version: 0,
    chunks: [],
  });
  const [number, setTurn] = useState(0);
  const isSameView = last.current.view === view;
  const version = last.current.version + (isSameView ? 0 : 1);
  const { chunks, isComplete } = useMemo(
    () => nextDrawn(isSameView ? last.current.chunks : [], wanted, needed),
    [wanted, view, needed, number],
  );
  last.current = { view, version, chunks };
  const turn = { number, next: () => setTurn(number + 1) };
  useNextTurn(turn, !isComplete);
  return { chunks, version, turn };
}

/** Takes a turn once the browser has drawn, while there is something to do. */
export function useNextTurn({ number, next }: Turn, isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return;
    const timer = setTimeout(next, 0);
    return () => clearTimeout(timer);
  }, [isWanted, number]);
}
