/** Parts of a year that the figures beside them or the target of the year explain: "Target | TW1 | TW2 | Realisasi | TW1 | TW2", "Waktu Pelaksanaan" over B03 to B12. */

import { type HeaderReader, isPeriodOnly } from '../header/header-reading';
import { namesPartOfYear, periodKey } from '../header/period-reading';
import { type Role, TRIPLE_ROLES } from '../../knowledge/columns/roles';
import { SHARES } from '../weights';
import { isNear, isPlain } from './arithmetic';
import { type Candidate } from './column-evidence';
import { type ColumnFigures } from './column-figures';
import { isPeriodNamed, lowestText, sameParents } from './period-groups';

/** Parts of a year that stand beside each other, and what they stand behind. */
interface Run {
  readonly before: Candidate;
  readonly parts: readonly Candidate[];
  readonly periods: string;
}

/** That the first period begins anew proves that a second figure has begun: each run is of the figure right before it. */
export function settleRepeatedPeriods(candidates: readonly Candidate[], reader: HeaderReader): void {
  const runs = runsOf(candidates, reader);
  const behindFigures = runs.filter(({ before }) => isWhole(before, reader));
  for (const { before, parts, periods } of behindFigures) {
    const isRepeated = behindFigures.some((other) => other.before.role !== before.role && other.periods === periods);
    if (isRepeated) for (const part of parts) part.role = before.role;
  }
}

function runsOf(candidates: readonly Candidate[], reader: HeaderReader): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 1; at < candidates.length; at++) {
    const first = at;
    while (at < candidates.length && isPart(candidates[at], reader)) at++;
    const before = candidates[first - 1];
    const parts = candidates.slice(first, at);
    if (parts.length < 2 || before === undefined) continue;
    const periods = parts.map(({ column }) => periodKey(reader.read(column.header).period)).join(' ');
    runs.push({ before, parts, periods });
  }
  return runs;
}

/**
 * "Waktu Pelaksanaan" over B03, B06, B09 and B12, with figures that lead to the target or add up to it in most rows: what is aimed at in
 * each. Marks, and ones alone, only say when something is done.
 */
export function settleScheduledFigures(
  candidates: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
): void {
  const goal = candidates.find(({ role, column }) => role === 'target' && !namesPart(column.header, reader));
  if (goal === undefined || candidates.some(({ role }) => role === 'actual')) return;
  const isOpen = (candidate: Candidate) => {
    const { pointed, role, column, content } = candidate;
    const isFigure = !pointed && role === 'other' && content.share.measurement >= SHARES.nearlyAll;
    return isFigure && column.levels.length > 1 && isPeriodOnly(reader.read(lowestText(candidate)));
  };
  const [first, ...more] = candidates.filter(
    (candidate) => isOpen(candidate) && namesPart(lowestText(candidate), reader),
  );
  if (first === undefined || more.length === 0 || !more.every((each) => sameParents(each, first))) return;
  const parts = [first, ...more];
  const goals = figures.of(goal.column.index);
  const rows = goals.flatMap((aim, row) => {
    const own = parts.flatMap(({ column }) => figures.of(column.index)[row] ?? []);
    return aim === undefined || own.length === 0 ? [] : [{ aim, own }];
  });
  const leads = rows.filter(({ aim, own }) => own.includes(aim) || isNear(sum(own), aim));
  const saysMore = leads.some(({ own }) => own.some((value) => value !== 1));
  if (saysMore && leads.length >= SHARES.half * rows.length) for (const part of parts) part.role = 'target';
}

function namesPart(text: string, reader: HeaderReader): boolean {
  return namesPartOfYear(reader.read(text).period);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** Its only header names a part of the year, and nothing else. */
function isPart(candidate: Candidate | undefined, reader: HeaderReader): boolean {
  if (candidate === undefined || candidate.pointed || candidate.role !== 'other') return false;
  const { levels, header } = candidate.column;
  return levels.length === 1 && isPeriodNamed(candidate, reader) && namesPartOfYear(reader.read(header).period);
}

/** A target, an actual or an achievement of more than a part of the year, called so in the same row. */
function isWhole(candidate: Candidate, reader: HeaderReader): boolean {
  const { levels, header } = candidate.column;
  const isFigure = (TRIPLE_ROLES as readonly Role[]).includes(candidate.role) && isPlain(candidate);
  return isFigure && levels.length === 1 && !namesPartOfYear(reader.read(header).period);
}
