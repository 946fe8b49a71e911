/** Text within XML, and back. */

/** As it may stand in an element. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** XML's entities as the characters that they stand for; what is none stays as it is. */
export function unescapeXml(escaped: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return escaped.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, entity: string) => {
    if (/^#x/i.test(entity)) return character(parseInt(entity.slice(2), 16)) ?? whole;
    if (entity.startsWith('#')) return character(Number(entity.slice(1))) ?? whole;
    return entities[entity] ?? whole;
  });
}

/** `null` for a number that no character has. */
function character(code: number): string | null {
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
