import { type RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * For a heading or a part on which the focus is set when a view opens: spread on the element. It is in the tab order for as long as
 * it has the focus. Office.js on the web takes the Tab key over, and from an element outside of its own order
 * (`:not([tabindex='-1'])`) it goes nowhere.
 */
export const LANDING = {
  tabIndex: -1,
  onFocus: ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
    currentTarget.tabIndex = 0;
  },
  onBlur: ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
    currentTarget.tabIndex = -1;
  },
};

/** Sets the focus there when the view opens; whoever goes along the tabs keeps his place among them. */
export function useLanding(element: RefObject<HTMLElement>): void {
  useEffect(() => {
    if (document.activeElement?.getAttribute('role') !== 'tab') element.current?.focus();
  }, []);
}
