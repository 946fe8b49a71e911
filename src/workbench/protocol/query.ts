import { WorkbookError } from '../model/errors';
import { type OfficeHost, type HostObject, type HostType, NullObject } from './host-object';
import { type QueryInfo } from './messages';

/** Which plain properties and which object properties a `load` asked for. */
interface Selection {
  all: boolean;
  plain: string[];
  nested: Map<string, Selection>;
}

/** How a member is looked up, with the check of its requirement set. */
export type Gate = (type: HostType<unknown>, member: string) => void;

/** Reads `["values", "format/fill/color", "worksheet/name"]`. */
function parseSelect(select: readonly string[], type: HostType<unknown>): Selection {
  const root: Selection = { all: false, plain: [], nested: new Map() };
  if (select.length === 0) root.all = true;
  for (const path of select) {
    let selection = root;
    const names = path.split(/[/.]/).filter((name) => name !== '' && name !== '$none');
    names.forEach((name, index) => {
      if (name === '*' || (name === 'items' && type.items && index === 0)) {
        if (index === names.length - 1) selection.all = true;
        return;
      }
      const last = index === names.length - 1;
      const member = pascal(name);
      // A last name may be an object property: then all its plain properties are meant. Which it is, the type knows.
      if (last) selection.plain.push(member);
      else {
        const next = selection.nested.get(member) ?? { all: false, plain: [], nested: new Map() };
        selection.nested.set(member, next);
        selection = next;
      }
    });
  }
  return root;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The names of plain properties that a query will read, so that a pending calculation can be waited for. */
export function readsCalculated(object: HostObject, query: QueryInfo | undefined): boolean {
  const names = object.type.calculated;
  if (!names) return false;
  const selection = parseSelect(query?.Select ?? [], object.type);
  return selection.all || selection.plain.some((name) => names.has(name));
}

/** Answers a query with Pascal-case keys; a collection answers its `_Items`. */
export function answerQuery(object: HostObject, query: QueryInfo | undefined, host: OfficeHost, gate: Gate): unknown {
  const select = [...(query?.Select ?? []), ...(query?.Expand ?? [])];
  return answer(object, parseSelect(select, object.type), host, gate, query);
}

function answer(object: HostObject, selection: Selection, host: OfficeHost, gate: Gate, page?: QueryInfo): unknown {
  const { type, self } = object;
  if (!type.items) return answerItem(object, selection, host, gate);
  const own: Record<string, unknown> = {};
  const forItems: Selection = { all: selection.all, plain: [], nested: selection.nested };
  for (const name of selection.plain) {
    // `count` belongs to the collection itself, everything else to its items.
    if (type.get?.[name]) {
      gate(type, name);
      own[name] = type.get[name]?.(self, host);
    } else forItems.plain.push(name);
  }
  const skip = page?.Skip ?? 0;
  const items = type.items(self, host).slice(skip, page?.Top === undefined ? undefined : skip + page.Top);
  own['_Items'] = items.map((item) => answerItem(item, forItems, host, gate));
  return own;
}

function answerItem(object: HostObject, selection: Selection, host: OfficeHost, gate: Gate): Record<string, unknown> {
  const { type, self } = object;
  const result: Record<string, unknown> = {};
  const idGetter = type.id ? type.get?.[type.id] : undefined;
  if (type.id && idGetter) result[type.id] = idGetter(self, host);
  const names = selection.all ? [...Object.keys(type.get ?? {}), ...selection.plain] : selection.plain;
  for (const name of names) {
    const getter = type.get?.[name];
    if (getter) {
      // "All" means what the host's level has; a name must be there.
      if (selection.all && !selection.plain.includes(name) && !allowed(gate, type, name)) continue;
      gate(type, name);
      result[name] = getter(self, host);
    } else if (type.nav?.[name]) {
      result[name] = follow(object, name, { all: true, plain: [], nested: new Map() }, host, gate);
    } else {
      throw unknownMember(type, name);
    }
  }
  for (const [name, nested] of selection.nested) {
    result[name] = follow(object, name, nested, host, gate, result[name]);
  }
  return result;
}

function follow(
  object: HostObject,
  name: string,
  selection: Selection,
  host: OfficeHost,
  gate: Gate,
  before?: unknown,
): unknown {
  const navigate = object.type.nav?.[name];
  if (!navigate) throw unknownMember(object.type, name);
  gate(object.type, name);
  const next = navigate(object.self, host);
  if (next instanceof NullObject) return null;
  const found = answer(next, selection, host, gate);
  return typeof before === 'object' ? { ...before, ...(found as object) } : found;
}

function allowed(gate: Gate, type: HostType<unknown>, name: string): boolean {
  try {
    gate(type, name);
    return true;
  } catch {
    return false;
  }
}

function unknownMember(type: HostType<unknown>, name: string): Error {
  return new LocatedError(new WorkbookError('ApiNotFound'), type.name, name);
}

/** An error together with the member where it arose, for the answer's `Location`. */
export class LocatedError extends Error {
  readonly location: string;
  constructor(
    override readonly cause: unknown,
    type: string,
    member: string,
  ) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.location = `${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }
}
