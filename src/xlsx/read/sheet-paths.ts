/** Which part of a workbook holds which sheet. */

import { unescapeXml } from '../../core/xml-text';
import { hasRows } from './binary-records';
import { attribute, relations, relationsIn, text, type Parts } from './part-text';

const WORKBOOK = /(^|\/)workbook\d*\.(xml|bin)$/i;

/** The path of each sheet's part, by the sheet's name. */
export function sheetPaths(parts: Parts): ReadonlyMap<string, string> {
  const workbook = workbookPath(parts);
  const targets = relations(parts, workbook);
  const found = new Map<string, string>();
  for (const [element] of text(parts, workbook).matchAll(/<(?:\w+:)?sheet\b[^<>]*>/g)) {
    const path = targets.get(attribute(element, '\\w+:id'));
    if (path !== undefined) found.set(unescapeXml(attribute(element, 'name')), path);
  }
  return found;
}

/** What the workbook calls a chart, or the like, is a worksheet: its cells must not be passed over. */
export function hasDisguisedSheet(parts: Parts): boolean {
  const workbook = workbookPath(parts);
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const source = text(parts, `${folder}_rels/${workbook.slice(folder.length)}.rels`);
  return relationsIn(source, folder).some(({ type, target }) => CELL_FREE.test(type) && isWorksheet(parts, target));
}

const CELL_FREE = /\/(chartsheet|dialogsheet|xlMacrosheet|xlIntlMacrosheet)$/i;

/** Binary macro sheets hold rows as worksheets do, and only the workbook knows one from the other. */
function isWorksheet(parts: Parts, path: string): boolean {
  const part = parts[path];
  if (!part) return false;
  if (/\.bin$/i.test(path)) return /(^|\/)worksheets\//i.test(path) && hasRows(part);
  return /<(?:\w+:)?worksheet\b/.test(text(parts, path).slice(0, HEAD));
}

/** How much of a part shows what it is. */
const HEAD = 1_000;

function workbookPath(parts: Parts): string {
  return Object.keys(parts).find((path) => WORKBOOK.test(path)) ?? '';
}
