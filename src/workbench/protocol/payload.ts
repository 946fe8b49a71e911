/** How much goes between Excel on the web and an add-in at once (office-js-docs-pr, docs/concepts/resource-limits-and-performance-optimization.md). */

/** In bytes: of one request, of one answer, of what a function is given, and of what it answers. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Length in UTF-8, without making a copy. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f) bytes++;
    // The second half of a pair was counted as one character more.
    if (code >= 0xd800 && code <= 0xdfff) bytes--;
  }
  return bytes;
}
