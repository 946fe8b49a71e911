/** Columns of which the header says only that they are a share: "%", "Rasio", "% Volume", "Persentase (%)", "2025 %". */

import { headerWords } from '../../knowledge/columns/header-words';
import { HUNDREDTHS } from '../../knowledge/names/measures';
import { type HeaderReader } from '../header/header-reading';
import { isOfOnePeriod, isTimeWord } from '../header/period-reading';
import { SHARES } from '../weights';
import { rowsRight } from './arithmetic';
import { type Candidate } from './column-evidence';
import { type ColumnFigures } from './column-figures';
import { lowestText, sameParents } from './period-groups';

const SHARE: ReadonlySet<string> = new Set(['%', ...HUNDREDTHS, ...headerWords('share')]);

/**
 * "Target | Realisasi | Rasio", "Volume Target | Volume Realisasi | % Volume": a share that names nothing else, right behind what was reached,
 * is the achievement where it is the share of the target in half of the rows: the others may be wrong. "Target | Capaian | %": what
 * stands before it was reached then.
 */
export function settleSharesBehind(
  candidates: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
): void {
  for (const [index, result] of candidates.entries()) {
    const dividend = candidates[index - 1];
    if (dividend === undefined || result.pointed || !sameParents(dividend, result)) continue;
    const isReached = dividend.role === 'actual' || (dividend.role === 'achievement' && !dividend.pointed);
    if (!isReached || namesOtherFigure(result)) continue;
    const targets = candidates.filter((other) => other.role === 'target' && isOfTime(other, dividend, reader));
    const written = figures.of(result.column.index).filter((value) => value !== undefined).length;
    const divisor = targets.find((target) => {
      const right = rowsRight({ result, dividend, divisor: target }, figures);
      return right > 0 && right >= SHARES.half * written && saysOnlyShare(result, [dividend, target]);
    });
    if (divisor === undefined || hasOwnActual(dividend, divisor, candidates)) continue;
    result.role = 'achievement';
    dividend.role = 'actual';
  }
}

/** Its words name a figure that is no share, or something else of which it may be one. */
function namesOtherFigure({ header }: Candidate): boolean {
  return Object.keys(header).some((role) => role !== 'achievement' && role !== 'other');
}

/** Every word of it says that it is a share, of when, or what the others are of as well. */
function saysOnlyShare(result: Candidate, others: readonly Candidate[]): boolean {
  const words = wordsOf(lowestText(result));
  const shared = new Set(others.flatMap((other) => wordsOf(other.column.header)));
  return (
    words.some((word) => SHARE.has(word)) &&
    words.every((word) => SHARE.has(word) || isTimeWord(word) || shared.has(word))
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+|\d+|%/gu) ?? [];
}

/** "Target | Realisasi | Capaian | %": what was reached stands before it already. */
function hasOwnActual(dividend: Candidate, divisor: Candidate, candidates: readonly Candidate[]): boolean {
  const between = candidates.slice(candidates.indexOf(divisor) + 1, candidates.indexOf(dividend));
  return dividend.role === 'achievement' && between.some(({ role }) => role === 'actual');
}

function isOfTime(target: Candidate, actual: Candidate, reader: HeaderReader): boolean {
  const [aimed, reached] = [target, actual].map(({ column }) => reader.read(column.header).period);
  if (aimed === undefined || reached === undefined) return false;
  return isOfOnePeriod(aimed, reached) || aimed.year === undefined || reached.year === undefined;
}
