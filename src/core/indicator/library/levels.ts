/** The published levels of a known indicator as a scale of its own figures. */

import { type IndicatorRow } from '../../knowledge/indicators/library';
import { type RatingScale } from '../../knowledge/choices/rating-scales';
import { both } from '../../language/bilingual';
import { oncePer } from '../once';

/** `null` where nobody has published at which figures they begin. */
export const levelScaleOf = oncePer((row: IndicatorRow): RatingScale | null => {
  const { name, basis = name, levels = [], levelsFrom, levelsAbove } = row;
  if (!levelsFrom) return null;
  const unbounded = levels.length - levelsFrom.length;
  return {
    title: both(name, name),
    source: both(basis, basis),
    classes: levels.map((level, at) => ({ name: level, from: levelsFrom[at - unbounded] ?? -Infinity })).reverse(),
    points: true,
    open: unbounded === 0,
    ...(levelsAbove && { exclusive: true }),
  };
});
