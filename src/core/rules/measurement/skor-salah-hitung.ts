/** A score that does not follow from weight and achievement. */

import { CAPS } from '../../measure/explain-achievement';
import { areFractions, inPercent } from '../../measure/scale';
import { onlyOf } from '../../only';
import { isPercentFormat, formatNumber, roundHalfAwayFromZero } from '../../sheet/display';
import { markColumn } from '../../table/mark-column';
import { type Column, type Indicator, type Measurement, hasColumn } from '../../table/model';
import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { fixCells } from '../finding/fixes';
import { type Span, exactly, figureIn, meet, spanOf, spanOfCounted, times } from '../../indicator/figures/rounding';
import { ofPeriod } from '../../indicator/periods/at-period';
import { isContradicted, rightAchievements } from '../../indicator/achievements/right-achievements';
import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { inOneUnit } from '../../indicator/units/unit';
import { columnWords } from '../../knowledge/columns/column-words';
import { anyOf } from '../../language/words/any-of';
import { saysCumulative } from '../../table/header/period-reading';
import { readQuantity } from '../../language/read-quantity';
import { type Settings } from '../../settings';
import { type Report, defineRule } from '../rule';

export const skorSalahHitung = defineRule({
  meta: {
    id: 'skor-salah-hitung',
    level: 'error',
    title: both('Skor salah hitung', 'The score is computed wrongly'),
    why: both(
      'Skor adalah bobot kali capaian. Satu skor yang keliru mengubah nilai akhir seluruh organisasi.',
      'A score is weight times achievement. One wrong score changes the result of the whole organisation.',
    ),
    remedy: both(
      'Hitung ulang skor sebagai bobot kali capaian, paling aman dengan rumus sel. Sesudahnya periksa jumlah skor di baris terakhir.',
      'Work the score out anew as weight times achievement, safest with a formula. Then check the sum of the scores in the last row.',
    ),
    basis: arithmetic(
      'skor = bobot × capaian, seperti baris lain di tabel itu sendiri',
      'score = weight × achievement, as in the other rows of the table itself',
    ),
    proposes: true,
    messages: {
      wrong: both(
        'Skor tertulis "{written}", padahal bobot "{weight}" dan capaian "{achievement}" menghasilkan {expected}. Hitung ulang skornya.',
        'The score is written as "{written}", but weight "{weight}" and achievement "{achievement}" give {expected}. Compute it again.',
      ),
      wrongOfFigures: both(
        'Skor tertulis "{written}", padahal bobot "{weight}", target "{target}" dan realisasi "{actual}" menghasilkan {expected}, seperti skor lain di tabel ini. Hitung ulang skornya.',
        'The score is written as "{written}", but weight "{weight}", target "{target}" and actual "{actual}" give {expected}, as the other scores of this table. Compute it again.',
      ),
      wrongOfMark: both(
        'Skor tertulis "{written}", padahal bobot "{weight}" dan nilai "{achievement}" menghasilkan {expected}. Hitung ulang skornya.',
        'The score is written as "{written}", but weight "{weight}" and mark "{achievement}" give {expected}. Compute it again.',
      ),
    },
  },
  *check(_, { grid, facts, settings }): Iterable<Report<Message>> {
    const rows = scoredRows(facts);
    const full = fullScore(rows);
    const factor = FACTORS.find((candidate) => isUsual(rows, { factor: candidate, full }));
    if (factor === undefined) return;
    const scoring = { factor, full };
    const caps = CAPS.filter((cap) => !rows.some((row) => exceeds(row, scoring, cap)));
    const wrong = rows.filter(
      (row) =>
        !follows(row, scoring, caps) && !rightOf(row, facts, settings).some((each) => follows(each, scoring, caps)),
    );
    const isShown = rows.some((row) => follows(row, scoring, caps) && isTelling(row, scoring));
    // Whoever scores by steps gives the whole weight too where all was reached.
    if (!isShown && (wrong.length > 1 || rows.some(({ from }) => from))) return;
    for (const row of wrong) {
      const { score, weight, achievement, from } = row;
      const figure = figureIn(score);
      const [a, b] = [figureIn(weight), figureIn(achievement)];
      if (!figure || !a || !b) continue;
      const decimals = Math.max(figure.decimals, 1);
      const exact = roundHalfAwayFromZero(a.value * b.value * factor, decimals);
      const after = Number(exact.toPrecision(12));
      const isPlain = typeof score.cell.value === 'number' && !isPercentFormat(score.cell.numberFormat);
      yield {
        at: score.cell.position,
        message: from ? 'wrongOfFigures' : isOfAchievement(row) ? 'wrong' : 'wrongOfMark',
        // This row alone may have been cut at a cap that others pass, or made of an achievement that nobody has written.
        ...((!isShown || from || follows(row, scoring)) && { level: 'warning' as const }),
        data: {
          written: score.cell.text,
          weight: weight.cell.text,
          achievement: achievement.cell.text,
          ...(from && { target: from.target.cell.text, actual: from.actual.cell.text }),
          expected: formatNumber(exact),
        },
        ...fixCells(grid, 'proposed', isPlain ? [{ at: score.cell.position, after }] : []),
      };
    }
  },
});

