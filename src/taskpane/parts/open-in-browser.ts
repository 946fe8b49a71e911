/** Opens a page in the user's own browser; `false` where this Excel cannot be asked for it. */

export function openInBrowser(href: string): boolean {
  // A page outside of Excel is in the user's browser already.
  if (typeof Office === 'undefined') return false;
  if (!Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) return false;
  // A host may claim the set and not bring the function.
  const { ui } = Office.context as { readonly ui?: Partial<Office.UI> };
  if (ui?.openBrowserWindow === undefined) return false;
  // The address in full: the browser knows nothing of this page.
  ui.openBrowserWindow(new URL(href, document.baseURI).href);
  return true;
}
