/** From the words of a command line to the files that they mean: a file is itself, a folder every workbook in and below it. */

import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { type Bilingual, both } from '../../core/language/bilingual';
import { isLockName, isWorkbookName, WORKBOOK_ENDINGS } from '../../xlsx/workbook-names';

/** The files of a run, and what is to be said of how they were found. */
export interface GatheredFiles {
  /** Paths that begin as the user gave them; those of a folder in the order of their names. */
  readonly files: readonly string[];
  readonly said: readonly Bilingual[];
}

const BY_NAME = new Intl.Collator('id', { numeric: true });

/**
 * The files behind the words. One that a folder leads to a second time, by whatever name or link, is left out and said;
 * a folder that cannot be read stands among the files, so that reading it says why.
 */
export function gatherFiles(words: readonly string[], folder: string): GatheredFiles {
  const gathering = new Gathering(folder);
  for (const word of words) gathering.add(word);
  return gathering;
}

class Gathering implements GatheredFiles {
  readonly files: string[] = [];
  readonly said: Bilingual[] = [];
  /** The name by which each file was met first. */
  private readonly met = new Map<string, string>();

  constructor(private readonly folder: string) {}

  add(word: string): void {
    const status = statOf(resolve(this.folder, word));
    if (!status?.isDirectory()) {
      this.files.push(word);
      if (status) this.met.set(identityOf(status), this.met.get(identityOf(status)) ?? word);
      return;
    }
    const before = this.files.length;
    const others = this.addFolder(word);
    if (others > 0) this.said.push(otherFiles(word, others));
    if (this.files.length === before) this.said.push(noWorkbook(word));
  }

  /** Returns how many files in and below it are no workbooks. */
  private addFolder(name: string): number {
    const entries = entriesOf(resolve(this.folder, name));
    if (!entries) {
      this.files.push(name);
      return 0;
    }
    let others = 0;
    for (const entry of entries) {
      const path = join(name, entry.name);
      // A link to a folder may lead back to where it stands; a link to a file is that file.
      if (entry.isDirectory()) others += this.addFolder(path);
      else if (isLockName(entry.name)) continue;
      else if (isWorkbookName(entry.name)) this.addWorkbook(path);
      else others++;
    }
    return others;
  }

  private addWorkbook(path: string): void {
    const status = statOf(resolve(this.folder, path));
    if (status?.isDirectory()) return;
    if (status && !status.isFile()) {
      this.said.push(noFile(path));
      return;
    }
    // What cannot even be looked at is read all the same, which says why.
    const identity = status ? identityOf(status) : path;
    const first = this.met.get(identity);
    if (first !== undefined) {
      this.said.push(metBefore(path, first));
      return;
    }
    this.met.set(identity, path);
    this.files.push(path);
  }
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function entriesOf(path: string): readonly Dirent[] | null {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => BY_NAME.compare(a.name, b.name));
  } catch {
    return null;
  }
}

function identityOf({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}

function metBefore(path: string, first: string): Bilingual {
  return both(
    `${path}: berkas ini sama dengan "${first}", jadi diperiksa sekali saja.`,
    `${path}: this is the same file as "${first}" and is checked once.`,
  );
}

/** Nobody asked for it by name, and a pipe into which nobody writes would hold the whole run up. */
function noFile(path: string): Bilingual {
  return both(
    `${path}: ini pipa atau perangkat, bukan berkas, jadi dilewati.`,
    `${path}: this is a pipe or a device, no file, and was passed over.`,
  );
}

function otherFiles(folder: string, count: number): Bilingual {
  return both(
    `${folder}: ${count} berkas lain bukan buku kerja, jadi dilewati.`,
    `${folder}: ${count} other file(s) are no workbooks and were passed over.`,
  );
}

function noWorkbook(folder: string): Bilingual {
  return both(
    `${folder}: tidak ada buku kerja di folder ini (${WORKBOOK_ENDINGS}).`,
    `${folder}: there is no workbook in this folder (${WORKBOOK_ENDINGS}).`,
  );
}
