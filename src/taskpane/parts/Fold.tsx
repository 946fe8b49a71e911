import { type ComponentChildren } from 'preact';

interface FoldProps {
  readonly class: string;
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  /** Open from the start; the user may close it. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
}

/**
 * A part that opens below its own line. Office.js on the web takes the Tab key over and passes by every `<summary>` that has
 * no tab index, so all of them are made here.
 */
export function Fold({ class: name, summary, children, open, onToggle }: FoldProps) {
  return (
    <details class={`fold ${name}`} open={open || undefined} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary tabIndex={0}>{summary}</summary>
      {children}
    </details>
  );
}
