/** Texts up to this length are shown whole. */
const SHORT = 70;

/** How much of the unchanged text stays around the change. */
const CONTEXT = 20;

/** Two texts cut down to where they differ, with `…` for what was cut; short ones stay as they are. */
export function changedPart(before: string, after: string): { before: string; after: string } {
  if (Math.max(before.length, after.length) <= SHORT) return { before, after };
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const from = wordStart(before, start - CONTEXT);
  const cut = (text: string) => {
    const to = wordEnd(text, text.length - end + CONTEXT);
    return (from > 0 ? '…' : '') + text.slice(from, to) + (to < text.length ? '…' : '');
  };
  return { before: cut(before), after: cut(after) };
}

function wordStart(text: string, from: number): number {
  return from <= 0 ? 0 : text.lastIndexOf(' ', from) + 1;
}

function wordEnd(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return from >= text.length || space < 0 ? text.length : space;
}
