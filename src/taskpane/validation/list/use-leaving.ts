import { type VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { type Turn, useNextTurn } from './use-drawn-chunks';

/** Rows of a list that stand in one box, as they were drawn. */
interface DrawnPart {
  readonly rows: number;
  /** It holds the finding that is open. */
  readonly isOpen: boolean;
  readonly drawn: VNode;
}

interface DrawnList {
  readonly version: number;
  readonly parts: readonly DrawnPart[];
}

/** So many rows of a list that is out of sight go with one turn: less than a user feels. A shorter list goes at once. */
const REMOVED = 300;

/**
 * Lists that another one has taken the place of, without what has been taken away already. A browser takes long to remove thousands of
 * rows: they are to be hidden, and go bit by bit while the new list is drawn. `version`: counts the lists.
 */
export function useLeaving(version: number, parts: readonly DrawnPart[], turn: Turn): readonly DrawnList[] {
  const known = useRef<{ shown: DrawnList; leaving: readonly DrawnList[]; turn: number }>({
    shown: { version, parts },
    leaving: [],
    turn: turn.number,
  });
  const { shown } = known.current;
  let { leaving } = known.current;
  if (turn.number !== known.current.turn) leaving = withoutSome(leaving);
  if (shown.version !== version) leaving = [...leaving, ...withoutSome([withoutOpen(shown)])];
  known.current = { shown: { version, parts }, leaving, turn: turn.number };
  useNextTurn(turn, leaving.length > 0);
  return leaving;
}

function withoutOpen({ version, parts }: DrawnList): DrawnList {
  return { version, parts: parts.filter(({ isOpen }) => !isOpen) };
}

function withoutSome(lists: readonly DrawnList[]): readonly DrawnList[] {
  let removed = 0;
  return lists.flatMap(({ version, parts }) => {
    const left = [...parts];
    while (removed < REMOVED) {
      const last = left.pop();
      if (!last) break;
      removed += last.rows;
    }
    return left.length > 0 ? [{ version, parts: left }] : [];
  });
}
