/**
 * Arithmetic as evidence: the column that is one figure divided by another in most rows is the achievement, whatever its header says,
 * and so the two others are actual and target. Plain headers stand; only what the words leave open is settled.
 */

import { SUM_WORDS } from '../../knowledge/names/means';
import { anyOf } from '../../language/words/any-of';
import { type HeaderReader, type HeaderReading, isPeriodOnly } from '../header/header-reading';
import { isDated, isOfOnePeriod, namesPartOfYear } from '../header/period-reading';
import { type Role, hasTrait } from '../../knowledge/columns/roles';
import { ARITHMETIC, HEADER } from '../weights';
import { type Candidate } from './column-evidence';
import { type ColumnFigures } from './column-figures';
import { isPeriodNamed, lowestText, parentsOf, saysForecast } from './period-groups';
import { precedesOthers } from './year-before';

export interface Relation {
  readonly result: Candidate;
  readonly dividend: Candidate;
  readonly divisor: Candidate;
}

const mayBeResult = (role: Role): boolean => role === 'target' || hasTrait(role, 'vague');
const mayBePart = (role: Role): boolean => role === 'finalTarget' || mayBeResult(role);

export function settleByArithmetic(
  candidates: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
): void {
  settleTotals(candidates, figures, reader);
  const known = knownBefore(candidates, figures, reader);
  if (!candidates.some((candidate) => isOpen(candidate, known))) return;
  const settled = new Map<string, Role>();
  const settle = (candidate: Candidate, role: Role): void => {
    if (candidate.pointed) return;
    candidate.role = role;
    settled.set(patternOf(candidate), role);
  };
  for (const result of candidates) {
    const relation = relationOf(result, candidates, figures, known);
    if (relation === undefined || isSaidOtherwise(relation, candidates, figures, reader)) continue;
    const { dividend, divisor } = relation;
    if (isStandardBeside(result, candidates) || isStandardBeside(divisor, candidates)) continue;
    if (!isPlain(result)) settle(result, 'achievement');
    if (dividend.role !== 'actual') settle(dividend, 'actual');
    if (divisor.role === 'other' || divisor.role === 'achievement' || divisor.role === 'actual')
      settle(divisor, 'target');
    settleParts(dividend, candidates, figures, reader, settle);
  }
  followSiblings(candidates, settled, known, reader);
}

/** Its header leaves open what it is. */
function isOpen(candidate: Candidate, { isPeriodNamed: isDated }: KnownBefore): boolean {
  return !candidate.pointed && !isPlain(candidate) && (mayBeResult(candidate.role) || isDated(candidate));
}

/** Open, or an achievement by its words whose parts may be open. "Prognosis" is the result of nothing. */
function mayResult(candidate: Candidate, known: KnownBefore): boolean {
  return (
    (isOpen(candidate, known) && !saysForecast(candidate)) || (candidate.role === 'achievement' && !candidate.pointed)
  );
}

/** The header says plainly that it is a target, an actual, or a share of the target. */
export function isPlain({ header }: Candidate): boolean {
  const { target = 0, actual = 0, achievement = 0 } = header;
  return Math.max(target, actual, achievement) >= ARITHMETIC.plainHeader;
}

/** "RKAP s.d. Juni", "Rencana": a word that names a target and none of what was reached, so that no wrong figure makes an actual of it. */
function saysAim({ role, header }: Candidate): boolean {
  return role === 'target' && (header.target ?? 0) > HEADER.named && header.actual === undefined;
}

/** "Real", "Riil": likewise no target. */
function saysReached({ role, header }: Candidate): boolean {
  return role === 'actual' && (header.actual ?? 0) > HEADER.named && header.target === undefined;
}

