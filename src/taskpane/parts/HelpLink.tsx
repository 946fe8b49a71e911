import { type ComponentChildren } from 'preact';

/**
 * A link to a help page. Excel on Windows opens links of a pane in a bare window without any controls, so the user's browser is
 * asked for where Excel can do that. Excel on the web cannot, and opens a tab anyway.
 */
export function HelpLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a href={href} target="_blank" rel="noreferrer" onClick={openInBrowser}>
      {children}
    </a>
  );
}

function openInBrowser(event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }): void {
  if (!Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) return;
  // The address that the link has in full: the browser knows nothing of this page.
  Office.context.ui.openBrowserWindow(event.currentTarget.href);
  event.preventDefault();
}