type Message = 'wrong' | 'wrongOfFigures' | 'wrongOfMark';

/** Weight and achievement both in percent; one of them; neither. */
const FACTORS = [0.01, 1, 100, 0.0001];

interface ScoredRow {
  readonly score: Measurement;
  readonly weight: Measurement;
  readonly achievement: Measurement;
  /** What it was made of, where the table has no column of achievements. */
  readonly from?: { readonly target: Measurement; readonly actual: Measurement };
}

function isOfAchievement({ achievement }: ScoredRow): boolean {
  return achievement.column.role === 'achievement';
}

function scoredRows({ table, indicators }: TableFacts): readonly ScoredRow[] {
  const marks = markColumn(table.columns);
  const scored = indicators.filter(({ indicator }) => indicator.scores.length > 0);
  if (!marks && !hasColumn(table, 'achievement')) return scored.flatMap((known) => ofFigures(known) ?? []);
  return scored.flatMap(({ indicator }) => {
    const mark = marks && figureOf(indicator, marks, table.columns.indexOf(marks));
    return indicator.scores.flatMap((score) => rowOf(indicator, score, mark) ?? []);
  });
}

/** "Bobot | Target | Realisasi | Nilai": of the only target and the only actual, where more is better or nobody knows. */
function ofFigures({ indicator, direction }: IndicatorFacts): ScoredRow | null {
  const [target, actual] = [onlyOf(indicator.targets), onlyOf(indicator.actuals)];
  const [weight, score] = [onlyOf(indicator.weights), onlyOf(indicator.scores)];
  const [goal, result] = [target && figureIn(target), actual && figureIn(actual)];
  if (!target || !actual || !weight || !score || !goal || !result) return null;
  if (!figureIn(weight) || !figureIn(score) || !inOneUnit(target, actual) || WORKS.test(score.column.header))
    return null;
  if (goal.value <= 0 || (direction !== null && direction.polarity !== 'higher')) return null;
  const quantity = { value: inPercent(result.value / goal.value), unit: '', decimals: EXACT };
  const column = { ...actual.column, role: 'achievement' as const };
  const achievement: Measurement = { column, cell: actual.cell, reading: { kind: 'single', quantity } };
  return { score, weight, achievement, from: { target, actual } };
}

/** In decimals: nobody has rounded it. */
const EXACT = 9;

function figureOf({ cells }: Indicator, column: Column, place: number): Measurement | undefined {
  const cell = cells[place];
  return cell && { column, cell, reading: readQuantity(cell.value, { numberFormat: cell.numberFormat }) };
}

/** "Progres Fisik (%)": how far the work has come, whatever its steps weigh; and weights that are added up from step to step score none of them. */
const WORKS = new RegExp(String.raw`\b${anyOf(columnWords('works'))}\b`, 'i');

