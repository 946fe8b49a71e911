import { useEffect, useRef } from 'preact/hooks';
import { useFindings } from '../pane-context';
import { type PaneState } from '../state';
import { type ListedFinding } from './list/grouping';

interface FindingActionsProps {
  readonly state: PaneState;
  /** Open findings whose fix needs no judgement. */
  readonly safe: readonly ListedFinding[];
  /** Findings that were accepted. */
  readonly accepted: number;
}

/** What can be done with many findings at once; nothing when there is nothing to do. */
export function FindingActions({ state, safe, accepted }: FindingActionsProps) {
  const { text, session, mending } = useFindings();
  const { filter, applied, notice, focused } = state;
  const safeButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused?.on === 'safeFixes') safeButton.current?.focus();
  }, [focused]);
  // The message about a fix has its own button for it.
  const canUndo = applied.length > 0 && !(notice && 'action' in notice);
  if (safe.length === 0 && accepted === 0 && !canUndo) return null;
  return (
    <div class="finding-actions">
      {mending && safe.length > 0 && (
        <button type="button" class="button small" ref={safeButton} onClick={() => mending.preview(safe)}>
          {text.fixing.fixSafe(safe.length)}
        </button>
      )}
      {mending && canUndo && (
        <button type="button" class="button small" onClick={mending.undo}>
          {text.fixing.undoLast}
        </button>
      )}
      {accepted > 0 && (
        <button
          type="button"
          class="button small toggle"
          aria-pressed={filter.accepted}
          onClick={() => session.setFilter({ accepted: !filter.accepted })}
        >
          {text.findings.accepted(accepted)}
        </button>
      )}
    </div>
  );
}
