/** A written achievement that does not follow from target and actual. */

import { achievement as computeAchievement } from '../../measure/achievement';
import { type RatingScale } from '../../measure/rating';
import { type AchievementMistake } from '../../measure/explain-achievement';
import { formatNumber, roundHalfAwayFromZero } from '../../sheet/display';
import { type SheetGrid } from '../../sheet/grid';
import { type PolarityChoice, type Settings } from '../../settings';
import { type Measurement } from '../../table/model';
import { both } from '../basis';
import { type ExplainedAchievement, explainAchievements } from '../evidence/achievements';
import { type NewValue, fixCells } from '../evidence/fixes';
import { contradicted, ratingFor, scaleOf } from '../evidence/ratings';
import { quantityOf } from '../evidence/series';
import { defineRule } from '../rule';

const FACTS = {
  id: 'Capaian tertulis "{written}", padahal target "{target}" dan realisasi "{actual}" menghasilkan {expected}.',
  en: 'The achievement is written as "{written}", but target "{target}" and actual "{actual}" give {expected}.',
} as const;

const explained = (id: string, en: string) => both(`${FACTS.id} ${id}`, `${FACTS.en} ${en}`);

/** What the written figure is instead, the most telling first. */
const TELLING: readonly AchievementMistake[] = [
  'actualCopied',
  'targetCopied',
  'inverse',
  'difference',
  'otherPeriod',
  'hiddenDecimals',
];

export const capaianSalahHitung = defineRule({
  meta: {
    id: 'capaian-salah-hitung',
    level: 'error',
    title: both('Capaian salah hitung', 'The achievement is computed wrongly'),
    why: both(
      'Capaian yang tidak sesuai dengan target dan realisasinya sendiri dapat dibuktikan salah oleh siapa pun yang membaca laporan.',
      'An achievement that does not follow from its own target and actual can be proved wrong by any reader of the report.',
    ),
    basis: {
      kind: 'arithmetic',
      citation: both(
        'Hitungan: realisasi / target bila makin tinggi makin baik; (2 × target − realisasi) / target atau target / realisasi bila makin rendah makin baik. Rumusnya praktik instansi; tidak ada peraturan yang menetapkannya',
        'Arithmetic: actual / target where higher is better; (2 × target − actual) / target or target / actual where lower is better. The formulas are agency practice; no regulation prescribes them',
      ),
    },
    fix: 'safe',
    messages: {
      wrong: explained('Hitung ulang capaiannya.', 'Compute it again.'),
      actualCopied: explained(
        'Angka yang tertulis adalah realisasinya, bukan capaiannya.',
        'What is written is the actual, not the achievement.',
      ),
      targetCopied: explained(
        'Angka yang tertulis adalah targetnya, bukan capaiannya.',
        'What is written is the target, not the achievement.',
      ),
      inverse: explained(
        'Angka yang tertulis adalah target dibagi realisasi: pembilang dan penyebutnya tertukar.',
        'What is written is target divided by actual: the two have changed places.',
      ),
      difference: explained(
        'Angka yang tertulis adalah selisih realisasi dan target.',
        'What is written is the difference between actual and target.',
      ),
      otherPeriod: explained(
        'Angka yang tertulis cocok dengan realisasi tahun atau periode lain.',
        'What is written follows from the actual of another year or period.',
      ),
      hiddenDecimals: explained(
        'Angka yang tertulis hanya cocok bila realisasi memakai lebih banyak desimal daripada yang ditulis; samakan keduanya.',
        'What is written follows only if the actual has more decimals than are shown; make them agree.',
      ),
      otherDirection: explained(
        'Angka yang tertulis cocok untuk arah sebaliknya; indikator ini ditetapkan {direction}.',
        'What is written follows for the opposite direction; this indicator is set to {directionEn}.',
      ),
    },
  },
  *check(table, { settings, grid }) {
    const scale = scaleOf(table, settings);
    for (const item of explainAchievements(table, settings)) {
      const { explanation, achievement, target, actual } = item;
      if (explanation.kind !== 'contradicts' || !target || !actual) continue;
      const mistake = TELLING.find((candidate) => explanation.equals.includes(candidate));
      const percent = explanation.scale === 'percent' ? '%' : '';
      const decimals = decimalsOf(achievement);
      yield {
        at: achievement.cell.position,
        message: item.followsOtherwise ? 'otherDirection' : (mistake ?? 'wrong'),
        data: {
          written: achievement.cell.text,
          target: target.cell.text,
          actual: actual.cell.text,
          expected: explanation.expected.map((value) => formatNumber(value, decimals) + percent).join(' / '),
          ...directionWords(item.polarity?.polarity),
        },
        ...fixOf(item, scale, settings, grid),
      };
    }
  },
});

