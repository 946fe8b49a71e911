/** How files that were dropped or chosen come onto the list: under which name, or in whose place. */

import { isLockName, isWorkbookName } from '../xlsx/workbook-names';
import { type GivenFile } from './given-files';
import { type DeskFile } from './state';

export interface Joining {
  readonly fresh: readonly GivenFile[];
  /** Take the place of the listed file of their name, which can no longer be read as it was. */
  readonly renewed: readonly GivenFile[];
  /** Names, among those of the fresh files, that were given a number because another file has the name. */
  readonly numbered: readonly string[];
  /** So many are on the list already. */
  readonly known: number;
  /** So many are no workbooks. */
  readonly others: number;
}

/**
 * A browser tells no folder of a file that was chosen by itself, so two offices may send files of one name: both are kept.
 * The same file again is passed over, unless it has changed since or could not be read.
 */
export async function joining(listed: readonly DeskFile[], given: readonly GivenFile[]): Promise<Joining> {
  const workbooks = given.filter(({ name }) => isWorkbookName(name));
  const list = new Map(listed.map(({ name, file }) => [name, file]));
  const before = new Map(list);
  const unread = new Set(listed.flatMap(({ name, result }) => (result?.kind === 'unreadable' ? [name] : [])));
  const fresh: GivenFile[] = [];
  const renewed: GivenFile[] = [];
  for (const { name, file } of workbooks) {
    const place = placeFor(name, file, list);
    if (list.has(place)) {
      if (unread.delete(place)) renewed.push({ name: place, file });
    } else if (await isGone(before.get(name))) {
      before.delete(name);
      list.set(name, file);
      renewed.push({ name, file });
    } else {
      list.set(place, file);
      fresh.push({ name: place, file });
    }
  }
  const names = new Set(given.map(({ name }) => name));
  return {
    fresh,
    renewed,
    numbered: fresh.flatMap(({ name }) => (names.has(name) ? [] : [name])),
    known: workbooks.length - fresh.length - renewed.length,
    // What a program puts beside a workbook that it has open was handed in by nobody.
    others: given.filter(({ name }) => !isWorkbookName(name) && !isLockName(name)).length,
  };
}

/** The name under which the same file stands already, or the first that is free. */
function placeFor(name: string, file: File, list: ReadonlyMap<string, File>): string {
  let place = name;
  for (let number = 2; ; number++) {
    const holder = list.get(place);
    if (!holder || isSame(holder, file)) return place;
    place = numberedName(name, number);
  }
}

/** `dinas/iku.xlsx` → `dinas/iku (2).xlsx`. */
function numberedName(name: string, number: number): string {
  return name.replace(/(\.[^./]*)?$/, ` (${number})$1`);
}

/** As far as a browser tells without reading them. */
function isSame(one: File, other: File): boolean {
  return one.size === other.size && one.lastModified === other.lastModified;
}

/** A file of the list that was written to, moved or deleted since it was chosen, which a browser refuses to read. */
async function isGone(file: File | undefined): Promise<boolean> {
  if (!file) return false;
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => false,
      () => true,
    );
}
