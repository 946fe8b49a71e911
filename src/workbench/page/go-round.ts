import { element } from './element';
import { type PaneFrame } from './pane';

/** What Tab stops at. */
const STOPS = 'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"])';

/** F6 goes from the sheet into the pane and back, as in Excel. A pane of another origin cannot be looked into, and keeps its own keys. */
export function goRoundByF6(pane: PaneFrame, toSheet: () => void): void {
  const frame = element<HTMLIFrameElement>('taskpane');
  const onF6 = (to: () => void) => (event: KeyboardEvent) => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    to();
  };
  const toPane = () => {
    if (!pane.isVisible()) return;
    const inside = frame.contentDocument;
    frame.contentWindow?.focus();
    // Where nothing had the focus before, it begins at the first stop.
    if (inside && inside.activeElement === inside.body) inside.querySelector<HTMLElement>(STOPS)?.focus();
  };
  // Before the grid, which would take the key for its cells.
  window.addEventListener('keydown', onF6(toPane), { capture: true });
  frame.addEventListener('load', () => {
    if (frame.contentDocument) frame.contentWindow?.addEventListener('keydown', onF6(toSheet), { capture: true });
  });
}