function decimalsOf({ reading }: Measurement): number {
  return quantityOf(reading)?.decimals ?? 2;
}

function directionWords(polarity: PolarityChoice | undefined) {
  switch (polarity) {
    case 'higher':
      return { direction: 'makin tinggi makin baik', directionEn: 'higher is better' };
    case 'lower':
      return { direction: 'makin rendah makin baik', directionEn: 'lower is better' };
    default:
      return { direction: 'tetap pada target', directionEn: 'keep at the target' };
  }
}

/**
 * Safe where only one value can be right; a proposal where we know the direction from words alone, or where the rating that
 * followed from the wrong figure changes with it.
 */
function fixOf(item: ExplainedAchievement, scale: RatingScale | null, settings: Settings, grid: SheetGrid) {
  const { explanation, achievement, polarity } = item;
  if (explanation.kind !== 'contradicts') return {};
  const onlyOne = explanation.expected.length === 1;
  const correct = onlyOne || polarity ? correctAchievement(item, settings) : null;
  if (correct === null) return {};
  const percent = roundHalfAwayFromZero(correct * 100, decimalsOf(achievement));
  const shown = roundHalfAwayFromZero(correct * (explanation.scale === 'percent' ? 100 : 1), decimalsOf(achievement));
  const rating = ratingFor(item);
  const newRating = rating && scale && rating.cell.formula === '' ? contradicted(rating, percent, scale) : null;
  const values: NewValue[] = [rewritten(achievement, shown)];
  if (rating && newRating !== null) values.push({ at: rating.cell.position, after: newRating });
  const sure = onlyOne || (polarity !== null && polarity.from !== 'words');
  return fixCells(grid, sure && newRating === null ? 'safe' : 'proposed', values);
}

/** As a fraction, by the indicator's direction and the agency's method; `null` when it cannot be computed. */
function correctAchievement(
  { target, actual, polarity }: ExplainedAchievement,
  { lowerMethod }: Settings,
): number | null {
  if (!target || !actual) return null;
  const { reading } = target;
  const goal =
    reading.kind === 'range' ? { lower: reading.lower.value, upper: reading.upper.value } : quantityOf(reading)?.value;
  const result = quantityOf(actual.reading)?.value;
  if (goal === undefined || result === undefined) return null;
  const correct = computeAchievement(goal, result, { polarity: polarity?.polarity ?? 'higher', lowerMethod });
  return correct.kind === 'value' ? correct.value : null;
}

/** The new figure in the form of the old one: a number stays a number, a text keeps its percent sign. */
function rewritten({ cell, reading }: Measurement, shown: number): NewValue {
  const decimals = quantityOf(reading)?.decimals ?? 2;
  if (typeof cell.value === 'number') {
    const inPercentFormat = cell.numberFormat.includes('%');
    return { at: cell.position, after: inPercentFormat ? Number((shown / 100).toPrecision(15)) : shown };
  }
  const sign = /\s*%\s*$/.exec(cell.text)?.[0] ?? '';
  return { at: cell.position, after: formatNumber(shown, decimals) + sign };
}
