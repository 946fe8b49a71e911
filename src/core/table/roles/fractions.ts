/** Numerator and denominator beside the actual that is their quotient, named in words, by letters, or not at all. */

import { ARITHMETIC } from '../weights';
import { holds } from './arithmetic';
import { type Candidate } from './column-evidence';
import { type ColumnFigures } from './column-figures';
import { lowestText, rolesBeside } from './period-groups';

/** "n | N | %" under each month, "X | Y | Realisasi": letters that are no periods. */
export function settleLetterFractions(candidates: readonly Candidate[], figures: ColumnFigures): void {
  for (const [left, right] of neighbours(candidates)) {
    if (!isLetter(left) || !isLetter(right)) continue;
    for (const result of candidates) settleFraction(result, left, right, figures, true);
  }
}

/** Two columns without a role whose quotient the actual is; and the percentage beside a numerator and a denominator. */
export function settleFractions(candidates: readonly Candidate[], figures: ColumnFigures): void {
  for (const [left, right] of neighbours(candidates)) {
    if (!isFree(left) || !isFree(right)) continue;
    for (const result of candidates) if (result.role === 'actual') settleFraction(result, left, right, figures, false);
  }
  settleSharesOfFractions(candidates);
}

/** "Pembilang | Penyebut | %": without another actual in the group the percentage is what was reached. */
function settleSharesOfFractions(candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    if (candidate.role !== 'achievement' || candidate.pointed || !/^%$|^persen/i.test(lowestText(candidate))) continue;
    const beside = rolesBeside(candidate, candidates);
    if (beside.has('numerator') && beside.has('denominator') && !beside.has('actual')) candidate.role = 'actual';
  }
}

function settleFraction(
  result: Candidate,
  left: Candidate,
  right: Candidate,
  figures: ColumnFigures,
  named: boolean,
): void {
  if (result === left || result === right || result.pointed) return;
  for (const [dividend, divisor] of [
    [left, right],
    [right, left],
  ] as const) {
    if (!holds({ result, dividend, divisor }, figures, named)) continue;
    dividend.role = 'numerator';
    divisor.role = 'denominator';
    return;
  }
}

function neighbours(candidates: readonly Candidate[]): [Candidate, Candidate][] {
  return candidates.flatMap((left, index): [Candidate, Candidate][] => {
    const right = candidates[index + 1];
    return right === undefined || left.pointed || right.pointed ? [] : [[left, right]];
  });
}

function isFree({ role, content }: Candidate): boolean {
  return role === 'other' && content.share.number >= ARITHMETIC.enoughRows;
}

function isLetter(candidate: Candidate): boolean {
  return /^\(?[a-z]\)?$/i.test(lowestText(candidate));
}
