/** A cell's text as it is quoted in a message: on one line, and cut where it is long. */

const LONGEST = 90;

export function quote(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat;
}
