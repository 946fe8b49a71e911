/** The written rating does not follow from the achievement. */

import { type RatingScale } from '../../knowledge/rating-scales';
import { cellName } from '../../sheet/address';
import { type Measurement } from '../../table/model';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { type ExplainedAchievement } from '../../indicator/achievements';
import { fixCells } from '../finding/fixes';
import { type RightAchievement, isContradicted, rightAchievements } from '../../indicator/right-achievements';
import { contradicted, ratingFor, scaleOf, writtenPercent } from '../../indicator/ratings';
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
    remedy: both(
      'Tulis predikat yang sesuai dengan capaiannya menurut skala yang dipakai; paling aman dengan =IKU.PREDIKAT(capaian). Bila instansi memakai skala lain, tetapkan di Pengaturan, Cara menghitung.',
      'Write the rating that the scale in use gives for the achievement; safest with =IKU.PREDIKAT(capaian). If the agency has another scale, set it in the settings.',
    ),
    basis: practice(
      'skala predikat yang dipakai instansi (bawaan: interval yang dikutip dari Permendagri 86/2017)',
      "the agency's rating scale (by default the intervals quoted from Permendagri 86/2017)",
    ),
    proposes: true,
    messages: {
      wrong: both(
        'Predikat "{written}" tidak sesuai dengan capaian "{achievement}": menurut skala {scale} predikatnya "{expected}". Perbaiki predikatnya, atau ubah skalanya di pengaturan.',
        'The rating "{written}" does not fit the achievement "{achievement}": on the scale {scale} it is "{expected}". Correct the rating, or change the scale in the settings.',
      ),
      wrongToo: both(
        'Predikat "{written}" tidak sesuai dengan capaian "{achievement}", dan capaian itu sendiri tidak mengikuti target dan realisasinya. Perbaiki dulu capaiannya di {place}, lalu predikatnya menurut skala {scale}.',
        'The rating "{written}" does not fit the achievement "{achievement}", which itself does not follow from its target and actual. Correct the achievement in {place} first, then the rating on the scale {scale}.',
      ),
    },
  },
  *check(_, { grid, facts, settings }) {
    const scale = scaleOf(facts, grid);
    if (!scale) return;
    for (const item of facts.achievements) {
      const rating = ratingFor(item);
      const percent = writtenPercent(item);
      const expected = rating && percent !== null ? contradicted(rating, percent, scale) : null;
      if (!rating || expected === null || ratesAnother(rating, item, scale)) continue;
      const at = rating.cell.position;
      const { cell } = item.achievement;
      const texts = { written: rating.cell.text, achievement: cell.text, scale: scale.title };
      if (isContradicted(item)) {
        if (fitsRight(rating, rightAchievements(item, settings), scale)) continue;
        yield { at, message: 'wrongToo', data: { ...texts, place: cellName(cell.position) } };
        continue;
      }
      yield {
        at,
        message: 'wrong',
        data: { ...texts, expected },
        ...fixCells(grid, 'proposed', [{ at, after: expected }]),
      };
    }
  },
});

/** Beside a wrong figure the rating may be of the right one; where nobody knows which that is, nothing is said against the rating. */
function fitsRight(rating: Measurement, right: readonly RightAchievement[], scale: RatingScale): boolean {
  return right.length === 0 || right.some(({ value }) => contradicted(rating, value * 100, scale) === null);
}

/**
 * The only rating of a row with several achievements may be of any of them, of the year's or of the plan's end, unless it stands right
 * behind one that follows from its own target and actual.
 */
function ratesAnother(
  rating: Measurement,
  { facts: { indicator, achievements }, achievement, explanation }: ExplainedAchievement,
  scale: RatingScale,
): boolean {
  if (indicator.ratings.length > 1 || indicator.achievements.length < 2) return false;
  if (rating.column.index === achievement.column.index + 1 && explanation.kind === 'follows') return false;
  return achievements.some((other) => {
    if (other.achievement === achievement) return false;
    const percent = writtenPercent(other);
    return percent !== null && contradicted(rating, percent, scale) === null;
  });
}
