/** Below this size a part is small enough to be read whole. */
const LARGE = 16 * 1024 * 1024;

/**
 * A large sheet without the rows below its last content. Such sheets are formatted to the last row: a million empty rows
 * that nobody sees, and that would take a minute to read.
 */
export function withoutEmptyTail(xml: string, large = LARGE): string {
  if (xml.length < large) return xml;
  const end = xml.indexOf('</sheetData>');
  if (end < 0) return xml;
  const content = Math.max(...['</v>', '</f>', '</is>'].map((tag) => xml.lastIndexOf(tag, end)));
  const row = content < 0 ? xml.indexOf('<sheetData>') : xml.indexOf('</row>', content);
  if (row < 0) return xml;
  return xml.slice(0, row + (content < 0 ? '<sheetData>' : '</row>').length) + xml.slice(end);
}
