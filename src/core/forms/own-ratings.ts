/** Ratings that a formula of ours works out, under the scale that was set then: they tell how they were made, not by which scale the sheet rates. */

import { type TableFacts } from '../indicator/facts';
import { oncePerPair } from '../indicator/once';
import { printedScale } from '../indicator/achievements/ratings';
import { atPeriod } from '../indicator/periods/at-period';
import { RATING_SCALE_IDS, type RatingScale, chosenScale } from '../knowledge/choices/rating-scales';
import { type Settings } from '../settings';
import { cellName } from '../sheet/address';
import { type SheetGrid } from '../sheet/grid';
import { isSameFormula } from '../sheet/same-formula';
import { type Cell, type Indicator, type Measurement } from '../table/model';
import { ratingFormula } from './formulas';
import { isReadOf, scaleNotes } from './scale-notes';

export interface OwnRating {
  /** The same formula under other settings. */
  readonly make: (settings: Settings) => string;
  readonly scale: RatingScale;
  /** The achievement is in points of percent. */
  readonly inPoints: boolean;
}

export function ratingBeside({ ratings }: Indicator, { column }: Measurement): Measurement | undefined {
  return atPeriod(ratings, column) ?? (ratings.length === 1 ? ratings[0] : undefined);
}

/** How a rating was made, where a formula of ours makes it of this achievement. */
export function ownRating(
  rating: Pick<Cell, 'formula'>,
  achievement: Pick<Cell, 'position'>,
  settings: Settings,
): OwnRating | null {
  if (!/^=IF\(ISNUMBER\(/i.test(rating.formula)) return null;
  for (const formulas of ['iku', 'native'] as const) {
    for (const inPoints of [false, true]) {
      const make = (measurement: Settings) =>
        ratingFormula({ formulas, measurement }, cellName(achievement.position), { inPoints });
      const choice = [settings.ratingScale, ...RATING_SCALE_IDS].find((ratingScale) =>
        isSameFormula(rating.formula, make({ ...settings, ratingScale })),
      );
      if (choice !== undefined) return { make, scale: chosenScale(choice), inPoints };
    }
  }
  return null;
}

/**
 * The scale under which our formulas have rated a table, where most of its ratings are ours: a few words that somebody has typed among them
 * follow. `null` where the sheet tells its scale itself, other than by the note of a form, which is made anew with the ratings.
 */
export const scaleOfOwnRatings = oncePerPair((facts: TableFacts, grid: SheetGrid): RatingScale | null => {
  const own: OwnRating[] = [];
  let others = 0;
  for (const { indicator, triples } of facts.indicators) {
    for (const { achievement } of triples) {
      const rating = ratingBeside(indicator, achievement)?.cell;
      if (!rating || (rating.text === '' && rating.formula === '')) continue;
      const made = ownRating(rating, achievement.cell, facts.settings);
      if (made) own.push(made);
      else others++;
    }
  }
  const [first] = own;
  const printed = printedScale(facts, grid);
  const isOurs = printed === null || scaleNotes(grid, facts.settings).some((note) => isReadOf(printed, note.scale));
  return first && own.length > others && isOurs ? first.scale : null;
});
