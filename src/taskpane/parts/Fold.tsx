import { type ComponentChildren } from 'preact';
import { type PagePart } from '../state';
import { usePart } from './use-part';

interface FoldProps {
  readonly class: string;
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  /** Open from the start; the user may close it. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  /** Its line takes the focus when this part of the page is asked for. */
  readonly part?: PagePart;
}

/**
 * A part that opens below its own line. Office.js on the web takes the Tab key over and passes by every `<summary>` that has
 * no tab index, so all of them are made here.
 */
export function Fold({ class: name, summary, children, open, onToggle, part }: FoldProps) {
  const line = usePart<HTMLElement>(part);
  return (
    <details class={`fold ${name}`} open={open || undefined} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary tabIndex={0} ref={line}>
        {summary}
      </summary>
      {children}
    </details>
  );
}
