/** What columns of figures are for where their headers alone leave it open. */

import { middleOf } from '../../measure/middle';
import { documentWords } from '../../knowledge/documents/document-words';
import { headerWords } from '../../knowledge/columns/header-words';
import { SHARE_WORDS } from '../../knowledge/names/measures';
import { periodWords } from '../../knowledge/columns/period-words';
import { PERCENT_WORDS, speaksOfPercent } from '../../language/units';
import { anyOf } from '../../language/words/any-of';
import { type HeaderReader } from '../header/header-reading';
import { isDated, isOfOnePeriod, namesPartOfYear, saysSoFar, yearsFromN } from '../header/period-reading';
import { type Candidate, yearInHeader } from './column-evidence';
import { type ColumnFigures } from './column-figures';
import { namesChange, saysSum } from './derived-columns';
import { holdsTwoFigures } from './odd-columns';
import { isPeriodNamed, lowestText, rolesBeside, sameParents, saysEnd, standsAmongNamed } from './period-groups';
import { areReported } from './reported-periods';
import { apart } from './arithmetic';
import { tellsTrend } from './directions';
import { precedesOthers } from './year-before';
import { ARITHMETIC, HEADER, SHARES } from '../weights';

/** What the title of a report or of an evaluation says; a plan to realise something is none. */
const REPORTS = new RegExp(
  String.raw`${anyOf(documentWords('reached', 'assessing'))}|\b${anyOf(documentWords('comparing'))}\b`,
  'i',
);
const PLANS = /\brencana\b|perjanjian|target/i;

const SAYS_SHARE = new RegExp(`%|${PERCENT_WORDS}|\\b${anyOf(SHARE_WORDS)}\\b`, 'i');

export function titleReports(title: string): boolean {
  return REPORTS.test(title) && !titlePlans(title);
}

function titlePlans(title: string): boolean {
  return PLANS.test(title);
}

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
      !(saysSum(candidate.column.header) && saysSoFar(candidate.column.header)) &&
      !standsAmongNamed(candidate, candidates, reader),
  );
  const holdFigures = periods.filter(
    ({ content: { share } }) => share.measurement >= SHARES.half || share.rating + share.polarity >= SHARES.half,
  );
  if (holdFigures.length === 0) return;
  const reports =
    titleReports(title) ||
    (!titlePlans(title) && haveTrend(holdFigures, candidates, figures)) ||
    (!titlePlans(title) && precedeTargets(holdFigures, candidates, reader)) ||
    haveTargetsBeside(holdFigures, candidates, reader) ||
    areReported(holdFigures, candidates, figures, reader, titlePlans(title)) ||
    areJudged(holdFigures, candidates, reader) ||
    precedeReport(holdFigures, candidates, reader) ||
    areHeldToStandard(holdFigures, candidates, reader, title);
  const role = reports ? 'actual' : 'target';
  for (const candidate of periods) {
    // A period that has not come yet is still blank.
    if (candidate.content.filled !== 0 && !holdFigures.includes(candidate) && !isOddAmong(candidate, holdFigures))
      continue;
    candidate.role = DATUM.test(lowestText(candidate)) ? 'actual' : role;
  }
}

/** In rows: of so few one text may be the slip of a cell. */
const FEW_ROWS = 2;
/** In letters. */
const LONGEST_ODD_TEXT = 40;

/** "500 | sesuai Renja | 650" in a table of a row or two: its header is that of the columns beside it, and only the cell is odd. */
function isOddAmong({ content }: Candidate, others: readonly Candidate[]): boolean {
  return content.filled <= FEW_ROWS && content.averageLength <= LONGEST_ODD_TEXT && others.length > 1;
}

/** "2022 | 2023 | 2024 | Tren", "… | Peningkatan": what became of figures is seen when they are there. */
function haveTrend(periods: readonly Candidate[], candidates: readonly Candidate[], figures: ColumnFigures): boolean {
  const last = periods[periods.length - 1];
  const behind = last === undefined ? [] : candidates.slice(candidates.indexOf(last) + 1);
  const isChange = ({ role, column }: Candidate) => role === 'other' && namesChange(column.header);
  return (
    periods.length > 1 && behind.some((candidate) => isChange(candidate) || tellsTrend(candidate, candidates, figures))
  );
}

