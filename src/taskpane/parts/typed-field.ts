/** A field that shows what is kept, and never over what somebody is typing in it: other fields are saved meanwhile. */

import { type RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface TypedField {
  readonly ref: RefObject<HTMLInputElement>;
  readonly onInput: () => void;
  /** Hands on what was typed since the last time, if it says something new. */
  readonly settle: () => void;
}

/** @param value what is kept. `onTyped` is given the text of the field. */
export function useTypedField(value: string, onTyped: (typed: string) => void): TypedField {
  const ref = useRef<HTMLInputElement>(null);
  const isTyped = useRef(false);
  const show = () => {
    if (ref.current && ref.current.value !== value) ref.current.value = value;
  };
  useLayoutEffect(() => {
    const isBeingUsed = ref.current?.ownerDocument.activeElement === ref.current;
    if (!(isBeingUsed && isTyped.current)) show();
  }, [value]);
  return {
    ref,
    onInput: () => {
      isTyped.current = true;
    },
    settle: () => {
      const typed = ref.current?.value;
      // What somebody else changed meanwhile is no word of this user.
      if (isTyped.current && typed !== undefined && typed !== value) onTyped(typed);
      else if (!isTyped.current) show();
      isTyped.current = false;
    },
  };
}
