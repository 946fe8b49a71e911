/** Documents that were cut short: the parser takes what is there, and the sheets that are gone would be missed by nobody. */

import { text, type Parts } from './part-text';
import { UnreadableFile } from './unreadable';

/** The parts that say which sheets there are, or hold all of them, and how each ends. */
const ENDS: readonly (readonly [string, RegExp])[] = [
  ['xl/workbook.xml', /<\/(?:\w+:)?workbook\s*>\s*(?:<!--[^>]*-->\s*)*$/],
  ['content.xml', /<\/(?:\w+:)?document-content\s*>\s*(?:<!--[^>]*-->\s*)*$/],
];

/** How much of a document shows its end. */
const TAIL = 1_000;

/** @throws UnreadableFile when one of the parts has no end. */
export function refuseCutParts(parts: Parts): void {
  for (const [path, end] of ENDS) {
    const content = text(parts, path);
    if (content.includes('<') && !end.test(content.slice(-TAIL))) throw new UnreadableFile('corrupted');
  }
}

/** Looks at a workbook in Excel's XML of 2003, which begins with its only element; web pages often lack their ends. */
export function refuseCutMarkup(markup: string): void {
  const isWorkbook = /<(?:\w+:)?Workbook\b/.test(markup.slice(0, TAIL));
  if (isWorkbook && !/<\/(?:\w+:)?Workbook\s*>/.test(markup.slice(-TAIL))) throw new UnreadableFile('corrupted');
}
