/** Columns that say what a plan is to bring without calling it a target: conditions of later years, an action plan by quarters. */

import { headerWords } from '../../knowledge/columns/header-words';
import { periodWords } from '../../knowledge/columns/period-words';
import { isYearNumber } from '../../knowledge/columns/years';
import { anyOf } from '../../language/words/any-of';
import { type HeaderReader, isPeriodOnly } from '../header/header-reading';
import { namesPartOfYear } from '../header/period-reading';
import { type Revision } from '../model';
import { type Role, TRIPLE_ROLES } from '../../knowledge/columns/roles';
import { HEADER, SHARES, TOGETHER } from '../weights';
import { relationHolds } from './arithmetic';
import { type Candidate, yearInHeader } from './column-evidence';
import { type ColumnFigures } from './column-figures';
import { lowestText, sameParents } from './period-groups';

const PLAN = new RegExp(`\\b${anyOf(headerWords('planned'))}\\b`, 'i');

/** "Kondisi 2023" a year after the start may be what was found then; from this many years on it is what is wanted. */
const YEARS_OF_A_PLAN = 2;

/**
 * "Kondisi Awal 2020" and then "Kondisi" of later years: what they are to bring. Years under one header with the first are those of a
 * history, and beside figures that were reached a condition is wanted only where it lies beyond them all.
 */
export function settleConditions(candidates: readonly Candidate[], reader: HeaderReader, isReport: boolean): void {
  const [start, ...later] = candidates.filter(({ role, pointed }) => role === 'baseline' && !pointed);
  if (start === undefined || !namesStart(start)) return;
  const years = later.map((each) => yearInHeader(each, reader) ?? 0);
  const since = yearInHeader(start, reader) ?? 0;
  if (candidates.some(({ role }) => REACHED_OR_AIMED.has(role))) {
    for (const condition of later)
      if (!namesStart(condition) && liesBeyond(condition, since, candidates, reader)) condition.role = 'target';
    return;
  }
  const isRising = years.every((year, index) => year > (years[index - 1] ?? since));
  const [only, ...more] = later;
  const isEnough =
    more.length > 0 ||
    (only !== undefined && !isReport && !namesStart(only) && (years[0] ?? 0) >= since + YEARS_OF_A_PLAN);
  if (isRising && isEnough) for (const condition of later) condition.role = 'target';
}

/** "Tahun Dasar" over 2020 and 2021: of which year the start is, and not where it lay. */
export function settleBaseYears(candidates: readonly Candidate[], figures: ColumnFigures): void {
  for (const candidate of candidates) {
    if (candidate.role !== 'baseline' || candidate.pointed || !BASE_YEAR.test(lowestText(candidate))) continue;
    const values = figures.of(candidate.column.index).flatMap((value) => value ?? []);
    if (values.length > 0 && values.every(isYearNumber)) candidate.role = 'other';
  }
}

const BASE_YEAR = new RegExp(`^${anyOf(periodWords('year'))}\\b`, 'i');

const REACHED_OR_AIMED: ReadonlySet<Candidate['role']> = new Set(TRIPLE_ROLES);

/** "Kondisi Awal", "Baseline": more than "Kondisi" alone says. */
function namesStart({ header }: Candidate): boolean {
  return (header.baseline ?? 0) >= HEADER.sure;
}

/**
 * "Target 2026 | Kondisi 2025 | % thd Target": without an actual, the condition that the achievement is made of in most rows is what was
 * reached.
 */
export function settleReachedConditions(candidates: readonly Candidate[], figures: ColumnFigures): void {
  if (candidates.some(({ role }) => role === 'actual')) return;
  const ofRole = (...roles: readonly Role[]) => candidates.filter(({ role }) => roles.includes(role));
  const [results, targets] = [ofRole('achievement'), ofRole('target', 'finalTarget')];
  for (const dividend of ofRole('baseline')) {
    if (dividend.pointed || (dividend.header.baseline ?? 0) > TOGETHER.baseline.now) continue;
    const isReached = results.some((result) =>
      targets.some((divisor) => relationHolds({ result, dividend, divisor }, figures)),
    );
    if (isReached) dividend.role = 'actual';
  }
}

/** Of a year after the start, after everything that was reached, and not before anything that is aimed at. */
function liesBeyond(
  condition: Candidate,
  since: number,
  candidates: readonly Candidate[],
  reader: HeaderReader,
): boolean {
  const year = yearInHeader(condition, reader);
  if (year === undefined || year <= since) return false;
  return candidates.every((other) => {
    if (!REACHED_OR_AIMED.has(other.role)) return true;
    const of = yearInHeader(other, reader);
    return of !== undefined && (other.role === 'target' ? of <= year : of < year);
  });
}

/** "Rencana Aksi Triwulanan" over I … IV, "Rencana Aksi TW I": words below are activities, figures are what is aimed at. */
export function settlePlannedPeriods(candidates: readonly Candidate[], reader: HeaderReader): void {
  const planned = candidates.filter((candidate) => isPlanOfPeriod(candidate, reader));
  const measured = planned.filter(({ content }) => content.share.measurement >= SHARES.half);
  for (const candidate of planned) {
    // A period that nobody has planned yet is still blank.
    const isBlank = candidate.content.filled === 0 && measured.some((other) => sameParents(other, candidate));
    if (isBlank || measured.includes(candidate)) candidate.role = 'target';
  }
}

function isPlanOfPeriod(candidate: Candidate, reader: HeaderReader): boolean {
  const { pointed, role, header, column } = candidate;
  if (pointed || (role !== 'other' && role !== 'program') || (header.program ?? 0) < HEADER.named) return false;
  const { period } = reader.read(column.header);
  const isOfPeriod = namesPartOfYear(period) || isPeriodOnly(reader.read(lowestText(candidate)));
  return isOfPeriod && PLAN.test(column.header);
}

/** Words that speak of a change of the plan; "sebelum" and "sesudah" alone compare anything. */
const CHANGES_PLAN = new RegExp(`\\b${anyOf(periodWords('planBefore', 'planAfter', 'change'))}\\b`, 'i');
const ONLY_CHANGE = new RegExp(`^${anyOf(periodWords('change'))}$`, 'i');

/**
 * "Semula | Menjadi", "Sebelum Perubahan | Sesudah Perubahan" in a table without a target: what was aimed at before the plan was changed,
 * and what is now. "Perubahan" beside a pair of them says how far they lie apart.
 */
export function settleRevisions(candidates: readonly Candidate[], reader: HeaderReader, title: string): void {
  if (candidates.some(({ role }) => role === 'target')) return;
  const open = candidates.filter(
    (candidate) =>
      !candidate.pointed &&
      candidate.role === 'other' &&
      candidate.content.share.measurement >= SHARES.half &&
      reader.read(lowestText(candidate)).coverage === 1,
  );
  const ofRevision = (revision: Revision) =>
    open.filter(({ column }) => reader.read(column.header).period.revision === revision);
  const before = ofRevision('before');
  const after = ofRevision('after');
  const named = after.filter((candidate) => !ONLY_CHANGE.test(lowestText(candidate)));
  const fitting = named.length === before.length ? named : after;
  const pairs = [...before, ...fitting];
  if (before.length === 0 || fitting.length !== before.length) return;
  if (![title, ...pairs.map(({ column }) => column.header)].some((text) => CHANGES_PLAN.test(text))) return;
  for (const candidate of pairs) candidate.role = 'target';
}
