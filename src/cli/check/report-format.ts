/** What a run of `periksa` writes, put together a file at a time: nothing that was found waits for the files after it. */

import { type Language } from '../../core/language/bilingual';
import { type Summary } from '../../core/review';
import { type FileReview } from './review-file';

/** One of the forms of the report. */
export interface ReportFormat {
  /** What stands before the first file. */
  readonly opening: () => string;
  /** What the report says of one file, the first being number 0; `""` for nothing. */
  readonly file: (file: FileReview, index: number) => string;
  /** What stands between two files. */
  readonly between: string;
  /** What stands behind the last file; `empty` when no file had anything to say. */
  readonly closing: (totals: Totals, failures: readonly FileFailure[], empty: boolean) => string;
}

/** The counts over all files; one that could not be read counts as a file with nothing in it. */
export type Totals = Summary & {
  readonly files: number;
  /** Files that could not be read, wholly or in part. */
  readonly unreadable: number;
};

/** A file or a sheet that was not reviewed, in the reader's words. */
export interface FileFailure {
  readonly index: number;
  readonly message: string;
}

/** How a report is worded and laid out. */
export interface ReportStyle {
  readonly language: Language;
  readonly colour: boolean;
  readonly width: number;
}

const NOTHING: Summary = { tables: 0, indicators: 0, errors: 0, warnings: 0, advice: 0, accepted: 0 };

export function summaryOf(file: FileReview): Summary {
  return file.kind === 'reviewed' ? file.review.summary : NOTHING;
}

/** Adds up what was found, a file at a time; what an earlier run found counts too, as the report speaks of it. */
export class Counter {
  private sum: Totals = { ...NOTHING, files: 0, unreadable: 0 };

  get totals(): Totals {
    return this.sum;
  }

  /** What an earlier run found counts, as the report speaks of it too. */
  add(summary: Summary, unreadable: boolean): void {
    const { sum } = this;
    this.sum = {
      files: sum.files + 1,
      unreadable: sum.unreadable + (unreadable ? 1 : 0),
      tables: sum.tables + summary.tables,
      indicators: sum.indicators + summary.indicators,
      errors: sum.errors + summary.errors,
      warnings: sum.warnings + summary.warnings,
      advice: sum.advice + summary.advice,
      accepted: sum.accepted + summary.accepted,
    };
  }
}
