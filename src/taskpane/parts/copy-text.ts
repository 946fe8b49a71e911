/** Puts a text on the clipboard by whichever way this web view allows; `false` when it allows none. Call it from a click. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Excel on the web shows the pane in a frame that may lack the permission; in some web views there is no clipboard at all.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** The old way, which asks for no permission. */
function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const carrier = document.createElement('textarea');
  carrier.value = text;
  carrier.readOnly = true;
  carrier.className = 'visually-hidden';
  document.body.append(carrier);
  carrier.focus({ preventScroll: true });
  carrier.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    carrier.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
