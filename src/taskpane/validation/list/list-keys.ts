/** Moving among the rows and headings of the list of findings by keyboard, as in a tree. */

/** Every row and every group's toggle that is drawn, as they are seen from the top: a toggle stands above its first row, and behind it in the page. */
function stopsIn(list: HTMLElement): HTMLElement[] {
  const stops: HTMLElement[] = [];
  for (const stop of list.querySelectorAll<HTMLElement>('.finding-row, .group-toggle')) {
    const before = stops[stops.length - 1];
    const isOfItsRow = isHeading(stop) && before && !isHeading(before) && before.closest('.finding')?.contains(stop);
    if (isOfItsRow) stops.splice(-1, 0, stop);
    else stops.push(stop);
  }
  return stops;
}

/** The row of a finding; `undefined` while it is not drawn. The list may have thousands of them, so each is looked at once and no further. */
export function rowOfFinding(key: string | null, list: HTMLElement | null): HTMLElement | undefined {
  const rows = list?.querySelectorAll<HTMLElement>('.finding-row') ?? [];
  for (const row of rows) if (row.getAttribute('data-key') === key) return row;
  return undefined;
}

/** Where the list is entered by Tab: a finding's row, or the heading that its item carries. */
export interface Stop {
  readonly key: string;
  readonly on: 'row' | 'heading';
}

/** The row or heading that has the focus; `null` where a part of a finding's details has it. */
export function stopAt(target: EventTarget | null): Stop | null {
  if (!(target instanceof HTMLElement)) return null;
  const key = target.dataset['key'];
  if (key === undefined) return null;
  return { key, on: isHeading(target) ? 'heading' : 'row' };
}

const isHeading = (stop: HTMLElement) => stop.classList.contains('group-toggle');

/** So many rows are passed over by Page Up and Page Down: about what is in sight. */
const PAGE = 10;

/**
 * Up, down, page up, page down, Home and End move; left closes the group or goes to its heading, right opens it, or goes on into
 * what is open. Escape leads from a finding's details back to its row.
 */
export function moveFocus(event: KeyboardEvent): void {
  const stops = stopsIn(event.currentTarget as HTMLElement);
  const at = stops.findIndex((stop) => stop === event.target);
  const from = stops[at];
  if (!from) {
    if (event.key === 'Escape') leaveDetails(event);
    return;
  }
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    alongTheTree(event, stops, at, from);
    return;
  }
  const last = stops.length - 1;
  const target = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: Math.min(at + PAGE, last),
    PageUp: Math.max(at - PAGE, 0),
    Home: 0,
    End: last,
  }[event.key];
  const stop = target === undefined ? undefined : stops[target];
  if (!stop) return;
  event.preventDefault();
  stop.focus();
}

function alongTheTree(event: KeyboardEvent, stops: readonly HTMLElement[], at: number, from: HTMLElement): void {
  event.preventDefault();
  const isOpen = from.getAttribute('aria-expanded') === 'true';
  if (!isHeading(from)) {
    if (event.key === 'ArrowLeft') stops.slice(0, at).reverse().find(isHeading)?.focus();
    else if (isOpen) firstControlOf(from)?.focus();
    else from.click();
    return;
  }
  if (isOpen === (event.key === 'ArrowLeft')) from.click();
  else if (isOpen) stops[at + 1]?.focus();
}

function firstControlOf(row: HTMLElement): HTMLElement | null {
  return (
    row
      .closest('.finding')
      ?.querySelector<HTMLElement>('.finding-detail :is(button, a, input, summary):not([tabindex="-1"])') ?? null
  );
}

function leaveDetails(event: KeyboardEvent): void {
  const row = rowAbove(event.target);
  if (!row) return;
  // Excel on the web leaves the pane with Escape.
  event.stopPropagation();
  row.focus();
}

/** Of the finding in whose details this is. */
function rowAbove(target: EventTarget | null): HTMLElement | null {
  const details = target instanceof HTMLElement ? target.closest('.finding-detail') : null;
  return details?.closest('.finding')?.querySelector<HTMLElement>('.finding-row') ?? null;
}
