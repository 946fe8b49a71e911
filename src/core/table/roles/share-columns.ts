/** Columns of which the header says only that they are a share: "%", "Rasio", "% Volume", "Persentase (%)", "2025 %". */

import { headerWords } from '../../knowledge/columns/header-words';
import { HUNDREDTHS, NUMBER_OF_THINGS } from '../../knowledge/names/measures';
import { type Role } from '../../knowledge/columns/roles';
import { firstWord } from '../../language/words/find-words';
import { withoutListMark } from '../../language/words/list-marks';
import { type HeaderReader } from '../header/header-reading';
import { isOfOnePeriod, isTimeWord } from '../header/period-reading';
import { ARITHMETIC, SHARES } from '../weights';
import { rowsRight } from './arithmetic';
import { type Candidate } from './column-evidence';
import { type ColumnFigures } from './column-figures';
import { percentRows } from './doubt';
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
    if (!isReached || result.role === 'budget' || namesOtherFigure(result)) continue;
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

/**
 * "Target | Realisasi (%)" over what is counted: five reports and 95,71 are no figures of one kind. How much of the target was reached, where
 * no other column says what was.
 */
export function settleReachedShares(
  candidates: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
): void {
  const [share, ...more] = candidates.filter(({ role }) => role === 'actual' || role === 'achievement');
  const target = candidates.find(({ role }) => role === 'target');
  if (share?.role !== 'actual' || share.pointed || more.length > 0 || target === undefined) return;
  if (!saysPercent(share, reader) || saysPercent(target, reader) || !areCounted(candidates, figures)) return;
  const [reached, aimed] = [share, target].map(({ column }) => figures.of(column.index));
  const ratios = (reached ?? []).flatMap((value, row) => {
    const aim = aimed?.[row];
    return value === undefined || aim === undefined || value === 0 || aim === 0 ? [] : [value / aim];
  });
  const isApart = (ratio: number) => ratio > ARITHMETIC.countsOverShares || ratio < 1 / ARITHMETIC.countsOverShares;
  if (ratios.filter(isApart).length > SHARES.half * ratios.length) share.role = 'achievement';
}

function saysPercent({ column }: Candidate, reader: HeaderReader): boolean {
  return reader.read(lowestText({ column })).unit === '%';
}

/** No row is measured in percent, and most have a unit or begin as a number of things does. */
function areCounted(candidates: readonly Candidate[], figures: ColumnFigures): boolean {
  if (percentRows(candidates, figures).includes(true)) return false;
  const texts = (role: Role) => {
    const column = candidates.find((candidate) => candidate.role === role)?.column.index;
    return (column === undefined ? [] : figures.textsOf(column)).filter((text) => text !== '');
  };
  const names = texts('indicator');
  const counted = names.filter((name) => NUMBER_OF_THINGS.has(firstWord(withoutListMark(name)).toLowerCase()));
  return texts('unit').length > SHARES.half * names.length || counted.length > SHARES.half * names.length;
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
