/** Numerator and denominator beside the actual that is their quotient, named in words, by letters, or not at all. */

import { columnWords } from '../../knowledge/columns/column-words';
import { PERCENT_WORDS, speaksOfPercent } from '../../language/units';
import { anyOf } from '../../language/words/any-of';
import { type Role, hasTrait, isFirstHand } from '../../knowledge/columns/roles';
import { type HeaderReader } from '../header/header-reading';
import { isDated } from '../header/period-reading';
import { ARITHMETIC, HEADER, SHARES } from '../weights';
import { type Relation, isNear, relationHolds, rowsRight } from './arithmetic';
import { type Candidate } from './column-evidence';
import { type ColumnFigures } from './column-figures';
import { percentRows } from './doubt';
import { FRACTION_LETTERS } from './letter-headers';
import { lowestText, rolesBeside, sameParents } from './period-groups';

/** "n | N | %" under each month, "X | Y | Realisasi": letters that are no periods. */
export function settleLetterFractions(candidates: readonly Candidate[], figures: ColumnFigures): void {
  for (const [left, right] of neighbours(candidates)) {
    if (!isLetter(left) || !isLetter(right) || standAmongTargetAndActual(left, candidates)) continue;
    for (const result of candidates) settleFraction(result, left, right, figures, true);
    settleKnownLetters(left, right, candidates, figures);
  }
}

/** "n | N | Realisasi", "N | D": the letters of a fraction are believed where its quotient stands in a row at least; the others are wrong. */
function settleKnownLetters(
  left: Candidate,
  right: Candidate,
  candidates: readonly Candidate[],
  figures: ColumnFigures,
): void {
  const isRead = left.role === 'numerator' || right.role === 'numerator';
  const letters = FRACTION_LETTERS.find((each) => each.has(lowestText(left)) && each.has(lowestText(right)));
  const isTurned = letters?.get(lowestText(left)) === 'denominator';
  if (isRead || letters === undefined || lowestText(left) === lowestText(right)) return;
  const [dividend, divisor] = isTurned ? [right, left] : [left, right];
  const actual = candidates.find(({ role, pointed }) => role === 'actual' && !pointed);
  if (actual === undefined || !isQuotientOfSome({ result: actual, dividend, divisor }, figures)) return;
  if (!isPartOf({ result: actual, dividend, divisor }, figures)) return;
  dividend.role = 'numerator';
  divisor.role = 'denominator';
}

/** In a row at least, by itself, in per cent, or per so many thousand. */
function isQuotientOfSome(relation: Relation, figures: ColumnFigures): boolean {
  if (rowsRight(relation, figures) > 0) return true;
  const [results, parts, wholes] = [relation.result, relation.dividend, relation.divisor].map(({ column }) =>
    figures.of(column.index),
  );
  return (results ?? []).some((value, row) => {
    const ratio = (parts?.[row] ?? 0) / (wholes?.[row] ?? 0);
    return value !== undefined && value !== 0 && PER_THOUSANDS.some((scale) => isNear(value, ratio * scale));
  });
}

const PER_THOUSANDS = [1000, 10_000, 100_000];

/**
 * "Jumlah Seluruhnya | Jumlah Memenuhi Syarat | Persentase" beside indicators that are shares, where nothing is called a target or an
 * actual: counts beyond any share are what it is made of, and none of the two.
 */
export function settleCountsOfShares(candidates: readonly Candidate[], figures: ColumnFigures): void {
  if (candidates.some(({ role }) => isFirstHand(role))) return;
  const rows = percentRows(candidates, figures);
  if (rows.filter(Boolean).length < SHARES.most * rows.length) return;
  const areCounts = (candidate: Candidate) =>
    isFree(candidate) && (candidate.content.typicalFigure ?? 0) > LARGEST_SHARE && candidate.column.header !== '';
  for (const [left, right] of neighbours(candidates)) {
    if (!areCounts(left) || !areCounts(right)) continue;
    for (const result of candidates) {
      if (!hasTrait(result.role, 'vague')) continue;
      settleFraction(result, left, right, figures, true);
      if (left.role === 'other') continue;
      result.role = 'actual';
      return;
    }
  }
}

