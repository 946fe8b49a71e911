import { type Review } from '../../core/review';
import { type Finding } from '../../core/rules/rule';

/** The findings that the agency has not accepted: the ones to report. */
export function openFindings(review: Review): readonly Finding[] {
  return review.findings.filter((finding) => finding.accepted === undefined);
}
