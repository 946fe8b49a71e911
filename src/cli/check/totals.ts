import { type Summary } from '../../core/review';
import { type FileReview } from './review-file';

export type Totals = Summary & { readonly files: number };

/** The counts over all files; one that could not be read counts as a file with nothing in it. */
export function totals(files: readonly FileReview[]): Totals {
  const sum = (count: (summary: Summary) => number) =>
    files.reduce((total, file) => total + (file.kind === 'reviewed' ? count(file.review.summary) : 0), 0);
  return {
    files: files.length,
    tables: sum((summary) => summary.tables),
    indicators: sum((summary) => summary.indicators),
    errors: sum((summary) => summary.errors),
    warnings: sum((summary) => summary.warnings),
    advice: sum((summary) => summary.advice),
    accepted: sum((summary) => summary.accepted),
  };
}
