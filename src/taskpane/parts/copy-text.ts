/**
 * Puts a text on the clipboard by whichever way this web view allows; `false` when it allows none. Call it from a click. Programs
 * that paste layout take the `html`, where there is one.
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    // Excel on the web shows the pane in a frame that may lack the permission; in some web views there is no clipboard at all.
    if (html === undefined) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/plain': asBlob(text), 'text/html': asBlob(html, 'html') }),
      ]);
    return true;
  } catch {
    return copySelected(text, html);
  }
}

const asBlob = (text: string, kind: 'plain' | 'html' = 'plain') => new Blob([text], { type: `text/${kind}` });

/** The old way, which asks for no permission. */
function copySelected(text: string, html?: string): boolean {
  const focused = document.activeElement;
  const carrier = document.createElement('textarea');
  carrier.value = text;
  carrier.readOnly = true;
  carrier.className = 'visually-hidden';
  document.body.append(carrier);
  carrier.focus({ preventScroll: true });
  carrier.select();
  const bringBoth = (event: ClipboardEvent) => {
    if (html === undefined || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', bringBoth);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', bringBoth);
    carrier.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
