import { useEffect } from 'preact/hooks';
import { useFindings } from '../../pane-context';
import { type ListedFinding } from './grouping';

/**
 * Next and previous finding with F8 and Shift+F8 from anywhere in the pane, as in a code editor's list of problems.
 * Whoever presses a key goes there with the focus, so that the finding is read out. Returns the same as a function for buttons,
 * which keep the focus: 1 for the next, -1 for the previous; from the last it goes on with the first.
 */
export function useFindingKeys(items: readonly ListedFinding[], selected: string | null): (step: 1 | -1) => void {
  const { session } = useFindings();
  const go = (step: 1 | -1, takesFocus = false) => {
    const at = items.findIndex((item) => item.key === selected);
    const from = at < 0 && step < 0 ? 0 : at;
    const next = items[(from + step + items.length) % items.length];
    if (next) void session.select(next.key, next.finding, { takesFocus });
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      go(event.shiftKey ? -1 : 1, true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  return (step) => go(step);
}
