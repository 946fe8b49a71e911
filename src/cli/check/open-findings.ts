import { type Review } from '../../core/review';
import { type Finding } from '../../core/rules/rule';

/** The findings that the agency has not accepted: the ones to mend. */
export function openFindings(review: Review): readonly Finding[] {
  return review.findings.filter((finding) => finding.accepted === undefined);
}

/** A finding that the agency accepts as it is, and its reason. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly reason: string;
}

export function acceptedFindings(review: Review): readonly AcceptedFinding[] {
  return review.findings.flatMap((finding) =>
    finding.accepted === undefined ? [] : [{ finding, reason: finding.accepted }],
  );
}
