/** Excel tables (ListObjects) of a workbook. The parser that reads the cells passes over them. */

import { parseArea, type CellArea } from '../../core/sheet/address';
import { type Parts } from './unpack';

/** The areas of the Excel tables on each sheet, by sheet name. */
export function listObjects(parts: Parts): ReadonlyMap<string, readonly CellArea[]> {
  const found = new Map<string, CellArea[]>();
  const workbook = text(parts, 'xl/workbook.xml');
  const sheetPaths = relations(parts, 'xl/workbook.xml');
  for (const sheet of workbook.matchAll(/<(?:\w+:)?sheet\b[^<>]*>/g)) {
    const name = unescapeXml(attribute(sheet[0], 'name'));
    const path = sheetPaths.get(attribute(sheet[0], 'r:id'));
    if (path === undefined) continue;
    const areas = [...relations(parts, path).values()]
      .filter((target) => /(^|\/)tables\//.test(target))
      .map((target) => /<(?:\w+:)?table\b[^<>]*>/.exec(text(parts, target))?.[0] ?? '')
      .map((element) => parseArea(attribute(element, 'ref')))
      .filter((area) => area !== null);
    if (areas.length > 0) found.set(name, areas);
  }
  return found;
}

/** Relationship id → path of the part it points to. */
function relations(parts: Parts, path: string): ReadonlyMap<string, string> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const source = text(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  const elements = [...source.matchAll(/<(?:\w+:)?Relationship\b[^<>]*>/g)].map((match) => match[0]);
  return new Map(elements.map((element) => [attribute(element, 'Id'), resolve(folder, attribute(element, 'Target'))]));
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of (folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function text(parts: Parts, path: string): string {
  const part = parts[path];
  return part ? new TextDecoder().decode(part) : '';
}

function attribute(element: string, name: string): string {
  const match = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(element);
  return match?.[1] ?? match?.[2] ?? '';
}

function unescapeXml(escaped: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return escaped.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, entity: string) => {
    if (/^#x/i.test(entity)) return String.fromCodePoint(parseInt(entity.slice(2), 16));
    if (entity.startsWith('#')) return String.fromCodePoint(Number(entity.slice(1)));
    return entities[entity] ?? whole;
  });
}
