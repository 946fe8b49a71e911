/** Columns that stand together under one period: what their neighbours are tells what they are. */

import { headerWords } from '../../knowledge/columns/header-words';
import { worthWords } from '../../knowledge/names/means';
import { periodWords } from '../../knowledge/columns/period-words';
import { anyOf } from '../../language/words/any-of';
import { type HeaderReader, isCompletionOnly, isPeriodOnly, meantHeader } from '../header/header-reading';
import { namesPartOfYear } from '../header/period-reading';
import { hasTrait, isWorth } from '../../knowledge/columns/roles';
import { SCALE_IN_BRACKETS } from '../mark-column';
import { HEADER, SHARES } from '../weights';
import { type Candidate } from './column-evidence';

/** "Nilai" by itself, or with its scale ("Nilai (1-5)"): of a target it is the figure, beside an achievement it is what the achievement is worth. */
const VALUE = new RegExp(String.raw`^(?:nilai|value)(?:\s*${SCALE_IN_BRACKETS})?$`, 'i');

/** "Kinerja" by itself: over a target or beside a budget it says of what, behind target and actual it is how well. */
const PERFORMANCE = /^kinerja$/i;

export function saysValue(candidate: Candidate): boolean {
  return VALUE.test(lowestText(candidate));
}

const FORECAST = new RegExp(String.raw`^${anyOf(headerWords('forecast'))}\b`, 'i');

/** "Prognosis", "Perkiraan Akhir Tahun": what is only expected follows from no figures of the row. */
export function saysForecast({ column }: Pick<Candidate, 'column'>): boolean {
  return FORECAST.test(column.header);
}

/** "Target | Realisasi | Capaian | Nilai" under one period, or in a table without any. */
export function settleValues(candidates: readonly Candidate[]): void {
  for (const [index, candidate] of candidates.entries()) {
    const text = lowestText(candidate);
    const isValue = saysValue(candidate);
    const { filled, share } = candidate.content;
    const holdsWords = filled > 0 && share.measurement < SHARES.few;
    if (candidate.pointed || !(isValue || (PERFORMANCE.test(text) && !holdsWords))) continue;
    if (isValue && countsWordsBefore(candidate, candidates[index - 1])) {
      candidate.role = 'other';
      continue;
    }
    const beside = rolesBeside(candidate, candidates);
    if (!beside.has('target') || !beside.has('actual')) continue;
    if (!beside.has('achievement')) candidate.role = 'achievement';
    else if (isValue) candidate.role = filled > 0 && share.rating >= SHARES.nearlyAll ? 'rating' : 'score';
  }
}

/**
 * An assessment of several years, with what each was worth: "Kondisi | Nilai" under every year, "Rasio" and "Nilai Indikator" over the
 * same years. What was judged was reached, and nothing is aimed at.
 */
export function settleJudgedPeriods(candidates: readonly Candidate[], reader: HeaderReader): void {
  if (candidates.some(({ role, header }) => role === 'target' && (header.target ?? 0) >= HEADER.sure)) return;
  const open = candidates.filter(({ pointed, role, content }) => {
    const isOpen = role === 'other' || role === 'baseline' || hasTrait(role, 'vague');
    return !pointed && isOpen && content.share.number >= SHARES.half;
  });
  const pairs = [...valuesBeside(open), ...valuesOfBands(open, reader)];
  if (pairs.length < FEWEST_JUDGED) return;
  const isWeighed = candidates.some(({ role }) => role === 'weight');
  for (const [judged, value] of pairs) {
    // "Bobot", and "Capaian (%) | Nilai" in each half of the year: a percentage that is weighed is what was reached of the target.
    const isShare = judged.role === 'achievement' && reader.read(lowestText(judged)).unit === '%';
    if (!(isWeighed && isShare)) judged.role = 'actual';
    value.role = 'score';
  }
}

/** One value may stand beside anything. */
const FEWEST_JUDGED = 2;

type Judged = readonly [judged: Candidate, value: Candidate];

function valuesBeside(open: readonly Candidate[]): Judged[] {
  return open.filter(saysValue).flatMap((value): Judged[] => {
    const [judged, ...more] = open.filter((other) => other !== value && sameParents(other, value));
    return judged === undefined || more.length > 0 || value.column.levels.length < 2 ? [] : [[judged, value]];
  });
}

/** Each year under a band of values has one under another band. */
function valuesOfBands(open: readonly Candidate[], reader: HeaderReader): Judged[] {
  const ofBand = open.filter((each) => isPeriodOnly(reader.read(lowestText(each))) && each.column.levels.length === 2);
  const values = ofBand.filter((each) => BAND_OF_VALUES.test(parentsOf(each)));
  const pairs = values.flatMap((value): Judged[] => {
    const [judged, ...more] = ofBand.filter(
      (other) => !values.includes(other) && lowestText(other) === lowestText(value),
    );
    return judged === undefined || more.length > 0 ? [] : [[judged, value]];
  });
  return pairs.length === values.length ? pairs : [];
}

const BAND_OF_VALUES = new RegExp(String.raw`^${anyOf(worthWords())}\b`, 'i');

/** "Uraian Data | Nilai": the value of what the words right before it name, and of no target or actual. */
function countsWordsBefore(candidate: Candidate, before: Candidate | undefined): boolean {
  if (before === undefined || before.content.filled === 0 || before.column.header === '') return false;
  const isOfRow = before.role === 'indicator' || before.role === 'unit' || hasTrait(before.role, 'measures');
  const { share } = before.content;
  const holdsWords = [share.number, share.unit, share.rating, share.status].every((each) => each < SHARES.few);
  return !isOfRow && holdsWords && !isWorth(before.role) && sameParents(candidate, before);
}

