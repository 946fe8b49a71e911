/** Moving among the rows and headings of the list of findings by keyboard, as in a tree. */

/** Every row and every group's toggle that is drawn, as they are seen from the top: a toggle stands above its first row. */
function stopsIn(list: HTMLElement | null): HTMLElement[] {
  const items = [...(list?.querySelectorAll('li.finding') ?? [])];
  return items.flatMap((item) =>
    ['.group-toggle', '.finding-row'].flatMap((stop) => item.querySelector<HTMLElement>(stop) ?? []),
  );
}

export function rowsIn(list: HTMLElement | null): HTMLElement[] {
  return stopsIn(list).filter((stop) => stop.classList.contains('finding-row'));
}

/** Up, down, Home and End move; left closes the group or goes to its heading, right opens it. */
export function moveFocus(event: KeyboardEvent): void {
  const stops = stopsIn(event.currentTarget as HTMLElement);
  const at = stops.findIndex((stop) => stop === event.target);
  const from = stops[at];
  if (!from) return;
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    alongTheTree(event, stops, at, from);
    return;
  }
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
  const stop = target === undefined ? undefined : stops[target];
  if (!stop) return;
  event.preventDefault();
  stop.focus();
}

function alongTheTree(event: KeyboardEvent, stops: readonly HTMLElement[], at: number, from: HTMLElement): void {
  const isHeading = (stop: HTMLElement) => stop.classList.contains('group-toggle');
  event.preventDefault();
  if (!isHeading(from)) {
    if (event.key === 'ArrowLeft') stops.slice(0, at).reverse().find(isHeading)?.focus();
    return;
  }
  const isOpen = from.getAttribute('aria-expanded') === 'true';
  if (isOpen === (event.key === 'ArrowLeft')) from.click();
  else if (isOpen) stops[at + 1]?.focus();
}