function relationOf(
  result: Candidate,
  candidates: readonly Candidate[],
  figures: ColumnFigures,
  known: KnownBefore,
): Relation | undefined {
  if (!mayResult(result, known) || result.content.share.number < ARITHMETIC.enoughRows) return undefined;
  const quotient = figures.quotientOf(result.column.index);
  const byIndex = (index: number) => candidates.find(({ column }) => column.index === index);
  const [dividend, divisor] = [byIndex(quotient?.dividend ?? -1), byIndex(quotient?.divisor ?? -1)];
  const standingOf = (candidate: Candidate): Standing => ({
    candidate,
    isForeign: candidate.role === 'other' && known.saysNothing(candidate),
    isDated: known.isPeriodNamed(candidate),
  });
  const whose = standingOf(result);
  if (dividend && divisor) {
    const isPossible = mayBeDividend(dividend) && mayBeDivisor(divisor);
    return isPossible && mayRelate(whose, standingOf(dividend), standingOf(divisor))
      ? { result, dividend, divisor }
      : undefined;
  }
  if (!figures.says(result.column.index)) return undefined;
  const parts = known.figures.filter((other) => other !== result && mayBePart(other.role)).map(standingOf);
  // The figures right before the result first: an achievement stands beside its actual.
  const dividends = parts
    .filter(({ candidate }) => mayBeDividend(candidate) && isNearby(candidate, result))
    .sort((a, b) => distance(a.candidate, result) - distance(b.candidate, result));
  if (dividends.length === 0) return undefined;
  // Two years beside each other are nearly the same: what stands under the result's own year comes first.
  const divisors = parts.filter(({ candidate }) => mayBeDivisor(candidate));
  const parents = known.parents(result);
  const isOfSame = ({ candidate }: Standing) => known.parents(candidate) === parents;
  const wholes = [...divisors.filter(isOfSame), ...divisors.filter((other) => !isOfSame(other))];
  for (const part of dividends) {
    for (const whole of wholes) {
      if (part === whole || !mayRelate(whose, part, whole)) continue;
      const relation = { result, dividend: part.candidate, divisor: whole.candidate };
      if (relationHolds(relation, figures)) return relation;
    }
  }
  return undefined;
}

/**
 * The headers call other columns the target and the actual of the result's time, and a row at least agrees: what holds in a row more is
 * chance where one figure among few is wrong.
 */
function isSaidOtherwise(
  { result, dividend, divisor }: Relation,
  candidates: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
): boolean {
  if (result.role !== 'achievement' || (dividend.role === 'actual' && divisor.role === 'target')) return false;
  if (figures.quotientOf(result.column.index) !== undefined) return false;
  const { period } = reader.read(result.column.header);
  const ofTime = (role: Role) =>
    candidates.filter((each) => each.role === role && isOfOnePeriod(reader.read(each.column.header).period, period));
  const said = ofTime('actual').flatMap((actual) =>
    ofTime('target').map((target) => rowsRight({ result, dividend: actual, divisor: target }, figures)),
  );
  const most = Math.max(0, ...said);
  return most > 0 && rowsRight({ result, dividend, divisor }, figures) - most < ARITHMETIC.turningRows;
}

/** "Target | Realisasi | Capaian | Standar Emas | Poin": what is measured against a standard too, which is not what is aimed at. */
function isStandardBeside({ role, header }: Candidate, candidates: readonly Candidate[]): boolean {
  const isStandard = role === 'other' && (header.target ?? 0) > 0;
  return isStandard && candidates.some((each) => each.role === 'target' && (each.header.target ?? 0) >= HEADER.sure);
}

/** What the headers say of a column beside two others. */
interface Standing {
  readonly candidate: Candidate;
  /** It is about something else, so that two of them are. */
  readonly isForeign: boolean;
  readonly isDated: boolean;
}

/** The growth from one year to the next is no achievement. */
function mayRelate(result: Standing, dividend: Standing, divisor: Standing): boolean {
  if (dividend.isDated && divisor.isDated) return false;
  return dividend.isForeign ? !divisor.isForeign && !result.isForeign : !(divisor.isForeign && result.isForeign);
}

/** What does not change while roles are settled: of a wide sheet every column is tried over every other. */
interface KnownBefore {
  /** Columns whose figures may be parts of others. */
  readonly figures: readonly Candidate[];
  readonly isPeriodNamed: (candidate: Candidate) => boolean;
  readonly saysNothing: (candidate: Candidate) => boolean;
  readonly parents: (candidate: Candidate) => string;
}

function knownBefore(candidates: readonly Candidate[], figures: ColumnFigures, reader: HeaderReader): KnownBefore {
  return {
    figures: candidates.filter(
      ({ column, content }) => content.share.number >= ARITHMETIC.enoughRows && figures.says(column.index),
    ),
    isPeriodNamed: onceForEach((candidate) => isPeriodNamed(candidate, reader)),
    saysNothing: onceForEach((candidate) => saysNothing(candidate, reader)),
    parents: onceForEach(parentsOf),
  };
}

function onceForEach<Said>(find: (candidate: Candidate) => Said): (candidate: Candidate) => Said {
  const known = new Map<Candidate, Said>();
  return (candidate) => {
    let said = known.get(candidate);
    if (said === undefined) {
      said = find(candidate);
      known.set(candidate, said);
    }
    return said;
  };
}

function isNearby({ column }: Candidate, { column: from }: Candidate): boolean {
  return Math.abs(column.index - from.index) <= ARITHMETIC.farthestPart;
}

