import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { withoutEmptyTail } from './empty-tail';

/** Why a file cannot be opened, in the user's language. */
export class UnreadablePackage extends Error {
  override name = 'UnreadableFile';
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const DOCUMENT_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const CONTENT_TYPES = '[Content_Types].xml';

/** The parts of an .xlsx file: read as XML when asked for, and written back only where they were changed. */
export class WorkbookPackage {
  private readonly documents = new Map<string, Document>();
  private readonly changed = new Set<string>();

  private constructor(private files: Record<string, Uint8Array>) {}

  static open(data: Uint8Array, name: string): WorkbookPackage {
    const starts = (...bytes: number[]) => bytes.every((byte, index) => data[index] === byte);
    if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
      throw new UnreadablePackage(
        `${name} terkunci kata sandi atau berformat Excel lama (.xls). Buka di Excel, lepaskan kata sandinya, lalu simpan sebagai .xlsx.`,
      );
    }
    if (!starts(0x50, 0x4b)) throw new UnreadablePackage(`${name} bukan buku kerja Excel (.xlsx).`);
    let files: Record<string, Uint8Array>;
    try {
      files = unzipSync(data);
    } catch {
      throw new UnreadablePackage(`${name} rusak: isinya tidak dapat dibaca.`);
    }
    if (!files[CONTENT_TYPES]) throw new UnreadablePackage(`${name} bukan buku kerja Excel (.xlsx).`);
    return new WorkbookPackage(files);
  }

  static fromTexts(texts: Record<string, string>): WorkbookPackage {
    return new WorkbookPackage(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])));
  }

  has(path: string): boolean {
    return path in this.files;
  }

  /** A part as XML; null when there is no such part. */
  xml(path: string): Document | null {
    const known = this.documents.get(path);
    if (known) return known;
    const data = this.files[path];
    if (!data) return null;
    const text = /\/worksheets\//.test(path) ? withoutEmptyTail(strFromU8(data)) : strFromU8(data);
    const document = new DOMParser().parseFromString(text, 'application/xml');
    if (document.querySelector('parsererror')) throw new UnreadablePackage(`Bagian ${path} dari berkas ini rusak.`);
    this.documents.set(path, document);
    return document;
  }

  /** A part as it is written; `''` when there is no such part. */
  text(path: string): string {
    const data = this.files[path];
    return data ? strFromU8(data) : '';
  }

  /** A part that is going to be changed. */
  edit(path: string): Document {
    const document = this.xml(path);
    if (!document) throw new Error(`The workbook has no part ${path}`);
    this.changed.add(path);
    return document;
  }

  add(path: string, xml: string): void {
    this.files[path] = strToU8(xml);
    this.documents.delete(path);
  }

  remove(path: string): void {
    this.files = Object.fromEntries(Object.entries(this.files).filter(([own]) => own !== path));
    this.documents.delete(path);
    this.changed.delete(path);
  }

  /** The paths that a part points to: relation id -> path, with the relation's type. */
  relations(path: string): Map<string, { type: string; target: string }> {
    const document = this.xml(relationsPath(path));
    const found = new Map<string, { type: string; target: string }>();
    for (const element of document ? children(document.documentElement, 'Relationship') : []) {
      const target = element.getAttribute('Target') ?? '';
      const type = (element.getAttribute('Type') ?? '').split('/').pop() ?? '';
      if (element.getAttribute('TargetMode') === 'External') continue;
      found.set(element.getAttribute('Id') ?? '', { type, target: resolvePath(path, target) });
    }
    return found;
  }

  save(): Uint8Array {
    for (const path of this.changed) {
      const document = this.documents.get(path);
      if (!document) continue;
      const xml = new XMLSerializer().serializeToString(document);
      const head = xml.startsWith('<?xml') ? '' : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
      this.files[path] = strToU8(head + xml);
    }
    const zippable: Zippable = {};
    for (const [path, data] of Object.entries(this.files)) zippable[path] = data;
    return zipSync(zippable, { level: 6 });
  }
}

export function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

function resolvePath(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The child elements with a local name, whatever prefix the file uses. */
export function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((element) => element.localName === name);
}

export function child(parent: Element | null | undefined, name: string): Element | undefined {
  return parent ? [...parent.children].find((element) => element.localName === name) : undefined;
}

export function attributeOf(element: Element | null | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

export function numberAttribute(element: Element | null | undefined, name: string): number | undefined {
  const text = element?.getAttribute(name);
  if (text === null || text === undefined || text === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

export function flagAttribute(element: Element | null | undefined, name: string): boolean | undefined {
  const text = element?.getAttribute(name);
  return text === null || text === undefined ? undefined : text === '1' || text === 'true';
}

/** A new element of the spreadsheet's own namespace, with the prefix that the document uses. */
export function make(
  document: Document,
  name: string,
  attributes: Record<string, string | number | undefined> = {},
): Element {
  const { prefix, namespaceURI } = document.documentElement;
  const own = namespaceURI ?? MAIN;
  const element = document.createElementNS(own, prefix ? `${prefix}:${name}` : name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, String(value));
  return element;
}

export { MAIN, RELATIONS };
