/** The settings under which an achievement may have been written. */

import { LOWER_METHODS } from '../knowledge/choices/methods';
import { ACHIEVEMENT_CAPS, type Settings } from '../settings';
import { isSameFormula } from '../sheet/same-formula';

export function measurings(settings: Settings): readonly Settings[] {
  return LOWER_METHODS.flatMap((lowerMethod) =>
    ACHIEVEMENT_CAPS.map((achievementCap) => ({ ...settings, lowerMethod, achievementCap })),
  );
}

/** Whether it is what is made under one of these settings. */
export function isAmong(formula: string, choices: readonly Settings[], make: (settings: Settings) => string): boolean {
  return formula !== '' && choices.some((settings) => isSameFormula(formula, make(settings)));
}