/**
 * "Jumlah Perkara | Diselesaikan | %" under "Realisasi": the band speaks of all three, and the share follows from the two counts beside
 * it, so that it is the actual and they are what it is made of. A count that is called by a role of its own, or a period, stays.
 */
export function settleFractionsOfBand(
  candidates: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
): void {
  for (const result of candidates) {
    const isShare = !result.pointed && isOfResults(result) && IS_PERCENT.test(lowestText(result));
    if (!isShare || !standsUnderActual(result, reader)) continue;
    const beside = candidates.filter((other) => other !== result && sameParents(other, result));
    const areCounts = beside.every((each) => !each.pointed && isOfResults(each) && saysNoFigure(each, reader));
    if (beside.length > MOST_COUNTS || !areCounts) continue;
    const pairs = beside.flatMap((dividend) => beside.map((divisor) => ({ result, dividend, divisor })));
    const found = pairs.find(
      (pair) => pair.dividend !== pair.divisor && relationHolds(pair, figures, true) && isPartOf(pair, figures),
    );
    if (found === undefined) continue;
    // "Masuk | Putus | Sisa | %": what is left is neither of the two.
    for (const each of beside) each.role = 'other';
    found.dividend.role = 'numerator';
    found.divisor.role = 'denominator';
    result.role = 'actual';
  }
}

const MOST_COUNTS = 3;

/** No more are counted than there are, in most rows. */
function isPartOf({ dividend, divisor }: Relation, figures: ColumnFigures): boolean {
  const wholes = figures.of(divisor.column.index);
  const parts = figures
    .of(dividend.column.index)
    .filter((part, row) => part !== undefined && wholes[row] !== undefined);
  const fitting = figures
    .of(dividend.column.index)
    .filter((part, row) => (part ?? Number.POSITIVE_INFINITY) <= (wholes[row] ?? -1));
  return fitting.length >= SHARES.most * parts.length;
}

function isOfResults({ role }: Candidate): boolean {
  return role === 'actual' || role === 'achievement' || role === 'other';
}

function standsUnderActual({ column }: Candidate, reader: HeaderReader): boolean {
  return column.levels.slice(0, -1).some(({ text, span }) => span > 1 && reader.read(text).role === 'actual');
}

function saysNoFigure(candidate: Candidate, reader: HeaderReader): boolean {
  const { role, period } = reader.read(lowestText(candidate));
  return !isDated(period) && !hasTrait(role, 'measures') && role !== 'budget';
}

const SURELY_TO_SERVE = new RegExp(String.raw`\b${anyOf(columnWords('toServe'))}\b`, 'i');
const TO_SERVE = new RegExp(String.raw`\b${anyOf([...columnWords('toServe'), ...columnWords('needed')])}\b`, 'i');
const SERVED = new RegExp(String.raw`\b${anyOf(columnWords('served'))}\b`, 'i');

/** "Jumlah Sasaran", "Kebutuhan": all to whom a service is owed, or all that is needed. */
export function namesOwed(header: string): boolean {
  return TO_SERVE.test(header);
}

/**
 * "Total Harus Dilayani | Total Terlayani", "Kebutuhan | Ketersediaan": minimum services are measured so, whatever their quotient is called. What is
 * needed beside an actual that does not follow from it is something else.
 */
export function settleServed(candidates: readonly Candidate[], figures: ColumnFigures): void {
  const actuals = candidates.filter(({ role, header }) => role === 'actual' && (header.actual ?? 0) >= HEADER.sure);
  for (const [left, right] of neighbours(candidates)) {
    const [whole, part] = namesOwed(left.column.header) ? [left, right] : [right, left];
    const arePair = namesOwed(whole.column.header) && SERVED.test(part.column.header) && !namesOwed(part.column.header);
    const areCounted = [whole, part].every(
      ({ role, content }) => role !== 'budget' && content.share.number >= SHARES.most,
    );
    if (!arePair || !areCounted) continue;
    const follows = (result: Candidate) => relationHolds({ result, dividend: part, divisor: whole }, figures, true);
    if (!SURELY_TO_SERVE.test(whole.column.header) && actuals.length > 0 && !actuals.some(follows)) continue;
    whole.role = 'denominator';
    part.role = 'numerator';
  }
}

