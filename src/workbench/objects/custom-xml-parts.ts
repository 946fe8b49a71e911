/** The workbook's custom XML parts: they belong to no add-in, and Excel keeps them out of its undo list (OfficeDev/office-js #6415). */

import { WorkbookError } from '../model/errors';
import { type Workbook } from '../model/workbook';
import { type Arguments, type OfficeHost, HostObject, type HostType, NULL_OBJECT } from '../protocol/host-object';

/** The namespace of the part's root element; throws for what is no XML. */
function namespaceOf(xml: string): string {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror')) throw new WorkbookError('InvalidArgument');
  return document.documentElement.namespaceURI ?? '';
}

function checked(xml: string): string {
  namespaceOf(xml);
  return xml;
}

const xmlOf = (id: string, { workbook }: OfficeHost): string => {
  const xml = workbook.customXmlParts.get(id);
  if (xml === undefined) throw new WorkbookError('ItemNotFound');
  return xml;
};

function setPart(host: OfficeHost, id: string, xml: string): void {
  host.workbook.customXmlParts.set(id, checked(xml));
  host.workbook.note({ kind: 'customXmlParts' });
}

const customXmlPartType: HostType<string> = {
  name: 'CustomXmlPart',
  id: 'Id',
  get: {
    Id: (id) => id,
    NamespaceUri: (id, host) => namespaceOf(xmlOf(id, host)),
  },
  call: {
    GetXml: (id, _args, host) => xmlOf(id, host),
    SetXml: (id, args, host) => {
      xmlOf(id, host);
      setPart(host, id, args.text(0));
    },
    Delete: (id, _args, { workbook }) => {
      if (!workbook.customXmlParts.delete(id)) throw new WorkbookError('ItemNotFound');
      workbook.note({ kind: 'customXmlParts' });
    },
  },
};

/** The parts of one namespace, or all of them. */
interface Scope {
  readonly namespace: string | null;
}

function idsIn({ namespace }: Scope, { workbook }: OfficeHost): string[] {
  return [...workbook.customXmlParts].flatMap(([id, xml]) =>
    namespace === null || namespaceOf(xml) === namespace ? [id] : [],
  );
}

const part = (id: string) => HostObject.of(customXmlPartType, id);

function found(scope: Scope, args: Arguments, host: OfficeHost) {
  const id = args.text(0);
  return idsIn(scope, host).includes(id) ? part(id) : NULL_OBJECT;
}

function only(scope: Scope, host: OfficeHost): HostObject | null {
  const [id, ...others] = idsIn(scope, host);
  return id === undefined || others.length > 0 ? null : part(id);
}

const scopedType: HostType<Scope> = {
  name: 'CustomXmlPartScopedCollection',
  items: (scope, host) => idsIn(scope, host).map(part),
  item: (scope, id, host) => required(scope, id, host),
  call: {
    GetCount: (scope, _args, host) => idsIn(scope, host).length,
    GetItemOrNullObject: found,
    GetOnlyItem: (scope, _args, host) => {
      const one = only(scope, host);
      if (!one) throw new WorkbookError('GeneralException');
      return one;
    },
    GetOnlyItemOrNullObject: (scope, _args, host) => only(scope, host) ?? NULL_OBJECT,
  },
};

function required(scope: Scope, id: unknown, host: OfficeHost): HostObject {
  if (!idsIn(scope, host).includes(String(id))) throw new WorkbookError('ItemNotFound');
  return part(String(id));
}

/** Ids of parts are kept in the file, those of sheets are not. */
function freeId(workbook: Workbook): string {
  let id = workbook.freshId();
  while (workbook.customXmlParts.has(id)) id = workbook.freshId();
  return id;
}

const ALL: Scope = { namespace: null };

export const customXmlPartsType: HostType<Workbook> = {
  name: 'CustomXmlPartCollection',
  items: (_workbook, host) => idsIn(ALL, host).map(part),
  item: (_workbook, id, host) => required(ALL, id, host),
  call: {
    Add: (workbook, args, host) => {
      const id = freeId(workbook);
      setPart(host, id, args.text(0));
      return part(id);
    },
    GetByNamespace: (_workbook, args) => HostObject.of(scopedType, { namespace: args.text(0) }),
    GetCount: (_workbook, _args, host) => idsIn(ALL, host).length,
    GetItemOrNullObject: (_workbook, args, host) => found(ALL, args, host),
  },
};
