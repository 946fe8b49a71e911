/** The archive of a release: its files in one fixed order and with one fixed time, so that the same files give the same bytes. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Files by their path in the release, with / between folders. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** The folder of the archives. */
export const RELEASES = 'rilis';

export const CHECKSUMS_FILE = 'SHA256SUMS';

/** The first day that the ZIP format can write, at noon so that no time zone makes it another. */
const ANY_TIME = new Date(1980, 0, 1, 12);

/** The files of a folder, below `prefix`; '' for none. */
export function filesIn(folder: string, prefix: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const below = path.slice(folder.length + 1).replaceAll('\\', '/');
      return [prefix === '' ? below : `${prefix}/${below}`, readFileSync(path)];
    }),
  );
}

/** As `sha256sum -c` reads it: what was unpacked can be checked without a tool of ours. */
export function checksums(files: Files): string {
  return ordered(files)
    .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
    .join('');
}

export function archive(files: Files): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    ordered({ ...files, [CHECKSUMS_FILE]: new TextEncoder().encode(checksums(files)) }).map(([path, bytes]) => [
      path,
      [bytes, { mtime: ANY_TIME, level: 9 }],
    ]),
  );
  return zipSync(entries);
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** By the characters' codes: no language of the machine takes part. */
function ordered(files: Files): readonly (readonly [string, Uint8Array])[] {
  return Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
}
