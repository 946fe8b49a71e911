/** The report that an earlier run wrote: what people wrote in it comes over, and the file stays where anything else is in it. */

import { constants, copyFileSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

import { type Bilingual, type Language } from '../../core/language/bilingual';
import { notesOf } from '../../core/report/findings-notes';
import { isReport } from '../../core/report/own-report';
import {
  type EarlierSheet,
  markOf,
  type RefreshedReport,
  refreshReport,
} from '../../core/report/refresh/refresh-report';
import { type SheetGrid } from '../../core/sheet/grid';
import { type SheetPlan } from '../../core/sheet/plan';
import { countAdditions } from '../../xlsx/read/additions';
import { readWorkbook } from '../../xlsx/read';
import { errorCode } from '../files/error-code';
import { type OutputFile } from '../files/output-file';
import { refuse } from '../refusal';
import { type Terminal } from '../terminal';

const UNREADABLE: Bilingual = {
  id: 'Berkas lama tidak terbaca, jadi catatan di dalamnya (bila ada) tidak dibawa.',
  en: 'The old file could not be read; notes in it, if there were any, are not carried over.',
};

export interface EarlierReport {
  /** Of the file that is replaced; none where there is no such file. */
  readonly sheets: readonly SheetGrid[];
  /** Charts, and comments or pictures, in the whole file. */
  readonly charts: number;
  readonly additions: number;
}

export function readEarlier(
  { name, path, replaces }: OutputFile,
  language: Language,
  terminal: Terminal,
): EarlierReport {
  const none = { sheets: [], charts: 0, additions: 0 };
  if (!replaces) return none;
  try {
    const bytes = readFileSync(path);
    return { sheets: readWorkbook(bytes, name).sheets, ...countAdditions(bytes) };
  } catch {
    terminal.err(`${name}: ${UNREADABLE[language]}\n`);
    return none;
  }
}

/** The findings sheet with what the user wrote: of the report that is replaced, else of the workbook itself. */
export function earlierFindings({ sheets }: EarlierReport, input: readonly SheetGrid[]): SheetGrid | null {
  return [...sheets, ...input].find((sheet) => notesOf(sheet).length > 0) ?? null;
}

/** The plans with what people wrote on the sheets of the same marks, in the replaced file or in the workbook itself. */
export function refreshAll(
  plans: readonly SheetPlan[],
  { sheets }: EarlierReport,
  input: readonly SheetGrid[],
  language: Language,
): readonly RefreshedReport[] {
  return plans.map((plan) => {
    const mark = markOf(plan);
    const grid = [...sheets, ...input].find((sheet) => mark !== null && sheet.marks?.includes(mark));
    // What a file holds besides cells is counted for the file, not for its sheets.
    const earlier: EarlierSheet | null = grid ? { grid, charts: 0, additions: 0 } : null;
    return refreshReport(plan, earlier, language);
  });
}

const KEPT: Readonly<Record<Language, (name: string) => string>> = {
  id: (name) => `Berkas lama memuat tulisan, lembar, atau laporan lain, jadi disalin dulu ke "${name}".`,
  en: (name) => `The old file holds other writing, sheets or reports, so it was copied to "${name}" first.`,
};

/**
 * A report of ours with anything in it that would be lost is copied aside before it is replaced.
 * @throws Refusal when it cannot be.
 */
export function keepOldFile(
  output: OutputFile,
  earlier: EarlierReport,
  refreshed: readonly RefreshedReport[],
  language: Language,
  terminal: Terminal,
): void {
  if (!earlier.sheets.some(isReport) || isAllReplaced(earlier, refreshed)) return;
  const copy = copyAside(output);
  terminal.err(`${output.name}: ${KEPT[language](copy)}\n`);
}

function isAllReplaced({ sheets, charts, additions }: EarlierReport, refreshed: readonly RefreshedReport[]): boolean {
  const drawn = refreshed.reduce((sum, { plan }) => sum + (plan.charts?.length ?? 0), 0);
  if (additions > 0 || charts > drawn) return false;
  const replaced = new Set(
    refreshed.flatMap(({ plan, earlier }) => {
      const mark = markOf(plan);
      return earlier.kind === 'replaced' && mark !== null ? [mark] : [];
    }),
  );
  return sheets.every(({ values, marks = [] }) => values.length === 0 || marks.some((mark) => replaced.has(mark)));
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
