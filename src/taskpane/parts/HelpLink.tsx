import { type ComponentChildren } from 'preact';
import { openInBrowser } from './open-in-browser';

/**
 * A link to a help page. Excel on Windows opens links of a pane in a bare window without any controls, so the user's browser is
 * asked for where Excel can do that. Excel on the web cannot, and opens a tab anyway.
 */
export function HelpLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a href={href} target="_blank" rel="noreferrer" onClick={leave}>
      {children}
    </a>
  );
}

function leave(event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }): void {
  if (openInBrowser(event.currentTarget.href)) event.preventDefault();
}
