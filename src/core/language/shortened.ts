/** A text cut down to what has room: in a message, in a prompt of Excel, in a line of the command line. */

/** At most `longest` characters, the `…` for what was cut among them; never half of a character that takes two. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest - 1);
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