function distance({ column }: Candidate, { column: from }: Candidate): number {
  // What stands behind the result is less likely its part than what stands before it.
  return column.index < from.index ? from.index - column.index : column.index - from.index + ARITHMETIC.behind;
}

/** A target is not divided by anything. */
function mayBeDividend(candidate: Candidate): boolean {
  return !isOfFraction(candidate) && !(isPlain(candidate) && candidate.role !== 'actual') && !saysAim(candidate);
}

function mayBeDivisor(candidate: Candidate): boolean {
  const { role } = candidate;
  if (isOfFraction(candidate) || saysReached(candidate) || isShareOfOther(candidate)) return false;
  return !isPlain(candidate) || role === 'target' || role === 'finalTarget';
}

/** "% thd Nasional" without a role of its own: how the figures stand to others, and nothing that they are held against. */
function isShareOfOther({ role, column }: Candidate): boolean {
  return role === 'other' && /^\s*%\s*\S/.test(column.header);
}

/** Of a fraction it is known already what it makes. */
function isOfFraction({ role }: Candidate): boolean {
  return role === 'numerator' || role === 'denominator';
}

/** "Dampak", "Populasi", "Level Risiko": called by a word of its own that is none of a header's, so that two of them are about something else. */
function saysNothing({ header, column }: Candidate, reader: HeaderReader): boolean {
  if (column.header === '') return false;
  return Object.keys(header).length === 0 && column.levels.every(({ text }) => !speaksOfFigures(reader.read(text)));
}

function speaksOfFigures({ hasWord, period, bareNumber }: HeaderReading): boolean {
  return hasWord || isDated(period) || bareNumber !== undefined;
}

/** In most rows, and in some where it is more than one figure repeated. `isNamed`: the headers hint at it, so one row is enough. */
export function relationHolds(
  { result, dividend, divisor }: Relation,
  figures: ColumnFigures,
  isNamed = false,
): boolean {
  const results = figures.of(result.column.index);
  const parts = figures.of(dividend.column.index);
  const wholes = figures.of(divisor.column.index);
  const mostWrong = (1 - ARITHMETIC.enoughRows) * results.length;
  let written = 0;
  let rows = 0;
  let right = 0;
  let telling = 0;
  for (let index = 0; index < results.length; index++) {
    const value = results[index];
    if (value === undefined) continue;
    written++;
    const part = parts[index];
    const whole = wholes[index];
    if (part === undefined || whole === undefined || whole === 0) continue;
    rows++;
    const ratio = part / whole;
    if (!isNear(value, ratio) && !isNear(value, ratio * 100) && !(isNamed && isRounded(value, ratio))) {
      // So many are wrong that the rest cannot make up for them.
      if (rows - right > mostWrong) return false;
      continue;
    }
    right++;
    const isPlainCount = !isNamed && (whole === 1 || whole === 100);
    if (part !== whole && part !== 0 && !isPlainCount) telling++;
  }
  const hinted = isNamed || result.role === 'achievement' || (result.header.achievement ?? 0) > 0;
  const enough = hinted ? 1 : ARITHMETIC.tellingRows;
  // A column with a figure here and there is what few results are made of by chance.
  const areMost = rows >= ARITHMETIC.fewestParts * written;
  return rows > 0 && areMost && right >= ARITHMETIC.enoughRows * rows && telling >= enough;
}

/** In how many rows the result is the quotient. */
export function rowsRight({ result, dividend, divisor }: Relation, figures: ColumnFigures): number {
  const [results, parts, wholes] = [result, dividend, divisor].map(({ column }) => figures.of(column.index));
  const isRight = (value: number | undefined, index: number) => {
    const [part, whole] = [parts?.[index], wholes?.[index]];
    if (value === undefined || part === undefined || whole === undefined || whole === 0) return false;
    return isQuotient(value, part / whole);
  };
  return (results ?? []).filter(isRight).length;
}

/** The figure is the ratio or so many percent, as near as it is written. */
export function isQuotient(value: number, ratio: number): boolean {
  return isNear(value, ratio) || isNear(value, ratio * 100) || isRounded(value, ratio);
}

/** As near as rounding leaves a figure that follows from others. */
export function isNear(value: number, expected: number): boolean {
  const { rounding, smallest } = ARITHMETIC;
  return Math.abs(value - expected) <= Math.max(rounding * Math.abs(expected), smallest);
}

