/** The little of XML that is needed of the small parts of a workbook, which the parser passes over. */

/** The parts of a workbook by their path. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** Relationship id → path of the part it points to. */
export function relations(parts: Parts, path: string): ReadonlyMap<string, string> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const source = text(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  return new Map(relationsIn(source, folder).map(({ id, target }) => [id, target]));
}

interface Relation {
  readonly id: string;
  readonly type: string;
  /** Path of the part that it points to. */
  readonly target: string;
}

/** The relations of a part in the folder, from the XML that lists them. */
export function relationsIn(source: string, folder: string): readonly Relation[] {
  return [...source.matchAll(/<(?:\w+:)?Relationship\b[^<>]*>/g)].map(([element]) => ({
    id: attribute(element, 'Id'),
    type: attribute(element, 'Type'),
    target: resolve(folder, attribute(element, 'Target')),
  }));
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

export function text(parts: Parts, path: string): string {
  const part = parts[path];
  return part ? decoded(part) : '';
}

/** XML parts may be written in UTF-16, which says so in its first two bytes. */
export function decoded(part: Uint8Array): string {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder('utf-16le').decode(part);
  if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder('utf-16be').decode(part);
  return new TextDecoder().decode(part);
}

export function attribute(element: string, name: string): string {
  const match = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(element);
  return match?.[1] ?? match?.[2] ?? '';
}