/** Of a hundred. */
const LARGEST_SHARE = 100;

/** Two columns without a role whose quotient the actual is; and the percentage beside a numerator and a denominator. */
export function settleFractions(candidates: readonly Candidate[], figures: ColumnFigures): void {
  for (const [left, right] of neighbours(candidates)) {
    if (!isFree(left) || !isFree(right)) continue;
    for (const result of candidates) if (result.role === 'actual') settleFraction(result, left, right, figures, false);
  }
  settleShortFractions(candidates);
  settleSharesOfFractions(candidates, figures);
}

/** "Num | Denum | %": before a denominator it is no number of the row. */
function settleShortFractions(candidates: readonly Candidate[]): void {
  for (const [left, right] of neighbours(candidates)) {
    if (right.role === 'denominator' && isShortNumerator(lowestText(left))) left.role = 'numerator';
  }
}

/** "Num", which is a number by itself, and the numerator beside a denominator. */
export function isShortNumerator(text: string): boolean {
  return /^num\.?$/i.test(text);
}

const IS_PERCENT = new RegExp(`^%$|^${PERCENT_WORDS}`, 'i');

/** "Pembilang | Penyebut | %", "… | Capaian (%)": without another actual in the group their quotient is what was reached. */
function settleSharesOfFractions(candidates: readonly Candidate[], figures: ColumnFigures): void {
  for (const result of candidates) {
    const isOpen = result.role === 'achievement' || (result.role === 'other' && IS_PERCENT.test(lowestText(result)));
    if (!isOpen || result.pointed || rolesBeside(result, candidates).has('actual')) continue;
    const beside = candidates.filter((other) => sameParents(other, result));
    // "Penerima Layanan" may stand over the two alone.
    const among = result.column.levels.length > 1 ? beside : candidates;
    const dividend = beside.find(({ role }) => role === 'numerator') ?? only(among, 'numerator');
    const divisor = beside.find(({ role }) => role === 'denominator') ?? only(among, 'denominator');
    if (!dividend || !divisor) continue;
    // What was reached of the whole in percent, where nothing else is aimed at.
    const isAimed = candidates.some(({ role }) => role === 'target');
    const isShare = IS_PERCENT.test(lowestText(result)) || (!isAimed && speaksOfPercent(lowestText(result)));
    if (isShare || relationHolds({ result, dividend, divisor }, figures, true)) result.role = 'actual';
  }
}

function only(candidates: readonly Candidate[], role: Role): Candidate | undefined {
  const [first, ...more] = candidates.filter((each) => each.role === role);
  return more.length === 0 ? first : undefined;
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
    if (!relationHolds({ result, dividend, divisor }, figures, named)) continue;
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

/** What a header says to be something else ("Selisih", "Kenaikan 2025") is no part of a fraction, though its figures may fit. */
function isFree({ role, header, content }: Candidate): boolean {
  return role === 'other' && (header.other ?? 0) < HEADER.sure && content.share.number >= ARITHMETIC.enoughRows;
}

/** "T | R | %", "T | R | C" under each year: their quotient is the achievement. */
function standAmongTargetAndActual(letter: Candidate, candidates: readonly Candidate[]): boolean {
  const beside = candidates.filter((other) => isLetter(other) && sameParents(other, letter));
  return ['target', 'actual'].every((role) => beside.some((other) => other.role === role));
}

function isLetter(candidate: Candidate): boolean {
  return /^\(?[a-z]\)?$/i.test(lowestText(candidate));
}