/** "2022 | 2023 | Target 2024": only the year after them is called a target. */
function precedeTargets(
  periods: readonly Candidate[],
  candidates: readonly Candidate[],
  reader: HeaderReader,
): boolean {
  const targets = candidates.filter(({ role, header }) => role === 'target' && (header.target ?? 0) >= HEADER.sure);
  // "Target RPJMD 2026" may be that of the plan's end, behind those of its years.
  const isOfEnd = (each: Candidate) => saysEnd(each) || NAMES_PLAN.test(each.column.header);
  const aimed = targets.map((each) => (isOfEnd(each) ? undefined : yearInHeader(each, reader)));
  const last = Math.max(...periods.map((each) => yearInHeader(each, reader) ?? Number.POSITIVE_INFINITY));
  return periods.length > 1 && targets.length > 0 && aimed.every((year) => year !== undefined && year > last);
}

const PERFORMANCE = /^kinerja\b/i;

/**
 * "Kinerja 2023 | Target 2024 | Realisasi 2024": years before all that are called an actual, beside a target of no such year. Where the
 * actuals are of no year, it must be called performance.
 */
function precedeReport(periods: readonly Candidate[], candidates: readonly Candidate[], reader: HeaderReader): boolean {
  const yearsOf = (role: Candidate['role']) =>
    candidates.filter((each) => each.role === role).map((each) => yearInHeader(each, reader));
  const [reached, aimed] = [yearsOf('actual'), yearsOf('target')];
  const last = Math.max(...periods.map((each) => yearInHeader(each, reader) ?? Number.POSITIVE_INFINITY));
  const arePerformance = periods.every(({ column }) => PERFORMANCE.test(column.header));
  return (
    reached.length > 0 &&
    aimed.length > 0 &&
    reached.every((year) => (year === undefined ? arePerformance : year > last)) &&
    aimed.every((year) => year === undefined || year > last)
  );
}

const NAMES_PLAN = new RegExp(`\\b${anyOf(periodWords('plan'))}\\b`, 'i');

/** "Data 2021": what was found then. */
const DATUM = /^data\b/i;

/** "Realisasi 2024 | Proyeksi 2025 | Target 2026": what is expected to be reached of the year that is still running. */
export function settleForecasts(candidates: readonly Candidate[], reader: HeaderReader): void {
  const yearsOf = (role: Candidate['role']) =>
    candidates.flatMap((each) => (each.role === role && !isForecast(each) ? (yearInHeader(each, reader) ?? []) : []));
  const [reached, aimed] = [yearsOf('actual'), yearsOf('target')];
  if (reached.length === 0 || aimed.length === 0) return;
  for (const candidate of candidates) {
    if (candidate.role !== 'target' || !isForecast(candidate)) continue;
    const year = yearInHeader(candidate, reader);
    const isRunning = year !== undefined && reached.includes(year - 1) && aimed.every((each) => each >= year);
    if (isRunning) candidate.role = 'actual';
  }
}

/**
 * "Target 2025 | Proyeksi 2025", "Target | Realisasi TW II | Proyeksi Akhir Tahun": what is expected beside what is aimed at and what
 * was reached is no second one of that time. Without a time of its own it is so where something was reached already.
 */
export function settleExpectations(candidates: readonly Candidate[], reader: HeaderReader): void {
  const others = candidates.filter((each) => !isForecast(each));
  for (const candidate of candidates) {
    const { role } = candidate;
    if ((role !== 'target' && role !== 'actual') || !isForecast(candidate)) continue;
    if (OF_NEXT_YEAR.test(candidate.column.header) || yearsFromN(candidate.column.header) !== undefined) continue;
    const beside = others.filter((each) => each.role === role);
    const { period } = reader.read(candidate.column.header);
    const isSecond = isDated(period)
      ? beside.some((each) => isOfOnePeriod(reader.read(each.column.header).period, period))
      : beside.length > 0 && others.some((each) => each.role === 'actual');
    if (isSecond) candidate.role = 'other';
  }
}

function isForecast({ column, header, pointed }: Candidate): boolean {
  return !pointed && (header.target ?? 0) < HEADER.sure && FORECAST.test(column.header);
}

const FORECAST = new RegExp(String.raw`\b${anyOf(headerWords('forecast'))}\b`, 'i');
/** "Prakiraan Maju": of the year after the plan's own. */
const OF_NEXT_YEAR = /\bmaju\b/i;

