/**
 * Those for whom a service is meant, beside the target: "Target (%) | Total Sasaran | Terlayani | Cakupan". The share that was reached
 * of them is the actual where targets are shares; they are its denominator, and no target.
 */

import { isPercent, speaksOfPercent } from '../../language/units';
import { type HeaderReader } from '../header/header-reading';
import { namesPartOfYear } from '../header/period-reading';
import { hasTrait, headerWordsOf } from '../../knowledge/columns/roles';
import { anyOf } from '../../language/words/any-of';
import { HEADER, SHARES } from '../weights';
import { apart, relationHolds, rowsRight, isPlain } from './arithmetic';
import { type Candidate } from './column-evidence';
import { type ColumnFigures } from './column-figures';
import { percentRows } from './doubt';
import { COVERAGE } from './name-columns';
import { isPeriodNamed, saysForecast } from './period-groups';

/** A share of the whole, what was reached of it, and the whole. */
interface Coverage {
  readonly share: Candidate;
  readonly part: Candidate;
  readonly whole: Candidate;
}

/** Only where a target is named plainly: then nothing else is one by its place in a quotient. */
export function settlePopulations(
  candidates: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
): void {
  let targets = candidates.filter((candidate) => candidate.role === 'target' && isPlain(candidate));
  if (targets.length === 0) return;
  const coverage = coverageIn(candidates, targets, figures, reader);
  if (coverage === undefined) {
    settleCounted(candidates, targets, figures, reader);
    return;
  }
  const { share, part, whole } = coverage;
  whole.role = 'denominator';
  targets = targets.filter((target) => target !== whole);
  const areThings = countsThings(candidates, figures);
  const aimed =
    targets.find((target) => isNearer(target, share, part, figures)) ??
    (areThings ? targets.find(saysPercent) : undefined);
  if (aimed === undefined) {
    share.role = 'other';
    if (!part.pointed) part.role = 'actual';
    return;
  }
  part.role = 'numerator';
  share.role = 'actual';
  // "Target Sasaran" beside "Target (%)" and "Total Sasaran": the same target, counted.
  for (const counted of targets) {
    const isOfThings = areThings && saysPercent(aimed) && !saysPercent(counted);
    if (counted === aimed || counted.pointed) continue;
    if (!isOfThings && !isCounted(aimed, whole, counted, figures)) continue;
    counted.role = 'other';
    // What was reached of the counted target is the same share of the other.
    const ofCounted = { dividend: part, divisor: counted };
    const reached = candidates.filter(
      (result) =>
        isFree(result) && result !== share && result !== part && relationHolds({ result, ...ofCounted }, figures, true),
    );
    for (const result of reached) result.role = 'achievement';
  }
}

function isFree({ pointed, role, content }: Candidate): boolean {
  return !pointed && hasTrait(role, 'vague') && content.share.number >= SHARES.most;
}

/**
 * "Target (%) | Satuan: orang | Pencapaian | % Cakupan" without those for whom the service is meant: a target in percent is no part of
 * a count, so that the coverage is the actual, and the count its numerator.
 */
function settleCounted(
  candidates: readonly Candidate[],
  targets: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
): void {
  if (!targets.every(saysPercent) || !countsThings(candidates, figures)) return;
  const coverages = candidates.filter((candidate) => isFree(candidate) && COVERAGE.test(candidate.column.header));
  const counts = candidates.filter(
    (candidate) =>
      isFree(candidate) && candidate.role !== 'other' && !coverages.includes(candidate) && !saysPercent(candidate),
  );
  // What was counted in each month is a part of it too.
  const ofMonths = counts.filter(({ column }) => namesPartOfYear(reader.read(column.header).period));
  const [share, ...otherShares] = coverages;
  if (!share || otherShares.length > 0 || counts.length - ofMonths.length !== 1) return;
  share.role = 'actual';
  for (const count of counts) count.role = 'numerator';
}

function saysPercent({ column }: Candidate): boolean {
  return speaksOfPercent(column.header);
}

/** Most rows are counted in people or things. */
function countsThings(candidates: readonly Candidate[], figures: ColumnFigures): boolean {
  const units = candidates.find(({ role }) => role === 'unit');
  const texts = units === undefined ? [] : figures.textsOf(units.column.index).filter((text) => text !== '');
  return texts.length > 0 && texts.filter((text) => !isPercent(text)).length >= SHARES.most * texts.length;
}

