/** The written rating does not follow from the achievement. */

import { RATING_SCALES, type RatingScale, type RatingScaleId, ratingOf } from '../../measure/rating';
import { formatNumber } from '../../sheet/display';
import { normalise } from '../../language/normalise';
import { type Settings } from '../../settings';
import { practice, both } from '../basis';
import { type ExplainedAchievement, explainAchievements } from '../evidence/achievements';
import { fixCells } from '../evidence/fixes';
import { atPeriod } from '../evidence/series';
import { type IndicatorTable, type Measurement } from '../../table/model';
import { defineRule } from '../rule';

export const predikatSalah = defineRule({
  meta: {
    id: 'predikat-salah',
    level: 'error',
    title: both('Predikat tidak sesuai capaian', 'The rating does not follow from the achievement'),
    why: both(
      'Predikat yang tidak sesuai dengan capaiannya menyesatkan pembaca yang hanya melihat predikat.',
      'A rating that does not fit its achievement misleads readers who look at ratings only.',
    ),
    basis: practice(
      'skala predikat yang dipakai instansi (bawaan: interval yang dikutip dari Permendagri 86/2017)',
      "the agency's rating scale (by default the intervals quoted from Permendagri 86/2017)",
    ),
    fix: 'proposed',
    messages: {
      wrong: both(
        'Predikat "{written}" tidak sesuai dengan capaian "{achievement}": menurut skala {scale} predikatnya "{expected}". Perbaiki predikatnya, atau ubah skalanya di pengaturan.',
        'The rating "{written}" does not fit the achievement "{achievement}": on the scale {scaleEn} it is "{expected}". Correct the rating, or change the scale in the settings.',
      ),
    },
  },
  *check(table, { settings, grid }) {
    const scale = scaleOf(table, settings);
    if (!scale) return;
    for (const item of explainAchievements(table, settings)) {
      const rating = ratingFor(item);
      const percent = writtenPercent(item);
      if (!rating || percent === null) continue;
      const written = normalise(rating.cell.text);
      const expected = [false, true].flatMap((roundFirst) => {
        const result = ratingOf(percent, scale, { roundFirst });
        return result.kind === 'value' ? [result.value] : [];
      });
      const first = expected[0];
      // Between two printed intervals (90,5) either neighbour may stand.
      if (first === undefined || expected.some((name) => normalise(name) === written)) continue;
      if (!scale.classes.some(({ name }) => normalise(name) === written)) continue;
      yield {
        at: rating.cell.position,
        message: 'wrong',
        data: {
          written: rating.cell.text,
          achievement: item.achievement.cell.text,
          expected: first,
          scale: scale.title.id,
          scaleEn: scale.title.en,
          percent: formatNumber(percent, 2),
        },
        ...fixCells(grid, 'proposed', [{ at: rating.cell.position, after: first }]),
      };
    }
  },
});

/** The scale in the settings, when the table's ratings are its words; else the one scale whose words they are; `null` when none is. */
function scaleOf(table: IndicatorTable, settings: Settings): RatingScale | null {
  const words = table.indicators.flatMap(({ ratings }) =>
    ratings.flatMap(({ cell }) => (cell.text === '' || cell.text === '-' ? [] : [normalise(cell.text)])),
  );
  if (words.length === 0) return null;
  const ids: readonly RatingScaleId[] = [settings.ratingScale, 'permendagri86', 'empat'];
  for (const id of ids) {
    const scale = RATING_SCALES[id];
    const names = new Set(scale.classes.map(({ name }) => normalise(name)));
    if (words.every((word) => names.has(word))) return scale;
  }
  return null;
}

function ratingFor({ indicator, achievement }: ExplainedAchievement): Measurement | undefined {
  const only = indicator.ratings.length === 1 && indicator.achievements.length === 1 ? indicator.ratings[0] : undefined;
  return atPeriod(indicator.ratings, achievement.column) ?? only;
}

/** The achievement as written, in percent: the rating is judged by what stands there, right or wrong. */
function writtenPercent({ achievement, explanation }: ExplainedAchievement): number | null {
  if (achievement.reading.kind !== 'single') return null;
  const { value, unit } = achievement.reading.quantity;
  if (unit === '%') return value;
  if (explanation.kind === 'undecidable') return value > 10 ? value : null;
  return explanation.scale === 'fraction' ? value * 100 : value;
}