/** "Target 2023" beside "2023": what has a target of its own was reached. That a plan ends in 2029 says nothing of its years. */
function haveTargetsBeside(
  periods: readonly Candidate[],
  candidates: readonly Candidate[],
  reader: HeaderReader,
): boolean {
  const years = new Set(periods.map((each) => yearInHeader(each, reader)));
  return candidates.some((other) => {
    const year = yearInHeader(other, reader);
    return other.role === 'target' && year !== undefined && years.has(year) && !saysEnd(other);
  });
}

/** "Target 2026 | s.d. TW II | % thd Target": a share of the target, and nothing else that it may be the share of. */
function areJudged(periods: readonly Candidate[], candidates: readonly Candidate[], reader: HeaderReader): boolean {
  const [only, ...more] = periods;
  if (only === undefined || more.length > 0 || !namesPartOfYear(reader.read(only.column.header).period)) return false;
  const has = (role: Candidate['role'], least: number) =>
    candidates.some((each) => each.role === role && each.content.share.number > 0 && (each.header[role] ?? 0) >= least);
  return has('target', HEADER.sure) && has('achievement', HEADER.sureShare) && !has('actual', 0);
}

/** "Standar | Jan | Feb | Mar", "Standar | 2023 | 2024": a standard stays the same, and the periods say how it was kept; in a plan years say what is aimed at. */
function areHeldToStandard(
  periods: readonly Candidate[],
  candidates: readonly Candidate[],
  reader: HeaderReader,
  title: string,
): boolean {
  const targets = candidates.filter(({ role }) => role === 'target');
  const areParts = periods.every(({ column }) => namesPartOfYear(reader.read(column.header).period));
  const areYears = periods.length > 1 && !titlePlans(title);
  return (areParts || areYears) && targets.length > 0 && targets.every(isStandard);
}

/** Called by no better word of a target. */
function isStandard({ pointed, header }: Candidate): boolean {
  return !pointed && (header.target ?? HEADER.named) < HEADER.named;
}

/** CAPAIAN is the actual where no other column is, and the achievement beside an actual. */
export function settleAchievement(candidates: Candidate[], figures: ColumnFigures, reader: HeaderReader): void {
  const achievements = candidates.filter((candidate) => candidate.role === 'achievement');
  const saidShares = achievements.filter(({ column }) => SAYS_SHARE.test(column.header));
  // "Capaian Target Renja | Tingkat Capaian Target Renja (%)": only the second one is a share.
  const isPlainAchievement = (candidate: Candidate) =>
    (candidate.header.achievement ?? 0) < HEADER.sureShare ||
    (saidShares.length > 0 && !saidShares.includes(candidate));
  const plain = achievements.filter(isPlainAchievement);
  const shares = achievements.filter((candidate) => !plain.includes(candidate));
  if (plain.length === 0) return;
  for (const candidate of reachedInParts(plain, candidates, figures, reader)) candidate.role = 'actual';
  if (candidates.some((candidate) => candidate.role === 'actual')) {
    const before = plain.filter(
      (candidate) => exceedsShares(candidate, shares) || isOfYearBefore(candidate, candidates, figures, reader),
    );
    for (const candidate of before) candidate.role = 'actual';
    return;
  }
  const hasTarget = candidates.some((candidate) => candidate.role === 'target');
  if (!hasTarget || shares.length > 0 || figuresFollowTargets(candidates, plain)) {
    for (const candidate of plain) if (!standsAmongShares(candidate, shares)) candidate.role = 'actual';
  }
}

/**
 * "Target | Capaian TW I | … | Capaian TW IV", no quarter with an actual of its own: what was reached so far, where one of them is known to be
 * that already, or where the last that is filled comes nearer to the target than to 100.
 */
function reachedInParts(
  plain: readonly Candidate[],
  candidates: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
): readonly Candidate[] {
  const isOfPart = ({ column }: Candidate) => namesPartOfYear(reader.read(column.header).period);
  const parts = plain.filter((each) => isOfPart(each) && !speaksOfPercent(each.column.header) && !each.pointed);
  const reached = candidates.filter((each) => each.role === 'actual' && isOfPart(each));
  const isCalledAlike = ({ header }: Candidate) => header.actual === undefined && header.achievement !== undefined;
  if (parts.length === 0 || !reached.every(isCalledAlike)) return [];
  if (reached.length > 0) return parts;
  const last = parts.filter(({ content }) => content.filled > 0).pop();
  return last !== undefined && parts.length > 1 && isNearerToTargets(last, candidates, figures) ? parts : [];
}