function rowOf(
  { weights, achievements }: Indicator,
  score: Measurement,
  mark: Measurement | undefined,
): ScoredRow | null {
  const [weight, ...more] = weights;
  if (!weight || saysCumulative(weight.column.header) || WORKS.test(score.column.header)) return null;
  const achievement = ofPeriod(achievements, score.column) ?? mark;
  if (more.length > 0 || !achievement) return null;
  return figureIn(score) && figureIn(weight) && figureIn(achievement) ? { score, weight, achievement } : null;
}

/** The row with what its achievement should be, where that is written wrongly: the score may have been made of it. */
function rightOf(row: ScoredRow, { achievements }: TableFacts, settings: Settings): readonly ScoredRow[] {
  const item = achievements.find(({ achievement }) => achievement.cell === row.achievement.cell);
  if (!item || !isContradicted(item)) return [];
  const { decimals = 0, unit = '' } = figureIn(item.achievement) ?? {};
  const factor = item.explanation.scale === 'fraction' ? 1 : 100;
  return rightAchievements(item, settings).map(({ value }) => {
    const quantity = { value: roundHalfAwayFromZero(value * factor, decimals), unit, decimals };
    return { ...row, achievement: { ...row.achievement, reading: { kind: 'single', quantity } } };
  });
}

/** How a table makes its scores. */
interface Scoring {
  readonly factor: number;
  /** How it writes an achievement of 100 %: 100 or 1. */
  readonly full: number;
}

function fullScore(rows: readonly ScoredRow[]): number {
  // Marks are no shares, however small they are.
  if (!rows.some(isOfAchievement)) return 100;
  return areFractions(rows.map(({ achievement }) => figureIn(achievement)?.value ?? 0)) ? 1 : 100;
}

/** Of what was reached in full, or beyond it, the score is the weight by any way of scoring; of nothing it is nothing. */
function isTelling({ achievement }: ScoredRow, { full }: Scoring): boolean {
  const value = figureIn(achievement)?.value ?? 0;
  return value > 0 && value < full;
}

/** Most rows follow; where only two have a score, one that follows is enough. */
function isUsual(rows: readonly ScoredRow[], scoring: Scoring): boolean {
  const following = rows.filter((row) => follows(row, scoring) && figureIn(row.score)?.value !== 0).length;
  return following > 0 && following * 2 >= rows.length;
}

/**
 * A table has one cap: a row that is scored by it, or in full, and goes over another shows that this other is not the table's. The
 * weight counts as it is written: with the room of its rounding, 6.00 of a weight of 6 would be 102 % of 5.9.
 */
function exceeds(row: ScoredRow, { factor, full }: Scoring, cap: number): boolean {
  const [figure, weight] = [figureIn(row.score), figureIn(row.weight)];
  if (!figure || !weight || !follows(row, { factor, full })) return false;
  const most = weight.value * factor * limitOf(cap, full);
  return spanOf(figure).least > most && (figureIn(row.achievement)?.value ?? 0) > limitOf(cap, full);
}

function limitOf(cap: number, full: number): number {
  return (cap / 100) * full;
}

/** As written, or cut at one of the caps. */
function follows(row: ScoredRow, { factor, full }: Scoring, caps = CAPS): boolean {
  const { score, weight, achievement } = row;
  const [figure, a, b] = [figureIn(score), figureIn(weight), figureIn(achievement)];
  if (!figure || !a || !b) return true;
  const written = spanOf(figure);
  const scaled = (span: Span) => times(times(span, exactly(factor)), spanOfCounted(a));
  // A mark is given, and no figure is rounded to it.
  if (meet(written, scaled(isOfAchievement(row) ? spanOf(b) : exactly(b.value)))) return true;
  return caps.some((cap) => b.value > limitOf(cap, full) && meet(written, scaled(exactly(limitOf(cap, full)))));
}
