/** Keeps decisions in the browser's own storage on this computer, under the content of the files that they speak of. */

import { type Decisions, decisionsFromJson, decisionsToJson, countOf, NO_DECISIONS } from './decisions';

/** A shelf for texts; none of its methods throws. */
export interface Shelf {
  read(key: string): string | null;
  /** An empty text takes the key away. `false`: it could not be kept. */
  write(key: string, text: string): boolean;
  keys(): readonly string[];
}

/** Of a file: its digest. Of two levels: the digest of each, with the sheet where one is meant; the upper first. */
export type ContentKey = string;

export class KeptDecisions {
  constructor(private readonly shelf: Shelf) {}

  read(key: ContentKey): Decisions {
    return decisionsFromJson(this.shelf.read(key) ?? '') ?? NO_DECISIONS;
  }

  /** `false`: they could not be kept. */
  write(key: ContentKey, decisions: Decisions): boolean {
    return this.shelf.write(key, countOf(decisions) === 0 ? '' : decisionsToJson(decisions));
  }

  count(): number {
    return this.shelf.keys().reduce((sum, key) => sum + countOf(this.read(key)), 0);
  }

  forgetAll(): void {
    for (const key of this.shelf.keys()) this.shelf.write(key, '');
  }
}

const PREFIX = 'asisten-iku/keputusan/';

/** Storage may be switched off or full: then nothing is kept, and that is said. */
export function browserShelf(): Shelf {
  return {
    read: (key) => tried(() => localStorage.getItem(PREFIX + key), null),
    write: (key, text) =>
      tried(() => {
        if (text === '') localStorage.removeItem(PREFIX + key);
        else localStorage.setItem(PREFIX + key, text);
        return true;
      }, false),
    keys: () =>
      tried(
        () =>
          Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
            .filter((key) => key.startsWith(PREFIX))
            .map((key) => key.slice(PREFIX.length)),
        [],
      ),
  };
}

function tried<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** Names a file by its content; `null` where the browser cannot, as on a page that was not served securely. */
export async function digestOf(bytes: ArrayBuffer): Promise<string | null> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return null;
  }
}