/** Under one parent with shares of the target it is one of them: "% Kinerja" over "Sub Variabel | Variabel | Program". */
function standsAmongShares(candidate: Candidate, shares: readonly Candidate[]): boolean {
  return candidate.column.levels.length > 1 && shares.some((share) => sameParents(share, candidate));
}

/**
 * "Capaian 2022 | Target 2023 | Realisasi 2023", "Capaian Tahun Lalu | Target | Realisasi | Capaian": what was reached before the year
 * that the table is about, where that year has an achievement of its own, or where the figures are nearer to the targets than to 100.
 */
function isOfYearBefore(
  candidate: Candidate,
  candidates: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
): boolean {
  if (speaksOfPercent(candidate.column.header) || !precedesOthers(candidate, candidates, reader)) return false;
  const year = yearInHeader(candidate, reader);
  const isAchievedLater = candidates.some(
    (other) =>
      other !== candidate &&
      other.role === 'achievement' &&
      year !== undefined &&
      (yearInHeader(other, reader) ?? 0) > year,
  );
  return isAchievedLater || isNearerToTargets(candidate, candidates, figures);
}

/** In most rows the figure is nearer to what is aimed at than to 100. */
function isNearerToTargets(candidate: Candidate, candidates: readonly Candidate[], figures: ColumnFigures): boolean {
  const values = figures.of(candidate.column.index);
  const aims = candidates.filter(({ role }) => role === 'target').map(({ column }) => figures.of(column.index));
  const rows = values.flatMap((value, row) => {
    const aim = aims.map((column) => column[row]).find((each) => each !== undefined);
    return value === undefined || aim === undefined ? [] : [apart(value, aim) <= apart(value, 100)];
  });
  return rows.length > 0 && rows.filter(Boolean).length >= SHARES.most * rows.length;
}

/** Counts beside the shares that were computed from them: 1180 of a CAPAIAN whose % is 94. */
function exceedsShares({ content }: Candidate, shares: readonly Candidate[]): boolean {
  const share = middleOf(shares.flatMap((candidate) => candidate.content.typicalFigure ?? []));
  return share !== undefined && (content.typicalFigure ?? 0) > ARITHMETIC.countsOverShares * share;
}

/** The figures are as large as the targets, and those are not all near 100. */
function figuresFollowTargets(candidates: readonly Candidate[], plain: readonly Candidate[]): boolean {
  const targets = candidates.filter((candidate) => candidate.role === 'target');
  // "Target (%)" beside "Cakupan (%)": both are in percent, whatever one is of the other.
  const isInPercent = targets.every((candidate) => speaksOfPercent(candidate.column.header));
  if (!isInPercent && plain.some((candidate) => speaksOfPercent(candidate.column.header))) return false;
  const target = middleOf(targets.flatMap((candidate) => candidate.content.typicalFigure ?? []));
  const figure = middleOf(plain.flatMap((candidate) => candidate.content.typicalFigure ?? []));
  if (target === undefined || figure === undefined) return false;
  const [least, most] = ARITHMETIC.nearHundred;
  const nearHundred = (value: number) => value >= least && value <= most;
  return !nearHundred(figure) || nearHundred(target);
}

/** A standard is what is aimed at only where nothing else is. */
export function settleStandards(candidates: Candidate[]): void {
  const targets = candidates.filter((candidate) => candidate.role === 'target');
  const named = targets.filter((candidate) => !isStandard(candidate));
  if (named.length === 0) return;
  for (const candidate of targets) {
    if (!named.includes(candidate) && !standsBesideMoney(candidate, candidates)) candidate.role = 'other';
  }
}

/** "K | Rp" under each year, and under the end of the plan: what is aimed at with that money, however short the letter is for it. */
function standsBesideMoney(candidate: Candidate, candidates: readonly Candidate[]): boolean {
  return candidate.column.levels.length > 1 && rolesBeside(candidate, candidates).has('budget');
}
