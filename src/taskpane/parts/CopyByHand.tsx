import { useEffect, useRef } from 'preact/hooks';
import { usePane } from '../pane-context';

/** The last way: the text itself, marked, for Ctrl+C. */
export function CopyByHand({ value }: { value: string }) {
  const { text } = usePane();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [value]);
  return <textarea ref={box} class="copy-by-hand" readOnly rows={4} aria-label={text.copyByHand} value={value} />;
}
