/** Reads and reviews one file, and says what the file's own settings make of its review. */

import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

import { type OfficeDefinition } from '../../core/indicator/library/office';
import { type Bilingual, type Language } from '../../core/language/bilingual';
import { type FileSettings, fileSettings, choiceLines, SET_BY_FILE } from '../../core/own-choices';
import { followRenames } from '../../core/renamed-sheets';
import { isReport } from '../../core/report/own-report';
import { type Review, reviewSteps } from '../../core/review';
import { failureMessage } from '../../core/rules/failure';
import { type Finding } from '../../core/rules/rule';
import { DEFAULT_SETTINGS } from '../../core/settings';
import { type SheetGrid } from '../../core/sheet/grid';
import { readWorkbook, type UnreadableSheet, unreadableSheetText, type WorkbookFile } from '../../xlsx/read';
import { readBytes, reasonUnread } from '../files/read-file';
import { type Terminal } from '../terminal';

export interface ReviewedFile {
  readonly kind: 'reviewed';
  /** The path as the user gave it. */
  readonly name: string;
  readonly sheets: readonly SheetGrid[];
  /** Sheets that could not be read, while the others were reviewed. */
  readonly unreadable: readonly UnreadableSheet[];
  readonly review: Review;
  /** What the file itself says about how it is judged. */
  readonly settings: FileSettings;
  /** What the reader left out or cut short. */
  readonly notes: readonly Bilingual[];
  /** Of the file's bytes, where there were any to read. */
  readonly digest?: string;
}

export interface UnreadableInput {
  readonly kind: 'unreadable';
  readonly name: string;
  readonly reason: Bilingual;
  /** Of the file's bytes, where there were any to read. */
  readonly digest?: string;
}

/** What came of one file: a review, or the reason why there is none. */
export type FileReview = ReviewedFile | UnreadableInput;

/** How a file is to be reviewed. */
export interface FileReviewOptions {
  /** Judge as if the file had no settings of its own: neither choices of its users nor marks on its sheets. */
  readonly ignoreSettings: boolean;
  /** What the tables are held to. */
  readonly library?: readonly OfficeDefinition[];
}

/** Reads and reviews one file; a file that cannot be read is an answer, not a failure of the run. */
export function reviewFile(
  name: string,
  { ignoreSettings, library }: FileReviewOptions,
  terminal: Pick<Terminal, 'folder' | 'progress'>,
): FileReview {
  let digest: string | undefined;
  try {
    terminal.progress(name);
    const bytes = readBytes(resolve(terminal.folder, name));
    digest = createHash('sha256').update(bytes).digest('hex');
    const file = readWorkbook(bytes, name);
    const workbook = ignoreSettings ? withoutSettings(file) : file;
    const { sheets, notes, unreadable } = workbook;
    const review = reviewSheets(name, workbook, terminal, library);
    const settings = fileSettings(workbook.settings, sheets, review);
    return {
      kind: 'reviewed',
      name,
      sheets,
      unreadable,
      review,
      settings,
      notes: [...notes, ...passedOver(settings.skippedSheets)],
      digest,
    };
  } catch (error) {
    return { kind: 'unreadable', name, reason: reasonUnread(error), ...(digest === undefined ? {} : { digest }) };
  }
}

/** Why the file, or a sheet of it, could not be read. */
export function unreadParts(file: FileReview): readonly Bilingual[] {
  return file.kind === 'unreadable' ? [file.reason] : file.unreadable.map(unreadableSheetText);
}

/** Everything that was not reviewed: what could not be read, and where a rule of ours failed. */
export function failuresOf(file: FileReview): readonly Bilingual[] {
  if (file.kind === 'unreadable') return unreadParts(file);
  const ours = file.review.failures.map((failure) => ({
    id: failureMessage(failure, 'id'),
    en: failureMessage(failure, 'en'),
  }));
  return [...unreadParts(file), ...ours];
}

/** The workbook as if nobody had chosen anything in it, and no sheet of it were marked as a report. */
export function withoutSettings(workbook: WorkbookFile): WorkbookFile {
  const unmarked = workbook.sheets.map((sheet) => (isReport(sheet) ? { ...sheet, marks: [] } : sheet));
  return { ...workbook, sheets: unmarked, settings: DEFAULT_SETTINGS };
}

/** Which sheets are reports of ours, and so were not reviewed. */
function passedOver(reports: readonly string[]): readonly Bilingual[] {
  if (reports.length === 0) return [];
  const names = reports.map((name) => `"${name}"`).join(', ');
  return [{ id: `Laporan Asisten IKU dilewati: ${names}.`, en: `Reports of Asisten IKU were passed over: ${names}.` }];
}

/** The findings that the agency has not accepted: the ones to mend. */
export function openFindings(review: Review): readonly Finding[] {
  return review.findings.filter((finding) => finding.accepted === undefined);
}

/** A finding that the agency accepts as it is, and its reason. */
export interface FindingWithReason {
  readonly finding: Finding;
  readonly reason: string;
  /** Who gave it, where they said so. */
  readonly person?: string;
}

export function acceptedFindings(review: Review): readonly FindingWithReason[] {
  return review.findings.flatMap((finding) => {
    const { accepted: reason, acceptedBy: person } = finding;
    return reason === undefined ? [] : [{ finding, reason, ...(person === undefined ? {} : { person }) }];
  });
}

/** Reviews the sheets of a file by the settings that the file keeps, and says which one has just been reviewed. */
export function reviewSheets(
  name: string,
  { sheets, settings }: Pick<WorkbookFile, 'sheets' | 'settings'>,
  terminal: Pick<Terminal, 'progress'>,
  library: readonly OfficeDefinition[] = [],
): Review {
  const steps = reviewSteps(sheets, followRenames(settings, sheets), { library });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const { done, total, sheet } = step.value;
    terminal.progress(`${name}: ${done}/${total} ${sheet}`);
  }
}

const CHECK_WITHOUT = {
  id: 'periksa tanpa itu dengan --abaikan-pengaturan',
  en: 'check without it by --abaikan-pengaturan',
};

/** One sentence; `null` where the file sets nothing. */
export function fileSettingsText(settings: FileSettings, language: Language): string | null {
  const lines = choiceLines(settings, language);
  if (lines.length === 0) return null;
  return `${SET_BY_FILE[language]} (${CHECK_WITHOUT[language]}): ${lines.join('; ')}.`;
}

/** As JSON and SARIF name them. */
export function fileSettingsData({ measuring, ...settings }: FileSettings): object {
  return { ...settings, measuring: measuring.map(({ way, value }) => `${way}: ${value}`) };
}
