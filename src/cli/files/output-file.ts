import { accessSync, constants, realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { type Bilingual } from '../../core/language/bilingual';
import { type OutputChoice } from '../arguments/request';
import { refuse } from '../refusal';
import { errorCode } from './error-code';

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
    refuse(
      `"${name}" adalah berkas masukan. Berkas Anda tidak pernah ditimpa; pilih nama lain untuk keluaran.`,
      `"${name}" is the input. Your file is never written to; choose another name for the output.`,
    );
  }
  const parent = dirname(wanted);
  if (!statOf(parent)?.isDirectory()) refuse(`folder "${parent}" tidak ada.`, `there is no folder "${parent}".`);
  const existing = statOf(wanted);
  if (existing && !existing.isFile()) refuse(`"${name}" bukan berkas biasa.`, `"${name}" is not a file.`);
  if (existing && !overwrite) refuseExisting(name);
  try {
    accessSync(parent, constants.W_OK);
    if (existing) accessSync(wanted, constants.W_OK);
  } catch (error) {
    refuseToWrite(name, error);
  }
  return { name, path: existing ? realpathSync(wanted) : wanted, replaces: existing !== null };
}

/**
 * Writes the whole file or nothing.
 * @throws Refusal when the place or the disk does not allow it.
 */
export function writeOutput({ name, path, replaces }: OutputFile, bytes: Uint8Array): void {
  // The old file stays whole until the new one is.
  const target = replaces ? join(dirname(path), `.${basename(path)}.${process.pid}.tmp`) : path;
  try {
    // `wx`: a file that has come there meanwhile is not touched.
    writeFileSync(target, bytes, { flag: 'wx' });
    if (replaces) renameSync(target, path);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') refuseExisting(name);
    removeRemains(target);
    refuseToWrite(name, error);
  }
}

function removeRemains(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The reason why it could not be written is told; that there is nothing to remove adds nothing.
  }
}

function isSameFile(a: string, b: string): boolean {
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
