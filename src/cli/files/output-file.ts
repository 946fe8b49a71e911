/** Where a command may write a file, and how it does so: the whole file or nothing, and never over one that is to stay. */

import { randomUUID } from 'node:crypto';
import {
  accessSync,
  constants,
  linkSync,
  lstatSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { type Bilingual } from '../../core/language/bilingual';
import { type SheetPlan } from '../../core/sheet/plan';
import { type OutputChoice } from '../command-line/shared-options';
import { errorCode } from '../../core/error-code';
import { refuse } from '../refusal';
import { type Terminal } from '../terminal';

/** A place where a file may be written. */
export interface OutputFile {
  /** As the user gave it. */
  readonly name: string;
  /** Absolute, links resolved. */
  readonly path: string;
  /** A file stands there that the user lets go. */
  readonly replaces: boolean;
}

/**
 * Looks at the place before any work is done.
 * @param input the file that is read, which is never written to, by whatever name or link it is reached.
 * @throws Refusal when nothing can or may be written there.
 */
export function outputFile({ name, overwrite }: OutputChoice, folder: string, input?: string): OutputFile {
  const wanted = resolve(folder, name);
  if (input !== undefined && isSameFile(wanted, resolve(folder, input))) {
    refuseInput(name);
  }
  const parent = dirname(wanted);
  if (!statOf(parent)?.isDirectory()) refuse(`folder "${parent}" tidak ada.`, `there is no folder "${parent}".`);
  const existing = statOf(wanted) ?? danglingLink(wanted);
  if (existing && !existing.isFile() && !existing.isSymbolicLink())
    refuse(`"${name}" bukan berkas biasa.`, `"${name}" is not a file.`);
  if (existing && !overwrite) refuseExisting(name);
  try {
    accessSync(parent, constants.W_OK);
    if (existing?.isFile()) accessSync(wanted, constants.W_OK);
  } catch (error) {
    refuseToWrite(name, error);
  }
  return { name, path: existing?.isFile() ? realpathSync(wanted) : wanted, replaces: existing !== null };
}

/**
 * Writes the whole file or nothing: under a name of its own beside the place, and there when it is whole. A run that is
 * ended halfway leaves nothing under the name that was asked for.
 * @throws Refusal when the place or the disk does not allow it.
 */
export function writeOutput({ name, path, replaces }: OutputFile, bytes: Uint8Array): void {
  // Short, because the name that was asked for may be as long as names can be.
  const temporary = join(dirname(path), `${temporaryPrefix(process.pid)}${randomUUID()}.tmp`);
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    if (replaces) renameSync(temporary, path);
    else moveToFreePlace(temporary, path);
  } catch (error) {
    removeRemains(temporary);
    if (errorCode(error) === 'EEXIST') refuseExisting(name);
    refuseToWrite(name, error);
  }
}

function temporaryPrefix(pid: number): string {
  return `.iku-${pid}-`;
}

/** What a process that was ended while it wrote has left in the folder. */
export function removeRemainsOf(pid: number, folder: string): void {
  for (const name of namesIn(folder)) if (name.startsWith(temporaryPrefix(pid))) removeRemains(join(folder, name));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Where the folder cannot be read nothing was written.
    return [];
  }
}

/** A file that has come there meanwhile is not touched: a second name fails where a file is, a new name would replace it. */
function moveToFreePlace(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    // Some disks (FAT, some of networks) know no second names; there the place is looked at once more.
    if (!NO_LINKS.includes(errorCode(error))) throw error;
    if (lstatOf(to)) throw Object.assign(new Error(to), { code: 'EEXIST' });
    renameSync(from, to);
    return;
  }
  removeRemains(from);
}

const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

function removeRemains(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The reason why it could not be written is told; that there is nothing to remove adds nothing.
  }
}

/** Two names, or a name and a link, of one file. */
export function isSameFile(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [statOf(a), statOf(b)];
  return one !== null && other !== null && one.dev === other.dev && one.ino === other.ino;
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function lstatOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

/** A link that leads nowhere is no file, and yet nothing new can take its place. */
function danglingLink(path: string): Stats | null {
  const link = lstatOf(path);
  return link?.isSymbolicLink() ? link : null;
}

/** @throws Refusal: a file that is read is never written to. */
export function refuseInput(name: string): never {
  return refuse(
    `"${name}" adalah berkas masukan. Berkas Anda tidak pernah ditimpa; pilih nama lain untuk keluaran.`,
    `"${name}" is the input. Your file is never written to; choose another name for the output.`,
  );
}

function refuseExisting(name: string): never {
  return refuse(
    `"${name}" sudah ada. Pilih nama lain, atau tambahkan --timpa untuk menggantinya.`,
    `"${name}" already exists. Choose another name, or add --timpa to replace it.`,
  );
}

const PERMISSION: Bilingual = { id: 'tidak ada izin di sana', en: 'no permission there' };

const WRITE_FAILURES: Readonly<Record<string, Bilingual>> = {
  EACCES: PERMISSION,
  EPERM: PERMISSION,
  EROFS: { id: 'disknya hanya dapat dibaca', en: 'the disk is read-only' },
  ENOSPC: { id: 'disk penuh', en: 'the disk is full' },
  EBUSY: { id: 'sedang dipakai program lain', en: 'another program is using it' },
  ENAMETOOLONG: { id: 'namanya terlalu panjang', en: 'its name is too long' },
};

function refuseToWrite(name: string, error: unknown): never {
  const code = errorCode(error);
  const reason = WRITE_FAILURES[code] ?? { id: `galat ${code}`, en: `error ${code}` };
  return refuse(`"${name}" tidak dapat ditulis: ${reason.id}.`, `"${name}" cannot be written: ${reason.en}.`);
}

/**
 * The planned sheets as a new workbook.
 * @throws Refusal when it cannot be written.
 */
export async function writeSheets(
  output: OutputFile,
  plans: readonly SheetPlan[],
  title: string,
  terminal: Terminal,
): Promise<void> {
  terminal.progress(output.name);
  // The library that writes is heavy, and most of what can go wrong is known before.
  const [{ writeWorkbook }, { excelizeInNode }] = await Promise.all([
    import('../../xlsx/write'),
    import('../../xlsx/write/excelize-in-node'),
  ]);
  writeOutput(output, writeWorkbook(plans, await excelizeInNode(), { title, written: terminal.now }));
}
