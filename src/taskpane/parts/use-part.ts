import { createContext, type RefObject } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { type FocusWish, type PagePart } from '../state';

/** Where the focus is to go now. */
export const FocusContext = createContext<FocusWish | null>(null);

/** Whether this part of a page was asked for from elsewhere. */
export function useIsAskedFor(part: PagePart | undefined): boolean {
  const wish = useContext(FocusContext);
  return wish?.on === 'part' && wish.part === part;
}

/** For the element that takes the focus when its part of a page is asked for: whoever pressed a link must not be left behind. */
export function usePart<Element extends HTMLElement>(part: PagePart | undefined): RefObject<Element> {
  const wish = useContext(FocusContext);
  const isAskedFor = useIsAskedFor(part);
  const element = useRef<Element>(null);
  useEffect(() => {
    if (!isAskedFor) return;
    element.current?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'start' });
    // Another object is another wish.
  }, [wish]);
  return element;
}
