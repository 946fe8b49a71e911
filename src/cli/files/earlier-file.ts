/** The file that an output takes the place of: what is in it, and a copy of it where something would be lost. */

import { constants, copyFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

import { type Bilingual, type Language } from '../../core/language/bilingual';
import { isSealWhole } from '../../core/report/refresh/seal';
import { type SheetGrid } from '../../core/sheet/grid';
import { type SheetPlan } from '../../core/sheet/plan';
import { readWorkbook } from '../../xlsx/read';
import { countAdditions } from '../../xlsx/read/additions';
import { printableName, type Terminal } from '../terminal';
import { errorCode } from '../../core/error-code';
import { refuse } from '../refusal';
import { type OutputFile } from './output-file';
import { readBytes } from './read-file';

const UNREADABLE: Bilingual = {
  id: 'Berkas lama tidak terbaca, jadi catatan di dalamnya (bila ada) tidak dibawa.',
  en: 'The old file could not be read; notes in it, if there were any, are not carried over.',
};

export interface EarlierFile {
  /** None where no file is replaced. */
  readonly sheets: readonly SheetGrid[];
  /** Charts, and comments or pictures, in the whole file. */
  readonly charts: number;
  readonly additions: number;
}

export function readEarlier(
  { name, path, replaces }: OutputFile,
  language: Language,
  terminal: Pick<Terminal, 'err'>,
): EarlierFile {
  const none = { sheets: [], charts: 0, additions: 0 };
  if (!replaces) return none;
  try {
    const bytes = readBytes(path);
    return { sheets: readWorkbook(bytes, name).sheets, ...countAdditions(bytes) };
  } catch {
    terminal.err(`${printableName(`${name}: ${UNREADABLE[language]}`)}\n`);
    return none;
  }
}

/** A form of ours stands there, and somebody has written in it, or may have. */
export function isFilledForm({ sheets, additions }: EarlierFile, plan: SheetPlan): boolean {
  const written = sheets.filter(({ values }) => values.length > 0);
  if (!written.some(({ marks = [] }) => marks.length > 0)) return false;
  return additions > 0 || !written.every((grid) => isSealWhole(grid, plan));
}

const KEPT: Readonly<Record<Language, (name: string) => string>> = {
  id: (name) => `Berkas lama memuat, atau mungkin memuat, tulisan lain, jadi disalin dulu ke "${name}".`,
  en: (name) => `The old file holds, or may hold, other writing, so it was copied to "${name}" first.`,
};

/**
 * Copies the old file aside, and says so.
 * @throws Refusal when it cannot be.
 */
export function keepAside(output: OutputFile, language: Language, terminal: Pick<Terminal, 'err'>): void {
  terminal.err(`${printableName(`${output.name}: ${KEPT[language](copyAside(output))}`)}\n`);
}

const OLD = 'lama';

/** A copy rather than another name: if the new file cannot be written, the old one is still where it was. */
function copyAside({ name, path }: OutputFile): string {
  const extension = extname(path);
  const stem = basename(path, extension);
  for (let number = 1; ; number++) {
    const copy = `${stem} (${number === 1 ? OLD : `${OLD} ${number}`})${extension}`;
    try {
      copyFileSync(path, join(dirname(path), copy), constants.COPYFILE_EXCL);
      return copy;
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue;
      refuse(
        `"${name}" memuat tulisan lain dan tidak dapat disalin ke "${copy}" (galat ${errorCode(error)}), jadi tidak ditimpa.`,
        `"${name}" holds other writing and cannot be copied to "${copy}" (error ${errorCode(error)}), so it was not replaced.`,
      );
    }
  }
}
