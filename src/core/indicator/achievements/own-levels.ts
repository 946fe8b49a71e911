/**
 * Ratings of what an indicator itself has reached, "BB (72)" of a SAKIP score, held against the levels that are published for it: the
 * rating of an achievement says something else and is judged elsewhere.
 */

import { onlyOf } from '../../only';
import { type IndicatorRow } from '../../knowledge/indicators/library';
import { type RatingScale } from '../../knowledge/choices/rating-scales';
import { ratedScore } from '../../language/figures/prepare';
import { normalise, tidy } from '../../language/normalise';
import { type Quantity } from '../../language/quantity';
import { readRating } from '../../language/ratings';
import { ratingOf } from '../../measure/rating';
import { type CellPosition } from '../../sheet/address';
import { type Measurement, FIGURE_LISTS } from '../../table/model';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { spanOf } from '../figures/rounding';
import { mayMakeFindings } from '../library/known';
import { levelScaleOf } from '../library/levels';
import { oncePer } from '../once';
import { ofPeriod } from '../periods/at-period';

/** A figure and its rating that the published levels of the indicator hold apart. */
export interface MisratedFigure {
  /** Where the rating stands. */
  readonly at: CellPosition;
  readonly rating: string;
  /** The figure as it is written. */
  readonly figure: string;
  /** The level that the figure is of. */
  readonly expected: string;
  readonly levels: RatingScale;
}

/** All of an indicator: of the cells that hold both, and of its only rating beside the only figure that it can be of. */
export function misratedFigures(facts: IndicatorFacts): readonly MisratedFigure[] {
  const levels = levelsOf(facts.libraryRow);
  if (!levels) return [];
  const inCells = FIGURE_LISTS.flatMap((list) => facts.indicator[list]).filter(
    ({ cell, reading }) => typeof cell.value === 'string' && reading.kind === 'single',
  );
  return [...inCells.flatMap((figure) => misratedInCell(figure, levels)), ...misratedBeside(facts, levels)];
}

/** The published levels of a known indicator as a scale, and the letters that are written for them. */
interface Levels {
  readonly scale: RatingScale;
  readonly letters: ReadonlyMap<string, string>;
  /** A figure outside of it is on another of the indicator's scales. */
  readonly from: number;
  readonly to: number;
}

function levelsOf(row: IndicatorRow | null): Levels | null {
  return row && mayMakeFindings(row) ? publishedLevels(row) : null;
}

const publishedLevels = oncePer((row: IndicatorRow): Levels | null => {
  const scale = levelScaleOf(row);
  const { levels = [], levelLetters = [], scales: [first] = [] } = row;
  return (
    scale && {
      scale,
      letters: new Map(levelLetters.map((letter, at) => [normalise(letter), levels[at] ?? ''])),
      from: first?.from ?? 0,
      to: first?.to ?? Infinity,
    }
  );
});

function misratedInCell({ cell, reading }: Measurement, levels: Levels): readonly MisratedFigure[] {
  const rated = ratedScore(tidy(cell.text));
  if (!rated || reading.kind !== 'single') return [];
  return misrated(rated.rating, { text: rated.score, quantity: reading.quantity }, levels).map((each) => ({
    ...each,
    at: cell.position,
  }));
}

/** A column that also rates indicators without published levels rates achievements, and so may it do here. */
function misratedBeside(facts: IndicatorFacts, levels: Levels): readonly MisratedFigure[] {
  const { ratings, actuals, targets, achievements } = facts.indicator;
  const rating = onlyOf(ratings);
  const figure = rating && (ofPeriod(actuals, rating.column) ?? (actuals.length === 0 ? onlyOf(targets) : undefined));
  if (!rating || figure?.reading.kind !== 'single') return [];
  if (achievements.length > 0 ? !isNoAchievements(rating.cell.text) : ratesOthers(facts.table)) return [];
  const found = misrated(rating.cell.text, { text: figure.cell.text, quantity: figure.reading.quantity }, levels);
  return found.map((each) => ({ ...each, at: rating.cell.position }));
}

/** "BB", "Nindya": nobody rates an achievement so. "A" and "Baik" may be of either. */
function isNoAchievements(text: string): boolean {
  const step = readRating(tidy(text));
  return step !== null && (step.scale === 'jenjang' || (step.scale === 'huruf' && step.label.length > 1));
}

const ratesOthers = oncePer(({ indicators }: TableFacts): boolean =>
  indicators.some(({ indicator, libraryRow }) =>
    indicator.ratings.some(({ cell }) => readRating(tidy(cell.text)) !== null && !libraryRow?.levels),
  ),
);

function misrated(
  written: string,
  { text, quantity }: { readonly text: string; readonly quantity: Quantity },
  { scale, letters, from, to }: Levels,
): readonly Omit<MisratedFigure, 'at'>[] {
  const word = normalise(written);
  const level = letters.get(word) ?? readRating(tidy(written))?.label ?? written;
  const { value } = quantity;
  if (value < from || value > to || !scale.classes.some(({ name }) => normalise(name) === normalise(level))) return [];
  const { least, most } = spanOf(quantity);
  const [exact, ...rounded] = [value, least, most].map((each) => {
    const result = ratingOf(each, scale);
    return result.kind === 'value' ? result.value : null;
  });
  if (!exact || [exact, ...rounded].some((each) => each !== null && normalise(each) === normalise(level))) return [];
  return [{ rating: written, figure: text, expected: exact, levels: scale }];
}
