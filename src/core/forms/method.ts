/** Says in words which formula and which rating scale were used: agencies differ, and no regulation prints a formula. */

import { LOWER_METHOD_ROWS } from '../knowledge/choices/methods';
import { type Bilingual, both } from '../language/bilingual';
import { chosenScale } from '../knowledge/choices/rating-scales';
import { boundsInWords } from '../measure/rating';
import { type Settings } from '../settings';

type Measurement = Pick<Settings, 'lowerMethod' | 'achievementCap' | 'ratingScale'>;

/** What nobody writes but the note of a form: how it begins, and its words for what is to be kept. */
export const FORMULA_PHRASES = {
  opening: both(
    'Rumus capaian (kelaziman; kami tidak menemukan peraturan yang menetapkannya)',
    'Formula of achievement (practice; we found no regulation that sets it)',
  ),
  within: both(
    'Tetap = realisasi ÷ target, dan 2 − realisasi ÷ target bila melebihi target',
    'Tetap = actual ÷ target, and 2 − actual ÷ target above the target',
  ),
  range: both(
    'Target rentang: 100% di dalamnya, di luarnya terhadap batas yang terdekat',
    'Target range: 100 % inside, outside against the nearer bound',
  ),
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the note says of lower figures that are better, and of a cap. */
export function settingPhrases({
  lowerMethod,
  achievementCap,
}: Pick<Measurement, 'lowerMethod' | 'achievementCap'>): readonly [lower: Bilingual, cap: Bilingual] {
  const lower = LOWER_METHOD_ROWS[lowerMethod].formula;
  const isCapped = achievementCap !== 'none';
  return [
    both(`Turun = ${lower.id};`, `Turun = ${lower.en};`),
    isCapped
      ? both(`Paling tinggi ${achievementCap}%.`, `At most ${achievementCap} %.`)
      : both('Tanpa batas atas.', 'No cap.'),
  ];
}

/** The formulas of achievement, as practice has them. */
export function describeFormula(measurement: Measurement): Bilingual {
  const { opening, within, range } = FORMULA_PHRASES;
  const [lower, cap] = settingPhrases(measurement);
  return {
    id: `${opening.id}: arah Naik = realisasi ÷ target; arah ${lower.id} arah ${within.id}. ${range.id}. ${cap.id}`,
    en: `${opening.en}: Naik = actual ÷ target; ${lower.en} ${within.en}. ${range.en}. ${cap.en}`,
  };
}

/** The scale with its bounds and where it is from. */
export function describeScale({ ratingScale }: Measurement): Bilingual {
  const scale = chosenScale(ratingScale);
  const bounds = boundsInWords(scale, '%');
  return both(`Skala predikat: ${bounds.id}. ${scale.source.id}`, `Rating scale: ${bounds.en}. ${scale.source.en}`);
}
