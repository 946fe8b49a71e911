/** What is there or not, done or not: a scale of two steps, that needs no figure. */

import { STEP_DENIALS, STEP_WORDS } from '../../knowledge/cells/two-steps';

const DENIALS = STEP_DENIALS.join('|');
const STEPS = `(?:(?:${DENIALS})\\s+)?(?:${STEP_WORDS.join('|')})|${DENIALS}`;
const STEP = new RegExp(`^(?:${STEPS})$`);
const UNIT = new RegExp(`^(?:${STEPS})\\s*(?:/|atau)\\s*(?:${STEPS})$`);

/** Whether a normalised text is one of the two steps. */
export function isTwoStep(text: string): boolean {
  return STEP.test(text);
}

/** Whether a normalised unit names both steps: "ada/tidak". */
export function isTwoStepUnit(text: string): boolean {
  return UNIT.test(text);
}

/** "Tepat" under "Tepat/Tidak", "Tidak tepat" under it: a unit of several words says itself which of them may stand in a cell. */
export function isStepOfUnit(text: string, unit: string): boolean {
  const steps = unit.split(BETWEEN_STEPS).map((step) => step.trim());
  if (steps.length < 2 || !steps.some((step) => STARTS_WITH_DENIAL.test(step))) return false;
  return steps.includes(text) || steps.includes(text.replace(STARTS_WITH_DENIAL, '').trim());
}

const BETWEEN_STEPS = /\/|\batau\b/;
const STARTS_WITH_DENIAL = new RegExp(`^(?:${DENIALS})(?![\\p{L}])`, 'u');