function coverageIn(
  candidates: readonly Candidate[],
  targets: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
): Coverage | undefined {
  const served = targets.filter((target) => isOfServed(target, targets, candidates, figures));
  const free = candidates.filter(
    (candidate) => !candidate.pointed && candidate.content.share.number >= SHARES.most && !targets.includes(candidate),
  );
  const parts = free.filter(({ role }) => hasTrait(role, 'vague'));
  const wholes = parts.filter(
    (candidate) =>
      candidate.role === 'other' &&
      candidate.header.target === undefined &&
      !saysPercent(candidate) &&
      !isPeriodNamed(candidate, reader),
  );
  for (const share of free) {
    if (!hasTrait(share.role, 'vague') || saysForecast(share)) continue;
    for (const whole of [...wholes, ...served]) {
      for (const part of parts) {
        if (part === whole || !standsBehind(share, part, whole) || !covers(whole, part, figures)) continue;
        const ofWhole = { result: share, dividend: part, divisor: whole };
        const isCalledSo = COVERAGE.test(share.column.header);
        if (!relationHolds(ofWhole, figures, isCalledSo)) continue;
        // Where all are aimed at, the target is the whole in most rows: the others tell.
        const fitting = rowsRight(ofWhole, figures);
        const isOfTarget = targets.some((target) => {
          if (target === whole) return false;
          const ofTarget = { result: share, dividend: part, divisor: target };
          return relationHolds(ofTarget, figures, true) && rowsRight(ofTarget, figures) >= fitting;
        });
        if (!isOfTarget) return { share, part, whole };
      }
    }
  }
  return undefined;
}

/** "Target Sasaran" beside "Target (%)", for shares, and beyond any of them: those for whom the service is meant. */
function isOfServed(
  target: Candidate,
  targets: readonly Candidate[],
  candidates: readonly Candidate[],
  figures: ColumnFigures,
): boolean {
  if (target.pointed || saysPercent(target) || !targets.some((other) => other !== target && saysPercent(other)))
    return false;
  const rows = percentRows(candidates, figures);
  const areShares = rows.filter(Boolean).length >= SHARES.most * rows.length;
  return areShares && SERVED.test(target.column.header) && (target.content.typicalFigure ?? 0) > LARGEST_SHARE;
}

const LARGEST_SHARE = 100;
const SERVED = new RegExp(`\\b${anyOf(headerWordsOf('objective', HEADER.sure))}\\b`, 'i');

/** What is made of two figures is written after them. */
function standsBehind({ column }: Candidate, ...parts: readonly Candidate[]): boolean {
  return parts.every((part) => part.column.index < column.index);
}

/** No fewer are meant than were reached, in most rows. */
function covers(whole: Candidate, part: Candidate, figures: ColumnFigures): boolean {
  const parts = figures.of(part.column.index);
  const pairs = figures.of(whole.column.index).flatMap((all, index) => {
    const some = parts[index];
    return all === undefined || some === undefined ? [] : [all >= some];
  });
  return pairs.length > 0 && pairs.filter(Boolean).length >= SHARES.most * pairs.length;
}

/** In most rows the target is of the size of the share, written as such or as a fraction, and not of what was counted. */
function isNearer(target: Candidate, share: Candidate, part: Candidate, figures: ColumnFigures): boolean {
  const [aims, shares, parts] = [target, share, part].map(({ column }) => figures.of(column.index));
  let rows = 0;
  let nearer = 0;
  for (const [index, aim] of (aims ?? []).entries()) {
    const [reached, counted] = [shares?.[index], parts?.[index]];
    if (aim === undefined || reached === undefined || counted === undefined) continue;
    rows++;
    const ofShare = Math.min(...[1, 100, 0.01].map((scale) => apart(aim, reached * scale)));
    if (ofShare < apart(aim, counted)) nearer++;
  }
  return rows > 0 && nearer >= SHARES.most * rows;
}

/** The counted target is so large a part of the whole as the other says. */
function isCounted(share: Candidate, whole: Candidate, counted: Candidate, figures: ColumnFigures): boolean {
  return relationHolds({ result: share, dividend: counted, divisor: whole }, figures, true);
}
