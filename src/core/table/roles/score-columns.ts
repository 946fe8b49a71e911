/** What an achievement is worth: weight times achievement, whatever the header calls it. */

import { type Role } from '../../knowledge/roles';
import { ARITHMETIC } from '../weights';
import { isPlain } from './arithmetic';
import { type Candidate } from './column-evidence';
import { type ColumnFigures } from './column-figures';
import { sameParents } from './period-groups';

const OPEN: ReadonlySet<Role> = new Set<Role>(['achievement', 'actual', 'other']);

/** A row of weight, target, actual and what may be the score; a written achievement where there is one. */
interface ScoredRow {
  readonly weight: number;
  /** As a fraction. */
  readonly achievement: number;
  readonly value: number;
}

/** "Bobot | Nilai | Hasil": where the third is the weight times a value under a word of scores, it is what the row is worth. */
export function settleWorths(candidates: readonly Candidate[], figures: ColumnFigures): void {
  const weight = candidates.find(({ role }) => role === 'weight');
  if (weight === undefined || candidates.some(({ role }) => role === 'achievement' || role === 'score')) return;
  const values = candidates.filter(({ column, role }) => role === 'other' && /^(?:nilai|skor)\b/i.test(column.header));
  const weights = figures.of(weight.column.index);
  for (const candidate of candidates) {
    if (candidate.pointed || !OPEN.has(candidate.role) || isPlain(candidate)) continue;
    const isWorth = values.some((value) => {
      const [parts, worths] = [figures.of(value.column.index), figures.of(candidate.column.index)];
      const rows = worths.flatMap((worth, index) => {
        const [part, factor] = [parts[index], weights[index]];
        return worth === undefined || part === undefined || factor === undefined ? [] : [{ worth, part, factor }];
      });
      const right = rows.filter(({ worth, part, factor }) => isNear(worth, part * factor));
      const isTelling = right.some(({ part, factor }) => part !== 1 && factor !== 1);
      return value !== candidate && isTelling && right.length >= ARITHMETIC.enoughRows * rows.length;
    });
    if (isWorth) candidate.role = 'score';
  }
}

/** Beside a column of weights, figures that are weight times achievement in most rows, and the achievement itself in fewer. */
export function settleScores(candidates: readonly Candidate[], figures: ColumnFigures): void {
  const weight = candidates.find(({ role }) => role === 'weight');
  if (weight === undefined || candidates.some(({ role }) => role === 'score')) return;
  for (const candidate of candidates) {
    if (candidate.pointed || !OPEN.has(candidate.role) || (isPlain(candidate) && candidate.role === 'actual')) continue;
    const rows = scoredRows(candidate, weight, candidates, figures);
    const scored = rows.filter(({ weight: part, achievement, value }) => isNear(value, part * achievement)).length;
    const shares = rows.filter(({ achievement, value }) => isNear(value, achievement * 100)).length;
    if (scored > shares && scored >= ARITHMETIC.enoughRows * rows.length) candidate.role = 'score';
  }
}

function scoredRows(
  candidate: Candidate,
  weight: Candidate,
  candidates: readonly Candidate[],
  figures: ColumnFigures,
): readonly ScoredRow[] {
  const valuesOf = (role: Role) => {
    const ofRole = candidates.filter((other) => other !== candidate && other.role === role);
    // Under the same period, else for all of them.
    const column =
      ofRole.find((other) => sameParents(other, candidate)) ?? ofRole.find((other) => other.column.levels.length === 1);
    return column && figures.of(column.column.index);
  };
  const [weights, values] = [weight, candidate].map(({ column }) => figures.of(column.index));
  const [achievements, targets, actuals] = [valuesOf('achievement'), valuesOf('target'), valuesOf('actual')];
  return (values ?? []).flatMap((value, index): ScoredRow[] => {
    const part = weights?.[index];
    const written = achievements?.[index];
    const [target, actual] = [targets?.[index], actuals?.[index]];
    const computed = target !== undefined && actual !== undefined && target !== 0 ? actual / target : undefined;
    const achievement = written === undefined ? computed : written / (written > MOST_FRACTION ? 100 : 1);
    if (value === undefined || part === undefined || achievement === undefined) return [];
    return [{ weight: part, achievement, value }];
  });
}

/** Achievements above this are percent. */
const MOST_FRACTION = 3;

function isNear(value: number, expected: number): boolean {
  const slack = Math.max(ARITHMETIC.rounding * Math.abs(expected), ARITHMETIC.smallest);
  return [value, value * 100].some((each) => Math.abs(each - expected) <= slack);
}
