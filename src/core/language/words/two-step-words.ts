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