/** A percentage of two digits or more to as many decimals as it is written with, or its fraction to one at least: 53 for 52,5, 0.6 for 0.6186. */
function isRounded(value: number, ratio: number): boolean {
  if (ratio * 100 < ARITHMETIC.leastRounded) return false;
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  const isWithin = (expected: number) => Math.abs(value - expected) <= 10 ** -decimals / 2 + ARITHMETIC.smallest;
  return isWithin(ratio * 100) || (decimals > 0 && isWithin(ratio));
}

/** How many times one is the other, however signed: 0 for the same. */
export function apart(one: number, other: number): number {
  if (one === other) return 0;
  return one * other <= 0 ? Number.POSITIVE_INFINITY : Math.abs(Math.log(one / other));
}

/** The months or quarters whose sum the actual is are actuals themselves. */
function settleParts(
  sum: Candidate,
  candidates: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
  settle: (candidate: Candidate, role: Role) => void,
): void {
  const parts = partsBefore(sum, candidates, (each) => isPeriodOf(each, reader));
  if (parts.length < 2) return;
  const sums = figures.of(sum.column.index).filter((value) => value !== undefined);
  const right = sumsThatAgree(sum, parts, figures);
  if (right.length < ARITHMETIC.enoughRows * sums.length) return;
  for (const part of parts) settle(part, 'actual');
}

const SUM_NAME = new RegExp(`^${anyOf(SUM_WORDS)}$`, 'i');

/**
 * "Jan | Peb | Mrt | Jumlah": what the actuals of months or quarters add up to, in a row at least, is the actual of them all. So is what an
 * achievement stands right behind, where nothing else is: then the sum is wrong.
 */
function settleTotals(candidates: readonly Candidate[], figures: ColumnFigures, reader: HeaderReader): void {
  for (const total of candidates) {
    if (total.pointed || total.role !== 'other' || !SUM_NAME.test(lowestText(total))) continue;
    const parts = partsBefore(total, candidates, (each) => isActualOfPart(each, reader));
    const fitting = parts.length < 2 ? [] : sumsThatAgree(total, parts, figures).filter((value) => value !== 0);
    const isAchieved = parts.length >= 2 && candidates[candidates.indexOf(total) + 1]?.role === 'achievement';
    const areAll = candidates.every((each) => each.role !== 'actual' || parts.includes(each));
    if (fitting.length > 0 || (isAchieved && areAll)) total.role = 'actual';
  }
}

/** The columns of one kind that stand right before the one that may add them up. */
function partsBefore(
  sum: Candidate,
  candidates: readonly Candidate[],
  isPart: (candidate: Candidate | undefined) => boolean,
): readonly Candidate[] {
  const at = candidates.indexOf(sum);
  let from = at;
  while (from > 0 && isPart(candidates[from - 1])) from--;
  return candidates.slice(from, at);
}

/** The figures of the column that are the sum of their parts. */
function sumsThatAgree(sum: Candidate, parts: readonly Candidate[], figures: ColumnFigures): readonly number[] {
  return figures.of(sum.column.index).flatMap((value, index) => {
    const total = parts.reduce((all, part) => all + (figures.of(part.column.index)[index] ?? 0), 0);
    return value !== undefined && isNear(value, total) ? [value] : [];
  });
}

function isActualOfPart(candidate: Candidate | undefined, reader: HeaderReader): boolean {
  if (candidate?.role !== 'actual') return false;
  return namesPartOfYear(reader.read(candidate.column.header).period);
}

/** Its lowest header names a period, and nothing above it says plainly what the figures are. */
function isPeriodOf(candidate: Candidate | undefined, reader: HeaderReader): boolean {
  if (candidate === undefined || candidate.pointed || isPlain(candidate)) return false;
  return isPeriodOnly(reader.read(lowestText(candidate)));
}

/**
 * `tahun4`, still blank or nearly so, is what `tahun1` proved to be. "Capaian 2022", found to be what was reached before the years aimed
 * at, is not what "Capaian 2023" is.
 */
function followSiblings(
  candidates: readonly Candidate[],
  settled: ReadonlyMap<string, Role>,
  known: KnownBefore,
  reader: HeaderReader,
): void {
  if (settled.size === 0) return;
  for (const candidate of candidates) {
    const role = settled.get(patternOf(candidate));
    if (role === undefined || !isOpen(candidate, known)) continue;
    const isPast =
      role === 'achievement' && candidate.role === 'actual' && precedesOthers(candidate, candidates, reader);
    if (!isPast) candidate.role = role;
  }
}

/** The header without its numbers: columns that differ in nothing else are of one kind. */
function patternOf({ column }: Candidate): string {
  return column.header.toLowerCase().replace(/\d+/g, '#');
}
