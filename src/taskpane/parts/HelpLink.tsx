import { type ComponentChildren } from 'preact';
import { type PagePart } from '../state';
import { openInBrowser } from './open-in-browser';
import { usePart } from './use-part';

interface HelpLinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
  /** Takes the focus when this part of the page is asked for. */
  readonly part?: PagePart;
}

/**
 * A link to a help page. Excel on Windows opens links of a pane in a bare window without any controls, so the user's browser is
 * asked for where Excel can do that. Excel on the web cannot, and opens a tab anyway.
 */
export function HelpLink({ href, children, part }: HelpLinkProps) {
  const link = usePart<HTMLAnchorElement>(part);
  return (
    <a href={href} ref={link} target="_blank" rel="noreferrer" onClick={leave}>
      {children}
    </a>
  );
}

function leave(event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }): void {
  if (openInBrowser(event.currentTarget.href)) event.preventDefault();
}
