/** The best consistent assignment of roles to columns, from header words, their parents, and the cells below. */

import { type ColumnContent } from './body/column-content';
import { type HeaderColumn, type HeaderLevel } from './header/header-columns';
import {
  type HeaderReader,
  isCompletionOnly,
  isMeasured,
  isPeriodOnly,
  NAMED,
  type RoleScores,
  strongest,
} from './header/header-reading';
import { type Role } from './model';

/** A column with everything that is known of it. */
export interface ColumnEvidence {
  readonly column: HeaderColumn;
  readonly content: ColumnContent;
}

export interface AssignedRole {
  readonly role: Role;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What a parent header adds when the header below it names a role itself. */
const PARENT = 0.35;

/** More than any header can say. */
const POINTED = 10;

/** Below this the column is `other`. */
const ENOUGH = 0.5;

/** The roles of the columns, or `null` when no column can be the indicator's. `pointed`: roles that the user gave, by sheet column. */
export function assignRoles(
  columns: readonly ColumnEvidence[],
  reader: HeaderReader,
  title: string,
  pointed: ReadonlyMap<number, Role>,
): readonly AssignedRole[] | null {
  const candidates = columns.map(({ column, content }): Candidate => {
    const role = pointed.get(column.index);
    if (role !== undefined) {
      const scores = { [role]: POINTED };
      return { column, content, header: scores, scores, role, pointed: true };
    }
    const header = headerScores(column.levels, reader);
    const scores = withContent(header, content);
    return { column, content, header, scores, role: bestRole(scores), pointed: false };
  });
  const open = candidates.filter((candidate) => !candidate.pointed);
  fillUnnamed(candidates);
  if (!settleIndicators(candidates)) return null;
  settlePeriodOnly(open, reader, title);
  settleAchievement(candidates);
  if (!candidates.some(isNamedIndicator) && !candidates.some(({ role }) => AIMED.has(role))) return null;
  return candidates.map((candidate) => ({ role: candidate.role, confidence: confidenceOf(candidate) }));
}

interface Candidate {
  readonly column: HeaderColumn;
  readonly content: ColumnContent;
  readonly header: RoleScores;
  readonly scores: RoleScores;
  /** The user gave the role: it stays. */
  readonly pointed: boolean;
  role: Role;
}

/** The lowest header that names a role decides; the ones above it only lean. */
function headerScores(levels: readonly HeaderLevel[], reader: HeaderReader): RoleScores {
  const total: RoleScores = {};
  let weight = 1;
  for (const level of [...levels].reverse()) {
    const reading = reader.read(level.text);
    for (const [role, score] of Object.entries(reading.scores) as [Role, number][]) {
      total[role] = (total[role] ?? 0) + weight * score;
    }
    if (reading.strength >= NAMED) weight *= PARENT;
  }
  return underBudget(levels, reader) ? { budget: 1, other: 0 } : total;
}

/** Target and actual under ANGGARAN are those of the budget. "Target dan Pagu" is over both kinds. */
function underBudget(levels: readonly HeaderLevel[], reader: HeaderReader): boolean {
  return levels.slice(0, -1).some((level) => {
    const { role, scores } = reader.read(level.text);
    return role === 'budget' && scores.target === undefined && scores.actual === undefined && level.span > 1;
  });
}

function withContent(header: RoleScores, content: ColumnContent): RoleScores {
  const scores: RoleScores = { ...header };
  if (content.filled === 0) return scores;
  const { share } = content;
  const add = (role: Role, amount: number) => {
    if (amount !== 0) scores[role] = (scores[role] ?? 0) + amount;
  };
  const lean = (role: Role, amount: number) => {
    if (scores[role] !== undefined) add(role, amount);
  };
  lean(
    'indicator',
    0.4 * share.measureName - 0.2 * share.objective - 1.2 * share.number - share.tick - share.agency * 0.3,
  );
  lean('objective', 0.3 * share.objective - 0.8 * share.number - 0.2 * share.measureName);
  lean('goal', 0.3 * share.objective - 0.8 * share.number);
  add('unit', 0.3 * share.unit);
  lean('unit', -0.8 * share.longText - 0.6 * share.number * (1 - share.unit));
  lean('number', 0.3 * share.integer - 0.8 * share.longText);
  for (const role of ['target', 'actual', 'achievement', 'baseline'] as const) {
    lean(
      role,
      0.25 * share.measurement -
        0.7 * share.longText * (1 - share.number) -
        0.9 * share.tick -
        0.4 * share.unit * (1 - share.measurement),
    );
  }
  lean('achievement', -0.5 * share.rating);
  lean('budget', 0.2 * share.number - 0.8 * share.longText);
  lean('rating', 0.3 * share.rating);
  lean('note', 0.1 * share.rating);
  lean('calculation', 0.25 * share.formula);
  lean('explanation', 0.1 * share.longText - 0.15 * share.formula);
  lean('dataSource', 0.15 * share.agency - 0.6 * share.number);
  lean('owner', 0.2 * share.agency - 0.6 * share.number);
  add('polarity', 0.3 * share.polarity * (share.number > 0.5 ? 0 : 1));
  lean('indicatorType', 0.3 * share.type);
  add('other', 0.9 * share.tick);
  return scores;
}

function bestRole(scores: RoleScores): Role {
  const [role, score] = strongest(scores);
  return role !== undefined && score >= ENOUGH ? role : 'other';
}

/** Columns without a header of their own: a number column, or the unit beside a figure. */
function fillUnnamed(candidates: Candidate[]): void {
  for (const [index, candidate] of candidates.entries()) {
    if (
      candidate.pointed ||
      candidate.role !== 'other' ||
      candidate.column.header !== '' ||
      candidate.content.filled === 0
    )
      continue;
    const { share } = candidate.content;
    const left = candidates[index - 1];
    const figures = left !== undefined && isMeasured(left.role);
    if (index === 0 && share.integer >= 0.6) candidate.role = 'number';
    else if (share.unit >= 0.6 && figures) candidate.role = 'unit';
    else if (share.measureName >= 0.6 && !candidates.some((other) => other.role === 'indicator'))
      candidate.role = 'indicator';
  }
}

/** Names under a header that does not say "indicator" are indicators only if something is aimed at or measured. */
const AIMED: ReadonlySet<Role> = new Set(['target', 'actual', 'baseline']);

function isNamedIndicator(candidate: Candidate): boolean {
  return candidate.role === 'indicator' && (candidate.header.indicator ?? 0) >= 0.8;
}

/** Makes sure that there is an indicator column, and that only columns of names are. */
function settleIndicators(candidates: Candidate[]): boolean {
  const named = candidates.filter((candidate) => candidate.role === 'indicator');
  const strong = named.filter(isNamedIndicator);
  if (strong.length > 0) {
    for (const weak of named) {
      if (!strong.includes(weak)) weak.role = withoutIndicator(weak);
    }
    return true;
  }
  const likely = candidates
    .map((candidate) => ({ candidate, score: nameScore(candidate) }))
    .sort((a, b) => b.score - a.score)[0];
  if (likely === undefined || likely.score < 0.6) return false;
  for (const other of named) if (other !== likely.candidate) other.role = withoutIndicator(other);
  likely.candidate.role = 'indicator';
  return true;
}

/** How well a column without a plain "Indikator" header would do as the column of names. */
function nameScore({ header, content, role, pointed }: Candidate): number {
  if (pointed) return 0;
  const isFree = role === 'indicator' || role === 'other' || (header.indicator ?? 0) > 0.3;
  if (!isFree && content.share.measureName < 0.6) return 0;
  return (header.indicator ?? 0) * 0.6 + content.share.measureName * 0.8 - content.share.number;
}

function withoutIndicator(candidate: Candidate): Role {
  return bestRole({ ...candidate.scores, indicator: 0 });
}

/** Columns that name only a period (2025, TW I): the title says whether they report or aim. */
function settlePeriodOnly(candidates: Candidate[], reader: HeaderReader, title: string): void {
  const role = /realisasi|capaian/i.test(title) ? 'actual' : 'target';
  for (const candidate of candidates) {
    if (candidate.role !== 'other' || candidate.content.share.measurement < 0.5) continue;
    const readings = candidate.column.levels.map((level) => reader.read(level.text));
    const isPeriod = readings.every((reading) => isPeriodOnly(reading) || isCompletionOnly(reading));
    if (isPeriod && readings.some(isPeriodOnly)) candidate.role = role;
  }
}

/** CAPAIAN is the actual where no other column is, and the achievement beside an actual. */
function settleAchievement(candidates: Candidate[]): void {
  if (candidates.some((candidate) => candidate.role === 'actual')) return;
  const achievements = candidates.filter((candidate) => candidate.role === 'achievement');
  const plain = achievements.filter((candidate) => (candidate.header.achievement ?? 0) < 0.85);
  const shares = achievements.filter((candidate) => !plain.includes(candidate));
  if (plain.length === 0) return;
  const hasTarget = candidates.some((candidate) => candidate.role === 'target');
  if (!hasTarget || shares.length > 0 || figuresFollowTargets(candidates, plain)) {
    for (const candidate of plain) candidate.role = 'actual';
  }
}

/** The figures are as large as the targets, and those are not all near 100. */
function figuresFollowTargets(candidates: readonly Candidate[], plain: readonly Candidate[]): boolean {
  if (plain.some((candidate) => /%|persen/i.test(candidate.column.header))) return false;
  const targets = candidates.filter((candidate) => candidate.role === 'target');
  const target = middle(targets.flatMap((candidate) => candidate.content.typicalFigure ?? []));
  const figure = middle(plain.flatMap((candidate) => candidate.content.typicalFigure ?? []));
  if (target === undefined || figure === undefined) return false;
  const nearHundred = (value: number) => value >= 80 && value <= 125;
  return !nearHundred(figure) || nearHundred(target);
}

function middle(figures: readonly number[]): number | undefined {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)];
}

function confidenceOf(candidate: Candidate): number {
  if (candidate.role === 'other') return candidate.column.header === '' ? 0.2 : 0.4;
  const own = Math.max(0, candidate.scores[candidate.role] ?? 0.4);
  const rival = Math.max(
    0,
    ...(Object.entries(candidate.scores) as [Role, number][])
      .filter(([role]) => role !== candidate.role)
      .map(([, score]) => score),
  );
  const certainty = own / (own + Math.max(0, rival) * 0.8 + 0.15);
  return Math.round(Math.min(1, certainty) * 100) / 100;
}