/** It is known that the column stands under a period together with named figures, and is no figure of the period itself. */
export function standsAmongNamed(
  candidate: Candidate,
  candidates: readonly Candidate[],
  reader: HeaderReader,
): boolean {
  if (!saysValue(candidate)) return false;
  return candidates.some(
    (other) =>
      sameParents(other, candidate) && reader.read(lowestText(other)).role !== undefined && other !== candidate,
  );
}

/** Its headers name a period and no role. */
export function isPeriodNamed({ column }: Candidate, reader: HeaderReader): boolean {
  const readings = column.levels.map((level) => reader.read(level.text));
  return readings.some(isPeriodOnly) && readings.every((reading) => isPeriodOnly(reading) || isCompletionOnly(reading));
}

/** The lowest header over the column. */
export function lowestText({ column }: Pick<Candidate, 'column'>): string {
  return column.levels[column.levels.length - 1]?.text.trim() ?? '';
}

/** The headers above the lowest. */
export function parentsOf({ column }: Candidate): string {
  return column.levels
    .slice(0, -1)
    .map(({ text }) => text)
    .join('|');
}

/** The roles of the columns that stand under the same headers. */
export function rolesBeside(candidate: Candidate, candidates: readonly Candidate[]): ReadonlySet<Candidate['role']> {
  const others = candidates.filter((other) => other !== candidate && sameParents(other, candidate));
  return new Set(others.map(({ role }) => role));
}

/** The same headers stand over both, or none does. */
export function sameParents(one: Candidate, other: Candidate): boolean {
  return parentsOf(one) === parentsOf(other);
}

const PLAN_SPAN = anyOf(periodWords('planSpan'));
/** What is reached at the end of a plan: "Target Akhir Renstra", "Kondisi Kinerja pada Akhir Periode", "Target Jangka Menengah". */
const FINAL = new RegExp(
  `\\bakhir\\b(?! tahun(?! perencanaan))|${PLAN_SPAN}|end of (?:the )?(?:plan|period)|\\b(?:target|kinerja)\\b.*\\b${anyOf(periodWords('plan'))}\\b`,
  'i',
);

/** Over more columns than figure and budget the plan is only named, and each column is one of its years. */
const WIDEST_FINAL = 2;

/** Beside targets of years or periods a lone one of the plan's end is no target of theirs. */
export function settleFinalTargets(candidates: readonly Candidate[], reader: HeaderReader): void {
  const targets = candidates.filter(({ role, column }) => role === 'target' && column.header !== '');
  const final = targets.filter(
    (candidate) => !candidate.pointed && isFinal(candidate, reader) && !isOfYearBeside(candidate, targets, reader),
  );
  const others = targets.filter((candidate) => !final.includes(candidate));
  if (others.length === 0) return;
  const years = new Set(others.flatMap((candidate) => lowestYear(candidate, reader) ?? []));
  const undated = final.filter((candidate) => lowestYear(candidate, reader) === undefined);
  for (const candidate of final.length === 1 ? final : undated) {
    const endsSeries = goesOn(years, lowestYear(candidate, reader)) && followsYear(candidate, candidates, reader);
    if (!endsSeries) candidate.role = 'finalTarget';
  }
}

/** "Target RPJMD 2023 | Target PK 2023": of two documents, for one year. What speaks of an end is the end, whatever its year. */
function isOfYearBeside(candidate: Candidate, targets: readonly Candidate[], reader: HeaderReader): boolean {
  const year = lowestYear(candidate, reader);
  if (year === undefined || saysEnd(candidate)) return false;
  return targets.some((other) => other !== candidate && lowestYear(other, reader) === year);
}

/** "Kondisi Akhir 2029", "Target Akhir Renstra": the end of a plan, not the target of its last year. */
export function saysEnd({ column }: Candidate): boolean {
  return column.levels.some(({ text }) => SAYS_END.test(meantHeader(text)));
}

const SAYS_END = new RegExp(String.raw`\bakhir\b|${PLAN_SPAN}|\bend of\b`, 'i');

function isFinal({ column, header }: Candidate, reader: HeaderReader): boolean {
  // Quarters of a plan are no end of it.
  if (namesPartOfYear(reader.read(column.header).period)) return false;
  return (
    column.levels.some(({ text, span }) => FINAL.test(meantHeader(text)) && span <= WIDEST_FINAL) ||
    isConditionWanted({ column, header })
  );
}

/** "Kondisi Tahun 2026", where conditions were found to be what is wanted. */
function isConditionWanted({ column, header }: Pick<Candidate, 'column' | 'header'>): boolean {
  return column.levels.length === 1 && (header.baseline ?? 0) > 0;
}

/** "Kondisi Akhir 2026" behind 2024 and 2025 is the last year of the series. */
function goesOn(years: ReadonlySet<number>, year: number | undefined): boolean {
  return year !== undefined && years.has(year - 1) && years.has(year - 2) && !years.has(year);
}

/** What stands before it is aimed at in the year before: behind what was reached and achieved then it begins something else. */
function followsYear(candidate: Candidate, candidates: readonly Candidate[], reader: HeaderReader): boolean {
  const isMoney = ({ role }: Candidate) => role === 'budget';
  const before = candidates.slice(0, candidates.indexOf(candidate)).filter((each) => !isMoney(each));
  const last = before.pop();
  return last?.role === 'target' && lowestYear(last, reader) === (lowestYear(candidate, reader) ?? 0) - 1;
}

/** The year that the lowest of its headers names which names one: that of the column itself. */
function lowestYear({ column }: Candidate, reader: HeaderReader): number | undefined {
  for (const { text } of [...column.levels].reverse()) {
    const { year } = reader.read(text).period;
    if (year !== undefined) return year;
  }
  return undefined;
}
