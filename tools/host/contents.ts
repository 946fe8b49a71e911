/** Whether what a file holds is whole and of the add-in: a server, a proxy or a broken copy may send something else under its name. */

import { Script } from 'node:vm';
import { type Answer } from './ask';
import { type HostFault, fault } from './faults';

/** The scripts of the add-in that a page names. */
export function ownScripts({ body }: Answer): string[] {
  const names = [...body.matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)].map(([, name = '']) => name);
  return names.filter((name) => !name.includes('://'));
}

/** Parts that a script fetches when they are needed, as webpack writes their names into it: `{104:"be7db760",147:"fcb485aa"}`. */
export function partsOf({ body }: Answer): string[] {
  const [table = ''] = /\{(?:\d+:"[\da-f]{8}",?)+\}/.exec(body) ?? [];
  return [...table.matchAll(/(\d+):"([\da-f]{8})"/g)].map(([, id, hash]) => `${id}.${hash}.js`);
}

/** What the desk keeps for work without a network, as its keeper lists it: everything that it needs. */
export function filesOfDesk({ body }: Answer): string[] {
  const [, list = ''] = /\bFILES\s*=\s*\[([^\]]*)\]/.exec(body) ?? [];
  return [...list.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
}

/** A script that was cut, or a page in its place, cannot be read as a script; it is read only, never run. */
export function scriptContentFaults({ address, status, body }: Answer): HostFault[] {
  if (status !== 200) return [];
  if (body.trim() === '') return [fault('isi-kosong', address)];
  try {
    return new Script(body) ? [] : [];
  } catch (error) {
    return [fault('isi-skrip', address, error instanceof Error ? error.message : String(error))];
  }
}

/** The list of functions, and the addresses of their help, which must be at this host. */
export function metadataContentFaults({ address, status, body }: Answer, base: string): HostFault[] {
  if (status !== 200) return [];
  if (!listsFunctions(body)) return [fault('isi-json', address)];
  const elsewhere = addressesElsewhere(body, base);
  return elsewhere === null ? [] : [fault('alamat-lain', address, elsewhere)];
}

function listsFunctions(body: string): boolean {
  try {
    const metadata: unknown = JSON.parse(body);
    if (typeof metadata !== 'object' || metadata === null || !('functions' in metadata)) return false;
    return Array.isArray(metadata.functions) && metadata.functions.length > 0;
  } catch {
    return false;
  }
}

/** The first address of a help page that is not below `base`; `null` when there is none. */
function addressesElsewhere(body: string, base: string): string | null {
  const named = [...body.matchAll(/"helpUrl"\s*:\s*"([^"]+)"/g)].map(([, url = '']) => url);
  return named.find((url) => !url.startsWith(base)) ?? null;
}

const BLANK = /<span data-penyedia="?\w+"?>\( … \)<\/span>/;

/** A page on which whoever hosts the add-in has not said who that is. */
export function blankFaults({ address, body }: Answer): HostFault[] {
  return BLANK.test(body) ? [fault('isian-kosong', address)] : [];
}
