/** The ratings beside the achievements of a table, and the scale that they stand on. */

import { RATING_SCALES, type RatingScale, type RatingScaleId, ratingOf } from '../../measure/rating';
import { normalise } from '../../language/normalise';
import { type Settings } from '../../settings';
import { type IndicatorTable, type Measurement } from '../../table/model';
import { type ExplainedAchievement } from './achievements';
import { atPeriod } from './series';

/** The scale in the settings, when the table's ratings are its words; else the one scale whose words they are; `null` when none is. */
export function scaleOf(table: IndicatorTable, settings: Settings): RatingScale | null {
  const words = new Set<string>();
  for (const { ratings } of table.indicators) {
    for (const { cell } of ratings) if (cell.text !== '' && cell.text !== '-') words.add(normalise(cell.text));
  }
  if (words.size === 0) return null;
  const ids: readonly RatingScaleId[] = [settings.ratingScale, 'permendagri86', 'empat'];
  for (const id of ids) {
    const scale = RATING_SCALES[id];
    const names = new Set(scale.classes.map(({ name }) => normalise(name)));
    if ([...words].every((word) => names.has(word))) return scale;
  }
  return null;
}

export function ratingFor({ indicator, achievement }: ExplainedAchievement): Measurement | undefined {
  const only = indicator.ratings.length === 1 && indicator.achievements.length === 1 ? indicator.ratings[0] : undefined;
  return atPeriod(indicator.ratings, achievement.column) ?? only;
}

/** The achievement as written, in percent: the rating is judged by what stands there, right or wrong. */
export function writtenPercent({ achievement, explanation }: ExplainedAchievement): number | null {
  if (achievement.reading.kind !== 'single') return null;
  const { value, unit } = achievement.reading.quantity;
  if (unit === '%') return value;
  if (explanation.kind === 'undecidable') return value > 10 ? value : null;
  return explanation.scale === 'fraction' ? value * 100 : value;
}

/** The rating that the achievement has on the scale, when the written one is another; `null` when it fits or is none of the scale's. */
export function contradicted(rating: Measurement, percent: number, scale: RatingScale): string | null {
  const written = normalise(rating.cell.text);
  if (!scale.classes.some(({ name }) => normalise(name) === written)) return null;
  // Between two printed intervals (90,5) either neighbour may stand.
  const expected = [false, true].flatMap((roundFirst) => {
    const result = ratingOf(percent, scale, { roundFirst });
    return result.kind === 'value' ? [result.value] : [];
  });
  return expected.some((name) => normalise(name) === written) ? null : (expected[0] ?? null);
}
