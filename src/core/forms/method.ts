/** Says in words which formula and which rating scale were used: agencies differ, and no regulation prints a formula. */

import { LOWER_METHOD_ROWS } from '../knowledge/choices/methods';
import { type Bilingual, both } from '../language/bilingual';
import { chosenScale } from '../knowledge/choices/rating-scales';
import { boundsInWords } from '../measure/rating';
import { type Settings } from '../settings';

type Measurement = Pick<Settings, 'lowerMethod' | 'achievementCap' | 'ratingScale'>;

/** The formulas of achievement, as practice has them. */
export function describeFormula({ lowerMethod, achievementCap }: Measurement): Bilingual {
  const lower = LOWER_METHOD_ROWS[lowerMethod].formula;
  const isCapped = achievementCap !== 'none';
  return {
    id:
      `Rumus capaian (kelaziman; kami tidak menemukan peraturan yang menetapkannya): arah Naik = realisasi ÷ target; arah Turun = ${lower.id}; ` +
      'arah Tetap = realisasi ÷ target, dan 2 − realisasi ÷ target bila melebihi target. ' +
      (isCapped ? `Paling tinggi ${achievementCap}%.` : 'Tanpa batas atas.'),
    en:
      `Formula of achievement (practice; we found no regulation that sets it): Naik = actual ÷ target; Turun = ${lower.en}; ` +
      'Tetap = actual ÷ target, and 2 − actual ÷ target above the target. ' +
      (isCapped ? `At most ${achievementCap} %.` : 'No cap.'),
  };
}

/** The scale with its bounds and where it is from. */
export function describeScale({ ratingScale }: Measurement): Bilingual {
  const scale = chosenScale(ratingScale);
  const bounds = boundsInWords(scale, '%');
  return both(`Skala predikat: ${bounds.id}. ${scale.source.id}`, `Rating scale: ${bounds.en}. ${scale.source.en}`);
}
