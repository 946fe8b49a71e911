/** Tables whose achievements are the way from the baseline to the target: (actual − baseline) / (target − baseline). */

import { headersOf } from '../../knowledge/columns/roles';
import { wordsIn } from '../../knowledge/rows';
import { anyOf } from '../../language/words/any-of';
import { quantityOf } from '../../language/quantity';
import { type Measurement } from '../../table/model';
import { type TableFacts } from '../facts';
import { type ContradictedAchievement } from './right-achievements';

const STATED = new RegExp(
  String.raw`\b(?:${anyOf(headersOf('actual').flatMap(wordsIn))}|R)\s*[-–−]\s*(?:${anyOf(headersOf('baseline').flatMap(wordsIn))}|awal)\b`,
  'i',
);

/** Both formulas give it where the target is just reached. */
const WHOLE = 100;

/** Whether the sheet states that formula, or its achievements follow from it and not from the target alone. */
export function goesFromBaseline({ table, achievements }: TableFacts): boolean {
  if (!table.columns.some(({ role }) => role === 'baseline')) return false;
  const headers = table.columns.flatMap(({ role, header }) => (role === 'achievement' ? [header] : []));
  if ([...headers, ...table.nearby.map(({ text }) => text)].some((text) => STATED.test(text))) return true;
  let from = 0;
  let otherwise = 0;
  for (const { explanation } of achievements) {
    if (explanation.kind !== 'follows') continue;
    if (explanation.by === 'progress') from++;
    else if (explanation.exact !== WHOLE && explanation.exact !== 1) otherwise++;
  }
  return from > 1 && otherwise === 0;
}

/** The achievement by that formula as a fraction, and the baseline that it counts from; `null` where it cannot be computed. */
export function achievementFromBaseline({
  facts,
  target,
  actual,
}: ContradictedAchievement): { readonly baseline: Measurement; readonly value: number } | null {
  const [baseline, ...more] = facts.indicator.baselines;
  if (!baseline || more.length > 0 || !facts.table.goesFromBaseline) return null;
  const [from, to, result] = [baseline, target, actual].map(({ reading }) => quantityOf(reading)?.value);
  if (from === undefined || to === undefined || result === undefined || from === to) return null;
  return { baseline, value: (result - from) / (to - from) };
}
