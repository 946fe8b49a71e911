/** Why an achievement cannot be computed, and what to do about it. */

import { type AchievementObstacle } from '../../core/forms/computed-cells';
import { type Language } from '../../core/language/bilingual';
import { cellName } from '../../core/sheet/address';
import { functionsPageWords } from '../i18n/functions-page';

/** `isNative`: in a plain formula, which works out numbers only. */
export function obstacleWords(
  { reason, cell, why }: Pick<AchievementObstacle, 'reason' | 'cell' | 'why'>,
  language: Language,
  isNative: boolean,
): string {
  const words = functionsPageWords(language).filling.obstacles;
  return why ? why[language] : words[reason](cell ? cellName(cell.position) : '', cell?.text ?? '', isNative);
}
