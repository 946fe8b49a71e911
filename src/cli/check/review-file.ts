import { type Bilingual } from '../../core/language/bilingual';
import { type Review } from '../../core/review';
import { type SheetGrid } from '../../core/sheet/grid';
import { isReport } from '../../core/report/own-report';
import { readFile, reasonUnread } from '../files/read-file';
import { reviewSheets } from '../files/review-sheets';
import { type Terminal } from '../terminal';

export interface ReviewedFile {
  readonly kind: 'reviewed';
  /** The path as the user gave it. */
  readonly name: string;
  readonly sheets: readonly SheetGrid[];
  readonly review: Review;
  /** What the reader left out or cut short. */
  readonly notes: readonly Bilingual[];
}

export interface UnreadableInput {
  readonly kind: 'unreadable';
  readonly name: string;
  readonly reason: Bilingual;
}

/** What came of one file: a review, or the reason why there is none. */
export type FileReview = ReviewedFile | UnreadableInput;

/** Reads and reviews one file; a file that cannot be read is an answer, not a failure of the run. */
export function reviewFile(name: string, terminal: Terminal): FileReview {
  try {
    terminal.progress(name);
    const workbook = readFile(name, terminal.folder);
    const { sheets, notes } = workbook;
    const review = reviewSheets(name, workbook, terminal);
    return { kind: 'reviewed', name, sheets, review, notes: [...notes, ...passedOver(sheets)] };
  } catch (error) {
    return { kind: 'unreadable', name, reason: reasonUnread(error) };
  }
}

/** Which sheets are reports of ours, and so were not reviewed. */
function passedOver(sheets: readonly SheetGrid[]): readonly Bilingual[] {
  const reports = sheets.filter(isReport).map(({ name }) => `"${name}"`);
  if (reports.length === 0) return [];
  const names = reports.join(', ');
  return [{ id: `Laporan Asisten IKU dilewati: ${names}.`, en: `Reports of Asisten IKU were passed over: ${names}.` }];
}
