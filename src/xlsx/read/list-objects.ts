/** Excel tables (ListObjects) of a workbook. The parser that reads the cells passes over them. */

import { parseArea, type CellArea } from '../../core/sheet/address';
import { attribute, relations, text, type Parts } from './part-text';

/** The areas of the Excel tables on each sheet, by sheet name. */
export function listObjects(
  parts: Parts,
  sheetPaths: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly CellArea[]> {
  const found = new Map<string, CellArea[]>();
  for (const [name, path] of sheetPaths) {
    const areas = [...relations(parts, path).values()]
      .filter((target) => /(^|\/)tables\//.test(target))
      .map((target) => /<(?:\w+:)?table\b[^<>]*>/.exec(text(parts, target))?.[0] ?? '')
      .map((element) => parseArea(attribute(element, 'ref')))
      .filter((area) => area !== null);
    if (areas.length > 0) found.set(name, areas);
  }
  return found;
}
