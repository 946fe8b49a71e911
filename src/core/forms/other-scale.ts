/** Tables that go on by another rating scale than that of the settings, and what on their sheet makes them. */

import { isStated } from '../indicator/achievements/legend';
import { scaleOf } from '../indicator/achievements/ratings';
import { factsOf } from '../indicator/facts';
import { type RatingScale, chosenScale } from '../knowledge/choices/rating-scales';
import { type Settings } from '../settings';
import { type CellArea, cellArea, union } from '../sheet/address';
import { type SheetGrid } from '../sheet/grid';
import { type IndicatorTable } from '../table/model';
import { scaleOfOwnRatings } from './own-ratings';
import { isSameScale } from './scale-notes';

export interface OtherScale {
  readonly scale: RatingScale;
  /** A legend prints the scale, or the words of these ratings are its own. */
  readonly because: 'legend' | 'ratings';
  readonly ratings: CellArea;
}

/** `null`: the table goes by the scale of the settings, or will once what we have filled is made anew. */
export function otherScaleOf(table: IndicatorTable, grid: SheetGrid, settings: Settings): OtherScale | null {
  const facts = factsOf(table, settings);
  const scale = scaleOf(facts, grid);
  if (!scale || isSameScale(scale, chosenScale(settings.ratingScale)) || scaleOfOwnRatings(facts, grid)) return null;
  const cells = table.indicators.flatMap(({ ratings }) =>
    ratings.flatMap(({ cell: { text, position } }) => (text === '' ? [] : [cellArea(position)])),
  );
  const [first, ...more] = cells;
  if (!first) return null;
  return { scale, because: isStated(scale) ? 'legend' : 'ratings', ratings: more.reduce(union, first) };
}
