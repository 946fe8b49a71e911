/** What an achievement is worth: weight times achievement, whatever the header calls it. */

import { type Role, hasTrait } from '../../knowledge/columns/roles';
import { areFractions } from '../../measure/scale';
import { ARITHMETIC, HEADER, SHARES } from '../weights';
import { isPlain, rowsRight } from './arithmetic';
import { type Candidate } from './column-evidence';
import { type ColumnFigures } from './column-figures';
import { lowestText, sameParents, saysValue } from './period-groups';

/** A row of weight, target, actual and what may be the score; a written achievement where there is one. */
interface ScoredRow {
  readonly weight: number;
  /** As a fraction. */
  readonly achievement: number;
  readonly value: number;
}

/** Beside a column of weights, figures that are weight times achievement in most rows, and the achievement itself in fewer. */
export function settleScores(candidates: readonly Candidate[], figures: ColumnFigures): void {
  const weight = candidates.find(({ role }) => role === 'weight');
  if (weight === undefined) return;
  if (!candidates.some(({ role }) => role === 'score')) settleWorths(candidates, weight, figures);
  settleMarks(candidates, weight, figures);
  settleLooseValues(candidates, figures);
}

/** Beside weights and scores "Nilai" may be a mark, a score or the achievement: where it is the quotient in fewer than half the rows, nobody knows. */
function settleLooseValues(candidates: readonly Candidate[], figures: ColumnFigures): void {
  const [targets, actuals] = (['target', 'actual'] as const).map((role) =>
    candidates.filter((other) => other.role === role),
  );
  for (const result of candidates) {
    if (result.pointed || result.role !== 'achievement' || !saysValue(result)) continue;
    const written = figures.of(result.column.index).filter((value) => value !== undefined).length;
    const isQuotient = (targets ?? []).some((divisor) =>
      (actuals ?? []).some((dividend) => rowsRight({ result, dividend, divisor }, figures) >= SHARES.half * written),
    );
    if (!isQuotient) result.role = 'other';
  }
}

function settleWorths(candidates: readonly Candidate[], weight: Candidate, figures: ColumnFigures): void {
  for (const candidate of candidates) {
    const isVague = hasTrait(candidate.role, 'vague') && !(isPlain(candidate) && candidate.role === 'actual');
    if (candidate.pointed || !isVague) continue;
    const rows = scoredRows(candidate, weight, candidates, figures);
    const scored = rows.filter(({ weight: part, achievement, value }) => isNear(value, part * achievement)).length;
    const shares = rows.filter(({ achievement, value }) => isNear(value, achievement * 100)).length;
    const enough = (saysValue(candidate) ? SHARES.half : ARITHMETIC.enoughRows) * rows.length;
    if (scored > shares && scored >= enough) candidate.role = 'score';
  }
}

/**
 * "Penilaian | Bobot | Nilai | Hasil", "Skor | Nilai Akhir": where the measured value earns a mark, the score is weight times mark. The
 * only other figures before them are what was measured.
 */
function settleMarks(candidates: readonly Candidate[], weight: Candidate, figures: ColumnFigures): void {
  const open = candidates.filter(
    (each) => each !== weight && !each.pointed && isOpenFigure(each) && each.content.share.number >= SHARES.most,
  );
  // What is called a score is tried before what is called an achievement.
  const isCalled = (each: Candidate) => (each.header.score ?? 0) >= HEADER.sure || RESULT.test(lowestText(each));
  for (const score of [...open.filter(isCalled), ...open.filter((each) => !isCalled(each))]) {
    const isSaid = (mark: Candidate) => [score, mark].some(isCalled) && [score, mark].some(saysValue);
    const mark = open.find((each) => each !== score && isWeighted(score, each, weight, figures, isSaid(each)));
    if (mark === undefined) continue;
    score.role = 'score';
    if (mark.role === 'actual' || mark.role === 'score') mark.role = 'other';
    // Where nothing is aimed at, what is called by a word of results is no share of a target.
    const isAimed = candidates.some(({ role }) => role === 'target');
    const [measured, ...more] = open.filter(
      (each) =>
        each !== score &&
        each !== mark &&
        (each.role === 'other' || (each.role === 'achievement' && !isAimed)) &&
        each.column.index < mark.column.index &&
        lowestText(each) !== lowestText(mark),
    );
    const isMissing = !candidates.some(({ role }) => role === 'actual');
    if (measured !== undefined && more.length === 0 && isMissing) measured.role = 'actual';
    return;
  }
}

/** Of weight and mark, and of nothing that was measured. */
const RESULT = /^hasil$/i;

function isOpenFigure(candidate: Candidate): boolean {
  const isNamed = candidate.column.header !== '' && !(isPlain(candidate) && candidate.role === 'actual');
  return isNamed && (hasTrait(candidate.role, 'vague') || candidate.role === 'score');
}

/** Of a hundred. */
const TENTH = 10;
const WHOLE = 100;

/** In most rows, or in half where the headers say so too, and in some where the product is neither of the two. */
function isWeighted(
  score: Candidate,
  mark: Candidate,
  weight: Candidate,
  figures: ColumnFigures,
  isSaid: boolean,
): boolean {
  const [scores, marks, weights] = [score, mark, weight].map(({ column }) => figures.of(column.index));
  const rows = (scores ?? []).flatMap((value, index) => {
    const [points, part] = [marks?.[index], weights?.[index]];
    return value === undefined || points === undefined || part === undefined ? [] : [{ value, points, part }];
  });
  // "15,72" of a weight of 15% and an achievement of 104,8%, both of which a sheet keeps as fractions.
  const right = rows.filter(({ value, points, part }) =>
    [value, value / 100].some((each) => isNear(each, points * part)),
  );
  // A tenth of it and ten times it look alike once percentages are written as whole numbers; the whole of it is the mark itself.
  const telling = right.filter(
    ({ points, part }) => ![0, 1, WHOLE].includes(points) && ![0, 1, TENTH, WHOLE].includes(part),
  );
  return (
    right.length >= (isSaid ? SHARES.half : ARITHMETIC.enoughRows) * rows.length &&
    telling.length > 0 &&
    rows.length >= ARITHMETIC.tellingRows
  );
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
  const full = areFractions((achievements ?? []).filter((each) => each !== undefined)) ? 1 : 100;
  return (values ?? []).flatMap((value, index): ScoredRow[] => {
    const part = weights?.[index];
    const written = achievements?.[index];
    const [target, actual] = [targets?.[index], actuals?.[index]];
    const computed = target !== undefined && actual !== undefined && target !== 0 ? actual / target : undefined;
    const achievement = written === undefined ? computed : written / full;
    if (value === undefined || part === undefined || achievement === undefined) return [];
    return [{ weight: part, achievement, value }];
  });
}

function isNear(value: number, expected: number): boolean {
  const slack = Math.max(ARITHMETIC.rounding * Math.abs(expected), ARITHMETIC.smallest);
  return [value, value * 100].some((each) => Math.abs(each - expected) <= slack);
}
