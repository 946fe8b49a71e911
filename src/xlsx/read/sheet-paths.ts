/** Which part of a workbook holds which sheet. */

import { unescapeXml } from '../../core/xml-text';
import { attribute, relations, text } from './part-text';
import { type Parts } from './unpack';

const WORKBOOK = 'xl/workbook.xml';

/** The path of each sheet's part, by the sheet's name. */
export function sheetPaths(parts: Parts): ReadonlyMap<string, string> {
  const targets = relations(parts, WORKBOOK);
  const found = new Map<string, string>();
  for (const [element] of text(parts, WORKBOOK).matchAll(/<(?:\w+:)?sheet\b[^<>]*>/g)) {
    const path = targets.get(attribute(element, 'r:id'));
    if (path !== undefined) found.set(unescapeXml(attribute(element, 'name')), path);
  }
  return found;
}
