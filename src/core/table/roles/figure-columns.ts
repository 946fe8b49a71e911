/** What columns of figures are for where their headers alone leave it open. */

import { type HeaderReader, isCompletionOnly, isPeriodOnly } from '../header/header-reading';
import { type Candidate } from './column-evidence';
import { type ColumnFigures } from './column-figures';
import { holdsTwoFigures } from './odd-columns';
import { sameParents, standsAmongNamed } from './period-groups';
import { areReported } from './reported-periods';
import { ARITHMETIC, HEADER, SHARES } from '../weights';

/** What the title of a report or of an evaluation says; a plan to realise something is none. */
const REPORTS = /realisasi|capaian|laporan|pengukuran|evaluasi|hasil/i;
const PLANS = /\brencana\b|perjanjian|target/i;

/** Columns that name only a period (2025, TW I): the title says whether they report or aim. */
export function settlePeriodOnly(
  candidates: Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
  title: string,
): void {
  const periods = candidates.filter(
    (candidate) =>
      candidate.role === 'other' &&
      isPeriodNamed(candidate, reader) &&
      !holdsTwoFigures(candidate) &&
      !standsAmongNamed(candidate, candidates, reader),
  );
  const holdFigures = periods.filter((candidate) => candidate.content.share.measurement >= SHARES.half);
  if (holdFigures.length === 0) return;
  const reports =
    (REPORTS.test(title) && !PLANS.test(title)) ||
    haveTargetsBeside(holdFigures, candidates, reader) ||
    areReported(holdFigures, candidates, figures, reader);
  const role = reports ? 'actual' : 'target';
  for (const candidate of periods) {
    // A period that has not come yet is still blank.
    if (candidate.content.filled === 0 || holdFigures.includes(candidate)) candidate.role = role;
  }
}

/** "Target 2023" beside "2023": what has a target of its own was reached. */
function haveTargetsBeside(
  periods: readonly Candidate[],
  candidates: readonly Candidate[],
  reader: HeaderReader,
): boolean {
  const years = new Set(periods.map((each) => yearOf(each, reader)));
  return candidates.some((other) => {
    const year = yearOf(other, reader);
    return other.role === 'target' && year !== undefined && years.has(year);
  });
}

function yearOf({ column }: Candidate, reader: HeaderReader): number | undefined {
  return reader.read(column.header).period.year;
}

/** Its headers name a period and no role. */
export function isPeriodNamed({ column }: Candidate, reader: HeaderReader): boolean {
  const readings = column.levels.map((level) => reader.read(level.text));
  return readings.some(isPeriodOnly) && readings.every((reading) => isPeriodOnly(reading) || isCompletionOnly(reading));
}

/** CAPAIAN is the actual where no other column is, and the achievement beside an actual. */
export function settleAchievement(candidates: Candidate[], reader: HeaderReader): void {
  const achievements = candidates.filter((candidate) => candidate.role === 'achievement');
  const plain = achievements.filter((candidate) => (candidate.header.achievement ?? 0) < HEADER.sureShare);
  const shares = achievements.filter((candidate) => !plain.includes(candidate));
  if (plain.length === 0) return;
  if (candidates.some((candidate) => candidate.role === 'actual')) {
    for (const candidate of plain)
      if (exceedsShares(candidate, shares) || isOfYearBefore(candidate, candidates, reader)) candidate.role = 'actual';
    return;
  }
  const hasTarget = candidates.some((candidate) => candidate.role === 'target');
  if (!hasTarget || shares.length > 0 || figuresFollowTargets(candidates, plain)) {
    for (const candidate of plain) if (!standsAmongShares(candidate, shares)) candidate.role = 'actual';
  }
}

/** Under one parent with shares of the target it is one of them: "% Kinerja" over "Sub Variabel | Variabel | Program". */
function standsAmongShares(candidate: Candidate, shares: readonly Candidate[]): boolean {
  return candidate.column.levels.length > 1 && shares.some((share) => sameParents(share, candidate));
}

/** "Capaian 2022 | Target 2023 | Realisasi 2023 | Capaian 2023 (%)": what was reached before the years that the table aims at. */
function isOfYearBefore(candidate: Candidate, candidates: readonly Candidate[], reader: HeaderReader): boolean {
  const year = yearOf(candidate, reader);
  if (year === undefined || /%|persen/i.test(candidate.column.header)) return false;
  const years = candidates.flatMap((other) =>
    other.role === 'target' || other.role === 'actual' ? (yearOf(other, reader) ?? []) : [],
  );
  const shares = candidates.filter((other) => other !== candidate && other.role === 'achievement');
  return (
    years.length > 0 && years.every((each) => each > year) && shares.some((other) => yearOf(other, reader) !== year)
  );
}

/** Counts beside the shares that were computed from them: 1180 of a CAPAIAN whose % is 94. */
function exceedsShares({ content }: Candidate, shares: readonly Candidate[]): boolean {
  const share = middle(shares.flatMap((candidate) => candidate.content.typicalFigure ?? []));
  return share !== undefined && (content.typicalFigure ?? 0) > ARITHMETIC.countsOverShares * share;
}

/** The figures are as large as the targets, and those are not all near 100. */
function figuresFollowTargets(candidates: readonly Candidate[], plain: readonly Candidate[]): boolean {
  if (plain.some((candidate) => /%|persen/i.test(candidate.column.header))) return false;
  const targets = candidates.filter((candidate) => candidate.role === 'target');
  const target = middle(targets.flatMap((candidate) => candidate.content.typicalFigure ?? []));
  const figure = middle(plain.flatMap((candidate) => candidate.content.typicalFigure ?? []));
  if (target === undefined || figure === undefined) return false;
  const [least, most] = ARITHMETIC.nearHundred;
  const nearHundred = (value: number) => value >= least && value <= most;
  return !nearHundred(figure) || nearHundred(target);
}

function middle(figures: readonly number[]): number | undefined {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)];
}

/**
 * "Kondisi Saat Ini" and then "Kondisi" of several years, where nothing is called a target: what the years are to bring. Years under one
 * header with the first are those of a history.
 */
export function settleConditions(candidates: readonly Candidate[], reader: HeaderReader): void {
  if (candidates.some(({ role }) => role === 'target' || role === 'actual' || role === 'achievement')) return;
  const [start, ...later] = candidates.filter(({ role, pointed }) => role === 'baseline' && !pointed);
  if (start === undefined || later.length < 2 || (start.header.baseline ?? 0) < HEADER.sure) return;
  const since = reader.read(start.column.header).period.year ?? 0;
  const years = later.map(({ column }) => reader.read(column.header).period.year ?? 0);
  const isPlanned = years.every((year, index) => year > (years[index - 1] ?? since));
  if (isPlanned) for (const candidate of later) candidate.role = 'target';
}

/** A standard is what is aimed at only where nothing else is. */
export function settleStandards(candidates: Candidate[]): void {
  const targets = candidates.filter((candidate) => candidate.role === 'target');
  const named = targets.filter(
    (candidate) => candidate.pointed || (candidate.header.target ?? HEADER.named) >= HEADER.named,
  );
  if (named.length === 0) return;
  for (const candidate of targets) if (!named.includes(candidate)) candidate.role = 'other';
}
